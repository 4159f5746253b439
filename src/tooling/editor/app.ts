import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { agreePages, AgreementError, type ComparedParts } from '../content/agree-pages.ts';
import { partBefore } from '../content/agreed-version.ts';
import { outsideAddresses, whatNeedsAttention } from '../content/attention.ts';
import type { Content } from '../content/content-model.ts';
import { factFiles, type FactFileName } from '../content/fact-files.ts';
import { deadLinks } from '../content/link-answers.ts';
import { loadContent, type ReadBefore } from '../content/load-content.ts';
import { NewContentError, newFiles } from '../content/new-content.ts';
import { newFields, type NewKind } from '../content/new-fields.ts';
import { stringLeaves } from '../content/string-leaves.ts';
import { exportTranslation, importTranslation, TranslationError } from '../content/translation.ts';
import { readYaml } from '../content/yaml-text.ts';
import { withYamlChanges, YamlChangeError } from '../content/yaml-changes.ts';
import { sessionFileSchema } from '../../schemas/session.ts';
import type { Check } from './check-thread.ts';
import type { AttentionData, DataFile, NotAdded, StringsData } from './editor-data.ts';
import { showFact } from './fact-texts.ts';
import { FileChangedError, markOf, readContentFile, removeContentFile, writeContentFile } from './files.ts';
import { formOf, typedInsteadOf } from './form.ts';
import { guard } from './guard.ts';
import { overviewOf } from './overview.ts';
import { pagePair, savedPage } from './page-pair.ts';
import { said } from './server-words.ts';

/** What the editor is made of. */
export interface EditorParts {
  /** The project's folder. */
  readonly root: string;
  readonly port: number;
  /** The language that errors are told in until the editor's switch says otherwise. */
  readonly language: Locale;
  /** Where the preview is. */
  readonly previewUrl: string;
  /** The editor's page and its script. */
  readonly files: Readonly<Record<string, { readonly body: string; readonly type: string }>>;
  readonly today: () => string;
  /** Checks the content as it is saved, in a thread of its own. */
  readonly check: Check;
}

const saveSchema = z.strictObject({ mark: z.string(), fields: z.record(z.string(), z.unknown()), body: z.string() });
const pageSaveSchema = z.strictObject({ en: z.optional(saveSchema), fr: z.optional(saveSchema) });
const dataSaveSchema = z.strictObject({ mark: z.string(), data: z.unknown() });
const stringValue = z.union([z.string(), z.record(z.string(), z.string())]);
const stringSaveSchema = z.strictObject({
  marks: z.strictObject({ en: z.string(), fr: z.string() }),
  key: z.string(),
  en: stringValue,
  fr: stringValue,
});
const maxDocumentBytes = 20_000_000;

/**
 * The editor as one value that answers requests: its page, and what it asks for under `/api`.
 *
 * It reads and writes files below `content/` and nothing else, and answers its own pages on this machine alone.
 */
export function createEditor({ root, port, language, previewUrl, files, today, check }: EditorParts): Hono {
  const app = new Hono();
  app.use(guard(port));
  const before: ReadBefore = new Map();
  const read = (): Promise<Content> => loadContent(root, before);

  const languageOf = (c: { req: { query: (name: string) => string | undefined } }): Locale => {
    const asked = c.req.query('lang');
    return isLocale(asked) ? asked : language;
  };

  app.onError((error, c) => {
    const locale = languageOf(c);
    if (error instanceof FileChangedError) return c.json({ messages: [said(locale).fileChanged(error.file)] }, 409);
    if (error instanceof YamlChangeError) return c.json({ messages: [said(locale).unreadable] }, 422);
    if (error instanceof AgreementError) return c.json({ messages: [error.messageIn[locale]] }, 422);
    if (error instanceof NewContentError) {
      const faults = error.faults.map(({ messageIn, path }) => ({
        path: path.map(String),
        sentence: messageIn[locale],
      }));
      return c.json({ messages: error.messagesIn(locale), faults } satisfies NotAdded, 422);
    }
    if (error instanceof TranslationError) return c.json({ messages: error.faults.map((fault) => fault[locale]) }, 422);
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof z.core.$ZodError)
      return c.json({ messages: [said(locale).notUnderstood] }, 400);
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.json({ messages: [said(locale).fault] }, 500);
  });
  app.notFound((c) => c.json({ messages: [said(languageOf(c)).notThere] }, 404));

  app.get('/api/overview', async (c) => c.json(overviewOf(await read(), languageOf(c), previewUrl)));

  app.get('/api/check', async (c) => c.json(await check(languageOf(c))));

  app.get('/api/page', async (c) => {
    const pair = pagePair(await read(), c.req.query('name') ?? '');
    return pair === undefined ? c.notFound() : c.json(pair);
  });
  app.put('/api/page', async (c) => {
    const content = await read();
    const name = c.req.query('name') ?? '';
    const saves = pageSaveSchema.parse(await c.req.json());
    const writes = locales.flatMap((locale) => {
      const [save, page] = [saves[locale], content.page(name, locale)];
      if (save === undefined || page === undefined) return [];
      return [{ file: page.file, mark: save.mark, text: savedPage(page, save) }];
    });
    await writeAll(root, writes);
    const pair = pagePair(await read(), name);
    return pair === undefined ? c.notFound() : c.json(pair);
  });
  app.post('/api/agree', async (c) => {
    const name = c.req.query('name') ?? '';
    const content = await read();
    const writes = agreePages(content, name, comparedParts(c.req.query())).map(({ file, text }) => ({
      file,
      text,
      mark: markOfPage(content, file),
    }));
    await writeAll(root, writes);
    return c.json(pagePair(await read(), name));
  });

  app.get('/api/changes', async (c) => {
    const content = await read();
    const { name = '', locale = '', part = '' } = c.req.query();
    const page = isLocale(locale) ? content.page(name, locale) : undefined;
    return page === undefined ? c.notFound() : c.json(await partBefore(content, page, Number(part)));
  });

  app.get('/api/data', async (c) => c.json(await readData(root, c.req.query('file') ?? '')));
  app.put('/api/data', async (c) => {
    const file = c.req.query('file') ?? '';
    const { data, mark } = dataSaveSchema.parse(await c.req.json());
    const { file: path } = dataFile(file);
    const { mark: now, text } = await readContentFile(root, path);
    if (now !== mark) throw new FileChangedError(path);
    await writeContentFile(root, path, withYamlChanges(readYaml(path, text), data), mark);
    return c.json(await readData(root, file));
  });
  app.delete('/api/data', async (c) => {
    const { file: path, isSession } = dataFile(c.req.query('file') ?? '');
    if (!isSession) return c.notFound();
    await removeContentFile(root, path);
    return c.json({});
  });

  app.get('/api/strings', async (c) => c.json(await readStrings(root)));
  app.put('/api/strings', async (c) => {
    const save = stringSaveSchema.parse(await c.req.json());
    const writes = await Promise.all(
      locales.map(async (locale) => {
        const file = `content/strings/${locale}.yml`;
        const { text } = await readContentFile(root, file);
        const yaml = readYaml(file, text);
        return {
          file,
          mark: save.marks[locale],
          text: withYamlChanges(yaml, withValue(yaml.data, save.key, save[locale])),
        };
      }),
    );
    await writeAll(root, writes);
    return c.json(await readStrings(root));
  });

  app.post('/api/new', async (c) => {
    const kind = c.req.query('kind') ?? '';
    if (!isNewKind(kind)) return c.notFound();
    const answers = z.record(z.string(), z.unknown()).parse(await c.req.json());
    const made = newFiles(await read(), kind, answers, today());
    await writeAll(
      root,
      made.map((each) => ({ ...each, mark: undefined })),
    );
    return c.json({ files: made.map(({ file }) => file) });
  });

  app.get('/api/attention', async (c) => {
    const items = whatNeedsAttention(await read(), today(), codeText(root));
    return c.json({ items } satisfies AttentionData);
  });
  app.post('/api/links', async (c) => c.json(await deadLinks(outsideAddresses(await read()))));

  app.get('/api/translation', async (c) => {
    const content = await read();
    const [name, from] = [c.req.query('name') ?? '', c.req.query('from') === 'fr' ? 'fr' : 'en'] as const;
    const bytes = await exportTranslation(content, name, from, showFact(content, from));
    c.header('Content-Disposition', `attachment; filename="${name.replaceAll('/', '-')}-${from}.docx"`);
    c.header('Content-Type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    return c.body(new Uint8Array(bytes));
  });
  app.post('/api/translation', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.byteLength > maxDocumentBytes) throw new RangeError('Expected a document of at most 20 MB.');
    const content = await read();
    const { file, rows, text } = await importTranslation(content, bytes, (locale) => showFact(content, locale));
    await writeContentFile(root, file, text, markOfPage(content, file));
    return c.json({ file, rows });
  });

  app.get('*', (c) => {
    const file = files[c.req.path === '/' ? '/index.html' : c.req.path];
    if (file === undefined) return c.notFound();
    c.header('Content-Type', file.type);
    return c.body(file.body);
  });
  return app;
}

/** The parts that were compared, where the request names any; else the whole page was. */
function comparedParts(query: Readonly<Record<string, string>>): ComparedParts | undefined {
  const named = locales.filter((locale) => query[locale] !== undefined);
  if (named.length === 0) return undefined;
  return Object.fromEntries(named.map((locale) => [locale, Number(query[locale])]));
}

function isNewKind(kind: string): kind is NewKind {
  return Object.hasOwn(newFields, kind);
}

interface Write {
  readonly file: string;
  readonly text: string;
  readonly mark: string | undefined;
}

/** Writes files of which none has changed meanwhile; a file that reads the same already is left alone. */
async function writeAll(root: string, writes: readonly Write[]): Promise<void> {
  for (const { file, mark } of writes) {
    const now = await readContentFile(root, file).catch((error: unknown) => {
      if (error instanceof RangeError) throw error;
      return undefined;
    });
    if (now?.mark !== mark) throw new FileChangedError(file);
  }
  for (const { file, mark, text } of writes) {
    if (markOf(text) !== mark) await writeContentFile(root, file, text, mark);
  }
}

function markOfPage(content: Content, file: string): string | undefined {
  const page = content.pages.find((each) => each.file === file);
  return page === undefined ? undefined : markOf(page.text);
}

/** A facts file by its name, or a session as `sessions/<id>`. */
function dataFile(name: string): { file: string; form: DataFile['form']; isSession: boolean } {
  const session = /^sessions\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name)?.[1];
  if (session !== undefined)
    return { file: `content/sessions/${session}.yml`, form: formOf(sessionFileSchema), isSession: true };
  if (!Object.hasOwn(factFiles, name)) throw new RangeError(`Expected a facts file, got ${JSON.stringify(name)}.`);
  const fact = factFiles[name as FactFileName];
  return { file: `content/facts/${name}.yml`, form: typedInsteadOf(name, formOf(fact.schema)), isSession: false };
}

async function readData(root: string, name: string): Promise<DataFile> {
  const { file, form } = dataFile(name);
  const { mark, text } = await readContentFile(root, file);
  const { data, problems } = readYaml(file, text);
  if (problems.length > 0) throw new YamlChangeError(`${file} cannot be read.`);
  return { file, mark, data, form };
}

async function readStrings(root: string): Promise<StringsData> {
  const [en, fr] = await Promise.all(
    locales.map(async (locale) => {
      const file = `content/strings/${locale}.yml`;
      const { mark, text } = await readContentFile(root, file);
      return { mark, data: readYaml(file, text).data };
    }),
  );
  const strings = [...stringLeaves(en?.data)].map(([key, { path }]) => ({
    key,
    en: valueAt(en?.data, path) as string,
    fr: valueAt(fr?.data, path) as string | undefined,
  }));
  return { marks: { en: en?.mark ?? '', fr: fr?.mark ?? '' }, strings };
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function withValue(data: unknown, key: string, value: unknown): unknown {
  const leaf = stringLeaves(data).get(key);
  if (leaf === undefined) throw new RangeError(`Expected the key of a string, got ${JSON.stringify(key)}.`);
  const set = (current: unknown, [first, ...rest]: readonly string[]): unknown => {
    if (first === undefined) return value;
    const group = current as Record<string, unknown>;
    return { ...group, [first]: set(group[first], rest) };
  };
  return set(data, leaf.path);
}

/** All code in which strings are asked for. */
function codeText(root: string): string {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, 'tooling')))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
