import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { askedFields } from '../editor/new-form.ts';
import { answerWords, newWords } from '../new-words.ts';
import type { Content } from './content-model.ts';
import { isSessionFileName } from './load-content.ts';
import { nearest } from './nearest.ts';
import { newFields, type NewKind } from './new-fields.ts';
import { contentError, problem, type ContentError, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { blockLines, flowText } from './yaml-rendering.ts';

/** A file that is to be made. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** What is wrong with one answer, as a sentence in each language. */
export interface NewFault {
  /** Where the answer stands among the answers, such as `['en', 'title']`. */
  readonly path: readonly PropertyKey[];
  readonly messageIn: Readonly<Record<Locale, string>>;
}

/** Why something cannot be added: what is wrong with each of the answers, in each language. */
export class NewContentError extends Error {
  override name = 'NewContentError';
  readonly kind: NewKind;
  readonly faults: readonly NewFault[];

  constructor(kind: NewKind, faults: readonly NewFault[]) {
    super(faults.map(({ messageIn }) => messageIn.en).join('\n'));
    this.kind = kind;
    this.faults = faults;
  }

  /** Each fault with what its answer is called. */
  messagesIn(language: Locale): string[] {
    return this.faults.map(({ messageIn, path }) => {
      const { label } = answerWords(this.kind, path, language);
      return `${label}${language === 'fr' ? '\u00a0:' : ':'} ${messageIn[language]}`;
    });
  }
}

/** What was answered: a name, what is said once, and what is said in each language under "en" and "fr". */
export type NewAnswers = Readonly<Record<string, unknown>>;

/**
 * What is wrong with one answer before the others are given; nothing when it fits.
 *
 * @param path - Where it stands among the answers, such as `['en', 'slug']` or `['starts', 'on']`.
 * @example answerFault('page', ['en', 'slug'], 'À faire')?.en
 * // 'There is "À faire"; expected small letters without accents, digits and hyphens. Change the value to that form.'
 */
export function answerFault(
  kind: NewKind,
  path: readonly [string, ...string[]],
  value: unknown,
): NewFault['messageIn'] | undefined {
  const field: readonly string[] = isLocale(path[0]) ? path.slice(1) : path;
  const data = field.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const faults = schemaProblems(newFields[kind].schema, data, (at) => ({ file: '', field: at }));
  const fault = faults.find((each) => field.every((key, at) => pathOf(each)[at] === key));
  return fault && messageOf(fault);
}

/** What is wrong with a row that is named as a source: it is not in the ledger. Nothing when it is there. */
export function rowFault(content: Content, id: string): NewFault['messageIn'] | undefined {
  const rows = content.ids('ledger');
  if (!content.facts.has('ledger') || rows.includes(id)) return undefined;
  return messageOf(problem({ file: '' }, 'ledgerIdUnknown', { id, near: nearest(id, rows) }));
}

/** What is wrong with the name of something new: it is no name, is taken, or would stand below a page that is not there. */
export function nameFault(content: Content, kind: NewKind, name: string): NewFault['messageIn'] | undefined {
  if (kind === 'session') {
    if (!isSessionFileName(`${name}.yml`)) {
      return {
        en: 'The short name may hold small letters without accents, digits and hyphens, and does not tell what the session is about, such as "february-11-afternoon".',
        fr: 'Le nom court peut contenir des lettres minuscules sans accents, des chiffres et des traits d’union, et ne dit pas le sujet de la séance, comme «\u00a0february-11-afternoon\u00a0».',
      };
    }
    return content.sessions.some(({ id }) => id === name) ? takenFault(`content/sessions/${name}.yml`) : undefined;
  }
  const form = kind === 'page' ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9-]+$/;
  if (!form.test(name)) {
    const example = kind === 'page' ? 'support/at-work' : 'winter-2027';
    return {
      en: `The name may hold small letters without accents, digits and hyphens, such as "${example}".`,
      fr: `Le nom peut contenir des lettres minuscules sans accents, des chiffres et des traits d’union, comme «\u00a0${example}\u00a0».`,
    };
  }
  const full = newPageName(kind, name);
  const taken = content.pages.find((page) => page.name === full);
  if (taken !== undefined) return takenFault(taken.file);
  const above = full.slice(0, Math.max(0, full.lastIndexOf('/')));
  if (kind === 'page' && above !== '' && content.page(above, 'en') === undefined) {
    return {
      en: `There is no page "${above}", and "${name}" would stand below it. Add that page first, or choose another name.`,
      fr: `Il n’y a pas de page «\u00a0${above}\u00a0», et «\u00a0${name}\u00a0» serait au-dessous. Ajoutez d’abord cette page, ou choisissez un autre nom.`,
    };
  }
  return undefined;
}

/** The name by which links and `npm run agree` know what is added. */
export function newPageName(kind: Exclude<NewKind, 'session'>, name: string): string {
  return kind === 'page' ? name : `class-members/updates/${name}`;
}

/**
 * The files of something new: both languages of a page or an update, as drafts, or the one file of a session.
 *
 * @param today - The day that a page says it was last changed.
 * @throws NewContentError with what is wrong with each of the answers.
 */
export function newFiles(content: Content, kind: NewKind, answers: NewAnswers, today: string): NewFile[] {
  const faults = faultsOf(content, kind, answers, today);
  if (faults.length > 0) throw new NewContentError(kind, faults);
  const name = String(answers['name']);
  if (kind === 'session') return [{ file: `content/sessions/${name}.yml`, text: sessionText(answers) }];
  const body = kind === 'page' ? placeholder : updateBody;
  return locales.map((locale) => ({
    file: `content/${kind}s/${locale}/${name}.mdx`,
    text: pageText(fieldsOf(kind, answers, today, locale), body[locale]),
  }));
}

/** What is wrong with the answers, in the order in which they are asked for; of one answer the first fault alone. */
function faultsOf(content: Content, kind: NewKind, answers: NewAnswers, today: string): NewFault[] {
  const { name } = answers;
  const asked = askedFields(kind);
  const nameIs = typeof name === 'string' && name !== '' ? nameFault(content, kind, name) : saidOf('noAnswer');
  const unanswered = asked
    .filter(({ form, path }) => form.kind !== 'list' && isNothing(valueAt(answers, path)))
    .map(({ form, path }) => ({ path, messageIn: saidOf(form.kind === 'choice' ? 'noChoice' : 'noAnswer') }));
  const wrong = sidesOf(kind).flatMap((locale) =>
    schemaProblems(newFields[kind].schema, fieldsOf(kind, answers, today, locale), (field) => ({
      file: '',
      field,
    })).map((fault) => ({ path: answerPath(kind, pathOf(fault), locale), messageIn: messageOf(fault) })),
  );
  const rows = Array.isArray(answers['sources']) ? (answers['sources'] as unknown[]) : [];
  const unknownRows = rows.flatMap((row, at) => {
    const messageIn = rowFault(content, String(row));
    return messageIn === undefined ? [] : [{ path: ['sources', at], messageIn }];
  });
  const found: NewFault[] = nameIs === undefined ? [] : [{ path: ['name'], messageIn: nameIs }];
  for (const fault of [...unanswered, ...wrong, ...unknownRows]) {
    if (!found.some(({ path }) => isWithin(path, fault.path) || isWithin(fault.path, path))) found.push(fault);
  }
  const order = ({ path }: NewFault): number => asked.findIndex((field) => isWithin(path, field.path));
  return found.sort((one, other) => order(one) - order(other));
}

/** The fields of the file in a language, in the order in which they are written. */
function fieldsOf(
  kind: NewKind,
  answers: NewAnswers,
  today: string,
  locale: Locale | undefined,
): Record<string, unknown> {
  const { inEach, once } = newFields[kind];
  const side = (locale === undefined ? undefined : answers[locale]) as NewAnswers | undefined;
  return {
    ...pick(side ?? {}, inEach),
    ...pick(answers, once),
    ...(locale === undefined ? {} : { modified: today, draft: true }),
  };
}

function pick(answers: NewAnswers, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (name in answers ? [[name, answers[name]]] : [])));
}

function sidesOf(kind: NewKind): readonly (Locale | undefined)[] {
  return newFields[kind].inEach.length === 0 ? [undefined] : locales;
}

function answerPath(kind: NewKind, field: readonly PropertyKey[], locale: Locale | undefined): readonly PropertyKey[] {
  const isOfSide = locale !== undefined && newFields[kind].inEach.includes(String(field[0]));
  return isOfSide ? [locale, ...field] : field;
}

function isWithin(above: readonly PropertyKey[], path: readonly PropertyKey[]): boolean {
  return above.every((key, at) => path[at] === key);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function valueAt(answers: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as NewAnswers | null | undefined)?.[key], answers);
}

function sessionText(answers: NewAnswers): string {
  const lines = Object.entries(fieldsOf('session', answers, '', undefined)).flatMap(([key, value]) =>
    key === 'starts' ? [`starts: ${flowText(value)}`] : blockLines({ [key]: value }, ''),
  );
  return `${lines.join('\n')}\n`;
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

function messageOf(fault: Problem): NewFault['messageIn'] {
  const say = (language: Locale): string => capitalized(answerSentence(unquoted(contentError(fault, language))));
  return { en: say('en'), fr: say('fr') };
}

function saidOf(key: 'noAnswer' | 'noChoice'): NewFault['messageIn'] {
  return { en: newWords.en[key], fr: newWords.fr[key] };
}

function pathOf({ place: { field = [] } }: Problem): readonly PropertyKey[] {
  return typeof field === 'string' ? [field] : field;
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

function takenFault(file: string): NewFault['messageIn'] {
  return {
    en: `${file} is there already. Choose another name.`,
    fr: `${file} existe déjà. Choisissez un autre nom.`,
  };
}
