import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel } from '@clack/prompts';
import type { Locale } from '../i18n/locales.ts';
import { sessionAccommodations, sessionAudiences, sessionLanguages, sessionWays } from '../schemas/session.ts';
import { Asker, listOf, NotAnsweredError, type Choice, type Fault, type Question } from './asker.ts';
import type { Content } from './content/content-model.ts';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';
import {
  answerFault,
  newPage,
  newPageName,
  newSession,
  newUpdate,
  NewContentError,
  refuseName,
  type NewFile,
  type NewKind,
  type NewSession,
  type NewTop,
} from './content/new-content.ts';
import type { Audience } from './content/readability-budgets.ts';
import { allChoiceWords } from './editor/choice-words.ts';
import { newWords } from './new-words.ts';

type Flag = 'name' | keyof (typeof newWords)['en']['questions'];

const flags = ['name', ...Object.keys(newWords.en.questions)];
const audiences: readonly Audience[] = ['class-members', 'defence-representatives', 'public'];

/** What is asked for one kind of thing, each answer judged as soon as it is given. */
class NewQuestions {
  readonly #ask: Asker;
  readonly #content: Content;
  readonly #kind: NewKind;
  readonly #language: Locale;

  constructor(ask: Asker, content: Content, kind: NewKind, language: Locale) {
    this.#ask = ask;
    this.#content = content;
    this.#kind = kind;
    this.#language = language;
  }

  name(): Promise<string> {
    const asked = newWords[this.#language].names[this.#kind];
    return this.#ask.text({ flag: 'name', asked, faultOf: (name) => this.#nameFault(name) });
  }

  field(flag: Exclude<Flag, 'name'>, ...path: [string, ...string[]]): Promise<string> {
    return this.#text(flag, { faultOf: (answer) => answerFault(this.#kind, path, answer) });
  }

  async wholeNumber(flag: Exclude<Flag, 'name'>, field: string): Promise<number> {
    const read = (answer: string): unknown => (/^\d+$/.test(answer) ? Number(answer) : answer);
    return Number(await this.#text(flag, { faultOf: (answer) => answerFault(this.#kind, [field], read(answer)) }));
  }

  choice<T extends string>(flag: Exclude<Flag, 'name'>, values: readonly T[]): Promise<T> {
    return this.#ask.choice(this.#choices(flag, values));
  }

  choicesOf<T extends string>(flag: Exclude<Flag, 'name'>, values: readonly T[]): Promise<T[]> {
    return this.#ask.choicesOf(this.#choices(flag, values));
  }

  /** The zone of a part of Canada, by the part's name; the Eastern one, in which the line's hours are given, is marked first. */
  zone(): Promise<string> {
    const entries = Object.values((this.#content.facts.get('zones')?.data ?? {}) as Record<string, ZoneEntry>);
    const choices = entries.map(({ zone, name }) => ({ value: zone, label: name[this.#language] }));
    const asked = newWords[this.#language].questions.zone;
    return this.#ask.choice({ flag: 'zone', asked, choices, first: 'America/Toronto' });
  }

  async sources(): Promise<string[]> {
    const faultOf = (answer: string): Fault | undefined => {
      const unknown = listOf(answer).find((row) => !this.#content.ids('ledger').includes(row));
      if (unknown === undefined) return undefined;
      return { en: newWords.en.rowUnknown(unknown), fr: newWords.fr.rowUnknown(unknown) };
    };
    return listOf(await this.#text('sources', { faultOf, isOptional: true }));
  }

  async top(locale: Locale): Promise<NewTop> {
    return {
      title: await this.field(`title-${locale}`, 'title'),
      slug: await this.field(`slug-${locale}`, 'slug'),
      description: await this.field(`description-${locale}`, 'description'),
    };
  }

  #text(flag: Exclude<Flag, 'name'>, more: Omit<Question, 'flag' | 'asked'>): Promise<string> {
    return this.#ask.text({ flag, asked: newWords[this.#language].questions[flag], ...more });
  }

  #choices<T extends string>(flag: Exclude<Flag, 'name'>, values: readonly T[]): Choice<T> {
    const called = allChoiceWords(this.#language);
    const choices = values.map((value) => ({ value, label: called[value] ?? value }));
    return { flag, asked: newWords[this.#language].questions[flag], choices };
  }

  #nameFault(name: string): Fault | undefined {
    try {
      refuseName(this.#content, this.#kind, name);
      return undefined;
    } catch (error) {
      if (error instanceof NewContentError) return error.messageIn;
      throw error;
    }
  }
}

interface ZoneEntry {
  readonly zone: string;
  readonly name: Readonly<Record<Locale, string>>;
}

interface Made {
  readonly files: readonly NewFile[];
  /** What to do after it, in the editor's language. */
  readonly next: string;
}

async function make(kind: NewKind, ask: NewQuestions, content: Content, language: Locale): Promise<Made> {
  const { next, nextSession } = newWords[language];
  const today = new Date().toLocaleDateString('en-CA');
  const name = await ask.name();
  if (kind === 'session') return { files: newSession(content, await askSession(name, ask)), next: nextSession };
  if (kind === 'page') {
    const audience = await ask.choice('audience', audiences);
    const [en, fr, sources] = [await ask.top('en'), await ask.top('fr'), await ask.sources()];
    return {
      files: newPage(content, { name, audience, en, fr, sources }, today),
      next: next(newPageName(kind, name)),
    };
  }
  const [published, sortDate] = [await ask.field('published', 'published'), await ask.field('sort-date', 'sortDate')];
  const [en, fr, sources] = [await ask.top('en'), await ask.top('fr'), await ask.sources()];
  return {
    files: newUpdate(content, { name, published, sortDate, en, fr, sources }, today),
    next: next(newPageName(kind, name)),
  };
}

async function askSession(name: string, ask: NewQuestions): Promise<NewSession> {
  return {
    name,
    audience: await ask.choice('audience', sessionAudiences),
    language: await ask.choice('language', sessionLanguages),
    zone: await ask.zone(),
    starts: {
      on: (await ask.field('on', 'starts', 'on')) as Extract<NewSession['starts'], { on: unknown }>['on'],
      at: await ask.field('at', 'starts', 'at'),
    },
    lengthInMinutes: await ask.wholeNumber('minutes', 'lengthInMinutes'),
    closesHoursBefore: await ask.wholeNumber('closes-hours-before', 'closesHoursBefore'),
    places: await ask.wholeNumber('places', 'places'),
    how: await ask.choice('how', sessionWays),
    accommodations: await ask.choicesOf('accommodations', sessionAccommodations),
  };
}

/** `npm run new -- page|update|session`: asks what it needs, unless flags say it, and makes the files. */
async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const language = editorLanguage(args, process.env);
  const words = newWords[language];
  const known = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  try {
    const { positionals, values } = parseArgs({
      args: withoutLanguage(args),
      options: known,
      allowPositionals: true,
    });
    const [kind] = positionals;
    if (kind !== 'page' && kind !== 'update' && kind !== 'session') {
      fail(words.usage);
      return;
    }
    const root = process.cwd();
    const content = await loadContent(root);
    const questions = new NewQuestions(new Asker({ language, given: values }), content, kind, language);
    const { files, next } = await make(kind, questions, content, language);
    for (const { file, text: written } of files) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), written, { flag: 'wx' });
      console.log(words.made(file));
    }
    console.log(next);
  } catch (error) {
    if (error instanceof NewContentError) fail(error.messageIn[language]);
    else if (error instanceof NotAnsweredError) fail(error.message);
    else if (error instanceof TypeError && 'code' in error) {
      fail(`${words.usage}\n${words.unknownOption(flags.map((flag) => `--${flag}`).join(', '))}`);
    } else throw error;
  }
}

function fail(sentence: string): void {
  if (process.stdin.isTTY) cancel(sentence);
  else console.error(sentence);
  process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  fail(error.message);
}
