import { locales, type Locale } from '../../i18n/locales.ts';
import { pageSchema, updateSchema } from '../../schemas/page.ts';
import { sessionFileSchema, type SessionFile } from '../../schemas/session.ts';
import type { Content } from './content-model.ts';
import { isSessionFileName } from './load-content.ts';
import { contentError, type ContentError } from './problem.ts';
import type { Audience } from './readability-budgets.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Schema } from './schema-parts.ts';
import { blockLines, flowText } from './yaml-rendering.ts';

/** A file that is to be made. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Why something cannot be added, as a sentence in each language. */
export class NewContentError extends Error {
  override name = 'NewContentError';
  readonly messageIn: Readonly<Record<Locale, string>>;

  constructor(messageIn: Readonly<Record<Locale, string>>) {
    super(messageIn.en);
    this.messageIn = messageIn;
  }
}

/** What a page or an update says of itself in one language. */
export interface NewTop {
  readonly title: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly description: string;
}

/** What is asked for a page. */
export interface NewPage {
  /** Its name, the same in both languages, such as "support/at-work". */
  readonly name: string;
  readonly audience: Audience;
  readonly sources: readonly string[];
  readonly en: NewTop;
  readonly fr: NewTop;
}

/** What is asked for a class member update. */
export interface NewUpdate extends Omit<NewPage, 'audience'> {
  /** When the letter says that it is from: a day, a month, a year, or a season such as "2023-summer". */
  readonly published: string;
  /** The day that decides its place in the list. */
  readonly sortDate: string;
}

/** What is asked for an information session, besides its file's name. */
export type NewSession = SessionFile & { readonly name: string };

/** What can be added. */
export type NewKind = 'page' | 'update' | 'session';

const schemas: Readonly<Record<NewKind, Schema>> = {
  page: pageSchema,
  update: updateSchema,
  session: sessionFileSchema,
};

/**
 * What is wrong with one answer before the others are given, as a sentence in each language; nothing when it fits.
 *
 * @param path - The field that it is for, such as `['slug']` or `['starts', 'on']`.
 * @example answerFault('page', ['slug'], 'À faire')?.en
 * // 'There is "À faire"; expected small letters without accents, digits and hyphens. Change the value to that form.'
 */
export function answerFault(
  kind: NewKind,
  path: readonly [string, ...string[]],
  value: unknown,
): NewContentError['messageIn'] | undefined {
  const data = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const faults = schemaProblems(schemas[kind], data, (field) => ({ file: '', field }));
  const fault = faults.find(({ place }) => path.every((key, at) => place.field?.[at] === key));
  return fault && inEachLanguage((language) => capitalized(answerSentence(unquoted(contentError(fault, language)))));
}

/**
 * Refuses a name that something new cannot have.
 *
 * @throws NewContentError when it is not a name, is taken, or would stand below a page that is not there.
 */
export function refuseName(content: Content, kind: NewKind, name: string): void {
  if (kind === 'session') {
    if (!isSessionFileName(`${name}.yml`)) {
      throw new NewContentError({
        en: 'The short name may hold small letters without accents, digits and hyphens, and does not tell what the session is about, such as "february-11-afternoon".',
        fr: 'Le nom court peut contenir des lettres minuscules sans accents, des chiffres et des traits d’union, et ne dit pas le sujet de la séance, comme «\u00a0february-11-afternoon\u00a0».',
      });
    }
    if (content.sessions.some(({ id }) => id === name)) refuseTaken(`content/sessions/${name}.yml`);
    return;
  }
  const form = kind === 'page' ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9-]+$/;
  if (!form.test(name)) {
    const example = kind === 'page' ? 'support/at-work' : 'winter-2027';
    throw new NewContentError({
      en: `The name may hold small letters without accents, digits and hyphens, such as "${example}".`,
      fr: `Le nom peut contenir des lettres minuscules sans accents, des chiffres et des traits d’union, comme «\u00a0${example}\u00a0».`,
    });
  }
  const full = newPageName(kind, name);
  const taken = content.pages.find((page) => page.name === full);
  if (taken !== undefined) refuseTaken(taken.file);
  const above = full.slice(0, Math.max(0, full.lastIndexOf('/')));
  if (kind === 'page' && above !== '' && content.page(above, 'en') === undefined) {
    throw new NewContentError({
      en: `There is no page "${above}", and "${name}" would stand below it. Add that page first, or choose another name.`,
      fr: `Il n’y a pas de page «\u00a0${above}\u00a0», et «\u00a0${name}\u00a0» serait au-dessous. Ajoutez d’abord cette page, ou choisissez un autre nom.`,
    });
  }
}

/** The name by which links and `npm run agree` know what is added. */
export function newPageName(kind: Exclude<NewKind, 'session'>, name: string): string {
  return kind === 'page' ? name : `class-members/updates/${name}`;
}

/**
 * Both languages of a page, as a draft with a line to replace.
 *
 * @param today - The day that the page says it was last changed.
 * @throws NewContentError when the name is taken or not a name.
 */
export function newPage(content: Content, page: NewPage, today: string): NewFile[] {
  const { audience, name, sources } = page;
  refuseName(content, 'page', name);
  return locales.map((locale) => {
    const { title, slug, description } = page[locale];
    const fields = { title, slug, description, audience, sources: [...sources], modified: today, draft: true };
    refuseFaulty(pageSchema, fields);
    return { file: `content/pages/${locale}/${name}.mdx`, text: pageText(fields, placeholder[locale]) };
  });
}

/**
 * Both languages of a class member update, as a draft with the parts that each update has.
 *
 * @throws NewContentError when the name is taken or not a name.
 */
export function newUpdate(content: Content, update: NewUpdate, today: string): NewFile[] {
  const { name, published, sortDate, sources } = update;
  refuseName(content, 'update', name);
  return locales.map((locale) => {
    const { title, slug, description } = update[locale];
    const fields = {
      title,
      slug,
      description,
      published,
      sortDate,
      sources: [...sources],
      modified: today,
      draft: true,
    };
    refuseFaulty(updateSchema, fields);
    return { file: `content/updates/${locale}/${name}.mdx`, text: pageText(fields, updateBody[locale]) };
  });
}

/**
 * The file of an information session, one for both languages.
 *
 * @throws NewContentError when the name is taken or not a name.
 */
export function newSession(content: Content, { name, ...session }: NewSession): NewFile[] {
  refuseName(content, 'session', name);
  refuseFaulty(sessionFileSchema, session);
  const lines = Object.entries(session).flatMap(([key, value]) =>
    key === 'starts' ? [`starts: ${flowText(value)}`] : blockLines({ [key]: value }, ''),
  );
  return [{ file: `content/sessions/${name}.yml`, text: `${lines.join('\n')}\n` }];
}

/** What a new page says until somebody writes: the check keeps it from being published. */
const placeholder: Readonly<Record<Locale, string>> = { en: 'TO BE WRITTEN', fr: 'À ÉCRIRE' };
const updateBody: Readonly<Record<Locale, string>> = {
  en: '## What the letter said\n\n<AsHistory>\n\nTO BE WRITTEN\n\n</AsHistory>\n\n## What is not known\n\nTO BE WRITTEN\n\n<StopHere />',
  fr: '## Ce que disait la lettre\n\n<AsHistory>\n\nÀ ÉCRIRE\n\n</AsHistory>\n\n## Ce qu’on ne sait pas\n\nÀ ÉCRIRE\n\n<StopHere />',
};

function pageText(fields: Record<string, unknown>, body: string): string {
  return `---\n${blockLines(fields, '').join('\n')}\n---\n\n${body}\n`;
}

function refuseFaulty(schema: Schema, fields: unknown): void {
  const [fault] = schemaProblems(schema, fields, (path) => ({ file: '', field: path }));
  if (fault === undefined) return;
  throw new NewContentError(
    inEachLanguage((language) => {
      const error = contentError(fault, language);
      return `${error.field ?? ''}${language === 'fr' ? '\u00a0:' : ':'} ${answerSentence(error)}`;
    }),
  );
}

function inEachLanguage(say: (language: Locale) => string): Record<Locale, string> {
  return { en: say('en'), fr: say('fr') };
}

function answerSentence({ found, expected, cure, language }: ContentError): string {
  return language === 'fr'
    ? `${found}; attendu\u00a0: ${expected}. ${cure}`
    : `${found}; expected ${expected}. ${cure}`;
}

/** Quotes are of the file, which is written for the person: an answer has none. */
function unquoted(error: ContentError): ContentError {
  return {
    ...error,
    expected: error.expected.replace(/, (in quotes|entre guillemets droits)$/, '').replaceAll('"', ''),
  };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function refuseTaken(file: string): never {
  throw new NewContentError({
    en: `${file} is there already. Choose another name.`,
    fr: `${file} existe déjà. Choisissez un autre nom.`,
  });
}
