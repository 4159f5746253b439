import addressparser from 'nodemailer/lib/addressparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import type { Message } from './message.ts';

/** Who sends and who gets a message, and under which id. */
export interface MimeEnvelope {
  /** The sender as the operator set it: "Sign-ups <sessions@example.ca>", or an address alone. */
  readonly from: string;
  readonly to: string;
  /** Of the message, such as a UUID: the same at each try, so that a mail program shows a repeat once. */
  readonly messageId: string;
  readonly locale: Locale;
  readonly at: Date;
}

/** A part of a message's head is not what it has to be. The message says which part, never what it held. */
export class MailHeadError extends Error {
  override name = 'MailHeadError';
}

/**
 * A message as it goes over the wire, head and both forms of its text.
 *
 * Each value of the head is checked here, whatever was checked before: one address and no more, no control character, so
 * that nobody can add a line or a reader. Nothing is fetched and no file is read. `Auto-Submitted` (RFC 3834) keeps
 * absence notices from being sent back.
 *
 * @throws MailHeadError naming the part that is refused.
 */
export async function mimeMessage(message: Message, envelope: MimeEnvelope): Promise<Buffer> {
  const { locale, at, messageId } = envelope;
  if (!/^[\w-]+$/.test(messageId)) throw new MailHeadError('Expected the id of a message, got something else.');
  if (/\p{Cc}/u.test(message.subject)) throw new MailHeadError('Expected a subject on one line.');
  const from = readSender(envelope.from);
  const composer = new MailComposer({
    from,
    to: { name: '', address: readRecipient(envelope.to) },
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: `<${messageId}@${from.address.split('@')[1] ?? ''}>`,
    date: at,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': languageTags[locale],
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return composer.compile().build();
}

/**
 * The sender's name and address.
 *
 * @throws MailHeadError when it is not one address.
 */
export function readSender(from: string): { name: string; address: string } {
  const [sender, ...others] = /\p{Cc}/u.test(from) ? [] : addressparser(from, { flatten: true });
  if (sender === undefined || others.length > 0 || !isOneAddress(sender.address)) {
    throw new MailHeadError('Expected a sender with one address, got something else.');
  }
  return { name: sender.name, address: sender.address };
}

function readRecipient(to: string): string {
  if (!isOneAddress(to)) throw new MailHeadError('Expected one address to write to, got something else.');
  return to;
}

/** One address: no space, no control character, none of the signs that begin another address, a comment or a group. */
function isOneAddress(value: string): boolean {
  return value.length <= 254 && /^[^\s\p{Cc}<>()[\],;:"\\@]+@[^\s\p{Cc}<>()[\],;:"\\@]+$/u.test(value);
}
