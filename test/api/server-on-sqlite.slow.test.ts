import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { signUpBody } from './api-fixture.ts';
import { runServer } from './server-process.ts';
import { tell } from './told.ts';

const patience = 90_000;
const dataKey = Buffer.alloc(32, 5).toString('base64');

/** Root may write anywhere, unless it gives that up. */
const asOrdinaryAccount =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-dac_override', '--bounding-set=-dac_override'] : [];

const whyNoAccount =
  asOrdinaryAccount.length > 0 && spawnSync('setpriv', ['--version']).status !== 0
    ? 'left out: root may write anywhere, and setpriv, which takes that right away, is not installed'
    : undefined;

/** What the log tells the operator to do about the store, each sentence once. */
function toDo(log: string): string[] {
  const lines = log.split('\n').filter((line) => line.includes('"toDo"'));
  return [...new Set(lines.map((line) => (JSON.parse(line) as { toDo: string }).toDo))];
}

describe('the server on a file that another program locks', () => {
  it(
    'serves pages, refuses sign-ups by 503, says what to do, and goes on by itself',
    { timeout: patience },
    async () => {
      const folder = temporaryFolder();
      const server = runServer({ DATA_DIR: folder, DATA_KEY: dataKey });
      const port = await server.started;
      const [before, during] = [signUpBody(), signUpBody()];
      expect((await server.post(port, '/api/registrations', before)).status).toBe(201);
      const other = new DatabaseSync(join(folder, 'sign-ups.db'));
      other.exec('BEGIN EXCLUSIVE');
      let isRefused = false;
      const refusing = server.post(port, '/api/registrations', during).finally(() => {
        isRefused = true;
      });
      // Pages do not wait for the lock: somebody may need the telephone number.
      for (let page = 0; page < 20; page += 1) expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
      expect(isRefused).toBe(false);
      const refused = await refusing;
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await refused.json()).toMatchObject({ code: 'store-unavailable' });
      expect(toDo(server.written.err)).toEqual([expect.stringContaining('is locked by another program. Close what')]);
      other.exec('ROLLBACK');
      other.close();
      expect((await server.post(port, '/api/registrations', during)).status).toBe(201);
      expect((await server.post(port, '/api/registrations', before)).status).toBe(200);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
      tell(
        'SQLite: the file was locked once under a server: one sign-up was refused and taken when it came again, none lost.',
      );
    },
  );
});

describe.skipIf(whyNoAccount !== undefined)(
  `the server on a folder that it may not write to (${whyNoAccount ?? 'without the right to'})`,
  () => {
    it('serves the site, says what to do, and takes sign-ups once it may', { timeout: patience }, async () => {
      const folder = join(temporaryFolder(), 'data');
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      const server = runServer({ DATA_DIR: folder, DATA_KEY: dataKey }, asOrdinaryAccount);
      const port = await server.started;
      const ready = async () => (await fetch(`http://127.0.0.1${port}/api/ready`)).status;
      expect(await ready()).toBe(503);
      expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
      expect(toDo(server.written.err)[0]).toContain('Give the server’s account a folder that it may write to');
      chmodSync(folder, 0o700);
      await expect.poll(ready, { timeout: 60_000 }).toBe(200);
      expect((await server.post(port, '/api/registrations', signUpBody())).status).toBe(201);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    });
  },
);
