import type { ApiAnswer } from './ask-api.ts';

/** Why something was not done, as a string that names the line and the mailbox, and what fills its other places. */
export interface Trouble {
  readonly key: string;
  readonly params?: Readonly<Record<string, number>>;
}

const secondsInMinute = 60;
const usualWaitInMinutes = 10;

/** What to say when an answer says neither that it is done nor what is to change. */
export function troubleOf(answer: Exclude<ApiAnswer, { kind: 'done' }>): Trouble {
  if (answer.kind !== 'not-done') return { key: answer.kind === 'down' ? 'trouble.down' : 'trouble.noAnswer' };
  const { code, status, retryAfterInSeconds } = answer;
  if (status === 429) {
    const minutes =
      retryAfterInSeconds === undefined ? usualWaitInMinutes : Math.ceil(retryAfterInSeconds / secondsInMinute);
    return { key: 'trouble.tooMany', params: { count: Math.max(1, minutes) } };
  }
  if (code === 'session-closed') return { key: 'trouble.closed' };
  if (code === 'sign-up-off') return { key: 'trouble.off' };
  if (code === 'session-unknown') return { key: 'trouble.unknown' };
  return { key: 'trouble.down' };
}
