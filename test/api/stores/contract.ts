import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/api/stores/store-error.ts';
import {
  longestPauseMs,
  type AddOutcome,
  type ClaimedMail,
  type NewSignUp,
  type Store,
  type StoredSignUp,
} from '../../../src/api/stores/store.ts';
import { behavesAsTheModel } from './random-operations.ts';
import { minutesAfterNoon, noon, rulesAt, sampleSession, sampleSignUp } from './sample-rows.ts';

/** A store to hold to its promises. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Makes it as it was when it was new. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

const minute = 60_000;

/** The clocks of processes that share a store need not agree better. */
const clocksDifferByMinutes = 5;
const rules = rulesAt(noon);

/**
 * Every promise of `Store`, as tests: each implementation has to pass them all.
 *
 * @param options.runs - How many random rows of operations are tried.
 */
export function holdsToContract(open: () => Promise<StoreUnderTest>, { runs = 20 } = {}): void {
  let tested: StoreUnderTest;
  let store: Store;

  beforeAll(async () => {
    tested = await open();
    store = tested.store;
  }, 180_000);
  beforeEach(() => tested.empty());
  afterAll(() => tested.close());

  const signUp = (different: Partial<NewSignUp> = {}, now = noon) => added(store.add(sampleSignUp(different), now));
  const signUps = async (count: number, different: Partial<NewSignUp> = {}) => {
    const all: StoredSignUp[] = [];
    for (let i = 0; i < count; i++) all.push(await signUp(different));
    return all;
  };
  const claimAll = (now = noon) => store.outbox.claim('class-members', 100, now, minute);
  const kindsOf = async (id: string, now = noon) =>
    (await claimAll(now)).filter(({ signUpId }) => signUpId === id).map(({ kind }) => kind);

  describe('sessions', () => {
    it('come back as they were put, in the order in which they start', async () => {
      const later = sampleSession({ id: 'a-later', startsAt: '2027-03-11T18:00:00.000Z' });
      const sooner = sampleSession({ id: 'b-sooner', audience: 'defence-representatives', sample: true });
      await store.putSessions([later, sooner], rules);
      expect(await store.sessions()).toEqual([
        { ...sooner, taken: 0, waiting: 0 },
        { ...later, taken: 0, waiting: 0 },
      ]);
    });

    it('change when they are put again, and stay when they are left out', async () => {
      const other = sampleSession({ id: 'spring' });
      await store.putSessions([sampleSession(), other], rules);
      await store.putSessions([sampleSession({ places: 7, how: 'telephone' })], rules);
      expect(await store.sessions()).toEqual([
        { ...other, taken: 0, waiting: 0 },
        { ...sampleSession({ places: 7, how: 'telephone' }), taken: 0, waiting: 0 },
      ]);
    });

    it('take nobody’s place away when they get fewer, and give no new one until one is free', async () => {
      await store.putSessions([sampleSession({ places: 3 })], rules);
      const [first] = await signUps(3);
      await store.putSessions([sampleSession({ places: 1 })], rules);
      const late = await signUp();
      expect(late).toMatchObject({ status: 'waitlisted', position: 1 });
      await store.cancel('class-members', [codeOf(first)], rules);
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 1 }]);
    });

    it('offer new places to those who wait, in order', async () => {
      await store.putSessions([sampleSession({ places: 1 })], rules);
      const [, second, third, fourth] = await signUps(4);
      await store.putSessions([sampleSession({ places: 3 })], rules);
      const list = await store.list('class-members', 'winter');
      expect(list.map(({ status, position }) => [status, position])).toEqual([
        ['confirmed', undefined],
        ['offered', undefined],
        ['offered', undefined],
        ['waitlisted', 1],
      ]);
      expect(list.map(({ id }) => id).slice(1)).toEqual([second?.id, third?.id, fourth?.id]);
      const offers = (await claimAll()).filter(({ kind }) => kind === 'offered');
      expect(offers.map(({ signUpId }) => signUpId)).toEqual([second?.id, third?.id]);
    });

    it('tell each person with a place or waiting, once, that they were cancelled', async () => {
      await store.putSessions([sampleSession()], rules);
      const people = await signUps(3);
      const gone = await signUp();
      await store.cancel('class-members', [gone.codeHash], rules);
      const cancelled = sampleSession({ cancelled: true });
      await Promise.all([store.putSessions([cancelled], rules), store.putSessions([cancelled], rules)]);
      // An older build puts it back for a moment, as during an upgrade.
      await store.putSessions([sampleSession()], rules);
      await store.putSessions([cancelled], rules);
      const told = (await claimAll()).filter(({ kind }) => kind === 'session-cancelled');
      expect(told.map(({ signUpId }) => signUpId)).toEqual(people.map(({ id }) => id));
      expect(await store.add(sampleSignUp(), noon)).toEqual({ kind: 'closed' });
    });

    it('may change their audience before anybody signed up, and not after', async () => {
      const other = sampleSession({ audience: 'defence-representatives' });
      await store.putSessions([sampleSession()], rules);
      await store.putSessions([other], rules);
      expect(await store.sessions()).toMatchObject([{ audience: 'defence-representatives' }]);
      await signUp({ audience: 'defence-representatives' });
      const change = store.putSessions([sampleSession(), sampleSession({ id: 'another' })], rules);
      await expect(change).rejects.toThrow(
        /The session "winter" changed its audience to class-members.*Change its aud/,
      );
      await expect(change).rejects.toBeInstanceOf(StoreError);
      expect(await store.sessions()).toHaveLength(1);
    });
  });

  describe('signing up', () => {
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('keeps everything as it was handed over, and works out when it is deleted', async () => {
      const whole = sampleSignUp({ mayLeaveMessage: true, companion: true });
      const { waitingList, retentionDays, olderHashes, ...given } = whole;
      const outcome = await store.add({ ...given, waitingList, retentionDays, olderHashes }, noon);
      const kept: StoredSignUp = {
        ...given,
        status: 'confirmed',
        position: undefined,
        createdAt: noon,
        eraseOn: new Date('2027-03-13T19:30:00.000Z'),
      };
      expect(outcome).toEqual({ kind: 'added', signUp: kept });
      expect(await store.find('class-members', ['another', given.codeHash])).toEqual(kept);
      expect(await store.findByReference('class-members', given.reference)).toEqual(kept);
      expect(await store.list('class-members', 'winter')).toEqual([kept]);
    });

    it('needs no contact', async () => {
      const nothing = { contactKind: 'none', contactHash: undefined, sealedContact: undefined } as const;
      const anonymous = await signUp(nothing);
      expect(anonymous).toMatchObject(nothing);
      expect(await store.find('class-members', [anonymous.codeHash])).toEqual(anonymous);
    });

    it('confirms as many as there are places, and lets the rest wait in order', async () => {
      const all = await signUps(4);
      expect(all.map(({ status, position }) => [status, position])).toEqual([
        ['confirmed', undefined],
        ['confirmed', undefined],
        ['waitlisted', 1],
        ['waitlisted', 2],
      ]);
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 2 }]);
    });

    it('keeps the order in which people came when the clock steps back', async () => {
      const all: StoredSignUp[] = [];
      for (const minutes of [0, -60, 10, -180]) all.push(await signUp({}, minutesAfterNoon(minutes)));
      expect(all.map(({ position }) => position)).toEqual([undefined, undefined, 1, 2]);
      const list = await store.list('class-members', 'winter');
      expect(list.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      await store.cancel('class-members', [codeOf(all[0])], rules);
      expect(await store.find('class-members', [codeOf(all[2])])).toMatchObject({ status: 'offered' });
    });

    it('queues the message that says how it went, with what the worker needs', async () => {
      await signUps(2);
      const waiting = await signUp();
      const mail = await claimAll();
      expect(mail.map(({ kind }) => kind)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
      expect(mail[2]).toMatchObject({
        audience: 'class-members',
        signUpId: waiting.id,
        keyId: 'key-1',
        locale: 'fr',
        session: sampleSession(),
        reference: waiting.reference,
        eraseOn: waiting.eraseOn,
        position: 1,
        sealedContact: waiting.sealedContact,
        attempts: 0,
        isRepeat: false,
      });
      expect(new Set(mail.map(({ messageId }) => messageId)).size).toBe(3);
    });

    it.each(['phone', 'none'] as const)('queues nothing for a contact of the kind "%s"', async (contactKind) => {
      await signUp({ contactKind, ...(contactKind === 'none' ? { sealedContact: undefined } : {}) });
      expect(await claimAll()).toEqual([]);
    });

    it('answers the same request with the same sign-up, however late, and changes nothing', async () => {
      const request = sampleSignUp();
      const { id } = await added(store.add(request, noon));
      const again = { ...sampleSignUp(), keyHash: request.keyHash };
      const late = new Date('2027-02-10T00:00:00.000Z');
      expect(await store.add(again, late)).toMatchObject({ kind: 'repeated', repeatedBy: 'key', signUp: { id } });
      expect(await store.sessions()).toMatchObject([{ taken: 1 }]);
      expect(await claimAll()).toHaveLength(1);
    });

    it('knows the same request and the same contact by the hashes of an older key', async () => {
      const { id, keyHash, contactHash } = await signUp();
      const byKey = sampleSignUp({ olderHashes: [{ keyHash, contactHash: undefined }] });
      expect(await store.add(byKey, noon)).toMatchObject({ kind: 'repeated', repeatedBy: 'key', signUp: { id } });
      const byContact = sampleSignUp({ olderHashes: [{ keyHash: 'another request', contactHash }] });
      expect(await store.add(byContact, noon)).toMatchObject({
        kind: 'repeated',
        repeatedBy: 'contact',
        signUp: { id },
      });
    });

    it('answers the same request with the cancelled sign-up once that was cancelled', async () => {
      const request = sampleSignUp();
      await added(store.add(request, noon));
      await store.cancel('class-members', [request.codeHash], rules);
      expect(await store.add({ ...sampleSignUp(), keyHash: request.keyHash }, noon)).toMatchObject({
        kind: 'repeated',
        signUp: { id: request.id, status: 'cancelled' },
      });
    });

    it.each([
      ['at once', 0, 'repeated'],
      ['just within ten minutes', 9.99, 'repeated'],
      ['ten minutes later', 10, 'added'],
      ['after the clock stepped back by an hour', -60, 'repeated'],
    ] as const)('takes the same contact %s for: %s minutes, %s', async (_when, minutes, kind) => {
      const { id } = await signUp({ contactHash: 'same' });
      const outcome = await store.add(sampleSignUp({ contactHash: 'same' }), minutesAfterNoon(minutes));
      expect(outcome.kind).toBe(kind);
      if (outcome.kind === 'repeated') expect(outcome).toMatchObject({ repeatedBy: 'contact', signUp: { id } });
    });

    it('tells the position of somebody who repeats the request while waiting', async () => {
      await signUps(3);
      const waiting = await signUp({ contactHash: 'same' });
      expect(await store.add(sampleSignUp({ contactHash: 'same' }), noon)).toEqual({
        kind: 'repeated',
        repeatedBy: 'contact',
        signUp: waiting,
      });
      expect(waiting.position).toBe(2);
    });

    it('lets the same contact sign up for another session, and again after cancelling', async () => {
      await store.putSessions([sampleSession({ id: 'spring' })], rules);
      const first = await signUp({ contactHash: 'same' });
      await signUp({ contactHash: 'same', sessionId: 'spring' });
      await store.cancel('class-members', [first.codeHash], rules);
      await signUp({ contactHash: 'same' });
      expect(await store.sessions()).toMatchObject([{ taken: 1 }, { taken: 1 }]);
    });

    it('lets people without contact sign up one after another', async () => {
      const nobody = { contactHash: undefined, sealedContact: undefined, contactKind: 'none' } as const;
      await signUp(nobody);
      await signUp(nobody);
      expect(await store.sessions()).toMatchObject([{ taken: 2 }]);
    });

    it('is closed from the closing time on', async () => {
      const closing = new Date(sampleSession().closesAt);
      expect(await store.add(sampleSignUp(), closing)).toEqual({ kind: 'closed' });
      await signUp({}, new Date(closing.getTime() - 1));
    });

    it('does not know a session that is not there, or is the other audience’s', async () => {
      expect(await store.add(sampleSignUp({ sessionId: 'summer' }), noon)).toEqual({ kind: 'unknown' });
      expect(await store.add(sampleSignUp({ audience: 'defence-representatives' }), noon)).toEqual({ kind: 'unknown' });
    });

    it('tells somebody who would rather not wait how many do, and keeps nothing', async () => {
      await signUps(3);
      const unwilling = sampleSignUp({ waitingList: false });
      expect(await store.add(unwilling, noon)).toEqual({ kind: 'full', waiting: 1 });
      expect(await store.find('class-members', [unwilling.codeHash])).toBeUndefined();
      expect(await claimAll()).toHaveLength(3);
    });

    it('refuses a reference that another sign-up has, and keeps the others that arrive with it', async () => {
      await signUp({ reference: 'R-1' });
      const [refused, kept] = await Promise.allSettled([
        store.add(sampleSignUp({ reference: 'R-1' }), noon),
        store.add(sampleSignUp(), noon),
      ]);
      expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', code: 'conflict' } });
      expect(kept).toMatchObject({ status: 'fulfilled', value: { kind: 'added' } });
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 0 }]);
      expect(await claimAll()).toHaveLength(2);
    });

    it('gives 20 places to 200 people who come at once, and lets 180 wait in a strict order, each told once', async () => {
      await store.putSessions([sampleSession({ places: 20 })], rules);
      const outcomes = await Promise.all(Array.from({ length: 200 }, () => added(store.add(sampleSignUp(), noon))));
      expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(20);
      const positions = outcomes.flatMap(({ position }) => position ?? []).toSorted((a, b) => a - b);
      expect(positions).toEqual(Array.from({ length: 180 }, (_, i) => i + 1));
      const mail = await store.outbox.claim('class-members', 1000, noon, minute);
      expect(new Set(mail.map(({ signUpId }) => signUpId)).size).toBe(200);
      expect(mail).toHaveLength(200);
    });

    it('makes one sign-up of a request that arrives ten times at once', async () => {
      const request = sampleSignUp();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.add(request, noon)));
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['added', ...Array<string>(9).fill('repeated')]);
      expect(await store.sessions()).toMatchObject([{ taken: 1 }]);
    });
  });

  describe('looking up', () => {
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('finds nothing with a code that nobody has, or with none', async () => {
      await signUp();
      expect(await store.find('class-members', ['nobody’s'])).toBeUndefined();
      expect(await store.find('class-members', [])).toBeUndefined();
      expect(await store.findByReference('class-members', 'nobody’s')).toBeUndefined();
    });

    it('never finds one audience’s people among the other’s', async () => {
      const { codeHash, reference } = await signUp();
      expect(await store.find('defence-representatives', [codeHash])).toBeUndefined();
      expect(await store.findByReference('defence-representatives', reference)).toBeUndefined();
      expect(await store.list('defence-representatives', 'winter')).toEqual([]);
      expect(await store.cancel('defence-representatives', [codeHash], rules)).toBeUndefined();
      expect(await store.erase('defence-representatives', { reference }, rules)).toBe(false);
      expect(await store.outbox.claim('defence-representatives', 10, noon, minute)).toEqual([]);
    });
  });

  describe('cancelling', () => {
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('frees the place for the first who waits, who is told once', async () => {
      const [first, , third, fourth] = await signUps(4);
      await claimAll();
      const answer = await store.cancel('class-members', [codeOf(first)], rules);
      expect(answer).toEqual({ ...first, status: 'cancelled' });
      expect(await store.find('class-members', [codeOf(third)])).toMatchObject({ status: 'offered' });
      expect(await store.find('class-members', [codeOf(fourth)])).toMatchObject({ status: 'waitlisted', position: 1 });
      const offers = await claimAll();
      expect(offers).toMatchObject([{ kind: 'offered', signUpId: third?.id }]);
      expect(offers[0]?.position).toBeUndefined();
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 1 }]);
    });

    it('answers the same again, and changes nothing', async () => {
      const [first] = await signUps(4);
      const answers = await Promise.all([1, 2, 3].map(() => store.cancel('class-members', [codeOf(first)], rules)));
      expect(answers).toEqual(Array(3).fill({ ...first, status: 'cancelled' }));
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 1 }]);
    });

    it('of somebody who waits moves the others up', async () => {
      const [, , third, fourth] = await signUps(4);
      await store.cancel('class-members', [codeOf(third)], rules);
      expect(await store.find('class-members', [codeOf(fourth)])).toMatchObject({ position: 1 });
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 1 }]);
    });

    it.each([
      ['more than 24 hours before the start', 24, -1, 'offered'],
      ['24 hours before the start', 24, 0, 'waitlisted'],
      ['an hour before the start, where the rule says so', 0, -60 * minute, 'offered'],
    ])('offers the place %s', async (_when, lastOfferHours, fromLimit, status) => {
      const { startsAt } = sampleSession();
      await store.putSessions([sampleSession({ closesAt: startsAt })], rules);
      const [first, , third] = await signUps(3);
      const now = new Date(Date.parse(startsAt) - lastOfferHours * 60 * minute + fromLimit);
      await store.cancel('class-members', [codeOf(first)], { now, lastOfferHours });
      expect(await store.find('class-members', [codeOf(third)])).toMatchObject({ status });
    });

    it('offers nothing once sign-up closed, and nobody who comes passes those who wait', async () => {
      const [first, , third] = await signUps(3);
      await store.cancel('class-members', [codeOf(first)], rulesAt(new Date(sampleSession().closesAt)));
      expect(await store.find('class-members', [codeOf(third)])).toMatchObject({ status: 'waitlisted' });
      expect(await signUp()).toMatchObject({ status: 'waitlisted', position: 2 });
    });

    it('takes back what was not sent yet and would tell of a place', async () => {
      const [first, , third] = await signUps(3);
      await claimAll();
      await store.cancel('class-members', [codeOf(first)], rules);
      await store.cancel('class-members', [codeOf(third)], rules);
      expect(await claimAll()).toEqual([]);
    });
  });

  describe('deleting', () => {
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('leaves nothing of the person but the message that says so, and offers the place', async () => {
      const [first, , third] = await signUps(3);
      expect(await store.erase('class-members', { codeHashes: [codeOf(first)] }, rules)).toBe(true);
      expect(await store.find('class-members', [codeOf(first)])).toBeUndefined();
      expect(await store.find('class-members', [codeOf(third)])).toMatchObject({ status: 'offered' });
      expect(await kindsOf(String(first?.id))).toEqual(['deleted']);
    });

    it('is no fault the second time', async () => {
      const { reference } = await signUp();
      expect(await store.erase('class-members', { reference }, rules)).toBe(true);
      expect(await store.erase('class-members', { reference }, rules)).toBe(false);
    });

    it('says nothing when it is to be silent, or nobody can be written to', async () => {
      const silent = await signUp();
      const byPhone = await signUp({ contactKind: 'phone' });
      await store.erase('class-members', { reference: silent.reference }, { ...rules, silently: true });
      await store.erase('class-members', { reference: byPhone.reference }, rules);
      expect(await claimAll()).toEqual([]);
    });

    it('keeps the count: a place given up before the start as cancelled, a place used as used', async () => {
      const [early, late] = await signUps(2);
      const waiting = await signUp();
      await store.erase('class-members', { codeHashes: [codeOf(early)] }, rulesAt(new Date('2027-02-10T00:00:00Z')));
      await store.erase('class-members', { codeHashes: [codeOf(late)] }, rulesAt(new Date('2027-02-12T00:00:00Z')));
      await store.erase('class-members', { codeHashes: [waiting.codeHash] }, rulesAt(new Date('2027-02-12T00:00:00Z')));
      expect(await store.counts()).toEqual([
        {
          sessionId: 'winter',
          audience: 'class-members',
          startsAt: new Date(sampleSession().startsAt),
          tookPlace: 1,
          waited: 1,
          cancelled: 1,
        },
      ]);
    });

    it('lets a person sign up again with the same request', async () => {
      const request = sampleSignUp();
      await store.add(request, noon);
      await store.erase('class-members', { reference: request.reference }, rules);
      expect(await store.add({ ...sampleSignUp(), keyHash: request.keyHash }, noon)).toMatchObject({ kind: 'added' });
    });
  });

  describe('as time goes by', () => {
    const closing = new Date(sampleSession().closesAt);
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('closes the waiting list once, telling each person who still waits', async () => {
      const [, , third, fourth] = await signUps(4);
      await claimAll();
      expect(await store.closeWaitingLists(new Date(closing.getTime() - 1))).toBe(0);
      const closed = await Promise.all([store.closeWaitingLists(closing), store.closeWaitingLists(closing)]);
      expect(closed.toSorted()).toEqual([0, 2]);
      expect(await claimAll()).toMatchObject([
        { kind: 'list-closed', signUpId: third?.id },
        { kind: 'list-closed', signUpId: fourth?.id },
      ]);
      expect(await store.find('class-members', [codeOf(third)])).toMatchObject({ status: 'cancelled' });
      expect(await store.sessions()).toMatchObject([{ taken: 2, waiting: 0 }]);
    });

    it('closes no list of a cancelled session, whose people know already', async () => {
      await signUps(3);
      await store.putSessions([sampleSession({ cancelled: true })], rules);
      expect(await store.closeWaitingLists(closing)).toBe(0);
    });

    it('reminds those who asked and have a place, once, within the last day', async () => {
      const { startsAt } = sampleSession();
      const dayBefore = new Date(Date.parse(startsAt) - 24 * 60 * minute);
      const asked = await signUp({ reminder: true });
      await signUp();
      await signUp({ reminder: true });
      await claimAll();
      expect(await store.queueReminders(new Date(dayBefore.getTime() - 1))).toBe(0);
      const queued = await Promise.all([store.queueReminders(dayBefore), store.queueReminders(dayBefore)]);
      expect(queued.toSorted()).toEqual([0, 1]);
      expect(await store.queueReminders(minutesAfter(dayBefore, 60))).toBe(0);
      expect(await kindsOf(asked.id)).toEqual(['reminder']);
    });

    it('reminds nobody of a session that began or is cancelled', async () => {
      await signUp({ reminder: true });
      expect(await store.queueReminders(new Date(sampleSession().startsAt))).toBe(0);
      await store.putSessions([sampleSession({ cancelled: true })], rules);
      expect(await store.queueReminders(new Date('2027-02-11T00:00:00Z'))).toBe(0);
    });

    it('deletes everybody on the day they were told, with their messages, and keeps the counts', async () => {
      const [first, , third] = await signUps(3);
      await store.cancel('class-members', [codeOf(first)], rulesAt(closing));
      await store.closeWaitingLists(closing);
      const eraseOn = new Date('2027-03-13T19:30:00.000Z');
      expect(await store.purge(new Date(eraseOn.getTime() - 1))).toBe(0);
      expect(await store.purge(eraseOn)).toBe(3);
      expect(await store.purge(eraseOn)).toBe(0);
      expect(await store.find('class-members', [codeOf(third)])).toBeUndefined();
      expect(await claimAll(eraseOn)).toEqual([]);
      expect(await store.counts()).toMatchObject([{ tookPlace: 1, waited: 1, cancelled: 1 }]);
      expect(await store.sessions()).toMatchObject([{ taken: 0, waiting: 0 }]);
    });

    it('moves the day of deletion with the session, so that nobody is deleted before it', async () => {
      const { id, codeHash, eraseOn } = await signUp();
      const laterBy = 60 * 24 * 60 * minute;
      const later = sampleSession({
        startsAt: new Date(Date.parse(sampleSession().startsAt) + laterBy).toISOString(),
        endsAt: new Date(Date.parse(sampleSession().endsAt) + laterBy).toISOString(),
      });
      await store.putSessions([later], rules);
      const moved = new Date(eraseOn.getTime() + laterBy);
      expect(await store.purge(eraseOn)).toBe(0);
      expect(await store.find('class-members', [codeHash])).toMatchObject({ eraseOn: moved });
      expect((await claimAll()).filter(({ signUpId }) => signUpId === id)).toMatchObject([{ eraseOn: moved }]);
    });

    it('does nothing twice and forgets nobody early, however the clock steps back and forth meanwhile', async () => {
      const asked = await signUp({ reminder: true });
      await signUp();
      const [third] = await signUps(2);
      const dayBefore = new Date(Date.parse(sampleSession().startsAt) - 24 * 60 * minute);
      const done = { closed: 0, reminded: 0, deleted: 0 };
      const doAll = async (at: Date) => {
        done.closed += await store.closeWaitingLists(at);
        done.reminded += await store.queueReminders(at);
        done.deleted += await store.purge(at);
      };
      // Each instant comes, is gone again by two hours, and comes a second time.
      for (const instant of [closing, dayBefore]) {
        for (const minutes of [-1, 0, -120, -60, 0, 1]) await doAll(minutesAfter(instant, minutes));
      }
      expect(done).toEqual({ closed: 2, reminded: 1, deleted: 0 });
      expect(await kindsOf(third?.id ?? '', dayBefore)).toEqual(['waitlisted', 'list-closed']);
      expect(await store.find('class-members', [asked.codeHash])).toMatchObject({ status: 'confirmed' });
      for (const minutes of [-1, 0, -120, 0]) await doAll(minutesAfter(asked.eraseOn, minutes));
      expect(done).toEqual({ closed: 2, reminded: 1, deleted: 4 });
    });

    it.each([
      ['begins', '2027-03-14T07:00:00.000Z'],
      ['ends', '2026-11-01T06:00:00.000Z'],
    ])('reminds and deletes at the instants that were told when summer time %s in between', async (_how, change) => {
      const startsAt = minutesAfter(new Date(change), 12 * 60);
      const endsAt = minutesAfter(startsAt, 60);
      const before = minutesAfter(startsAt, -30 * 24 * 60);
      const times = {
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        closesAt: startsAt.toISOString(),
      };
      await store.putSessions([sampleSession({ id: 'spring', ...times })], rulesAt(before));
      const { eraseOn } = await signUp({ sessionId: 'spring', reminder: true, retentionDays: 1 }, before);
      expect(eraseOn).toEqual(minutesAfter(endsAt, 24 * 60));
      const dayBefore = minutesAfter(startsAt, -24 * 60);
      expect(await store.queueReminders(minutesAfter(dayBefore, -1))).toBe(0);
      expect(await store.queueReminders(dayBefore)).toBe(1);
      expect(await store.purge(minutesAfter(eraseOn, -1))).toBe(0);
      expect(await store.purge(eraseOn)).toBe(1);
    });

    it('deletes also a message about deletion that could never be sent', async () => {
      const { reference, eraseOn } = await signUp();
      await store.erase('class-members', { reference }, rules);
      await store.purge(eraseOn);
      expect(await store.outbox.state('class-members', eraseOn)).toEqual({
        waiting: 0,
        givenUp: 0,
        oldestDueAt: undefined,
      });
    });
  });

  describe('the outbox', () => {
    const { outbox } = lazily(() => store);
    beforeEach(() => store.putSessions([sampleSession()], rules));

    const claimOne = async (now = noon) => one(await outbox().claim('class-members', 1, now, minute));

    it('hands messages out oldest first', async () => {
      const people = await signUps(3);
      const claimed = [...(await outbox().claim('class-members', 2, noon, minute)), await claimOne()];
      expect(claimed.map(({ signUpId }) => signUpId)).toEqual(people.map(({ id }) => id));
    });

    it('hands each message to one worker only', async () => {
      await signUps(9);
      const claims = Array.from({ length: 3 }, () => outbox().claim('class-members', 3, noon, minute));
      const ids = (await Promise.all(claims)).flat().map(({ signUpId }) => signUpId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length + (await claimAll()).length).toBe(9);
    });

    it('hands a message out again, not as a repeat, when its worker died before handing it over', async () => {
      await signUp();
      const claimed = await claimOne();
      expect(await outbox().claim('class-members', 1, minutesAfterNoon(0.9), minute)).toEqual([]);
      expect(await claimOne(minutesAfterNoon(1))).toEqual({ ...claimed, attempts: 1 });
    });

    it('repeats a message once, under the same id, when its worker died after handing it over', async () => {
      await signUp();
      const claimed = await claimOne();
      expect(await outbox().markHandedOver(claimed, noon)).toBe(true);
      const repeat = await claimOne(minutesAfterNoon(2));
      expect(repeat).toMatchObject({ isRepeat: true, messageId: claimed.messageId });
      expect(await outbox().markHandedOver(repeat, minutesAfterNoon(2))).toBe(true);
      expect(await claimAll(minutesAfterNoon(4))).toEqual([]);
      expect(await outbox().state('class-members', minutesAfterNoon(4))).toMatchObject({ waiting: 0, givenUp: 1 });
    });

    it('never repeats a reminder', async () => {
      const soon = new Date('2027-02-11T00:00:00Z');
      await signUp({ reminder: true });
      await outbox().markSent(await claimOne(), noon);
      await store.queueReminders(soon);
      const reminder = await claimOne(soon);
      await outbox().markHandedOver(reminder, soon);
      expect(await claimAll(minutesAfter(soon, 2))).toEqual([]);
      expect(await outbox().state('class-members', soon)).toMatchObject({ waiting: 0, givenUp: 1 });
      expect(await store.queueReminders(minutesAfter(soon, 3))).toBe(0);
    });

    it('repeats a message in doubt once, at the time asked for', async () => {
      await signUp();
      const claimed = await claimOne();
      await outbox().markHandedOver(claimed, noon);
      await outbox().markInDoubt(claimed, noon, minutesAfterNoon(30));
      expect(await claimAll(minutesAfterNoon(29))).toEqual([]);
      const repeat = await claimOne(minutesAfterNoon(30));
      expect(repeat).toMatchObject({ isRepeat: true, messageId: claimed.messageId });
      await outbox().markInDoubt(repeat, minutesAfterNoon(30), minutesAfterNoon(60));
      expect(await claimAll(minutesAfterNoon(90))).toEqual([]);
    });

    it('gives a reminder in doubt up', async () => {
      const soon = new Date('2027-02-11T00:00:00Z');
      await signUp({ reminder: true });
      await outbox().markSent(await claimOne(), noon);
      await store.queueReminders(soon);
      await outbox().markInDoubt(await claimOne(soon), soon, minutesAfter(soon, 1));
      expect(await claimAll(minutesAfter(soon, 2))).toEqual([]);
    });

    it('hands a message that was certainly not taken out again, as often as it is asked to, and no sooner', async () => {
      await signUp();
      for (let attempt = 0; attempt < 4; attempt++) {
        const claimed = await claimOne(minutesAfterNoon(attempt * 10));
        expect(claimed).toMatchObject({ attempts: attempt, isRepeat: false });
        await outbox().markHandedOver(claimed, noon);
        await outbox().markNotTaken(claimed, noon, minutesAfterNoon(attempt * 10 + 10));
        expect(await claimAll(minutesAfterNoon(attempt * 10 + 9))).toEqual([]);
      }
    });

    it('gives a message up when it is not to be tried again', async () => {
      await signUp();
      await outbox().markNotTaken(await claimOne(), noon);
      expect(await claimAll(minutesAfterNoon(60))).toEqual([]);
      expect(await outbox().state('class-members', noon)).toEqual({
        waiting: 0,
        givenUp: 1,
        oldestDueAt: undefined,
      });
    });

    it('is done with a message that was sent', async () => {
      await signUp();
      const claimed = await claimOne();
      await outbox().markHandedOver(claimed, noon);
      await outbox().markSent(claimed, noon);
      expect(await claimAll(minutesAfterNoon(60))).toEqual([]);
      expect(await outbox().state('class-members', noon)).toEqual({
        waiting: 0,
        givenUp: 0,
        oldestDueAt: undefined,
      });
    });

    it('stops a worker whose claim another one has taken over', async () => {
      await signUp();
      const slow = await claimOne();
      const quick = await claimOne(minutesAfterNoon(2));
      expect(await outbox().markHandedOver(slow, minutesAfterNoon(2))).toBe(false);
      await outbox().markNotTaken(slow, minutesAfterNoon(2));
      expect(await outbox().markHandedOver(quick, minutesAfterNoon(2))).toBe(true);
    });

    it('stops a worker when the person had it all deleted, and nothing comes back', async () => {
      const { reference } = await signUp();
      const claimed = await claimOne();
      await store.erase('class-members', { reference }, { ...rules, silently: true });
      expect(await outbox().markHandedOver(claimed, noon)).toBe(false);
      await outbox().markInDoubt(claimed, noon, noon);
      expect(await claimAll(minutesAfterNoon(10))).toEqual([]);
    });

    it('goes on at once when the clock steps back', async () => {
      await signUp();
      const dead = await claimOne();
      await signUp();
      const before = minutesAfterNoon(-60);
      expect((await claimAll(before)).map(({ id }) => id)).toContain(dead.id);
      expect(await claimAll(before)).toEqual([]);
    });

    it.each([
      ['a minute', 1],
      ['an hour', 60],
      ['three hours', 3 * 60],
      ['two days', 2 * 24 * 60],
      ['a year', 365 * 24 * 60],
    ])('tries a message again within the hour when the clock steps back by %s meanwhile', async (_step, minutes) => {
      await signUp();
      await outbox().markNotTaken(await claimOne(), noon, minutesAfter(noon, longestPauseMs / minute));
      const tries: ClaimedMail[] = [];
      // As a worker does, who looks again and again.
      for (const later of [0, 15, 30, 45, 60, 60 + clocksDifferByMinutes]) {
        tries.push(...(await claimAll(minutesAfterNoon(later - minutes))));
      }
      expect(tries).not.toEqual([]);
    });

    it('tells how many wait, and since when', async () => {
      await signUp();
      await signUp({}, minutesAfterNoon(5));
      await claimOne();
      expect(await outbox().state('class-members', minutesAfterNoon(6))).toEqual({
        waiting: 2,
        givenUp: 0,
        oldestDueAt: noon,
      });
      expect(await outbox().state('defence-representatives', noon)).toMatchObject({ waiting: 0 });
    });
  });

  describe('what staff keep', () => {
    beforeEach(() => store.putSessions([sampleSession()], rules));

    it('is a join link for each session, the last that was set', async () => {
      expect(await store.joinLink('winter')).toBeUndefined();
      await store.setJoinLink('winter', 'sealed-1');
      await store.setJoinLink('winter', 'sealed-2');
      expect(await store.joinLink('winter')).toBe('sealed-2');
      expect(await store.joinLink('spring')).toBeUndefined();
    });

    it('is feedback, in the order in which it came, until its time is over', async () => {
      const base = { page: 'en/glossary/', locale: 'en', found: false } as const;
      const entries = [
        { ...base, at: noon, reason: 'hard-to-understand', sealedDetail: 'sealed' },
        { ...base, at: minutesAfterNoon(-1), found: true, reason: undefined, sealedDetail: undefined },
      ];
      for (const entry of entries) await store.addFeedback(entry);
      expect(await store.feedback()).toEqual(entries);
      expect(await store.deleteFeedbackBefore(noon)).toBe(1);
      expect(await store.feedback()).toEqual(entries.slice(0, 1));
    });

    it('is a log of what they did', async () => {
      const entries = [
        { at: noon, command: 'list', sessionId: 'winter' },
        { at: minutesAfterNoon(-1), command: 'sessions', sessionId: undefined },
      ];
      for (const entry of entries) await store.audit(entry);
      expect(await store.auditLog()).toEqual(entries);
    });
  });

  describe('a new key', () => {
    beforeEach(() => store.putSessions([sampleSession({ places: 500 })], rules));

    const reseal = {
      signUp: ({ id }: { id: string }) => ({
        id,
        keyId: 'key-2',
        codeHash: `code-2-${id}`,
        keyHash: `request-2-${id}`,
        contactHash: `contact-2-${id}`,
        sealedContact: `contact-2-${id}`,
        sealedDetails: `details-2-${id}`,
      }),
      text: (sealed: string) => (sealed.startsWith('key-2:') ? sealed : `key-2:${sealed}`),
    };

    it('seals every sign-up anew, with the messages about it, and leaves the rest as it was', async () => {
      const people = await signUps(120);
      expect(await store.reseal('key-2', reseal)).toBe(120);
      const [first] = people;
      const found = await store.find('class-members', [`code-2-${String(first?.id)}`]);
      expect(found).toEqual({ ...first, ...reseal.signUp({ id: String(first?.id) }) });
      expect(await store.find('class-members', [codeOf(first)])).toBeUndefined();
      const mail = await store.outbox.claim('class-members', 200, noon, minute);
      expect(mail.every((each) => each.sealedContact === `contact-2-${each.signUpId}` && each.keyId === 'key-2')).toBe(
        true,
      );
      expect(await store.reseal('key-2', reseal)).toBe(0);
    });

    it('seals what stands by itself anew', async () => {
      const { reference, sealedContact } = await signUp();
      await store.erase('class-members', { reference }, rules);
      await store.setJoinLink('winter', 'link');
      const feedback = { at: noon, page: 'en/', locale: 'en', found: false, reason: undefined } as const;
      for (let i = 0; i < 60; i++) await store.addFeedback({ ...feedback, sealedDetail: `detail-${i}` });
      await store.addFeedback({ ...feedback, sealedDetail: undefined });
      expect(await store.reseal('key-2', reseal)).toBe(62);
      expect(await claimAll()).toMatchObject([
        { kind: 'deleted', keyId: 'key-2', sealedContact: `key-2:${String(sealedContact)}` },
      ]);
      expect(await store.joinLink('winter')).toBe('key-2:link');
      expect((await store.feedback())[59]?.sealedDetail).toBe('key-2:detail-59');
      expect(await store.reseal('key-2', reseal)).toBe(0);
    });
  });

  it('stands as plain rules over a list would have it, after any row of operations', { timeout: 300_000 }, async () => {
    await behavesAsTheModel(store, () => tested.empty(), runs);
  });

  it('answers when it is asked whether it is there', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('can be brought to this version again and again', async () => {
    await store.putSessions([sampleSession()], rules);
    await Promise.all([store.migrate(), store.migrate()]);
    expect(await store.sessions()).toHaveLength(1);
  });
}

async function added(outcome: Promise<AddOutcome>): Promise<StoredSignUp> {
  const answer = await outcome;
  if (answer.kind !== 'added') throw new Error(`Expected a new sign-up, got ${JSON.stringify(answer)}.`);
  return answer.signUp;
}

function one(claimed: readonly ClaimedMail[]): ClaimedMail {
  const [mail] = claimed;
  if (mail === undefined) throw new Error('Expected a message that is due, got none.');
  return mail;
}

function codeOf(signUp: StoredSignUp | undefined): string {
  return String(signUp?.codeHash);
}

function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * minute);
}

function lazily(store: () => Store) {
  return { outbox: () => store().outbox };
}
