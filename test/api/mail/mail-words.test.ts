import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MailWordsError, readMailWords } from '../../../src/api/mail/mail-words.ts';
import { mailContent } from './mail-content.ts';

describe('readMailWords', () => {
  it('works the addresses out from the slugs of the pages, as the site does', () => {
    const words = readMailWords(mailContent());
    expect(words.en.signUpPath).toBe('/en/information-sessions/your-sign-up/');
    expect(words.fr.signUpPath).toBe('/fr/seances-d-information/votre-inscription/');
    expect(words.fr.sessionsPath).toBe('/fr/seances-d-information/');
  });

  it('names the file that is missing', () => {
    const folder = mailContent();
    rmSync(join(folder, 'pages/fr/information-sessions/your-sign-up.mdx'));
    expect(() => readMailWords(folder)).toThrow(
      new MailWordsError('content/pages/fr/information-sessions/your-sign-up.mdx: expected this file, found none.'),
    );
  });

  it('names the page without an address, and the entry that is missing', () => {
    const folder = mailContent();
    writeFileSync(join(folder, 'pages/en/information-sessions.mdx'), '---\ntitle: Sessions\n---\n');
    expect(() => readMailWords(folder)).toThrow(
      new MailWordsError('content/pages/en/information-sessions.mdx: expected a "slug" at the top.'),
    );
    writeFileSync(join(folder, 'facts/contacts.yml'), 'other: {}\n');
    expect(() => readMailWords(folder)).toThrow(
      new MailWordsError('content/facts/contacts.yml: expected an entry "support-line" with a telephone number.'),
    );
  });
});
