import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './tooling/temporary-folder.ts';

// Runs anew for each file of tests, unlike the modules that the files share.
afterAll(removeTemporaryFolders);
