import fc from 'fast-check';
import { expect } from 'vitest';
import type { MailKind, Store } from '../../../src/api/stores/store.ts';
import { minutesAfterNoon, rulesAt, sampleSession, sampleSignUp } from './sample-rows.ts';

/** A person of the model, in the order in which they came. */
interface Person {
  readonly id: string;
  readonly request: string;
  readonly contact: string;
  readonly cameAt: number;
  status: 'confirmed' | 'waitlisted' | 'offered' | 'cancelled';
  readonly mail: MailKind[];
}

/** How the store should stand, kept by plain rules over a list: what everything the store answers is compared with. */
class Model {
  places = 2;
  /** Minutes after noon; goes back as well as forward. */
  minutes = 0;
  came = 0;
  people: Person[] = [];
  /** Messages to people who are no longer there. */
  farewells = 0;

  with(...statuses: Person['status'][]): Person[] {
    return this.people.filter(({ status }) => statuses.includes(status));
  }

  get active(): Person[] {
    return this.with('confirmed', 'offered', 'waitlisted');
  }

  get taken(): number {
    return this.with('confirmed', 'offered').length;
  }

  offer(): void {
    for (const next of this.with('waitlisted').slice(0, Math.max(0, this.places - this.taken))) {
      next.status = 'offered';
      next.mail.push('offered');
    }
  }

  pick(index: number): Person | undefined {
    return this.people[index % Math.max(1, this.people.length)];
  }
}

type Command = fc.AsyncCommand<Model, Store>;

function command(title: string, run: (model: Model, store: Store) => Promise<void>): Command {
  return {
    check: () => true,
    toString: () => title,
    async run(model, store) {
      await run(model, store);
      await compare(model, store);
    },
  };
}

const now = (model: Model) => minutesAfterNoon(model.minutes);

/** Somebody comes: now and then with a request, or with a contact, that was there before. */
const comes = (request: number, contact: number, waitingList: boolean) =>
  command(
    `comes(request ${request}, contact ${contact}, ${waitingList ? 'waits' : 'does not wait'})`,
    async (model, store) => {
      const signUp = sampleSignUp({ keyHash: `request-${request}`, contactHash: `contact-${contact}`, waitingList });
      const outcome = await store.add(signUp, now(model));
      const sameRequest = model.people.find((person) => person.request === signUp.keyHash);
      const sameContact = model.active
        .filter((person) => person.contact === signUp.contactHash && person.cameAt > model.minutes - 10)
        .at(-1);
      const known = sameRequest ?? sameContact;
      if (known !== undefined) {
        const repeatedBy = sameRequest === undefined ? 'contact' : 'key';
        expect(outcome).toMatchObject({ kind: 'repeated', repeatedBy, signUp: { id: known.id, status: known.status } });
        return;
      }
      const waiting = model.with('waitlisted').length;
      const hasPlace = waiting === 0 && model.taken < model.places;
      if (!hasPlace && !waitingList) {
        expect(outcome).toEqual({ kind: 'full', waiting });
        return;
      }
      const status = hasPlace ? 'confirmed' : 'waitlisted';
      const position = hasPlace ? undefined : waiting + 1;
      expect(outcome).toMatchObject({ kind: 'added', signUp: { id: signUp.id, status, position } });
      model.people.push({
        id: signUp.id,
        request: signUp.keyHash,
        contact: String(signUp.contactHash),
        cameAt: model.minutes,
        status,
        mail: [status],
      });
    },
  );

const cancels = (index: number) =>
  command(`cancels(${index})`, async (model, store) => {
    const person = model.pick(index);
    const codes = [`code-${person?.id ?? 'nobody'}`];
    const answer = await store.cancel('class-members', codes, rulesAt(now(model)));
    expect(answer?.id).toBe(person?.id);
    if (person === undefined || person.status === 'cancelled') return;
    person.status = 'cancelled';
    const stillTrue = person.mail.filter((kind) => kind !== 'offered');
    person.mail.splice(0, person.mail.length, ...stillTrue);
    model.offer();
  });

const erases = (index: number) =>
  command(`erases(${index})`, async (model, store) => {
    const person = model.pick(index);
    const codeHashes = [`code-${person?.id ?? 'nobody'}`];
    expect(await store.erase('class-members', { codeHashes }, rulesAt(now(model)))).toBe(person !== undefined);
    if (person === undefined) return;
    model.people = model.people.filter((each) => each !== person);
    model.farewells++;
    model.offer();
  });

const hasPlaces = (places: number) =>
  command(`hasPlaces(${places})`, async (model, store) => {
    await store.putSessions([sampleSession({ places })], rulesAt(now(model)));
    model.places = places;
    model.offer();
  });

const clockMoves = (minutes: number) =>
  command(`clockMoves(${minutes})`, (model) => {
    model.minutes += minutes;
    return Promise.resolve();
  });

/** Everything the store tells is as the model has it. */
async function compare(model: Model, store: Store): Promise<void> {
  const waiting = model.with('waitlisted');
  expect(await store.sessions()).toMatchObject([{ places: model.places, taken: model.taken, waiting: waiting.length }]);
  const list = await store.list('class-members', 'winter');
  expect(list.map(({ id, status, position }) => ({ id, status, position }))).toEqual(
    model.active.map((person) => ({
      id: person.id,
      status: person.status,
      position: person.status === 'waitlisted' ? waiting.indexOf(person) + 1 : undefined,
    })),
  );
}

/** At the end, each message that is owed is there once, and no other. */
async function compareMail(model: Model, store: Store): Promise<void> {
  const mail = await store.outbox.claim('class-members', 10_000, now(model), 1);
  const owed = model.people.flatMap(({ id, mail }) => mail.map((kind) => `${id} ${kind}`));
  const found = mail.filter(({ kind }) => kind !== 'deleted').map(({ signUpId, kind }) => `${signUpId} ${kind}`);
  expect(found.toSorted()).toEqual(owed.toSorted());
  expect(mail.length - found.length).toBe(model.farewells);
}

const few = fc.nat({ max: 11 });
const anyCommand = [
  fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 8 }), fc.boolean()).map((of) => comes(...of)),
  fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 8 })).map((of) => comes(...of, true)),
  few.map(cancels),
  few.map(erases),
  fc.integer({ min: 1, max: 5 }).map(hasPlaces),
  fc.integer({ min: -30, max: 30 }).map(clockMoves),
];

/**
 * Holds a store to the model over random rows of operations.
 *
 * @param empty - Makes the store as it was when it was new.
 */
export async function behavesAsTheModel(store: Store, empty: () => Promise<void>, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(anyCommand, { maxCommands: 40 }), async (commands) => {
      await empty();
      const model = new Model();
      await store.putSessions([sampleSession()], rulesAt(now(model)));
      await fc.asyncModelRun(() => ({ model, real: store }), commands);
      await compareMail(model, store);
    }),
    { numRuns: runs },
  );
}
