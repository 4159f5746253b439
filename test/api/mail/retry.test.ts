import { describe, expect, it } from 'vitest';
import { isGivenUp, retryPauseMs } from '../../../src/api/mail/retry.ts';
import { longestPauseMs } from '../../../src/api/stores/store.ts';

describe('retryPauseMs', () => {
  it('grows from a minute to an hour, and stays there', () => {
    expect([0, 1, 2, 3, 4, 5, 1_000].map((attempts) => retryPauseMs(attempts) / 60_000)).toEqual([
      1, 5, 15, 30, 60, 60, 60,
    ]);
  });

  it('is never longer than the outbox may be asked to wait', () => {
    const pauses = Array.from({ length: 100 }, (_, attempts) => retryPauseMs(attempts));
    expect(Math.max(...pauses)).toBe(longestPauseMs);
  });
});

describe('isGivenUp', () => {
  it.each([
    ['a mailbox that does not exist', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 0, true],
    ['the same, with a status', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, status: '5.1.1' }, 0, true],
    [
      'a mailbox that was closed',
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, status: '5.2.1' },
      0,
      true,
    ],
    ['a rule against us', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, status: '5.7.1' }, 0, false],
    [
      'the same after three days',
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 554, status: '5.7.1' },
      71,
      true,
    ],
    ['a message taken for spam', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 0, false],
    ['the same after three days', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 71, true],
    ['a full mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452, status: '4.2.2' }, 999, false],
    [
      'a sender that the server does not take',
      { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 },
      999,
      false,
    ],
    ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 999, false],
    ['a server that is down', { code: 'ESOCKET', command: 'CONN' }, 999, false],
  ])('%s', (_, fault, attempts, answer) => {
    expect(isGivenUp(fault, attempts)).toBe(answer);
  });
});
