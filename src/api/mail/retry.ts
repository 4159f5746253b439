import type { MailFault } from './hand-over.ts';

const minute = 60_000;

/** Growing pauses, then one an hour for as long as it takes: a mail server may be down over a long weekend. */
const pausesMs = [1, 5, 15, 30, 60].map((minutes) => minutes * minute);

/** About three days at one try an hour. */
const mostRefusals = 72;

/**
 * How long to wait before the next try of a message, in milliseconds.
 *
 * @param attempts - How often it was tried before this time.
 * @example retryPauseMs(0) // 60_000; retryPauseMs(9) // 3_600_000
 */
export function retryPauseMs(attempts: number): number {
  return pausesMs[Math.min(attempts, pausesMs.length - 1)] ?? 60 * minute;
}

/**
 * Whether a message that the server did not take is to be given up.
 *
 * At once, when there is no such mailbox. After three days, when the server refuses this message for good for another reason:
 * an operator can mend a rule of the server meanwhile. Never for a fault of the connection, of the login or of the sender,
 * which is not the message's: those end only when the sign-up is deleted.
 */
export function isGivenUp(fault: MailFault, attempts: number): boolean {
  const { command, responseCode = 0, status } = fault;
  const isRefusedForGood = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  if (!isRefusedForGood) return false;
  return hasNoMailbox(command, responseCode, status) || attempts + 1 >= mostRefusals;
}

/** RFC 3463: 5.1.x is about the address, 5.2.1 a mailbox that was closed. Without such a status, the code has to do. */
function hasNoMailbox(command: string | undefined, responseCode: number, status: string | undefined): boolean {
  if (status !== undefined) return /^5\.1\.\d+$|^5\.2\.1$/.test(status);
  return command === 'RCPT TO' && [550, 551, 553].includes(responseCode);
}
