import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownDataKey } from '../../../src/api/data-key.ts';
import { sealContact, sealDetails } from '../../../src/api/services/sealed-texts.ts';
import { createVault } from '../../../src/api/services/vault.ts';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { rulesAt, sampleSession, sampleSignUp } from '../../api/stores/sample-rows.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Runs the command as staff do, in a process of its own. */
function staff(env: Record<string, string>, ...line: string[]) {
  const ran = spawnSync(process.execPath, [join('src', 'tooling', 'staff.ts'), ...line], {
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  });
  return { out: ran.stdout, err: ran.stderr, status: ran.status };
}

describe('npm run staff', () => {
  it('lists, exports and deletes beside the store of a server', async () => {
    const folder = temporaryFolder();
    const vault = createVault([ownDataKey(folder)]);
    const store = await openStore({ dataDir: folder });
    const now = new Date();
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
    await store.putSessions(
      [sampleSession({ startsAt: inDays(30), endsAt: inDays(30.1), closesAt: inDays(28) })],
      rulesAt(now),
    );
    const code = 'K4T9-0QZD-7XWC-M2H5';
    await store.add(
      sampleSignUp({
        reference: 'AB12-CD34',
        sealedContact: sealContact(vault, { value: 'zoe@example.ca', code }),
        sealedDetails: sealDetails(vault, { code, key: 'k', displayName: '=Zoé' }),
      }),
      now,
    );
    const env = { DATA_DIR: folder };
    expect(staff(env, 'list', 'winter').out).toMatch(/AB12-CD34 {2}confirmed {2}=Zoé {2}zoe@example\.ca/);
    expect(staff(env, 'export', 'winter').out).toContain("AB12-CD34,confirmed,,'=Zoé,zoe@example.ca");
    expect(staff(env, 'erase', 'ab12-cd34').out).toBe('The sign-up is deleted.\n');
    expect(staff(env, 'erase', 'ab12-cd34')).toMatchObject({ out: '', status: 1 });
    expect(staff(env, 'list', 'winter').out).toBe('Nobody has signed up.\n');
    expect((await store.auditLog()).map(({ command }) => command)).toEqual(['list', 'export', 'erase', 'list']);
    await store.close();
  }, 60_000);

  it('makes no key and no file where no server has run, and says which setting to look at', () => {
    const folder = join(temporaryFolder(), 'none');
    expect(staff({ DATA_DIR: folder }, 'sessions')).toEqual({
      out: '',
      err: `${folder}: expected the key of a server that has run, found none. Set DATA_DIR or DATA_KEY as the server has them.\n`,
      status: 1,
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('says what a wrong key cannot open, without a stack', async () => {
    const folder = temporaryFolder();
    const keys = [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64'));
    const vault = createVault([new Uint8Array(Buffer.from(keys[0] ?? '', 'base64'))]);
    const store = await openStore({ dataDir: folder });
    const now = new Date('2027-01-12T17:00:00.000Z');
    await store.putSessions([sampleSession()], rulesAt(now));
    await store.add(sampleSignUp({ sealedContact: undefined, sealedDetails: vault.seal('{}') }), now);
    await store.close();
    const ran = staff({ DATA_DIR: folder, DATA_KEY: keys[1] ?? '' }, 'list', 'winter');
    expect(ran).toMatchObject({ out: '', status: 1 });
    expect(ran.err).toMatch(
      /^Sealed with the key \w{8}, which is not among those of DATA_KEY\. Add that key at its end\.\n$/,
    );
  });

  it('shows what there is when asked for nothing', () => {
    expect(staff({}).err).toContain('export <session> [file]');
  });
});
