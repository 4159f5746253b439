import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { signUpBody } from './api-fixture.ts';
import type { SignUpResult } from '../../src/schemas/sign-up-state.ts';
import { asOrdinaryAccount, limitFileSize, whyNoAccount, whyNoLimit } from './limited-process.ts';
import { runServer } from './server-process.ts';
import { tell } from './told.ts';
import { expectAllKept, storeIsAway, visitorsAt } from './visitors.ts';

const patience = 180_000;
const dataKey = Buffer.alloc(32, 5).toString('base64');

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
      const state = { isRefused: false };
      const refusing = server.post(port, '/api/registrations', during).finally(() => {
        state.isRefused = true;
      });
      // Pages do not wait for the lock: somebody may need the telephone number.
      let pages = 0;
      for (; !state.isRefused; pages += 1) expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
      expect(pages).toBeGreaterThan(4);
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
      tell(
        'SQLite: a server was started once on a folder that it may not write to: it served pages, and took sign-ups once it may.',
      );
    });

    it('loses nobody when the folder becomes read-only under it', { timeout: patience }, async () => {
      const folder = join(temporaryFolder(), 'data');
      const letWrite = (mayWrite: boolean) => {
        for (const name of readdirSync(folder)) chmodSync(join(folder, name), mayWrite ? 0o600 : 0o400);
        chmodSync(folder, mayWrite ? 0o700 : 0o500);
      };
      const run = () => runServer({ DATA_DIR: folder, DATA_KEY: dataKey }, asOrdinaryAccount);
      const first = run();
      const firstPort = await first.started;
      const acknowledged: SignUpResult[] = [];
      const signUp = async () => {
        const answer = await first.post(firstPort, '/api/registrations', signUpBody());
        expect(answer.status).toBe(201);
        acknowledged.push((await answer.json()) as SignUpResult);
      };
      await signUp();
      letWrite(false);
      // What it has open it may still write: rights count when a file is opened. Whether that is kept shows after a power cut.
      for (let person = 0; person < 20; person += 1) await signUp();
      first.child.kill('SIGKILL');
      await first.ended;

      const second = run();
      const port = await second.started;
      const refused = await second.post(port, '/api/registrations', signUpBody());
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
      expect(toDo(second.written.err)[0]).toContain('Give the server’s account a folder that it may write to');
      letWrite(true);
      const ready = async () => (await fetch(`http://127.0.0.1${port}/api/ready`)).status;
      await expect.poll(ready, { timeout: 60_000 }).toBe(200);
      for (const { manageCode, reference } of acknowledged) {
        const looked = await second.post(port, '/api/registrations/lookup', { manageCode });
        expect(await looked.json()).toMatchObject({ reference });
      }
      second.child.kill('SIGTERM');
      expect(await second.ended).toBe(0);
      tell(
        `SQLite: the folder became read-only once under a server that was killed then: ${acknowledged.length} sign-ups ` +
          'were acknowledged, and all were there once the folder could be written again.',
      );
    });
  },
);

describe.skipIf(whyNoLimit !== undefined)(
  `the server on a disk that turns full or read-only (${whyNoLimit ?? 'in the middle of load'})`,
  () => {
    it(
      'refuses by 503 while nothing can be written, says what to do, goes on by itself, and loses nobody',
      { timeout: patience },
      async () => {
        const folder = temporaryFolder();
        const settings = { DATA_DIR: folder, DATA_KEY: dataKey, SIGN_UPS_PER_ADDRESS: '0', LOG: 'faults' };
        const server = runServer(settings);
        const port = await server.started;
        const visitors = visitorsAt(`http://127.0.0.1${port}`, 8);
        const { answers, refusals } = visitors;
        const until = (holds: () => boolean) => expect.poll(holds, { timeout: 60_000, interval: 20 }).toBe(true);
        await until(() => answers.length >= 40);
        limitFileSize(server.child.pid, 4_096);
        await until(() => refusals.length >= 16);
        expect((await fetch(`http://127.0.0.1${port}/fr/`)).status).toBe(200);
        const form = await fetch(`http://127.0.0.1${port}/api/registrations`, {
          method: 'POST',
          body: new URLSearchParams({
            sessionId: 'for-class-members',
            locale: 'fr',
            contact: 'none',
            waitingList: 'yes',
          }),
        });
        expect([form.status, form.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
        expect(await form.text()).toContain('Ce que vous avez écrit est encore ici');
        const before = answers.length;
        limitFileSize(server.child.pid, 'unlimited');
        await until(() => answers.length >= before + 40);
        await visitors.stop();

        for (const refusal of refusals) expect(refusal).toEqual(storeIsAway);
        expect(toDo(server.written.err)).toEqual([
          expect.stringMatching(/the disk is full, failing, or read-only.*Free some space on it/),
        ]);
        await expectAllKept(answers, 2, (manageCode) => server.post(port, '/api/registrations/lookup', { manageCode }));
        server.child.kill('SIGTERM');
        expect(await server.ended).toBe(0);
        tell(
          `SQLite: nothing could be written once under a server with eight people at a time: ${answers.length} were ` +
            `answered and all are kept, none has another’s place, ${refusals.length} answers said when to come again.`,
        );
      },
    );
  },
);
