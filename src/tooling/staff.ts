import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataKeyError, ownDataKey } from '../api/data-key.ts';
import { EnvironmentError, readEnv, type Env } from '../api/env.ts';
import { rotateKeys } from '../api/services/rotate-keys.ts';
import { createStaffWork, StaffWorkError } from '../api/services/staff-work.ts';
import { createVault, VaultError, type Vault } from '../api/services/vault.ts';
import { openStore } from '../api/stores/open-store.ts';
import { StoreError } from '../api/stores/store-error.ts';
import { readStaffCommand, StaffUsageError } from './staff/staff-commands.ts';

/** `npm run staff -- <command>`: the work of staff on sign-ups, beside a server that runs or not. */
const forStaff = [EnvironmentError, DataKeyError, StaffWorkError, StaffUsageError, StoreError, VaultError];

try {
  const run = readStaffCommand(process.argv.slice(2));
  const env = readEnv(process.env);
  const vault = vaultOf(env);
  const store = await openStore(env);
  const now = () => new Date();
  try {
    const work = createStaffWork({ store, vault, now, lastOfferHours: env.lastOfferHours });
    process.stdout.write(`${await run({ work, rotateKeys: () => rotateKeys({ store, vault }), now })}\n`);
  } finally {
    await store.close();
  }
} catch (error) {
  if (!forStaff.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

/** The keys of the server. None is made here: a key that the server does not have opens nothing. */
function vaultOf(env: Env): Vault {
  if (env.dataKeys !== undefined) return createVault(env.dataKeys);
  if (existsSync(join(env.dataDir, 'data-key'))) return createVault([ownDataKey(env.dataDir)]);
  throw new DataKeyError(
    `${env.dataDir}: expected the key of a server that has run, found none. Set DATA_DIR or DATA_KEY as the server has them.`,
  );
}
