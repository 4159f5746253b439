import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel } from '@clack/prompts';
import type { Locale } from '../i18n/locales.ts';
import { Asker, listOf, NotAnsweredError, type Fault } from './asker.ts';
import type { Content } from './content/content-model.ts';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';
import {
  answerFault,
  nameFault,
  NewContentError,
  newFiles,
  newPageName,
  rowFault,
  type NewAnswers,
} from './content/new-content.ts';
import { newFields, type NewKind } from './content/new-fields.ts';
import { allChoiceWords } from './editor/choice-words.ts';
import { askedFields, type AskedField } from './editor/new-form.ts';
import { zoneNames } from './editor/zone-names.ts';
import { answerWords, newWords } from './new-words.ts';

/** Where a question's answer stands among the answers, such as `['en', 'title']`. */
type Path = AskedField['path'];

/**
 * Under which name an answer can be given on the command line.
 *
 * @example flagOf(['en', 'title']) // 'title-en'
 */
function flagOf(path: Path): string {
  const [first, ...rest] = path;
  const words = rest.length > 0 && (first === 'en' || first === 'fr') ? [...rest, first] : path.slice(-1);
  return words.join('-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const flags = [
  ...new Set([
    'name',
    ...(Object.keys(newFields) as NewKind[]).flatMap((kind) => askedFields(kind).map(({ path }) => flagOf(path))),
  ]),
];

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

  /** The same questions as the editor's form, in the same order. */
  async answers(): Promise<NewAnswers> {
    const faultOf = (name: string): Fault | undefined => nameFault(this.#content, this.#kind, name);
    let answers: NewAnswers = { name: await this.#ask.text({ ...this.#question(['name']), faultOf }) };
    for (const field of askedFields(this.#kind)) answers = withAnswer(answers, field.path, await this.#answer(field));
    return answers;
  }

  #answer({ form, path }: AskedField): Promise<unknown> {
    const question = this.#question(path);
    const faultOf = (answer: unknown): Fault | undefined => answerFault(this.#kind, path, answer);
    if (form.kind === 'choice') return this.#ask.choice({ ...question, choices: this.#choices(form.choices) });
    if (form.kind === 'list' && form.item.kind === 'choice')
      return this.#ask.choicesOf({ ...question, choices: this.#choices(form.item.choices) });
    if (form.kind === 'list') return this.#rows(question);
    if (form.kind === 'number') return this.#number(question, faultOf);
    if (form.kind === 'text' && form.reference === 'zones')
      return this.#ask.choice({ ...question, choices: this.#zones(), first: 'America/Toronto' });
    return this.#ask.text({ ...question, faultOf });
  }

  async #number(
    question: { flag: string; asked: string },
    faultOf: (answer: unknown) => Fault | undefined,
  ): Promise<number> {
    const read = (answer: string): unknown => (/^\d+$/.test(answer) ? Number(answer) : answer);
    return Number(await this.#ask.text({ ...question, faultOf: (answer) => faultOf(read(answer)) }));
  }

  /** Rows of the ledger, which may be left for later. */
  async #rows({ asked, flag }: { flag: string; asked: string }): Promise<string[]> {
    const faultOf = (answer: string): Fault | undefined =>
      listOf(answer)
        .map((row) => rowFault(this.#content, row))
        .find((fault) => fault !== undefined);
    const { withCommas } = newWords[this.#language];
    return listOf(await this.#ask.text({ flag, asked: `${asked} ${withCommas}`, faultOf, isOptional: true }));
  }

  #question(path: Path): { readonly flag: string; readonly asked: string } {
    const { help, label } = answerWords(this.#kind, path, this.#language);
    return { flag: flagOf(path), asked: help === undefined ? label : `${label}. ${help}` };
  }

  #choices(values: readonly string[]): { readonly value: string; readonly label: string }[] {
    const called = allChoiceWords(this.#language);
    return values.map((value) => ({ value, label: called[value] ?? value }));
  }

  /** The zones by the part of Canada; the Eastern one, in which the line's hours are given, is marked first. */
  #zones(): { readonly value: string; readonly label: string }[] {
    return Object.entries(zoneNames(this.#content, this.#language)).map(([value, label]) => ({ value, label }));
  }
}

function withAnswer(answers: NewAnswers, [key, ...rest]: readonly string[], answer: unknown): NewAnswers {
  if (key === undefined) return answers;
  const inner = rest.length === 0 ? answer : withAnswer((answers[key] ?? {}) as NewAnswers, rest, answer);
  return { ...answers, [key]: inner };
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
    const answers = await new NewQuestions(new Asker({ language, given: values }), content, kind, language).answers();
    for (const { file, text: written } of newFiles(content, kind, answers, new Date().toLocaleDateString('en-CA'))) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), written, { flag: 'wx' });
      console.log(words.made(file));
    }
    console.log(kind === 'session' ? words.nextSession : words.next(newPageName(kind, String(answers['name']))));
  } catch (error) {
    if (error instanceof NewContentError) fail(error.messagesIn(language).join('\n'));
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
