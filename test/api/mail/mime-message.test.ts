import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../../src/api/mail/message.ts';
import { MailHeadError, mimeMessage, readSender, type MimeEnvelope } from '../../../src/api/mail/mime-message.ts';
import { anyCharacter } from '../../any-character.ts';
import { mailWords } from './mail-content.ts';
import { scheduledSession } from './scheduled-session.ts';

const message = composeMessage(
  {
    kind: 'waitlisted',
    locale: 'fr',
    session: scheduledSession(),
    reference: 'B7K2M9',
    code: 'K4T9-0QZD-7XWC-M2H5',
    eraseOn: new Date('2027-03-14T03:30:00.000Z'),
  },
  mailWords().fr,
  'https://example.ca',
);

const short = { subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };

const envelope: MimeEnvelope = {
  from: 'Sign-ups <sessions@example.ca>',
  to: 'jane@example.ca',
  messageId: '8f5d1f0e-3a53-4a56-9a9b-2f6e3b9c1d10',
  locale: 'fr',
  at: new Date('2027-02-01T15:00:00.000Z'),
};

async function written(changes: Partial<MimeEnvelope> = {}): Promise<string> {
  return (await mimeMessage(message, { ...envelope, ...changes })).toString();
}

/** The names of the lines of the head, without those that are folded. */
function headNames(raw: string): string[] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  return [...head.matchAll(/^([\w-]+):/gm)].map((match) => (match[1] ?? '').toLowerCase());
}

const expectedNames = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
];

describe('mimeMessage', () => {
  it('writes what a mail program reads back', async () => {
    const mail = await simpleParser(await written());
    expect(mail.subject).toBe('Vous êtes sur la liste d’attente');
    expect(mail.from?.value).toEqual([{ name: 'Sign-ups', address: 'sessions@example.ca' }]);
    expect(mail.messageId).toBe('<8f5d1f0e-3a53-4a56-9a9b-2f6e3b9c1d10@example.ca>');
    expect(mail.date).toEqual(envelope.at);
    expect(mail.text).toBe(message.text);
    expect(mail.html).toBe(message.html);
    expect(mail.attachments).toEqual([]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('has these lines in its head and no other', async () => {
    expect(headNames(await written()).sort()).toEqual(expectedNames);
  });

  it('goes through servers that know only lines of seven-bit signs, of 998 at most', async () => {
    const raw = await written();
    expect(raw).toMatch(/^[\x01-\x7f]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'jane@example.ca\r\nBcc: other@example.ca',
    'jane@example.ca\nBcc: other@example.ca',
    'jane@example.ca\rBcc: other@example.ca',
    'jane@example.ca,other@example.ca',
    'jane@example.ca other@example.ca',
    'Jane <jane@example.ca>',
    'friends: jane@example.ca;',
    'jane(a)@example.ca',
    '"a b"@example.ca',
    'jane@example.ca\u0000',
    'jane@example.ca\u0085x',
    'jane',
    '@example.ca',
    '',
    `${'a'.repeat(250)}@example.ca`,
  ])('refuses to write to %j', async (to) => {
    await expect(written({ to })).rejects.toThrow(MailHeadError);
  });

  it.each(['a\r\nBcc: x@example.ca', 'a b', '<a@b>', ''])('refuses the id %j', async (messageId) => {
    await expect(written({ messageId })).rejects.toThrow(MailHeadError);
  });

  it.each(['a@example.ca, b@example.ca', 'Sign-ups <a@example.ca>\r\nBcc: b@example.ca', 'Sign-ups', ''])(
    'refuses the sender %j',
    async (from) => {
      await expect(written({ from })).rejects.toThrow(MailHeadError);
    },
  );

  it('lets nobody add a line or a reader, whatever is given as an address', async () => {
    const piece = fc.constantFrom(
      'jane',
      '@',
      'example.ca',
      '\r',
      '\n',
      '\r\n',
      ' ',
      ',',
      ';',
      ':',
      '<',
      '>',
      '"',
      '(',
      ')',
      'Bcc: x@example.ca',
      '=?utf-8?q?=0d=0a?=',
      '\u2028',
      'é',
      '\\',
      '\0',
    );
    const anything = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.emailAddress(),
      fc.string({ unit: anyCharacter }),
    );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(anything, async (to) => {
        const raw = await mimeMessage(short, { ...envelope, to }).then(String, (error: unknown) => {
          expect(error).toBeInstanceOf(MailHeadError);
          return undefined;
        });
        if (raw === undefined) return;
        taken++;
        expect(headNames(raw).sort()).toEqual(expectedNames);
        const mail = await simpleParser(raw);
        const readers = [mail.to ?? []].flat().flatMap(({ value }) => value);
        expect(readers).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(30);
  }, 30_000);
});

describe('readSender', () => {
  it.each([
    ['sessions@example.ca', { name: '', address: 'sessions@example.ca' }],
    ['Séances <sessions@example.ca>', { name: 'Séances', address: 'sessions@example.ca' }],
  ])('reads %j', (from, sender) => {
    expect(readSender(from)).toEqual(sender);
  });
});
