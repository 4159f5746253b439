import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { sealContact, sealDetails } from '../../../src/api/services/sealed-texts.ts';
import { createStaffWork, StaffWorkError } from '../../../src/api/services/staff-work.ts';
import { createVault } from '../../../src/api/services/vault.ts';
import { openStore } from '../../../src/api/stores/open-store.ts';
import type { NewSignUp, Store } from '../../../src/api/stores/store.ts';
import { noon, rulesAt, sampleSession, sampleSignUp } from '../stores/sample-rows.ts';

const vault = createVault([new Uint8Array(randomBytes(32))]);
const stores: Store[] = [];

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function staff() {
  const store = await openStore({ dataDir: ':memory:' });
  stores.push(store);
  const sessions = [sampleSession(), sampleSession({ id: 'for-representatives', audience: 'defence-representatives' })];
  await store.putSessions(sessions, rulesAt(noon));
  const work = createStaffWork({ store, vault, now: () => noon, lastOfferHours: 24 });
  const add = (name: string, different: Partial<NewSignUp> = {}) =>
    store.add(
      sampleSignUp({
        sealedContact: sealContact(vault, { value: `${name}@example.ca`, code: 'K4T9-0QZD-7XWC-M2H5' }),
        sealedDetails: sealDetails(vault, {
          code: 'K4T9-0QZD-7XWC-M2H5',
          key: 'k',
          displayName: name,
          accommodations: 'captions',
        }),
        ...different,
      }),
      noon,
    );
  return { store, work, add };
}

describe('the work of staff', () => {
  it('opens who signed up, in order, with their place or their place in the list', async () => {
    const { work, add } = await staff();
    for (const name of ['ann', 'bea', 'cam']) await add(name, { reference: name.toUpperCase() });
    const people = await work.people('winter', 'list');
    expect(people.map(({ reference, status, position, contact }) => [reference, status, position, contact])).toEqual([
      ['ANN', 'confirmed', undefined, 'ann@example.ca'],
      ['BEA', 'confirmed', undefined, 'bea@example.ca'],
      ['CAM', 'waitlisted', 1, 'cam@example.ca'],
    ]);
    expect(people[0]).toMatchObject({ displayName: 'ann', accommodations: 'captions', locale: 'fr', companion: false });
  });

  it('never hands out the code that opens a sign-up', async () => {
    const { work, add } = await staff();
    await add('ann');
    expect(JSON.stringify(await work.people('winter', 'export'))).not.toContain('K4T9');
  });

  it('keeps the two audiences apart', async () => {
    const { work, add } = await staff();
    await add('ann');
    await add('dora', { audience: 'defence-representatives', sessionId: 'for-representatives' });
    expect((await work.people('winter', 'list')).map(({ displayName }) => displayName)).toEqual(['ann']);
    expect((await work.people('for-representatives', 'list')).map(({ displayName }) => displayName)).toEqual(['dora']);
    expect((await work.sessions('class-members')).map(({ id }) => id)).toEqual(['winter']);
    expect((await work.sessions('defence-representatives')).map(({ id }) => id)).toEqual(['for-representatives']);
  });

  it('keeps a join link sealed, and says only whether there is one', async () => {
    const { store, work } = await staff();
    await work.setJoinLink('winter', 'https://meet.example.ca/abc');
    const kept = await store.joinLink('winter');
    expect(kept).not.toContain('meet');
    expect(vault.open(kept ?? '')).toBe('https://meet.example.ca/abc');
    expect((await work.sessions('class-members'))[0]).toMatchObject({ hasJoinLink: true });
    expect((await work.sessions('defence-representatives'))[0]).toMatchObject({ hasJoinLink: false });
  });

  it.each(['http://meet.example.ca', 'javascript:alert(1)', 'meet', 'https://meet.example.ca/a b', ''])(
    'takes no join link like %j',
    async (url) => {
      const { store, work } = await staff();
      await expect(work.setJoinLink('winter', url)).rejects.toThrow(StaffWorkError);
      expect(await store.joinLink('winter')).toBeUndefined();
    },
  );

  it('deletes by reference in whichever audience it is, and offers the place on', async () => {
    const { work, add } = await staff();
    for (const name of ['ann', 'bea', 'cam']) await add(name, { reference: name.toUpperCase() });
    await add('dora', { audience: 'defence-representatives', sessionId: 'for-representatives', reference: 'DORA' });
    await work.erase('ANN');
    await work.erase('DORA');
    expect((await work.people('winter', 'list')).map(({ displayName, status }) => [displayName, status])).toEqual([
      ['bea', 'confirmed'],
      ['cam', 'offered'],
    ]);
    expect(await work.people('for-representatives', 'list')).toEqual([]);
    await expect(work.erase('ANN')).rejects.toThrow('No sign-up has the reference "ANN".');
  });

  it('names the sessions there are when one is mistyped', async () => {
    const { work } = await staff();
    await expect(work.people('wintr', 'list')).rejects.toThrow(
      new StaffWorkError('There is no session "wintr". Sessions: for-representatives, winter.'),
    );
  });

  it('opens feedback', async () => {
    const { store, work } = await staff();
    const answer = { at: noon, page: 'glossary', locale: 'fr', found: false, reason: 'not-there' } as const;
    await store.addFeedback({ ...answer, sealedDetail: vault.seal('where is X?') });
    expect(await work.feedback()).toEqual([{ ...answer, detail: 'where is X?' }]);
  });

  it('writes into the log what was done, when, and about which session; never about whom', async () => {
    const { work, add } = await staff();
    await add('ann', { reference: 'ANN' });
    await work.sessions('class-members');
    await work.people('winter', 'list');
    await work.people('winter', 'export');
    await work.setJoinLink('winter', 'https://meet.example.ca/abc');
    await work.erase('ANN');
    await work.purge();
    await work.feedback();
    const log = await work.auditLog();
    expect(log.map(({ command, sessionId }) => [command, sessionId])).toEqual([
      ['sessions', undefined],
      ['list', 'winter'],
      ['export', 'winter'],
      ['set-link', 'winter'],
      ['erase', 'winter'],
      ['purge', undefined],
      ['feedback', undefined],
      ['audit', undefined],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/ANN|example|meet/i);
  });
});
