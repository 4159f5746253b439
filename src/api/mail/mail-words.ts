import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '../../i18n/locales.ts';
import { createTranslate, type Strings, type Translate } from '../../i18n/translate.ts';
import { contactSchema, type Contact } from '../../schemas/contact.ts';

/** What everything that is said about sign-ups in one language needs. */
export interface SignUpWords {
  readonly t: Translate;
  /** The line that every message names: somebody answers at any hour. */
  readonly supportLine: Contact;
  /** The list of sessions: an address from the root of the site, with a slash at its end. */
  readonly sessionsPath: string;
}

/** What messages in one language are made of. */
export interface MailWords extends SignUpWords {
  /** Where a person sees, cancels and deletes a sign-up, likewise. */
  readonly signUpPath: string;
}

/** Content that messages need is missing or not as expected. The message says which file, for the operator. */
export class MailWordsError extends Error {
  override name = 'MailWordsError';
}

/**
 * The words, the telephone number and the addresses of pages that messages use, as they stand in the content folder.
 *
 * @throws MailWordsError naming the file.
 */
export function readMailWords(contentFolder: string): Readonly<Record<Locale, MailWords>> {
  const words = readSignUpWords(contentFolder);
  const wordsIn = (locale: Locale): MailWords => ({
    ...words[locale],
    signUpPath: pagePath(contentFolder, locale, 'information-sessions/your-sign-up'),
  });
  return Object.fromEntries(locales.map((locale) => [locale, wordsIn(locale)])) as Record<Locale, MailWords>;
}

/**
 * The words, the telephone number and the list of sessions, for messages and for pages that answer a form.
 *
 * @throws MailWordsError naming the file.
 */
export function readSignUpWords(contentFolder: string): Readonly<Record<Locale, SignUpWords>> {
  const contacts = readYaml(contentFolder, 'facts/contacts.yml') as { 'support-line'?: unknown };
  const supportLine = contactSchema.safeParse(contacts['support-line']);
  if (!supportLine.success) {
    throw new MailWordsError(`content/facts/contacts.yml: expected an entry "support-line" with a telephone number.`);
  }
  const wordsIn = (locale: Locale): SignUpWords => ({
    t: createTranslate(readYaml(contentFolder, `strings/${locale}.yml`) as Strings, locale),
    supportLine: supportLine.data,
    sessionsPath: pagePath(contentFolder, locale, 'information-sessions'),
  });
  return Object.fromEntries(locales.map((locale) => [locale, wordsIn(locale)])) as Record<Locale, SignUpWords>;
}

/** The address of a page: the `slug` of each page above it and its own, as the site works it out. */
function pagePath(contentFolder: string, locale: Locale, name: string): string {
  const parts = name.split('/');
  const slugs = parts.map((_, index) => {
    const file = `pages/${locale}/${parts.slice(0, index + 1).join('/')}.mdx`;
    const top = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readText(contentFolder, file))?.[1] ?? '';
    const { slug } = (parse(top) ?? {}) as { slug?: unknown };
    if (typeof slug !== 'string') throw new MailWordsError(`content/${file}: expected a "slug" at the top.`);
    return slug;
  });
  return `/${[locale, ...slugs].join('/')}/`;
}

function readYaml(contentFolder: string, file: string): unknown {
  return parse(readText(contentFolder, file));
}

function readText(contentFolder: string, file: string): string {
  const path = join(contentFolder, file);
  if (!existsSync(path)) throw new MailWordsError(`content/${file}: expected this file, found none.`);
  return readFileSync(path, 'utf8');
}
