import fc from 'fast-check';
import { afterAll } from 'vitest';
import { testSeed } from './seed.ts';
import { removeTemporaryFolders } from './tooling/temporary-folder.ts';

fc.configureGlobal({ seed: testSeed });

// Runs anew for each file of tests, unlike the modules that the files share.
afterAll(removeTemporaryFolders);
