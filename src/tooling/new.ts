import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, isCancel, select, text, type Option } from '@clack/prompts';
import type { Locale } from '../i18n/locales.ts';
import { sessionLanguages, type SessionFile } from '../schemas/session.ts';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';
import { newPage, newSession, newUpdate, NewContentError, type NewFile, type NewTop } from './content/new-content.ts';
import type { Content } from './content/content-model.ts';
import type { Audience } from './content/readability-budgets.ts';
import { newWords } from './new-words.ts';

/** Nobody answered a question: nothing was made. */
class NotAnsweredError extends Error {
  override name = 'NotAnsweredError';
}

const options = {
  name: { type: 'string' },
  audience: { type: 'string' },
  sources: { type: 'string' },
  published: { type: 'string' },
  'sort-date': { type: 'string' },
  'title-en': { type: 'string' },
  'title-fr': { type: 'string' },
  'slug-en': { type: 'string' },
  'slug-fr': { type: 'string' },
  'description-en': { type: 'string' },
  'description-fr': { type: 'string' },
  language: { type: 'string' },
  zone: { type: 'string' },
  on: { type: 'string' },
  at: { type: 'string' },
  minutes: { type: 'string' },
  places: { type: 'string' },
  'closes-hours-before': { type: 'string' },
  how: { type: 'string' },
  accommodations: { type: 'string' },
} as const;

type Flag = keyof typeof options;

/** What is asked for, from the command line where it is given there, else from the person. */
class Asker {
  readonly language: Locale;
  readonly given: Readonly<Partial<Record<Flag, string>>>;

  constructor(language: Locale, given: Readonly<Partial<Record<Flag, string>>>) {
    this.language = language;
    this.given = given;
  }

  async text(flag: Flag, isOptional = false): Promise<string> {
    const given = this.given[flag];
    if (given !== undefined) return given;
    const { questions, needed } = newWords[this.language];
    if (!process.stdin.isTTY) {
      if (isOptional) return '';
      throw new NotAnsweredError(needed(flag, questions[flag]));
    }
    const answer = await text({
      message: questions[flag],
      validate: (value) => ((value ?? '').trim() === '' && !isOptional ? needed(flag, questions[flag]) : undefined),
    });
    if (isCancel(answer)) throw new NotAnsweredError(newWords[this.language].stopped);
    return answer.trim();
  }

  async choice<T extends string>(flag: Flag, choices: readonly T[]): Promise<T> {
    const given = this.given[flag];
    const { questions, needed, stopped } = newWords[this.language];
    if (given !== undefined && choices.includes(given as T)) return given as T;
    if (!process.stdin.isTTY) throw new NotAnsweredError(needed(flag, `${questions[flag]} (${choices.join(', ')})`));
    const answer = await select<string>({
      message: questions[flag],
      options: choices.map((value): Option<string> => ({ value, label: value })),
    });
    if (isCancel(answer)) throw new NotAnsweredError(stopped);
    return answer as T;
  }

  async top(locale: Locale): Promise<NewTop> {
    return {
      title: await this.text(`title-${locale}`),
      slug: await this.text(`slug-${locale}`),
      description: await this.text(`description-${locale}`),
    };
  }

  async list(flag: Flag): Promise<string[]> {
    const answer = await this.text(flag, true);
    return answer.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  }
}

const audiences: readonly Audience[] = ['class-members', 'defence-representatives', 'public'];

async function make(
  kind: string | undefined,
  ask: Asker,
  content: Content,
  today: string,
): Promise<NewFile[] | undefined> {
  if (kind === 'page') {
    const [name, audience] = [await ask.text('name'), await ask.choice('audience', audiences)];
    const [en, fr, sources] = [await ask.top('en'), await ask.top('fr'), await ask.list('sources')];
    return newPage(content, { name, audience, en, fr, sources }, today);
  }
  if (kind === 'update') {
    const [name, published] = [await ask.text('name'), await ask.text('published')];
    const [sortDate, en, fr] = [await ask.text('sort-date'), await ask.top('en'), await ask.top('fr')];
    return newUpdate(content, { name, published, sortDate, en, fr, sources: await ask.list('sources') }, today);
  }
  if (kind !== 'session') return undefined;
  const zones = Object.values((content.facts.get('zones')?.data ?? {}) as Record<string, { zone?: unknown } | null>);
  const session = {
    name: await ask.text('name'),
    audience: await ask.choice('audience', ['class-members', 'defence-representatives'] as const),
    language: await ask.choice('language', sessionLanguages),
    zone: await ask.choice('zone', [...new Set(zones.map((each) => String(each?.zone)))]),
    starts: {
      on: (await ask.text('on')) as Extract<SessionFile['starts'], { on: unknown }>['on'],
      at: await ask.text('at'),
    },
    lengthInMinutes: Number(await ask.text('minutes')),
    closesHoursBefore: Number(await ask.text('closes-hours-before')),
    places: Number(await ask.text('places')),
    how: await ask.choice('how', ['online', 'telephone', 'in-person'] as const),
    accommodations: (await ask.list('accommodations')) as SessionFile['accommodations'],
  };
  return newSession(content, session);
}

/** `npm run new -- page|update|session`: asks what it needs, unless flags say it, and makes the files. */
async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const language = editorLanguage(args, process.env);
  const words = newWords[language];
  try {
    const { positionals, values } = parseArgs({ args: withoutLanguage(args), options, allowPositionals: true });
    const root = process.cwd();
    const today = new Date().toLocaleDateString('en-CA');
    const made = await make(positionals[0], new Asker(language, values), await loadContent(root), today);
    if (made === undefined) {
      fail(words.usage);
      return;
    }
    for (const { file, text: written } of made) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), written, { flag: 'wx' });
      console.log(words.made(file));
    }
    console.log(positionals[0] === 'session' ? words.nextSession : words.next);
  } catch (error) {
    if (error instanceof NewContentError) fail(error.messageIn[language]);
    else if (error instanceof NotAnsweredError) fail(error.message);
    else if (error instanceof TypeError && 'code' in error) fail(`${words.usage}\n${error.message}`);
    else throw error;
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
