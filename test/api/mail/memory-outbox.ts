import type { ClaimedMail, MailKind, Outbox } from '../../../src/api/stores/store.ts';
import { scheduledSession } from './scheduled-session.ts';

/** What became of one message, as the outbox was told, in order. */
export interface Book {
  readonly mail: ClaimedMail;
  readonly told: string[];
  dueAt: number | undefined;
}

/** An outbox in memory that writes down what it is told; it holds no rule of its own but when a message is due. */
export function memoryOutbox(mails: readonly Partial<ClaimedMail>[]) {
  const books: Book[] = mails.map((changes, index) => ({ mail: claimedMail(index, changes), told: [], dueAt: 0 }));
  const bookOf = ({ id }: ClaimedMail): Book => {
    const book = books.find(({ mail }) => mail.id === id);
    if (book === undefined) throw new Error(`No message ${id}.`);
    return book;
  };
  const note = (mail: ClaimedMail, said: string): Promise<void> => {
    bookOf(mail).told.push(said);
    return Promise.resolve();
  };
  const outbox: Outbox = {
    claim: (audience, limit, now) => {
      const due = books.filter(
        ({ mail, dueAt }) => mail.audience === audience && dueAt !== undefined && dueAt <= now.getTime(),
      );
      const claimed = due.slice(0, limit);
      for (const book of claimed) book.dueAt = undefined;
      return Promise.resolve(claimed.map(({ mail }) => mail));
    },
    markHandedOver: async (mail) => {
      await note(mail, 'handed over');
      return true;
    },
    markSent: (mail) => note(mail, 'sent'),
    markNotTaken: (mail, now, retryAt) =>
      note(mail, retryAt === undefined ? 'given up' : `not taken, again in ${minutes(now, retryAt)}`),
    markInDoubt: (mail, now, retryAt) => note(mail, `in doubt, again in ${minutes(now, retryAt)}`),
    state: () => Promise.reject(new Error('not asked here')),
  };
  return {
    outbox,
    books,
    add: (changes: Partial<ClaimedMail>) =>
      books.push({ mail: claimedMail(books.length, changes), told: [], dueAt: 0 }),
  };
}

function minutes(now: Date, then: Date): string {
  return `${Math.round((then.getTime() - now.getTime()) / 60_000)} min`;
}

/** A message that a worker has claimed, with what a test changes. Its "seal" is the word "sealed:". */
export function claimedMail(index: number, changes: Partial<ClaimedMail> = {}): ClaimedMail {
  const kind: MailKind = 'confirmed';
  return {
    id: String(index),
    audience: 'class-members',
    kind,
    signUpId: `sign-up-${index}`,
    keyId: 'key',
    locale: 'en',
    session: scheduledSession(),
    reference: 'B7K2M9',
    eraseOn: new Date('2027-03-14T03:30:00.000Z'),
    position: undefined,
    sealedContact: `sealed:person${index}@example.ca`,
    messageId: `message-${index}`,
    attempts: 0,
    isRepeat: false,
    ...changes,
  };
}
