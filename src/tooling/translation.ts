import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale } from '../i18n/locales.ts';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';
import { exportTranslation, importTranslation, TranslationError, type ImportedPage } from './content/translation.ts';
import { showFact } from './editor/fact-texts.ts';

const words = {
  en: {
    usage:
      'Say what to do: npm run translation -- export support support.docx (add "--from fr" to translate into English), or: npm run translation -- import support.docx',
    exported: (file: string) => `${file}: written. Send it to the translation bureau.`,
    imported: ({ file, name, rows }: ImportedPage) =>
      `${file}: ${rows} rows put in. Read it, run npm run check:content, then: npm run agree -- ${name}`,
    noFile: (file: string) => `There is no file ${file}. Check its name and folder.`,
    cannotWrite: (file: string) =>
      `${file} could not be written. Check that its folder is there, and that no other program has the file open.`,
    from: (found: string) =>
      `--from: there is "${found}"; expected en or fr, the language to translate from. Choose one of these.`,
  },
  fr: {
    usage:
      'Dites quoi faire\u00a0: npm run translation -- export support support.docx --lang fr (ajoutez «\u00a0--from fr\u00a0» pour traduire vers l’anglais), ou\u00a0: npm run translation -- import support.docx --lang fr',
    exported: (file: string) => `${file}\u00a0: écrit. Envoyez-le au bureau de traduction.`,
    imported: ({ file, name, rows }: ImportedPage) =>
      `${file}\u00a0: ${rows} lignes mises en place. Relisez-le, lancez npm run check:content -- --lang fr, puis\u00a0: npm run agree -- ${name} --lang fr`,
    noFile: (file: string) => `Le fichier ${file} n’existe pas. Vérifiez son nom et son dossier.`,
    cannotWrite: (file: string) =>
      `${file} n’a pas pu être écrit. Vérifiez que son dossier existe et qu’aucun autre programme ne tient ce fichier ouvert.`,
    from: (found: string) =>
      `--from\u00a0: il y a «\u00a0${found}\u00a0»; attendu\u00a0: en ou fr, la langue à partir de laquelle on traduit. Choisissez-en une.`,
  },
} as const;

/** `npm run translation -- export <page> <file.docx>` and `import <file.docx>`. */
async function translate(args: readonly string[]): Promise<void> {
  const language = editorLanguage(args, process.env);
  const t = words[language];
  const root = process.cwd();
  try {
    const { positionals, values } = parseArgs({
      args: withoutLanguage(args),
      options: { from: { type: 'string', default: 'en' } },
      allowPositionals: true,
    });
    const { from } = values;
    const [command, first, second] = positionals;
    if (!isLocale(from)) {
      fail(t.from(from));
      return;
    }
    const content = await loadContent(root);
    if (command === 'export' && first !== undefined && second !== undefined) {
      const document = await exportTranslation(content, first, from, showFact(content, from));
      const isWritten = await writeFile(second, document).then(
        () => true,
        () => false,
      );
      if (isWritten) console.log(t.exported(second));
      else fail(t.cannotWrite(second));
    } else if (command === 'import' && first !== undefined) {
      const bytes = await readFile(first).catch(() => undefined);
      if (bytes === undefined) {
        fail(t.noFile(first));
        return;
      }
      const made = await importTranslation(content, bytes, (locale) => showFact(content, locale));
      await writeFile(join(root, made.file), made.text);
      console.log(t.imported(made));
    } else fail(t.usage);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) fail(t.usage);
    else if (error instanceof TranslationError) for (const fault of error.faults) fail(fault[language]);
    else throw error;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  await translate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  fail(error.message);
}
