import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ownDataKey } from '../../src/api/data-key.ts';
import { startMailWorker } from '../../src/api/mail/worker.ts';
import { openContact } from '../../src/api/services/sealed-texts.ts';
import { createVault } from '../../src/api/services/vault.ts';
import { openStore } from '../../src/api/stores/open-store.ts';
import type { SignUpResult } from '../../src/schemas/sign-up-state.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { mailWords } from './mail/mail-content.ts';
import { mailReceiver, type MailReceiver } from './mail/mail-receiver.ts';
import { startServerProcess, writeSiteWith } from './started-server.ts';
import { sampleSession } from './stores/sample-rows.ts';

const day = 86_400_000;
const startsAt = new Date(Date.now() + 30 * day);
const onePlace = sampleSession({
  places: 1,
  startsAt: startsAt.toISOString(),
  endsAt: new Date(startsAt.getTime() + 90 * 60_000).toISOString(),
  closesAt: new Date(startsAt.getTime() - 2 * day).toISOString(),
});

function post(url: string, call: string, body: object): Promise<Response> {
  return fetch(`${url}/api/registrations${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function signUp(url: string, name: string, locale: 'en' | 'fr', reminder: boolean): Promise<Response> {
  const contact = { kind: 'email', value: `${name}@example.ca` };
  return post(url, '', { sessionId: 'winter', locale, contact, reminder, idempotencyKey: randomUUID() });
}

/** The message that somebody gets next with this subject. */
async function mailTo(receiver: MailReceiver, name: string, subject: string) {
  return vi.waitFor(
    () => {
      const found = receiver.received.find(
        ({ to, mail }) => to[0] === `${name}@example.ca` && mail.subject === subject,
      );
      if (found === undefined) throw new Error(`No message "${subject}" to ${name} yet.`);
      return found.mail.text ?? '';
    },
    { timeout: 20_000, interval: 50 },
  );
}

function codeIn(text: string): string {
  return /your-sign-up\/#code=(\S+)|votre-inscription\/#code=(\S+)/.exec(text)?.slice(1).find(Boolean) ?? '';
}

describe('a sign-up from beginning to end', () => {
  it(
    'is told by mail at each step, opens by the link in it, and is gone when asked or when its day comes',
    { timeout: 180_000 },
    async () => {
      const receiver = await mailReceiver();
      const folder = temporaryFolder();
      const env = {
        DATA_DIR: folder,
        SAMPLE_MAIL: 'send',
        SMTP_URL: receiver.url,
        MAIL_FROM: 'sessions@example.ca',
        SITE_URL: 'https://example.ca',
      };
      const server = await startServerProcess(writeSiteWith([onePlace]), env);
      const look = async (manageCode: string) => {
        const answer = await post(server.url, '/lookup', { manageCode });
        return answer.status === 200 ? ((await answer.json()) as Record<string, unknown>) : answer.status;
      };

      expect((await signUp(server.url, 'ann', 'fr', true)).status).toBe(201);
      const bea = (await (await signUp(server.url, 'bea', 'en', false)).json()) as SignUpResult;
      expect(bea).toMatchObject({ status: 'waitlisted', position: 1 });
      const annsCode = codeIn(await mailTo(receiver, 'ann', 'Une place vous est réservée'));
      const beasCode = codeIn(await mailTo(receiver, 'bea', 'You are on the waiting list'));
      expect(beasCode).toBe(bea.manageCode);
      expect(await look(annsCode)).toMatchObject({ status: 'confirmed', sessionId: 'winter' });

      // Staff set the join link beside the running server; only who has a place is shown it.
      const staff = (...line: string[]) =>
        spawnSync(process.execPath, [join('src', 'tooling', 'staff.ts'), ...line], {
          env: { PATH: process.env.PATH ?? '', DATA_DIR: folder },
          encoding: 'utf8',
        }).stdout;
      staff('set-link', 'winter', 'https://meet.example.ca/room');
      expect(await look(annsCode)).toMatchObject({ joinUrl: 'https://meet.example.ca/room' });
      expect(await look(beasCode)).not.toHaveProperty('joinUrl');

      expect((await post(server.url, '/cancel', { manageCode: annsCode })).status).toBe(200);
      expect(await mailTo(receiver, 'bea', 'A place opened')).toContain('You do not have to take it.');
      expect(await look(beasCode)).toMatchObject({ status: 'offered', joinUrl: 'https://meet.example.ca/room' });
      expect(await look(annsCode)).not.toHaveProperty('joinUrl');
      expect(staff('list', 'winter')).toContain('bea@example.ca');
      expect(staff('list', 'winter')).not.toContain('ann@example.ca');

      expect((await post(server.url, '/erase', { manageCode: beasCode })).status).toBe(200);
      await mailTo(receiver, 'bea', 'Your sign-up information was deleted');
      expect(await look(beasCode)).toBe(404);

      expect((await signUp(server.url, 'cam', 'fr', true)).status).toBe(201);
      await mailTo(receiver, 'cam', 'Une place vous est réservée');
      expect(await server.stop()).toBe(0);

      // The day before, and the day on which everything goes: the clock is put forward.
      const store = await openStore({ dataDir: folder });
      const vault = createVault([ownDataKey(folder)]);
      const dayBefore = new Date(startsAt.getTime() - day + 60_000);
      const worker = startMailWorker({
        outbox: store.outbox,
        openContact: (sealed) => openContact(vault, sealed),
        words: mailWords(),
        delivery: { smtpUrl: receiver.url, from: 'sessions@example.ca' },
        siteUrl: 'https://example.ca',
        writeLog: () => undefined,
        now: () => dayBefore,
        pace: { lookEveryMs: 20 },
      });
      expect(await store.queueReminders(dayBefore)).toBe(1);
      await mailTo(receiver, 'cam', 'Le rappel que vous avez demandé');
      expect(await store.queueReminders(dayBefore)).toBe(0);
      await pause(200);
      await worker.stop();
      expect(receiver.received).toHaveLength(6);

      const [cam] = (await store.list('class-members', 'winter')).filter(({ status }) => status === 'confirmed');
      const eraseOn = cam?.eraseOn ?? new Date(0);
      expect(eraseOn.getTime() - Date.parse(onePlace.endsAt)).toBe(30 * day);
      expect(await store.purge(new Date(eraseOn.getTime() - 1))).toBe(0);
      // Ann, who cancelled, and Cam.
      expect(await store.purge(eraseOn)).toBe(2);
      expect(await store.list('class-members', 'winter')).toEqual([]);
      expect(await store.counts()).toMatchObject([{ sessionId: 'winter', tookPlace: 1, cancelled: 2, waited: 0 }]);
      await store.close();
    },
  );

  it(
    'is told that the session was called off once the server starts with the site that says so',
    { timeout: 60_000 },
    async () => {
      const receiver = await mailReceiver();
      const env = {
        DATA_DIR: temporaryFolder(),
        SAMPLE_MAIL: 'send',
        SMTP_URL: receiver.url,
        MAIL_FROM: 'sessions@example.ca',
      };
      const before = await startServerProcess(writeSiteWith([onePlace]), env);
      expect((await signUp(before.url, 'ann', 'fr', false)).status).toBe(201);
      await mailTo(receiver, 'ann', 'Une place vous est réservée');
      expect(await before.stop()).toBe(0);

      const after = await startServerProcess(writeSiteWith([{ ...onePlace, cancelled: true }]), env);
      const told = await mailTo(receiver, 'ann', 'La séance n’aura pas lieu');
      expect(told).toContain('Cette séance d’information n’aura pas lieu');
      expect(await after.stop()).toBe(0);
    },
  );

  it(
    'leaves no message from a sample server, whatever mail server is set, and the start says so (T-62)',
    { timeout: 60_000 },
    async () => {
      const receiver = await mailReceiver();
      const env = { DATA_DIR: temporaryFolder(), SMTP_URL: receiver.url, MAIL_FROM: 'sessions@example.ca' };
      const server = await startServerProcess(writeSiteWith([onePlace]), env);
      expect(server.written.out).toContain('No message leaves this machine: mail waits in the outbox.');
      expect((await signUp(server.url, 'ann', 'fr', false)).status).toBe(201);
      await pause(3_000);
      expect(await server.stop()).toBe(0);
      expect(receiver.received).toEqual([]);
    },
  );
});
