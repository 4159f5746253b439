import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMailWords, type MailWords } from '../../../src/api/mail/mail-words.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';

const pages = {
  'en/information-sessions': 'information-sessions',
  'en/information-sessions/your-sign-up': 'your-sign-up',
  'fr/information-sessions': 'seances-d-information',
  'fr/information-sessions/your-sign-up': 'votre-inscription',
};

/** A content folder with the site's own words and facts, and the two pages that messages lead to. */
export function mailContent(): string {
  const folder = temporaryFolder();
  for (const part of ['strings', 'facts']) cpSync(join('content', part), join(folder, part), { recursive: true });
  for (const [name, slug] of Object.entries(pages)) {
    const file = join(folder, 'pages', `${name}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: A page\nslug: ${slug}\n---\n\nWords.\n`);
  }
  return folder;
}

/** The site's own words for messages. */
export function mailWords(): Readonly<Record<Locale, MailWords>> {
  return readMailWords(mailContent());
}
