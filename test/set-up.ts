import fc from 'fast-check';
import { configure } from '@testing-library/preact';
import { afterAll } from 'vitest';
import { testSeed } from './seed.ts';
import { removeTemporaryFolders } from './tooling/temporary-folder.ts';

fc.configureGlobal({ seed: testSeed });

// Runs anew for each file of tests, unlike the modules that the files share.
afterAll(removeTemporaryFolders);

// A busy machine is no fault of the code.
configure({ asyncUtilTimeout: 30_000 });
