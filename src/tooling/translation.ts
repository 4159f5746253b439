import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';
import { exportTranslation, importTranslation, TranslationError } from './content/translation.ts';
import { showFact } from './editor/fact-texts.ts';

const words = {
  en: {
    usage:
      'Say what to do: npm run translation -- export support support.docx (add "--from fr" to translate into English), or: npm run translation -- import support.docx',
    exported: (file: string) => `${file}: written. Send it to the translation bureau.`,
    imported: (file: string, rows: number) =>
      `${file}: ${rows} rows put in. Read it, run npm run check:content, then npm run agree.`,
    noFile: (file: string) => `There is no file ${file}. Check its name and folder.`,
  },
  fr: {
    usage:
      'Dites quoi faire\u00a0: npm run translation -- export support support.docx (ajoutez «\u00a0--from fr\u00a0» pour traduire vers l’anglais), ou\u00a0: npm run translation -- import support.docx',
    exported: (file: string) => `${file}\u00a0: écrit. Envoyez-le au bureau de traduction.`,
    imported: (file: string, rows: number) =>
      `${file}\u00a0: ${rows} lignes mises en place. Relisez-le, lancez npm run check:content, puis npm run agree.`,
    noFile: (file: string) => `Le fichier ${file} n’existe pas. Vérifiez son nom et son dossier.`,
  },
} as const;

/** `npm run translation -- export <page> <file.docx>` and `import <file.docx>`. */
async function translate(args: readonly string[]): Promise<void> {
  const language = editorLanguage(args, process.env);
  const t = words[language];
  const given = withoutLanguage(args);
  const fromAt = given.indexOf('--from');
  const from = given[fromAt + 1] === 'fr' && fromAt >= 0 ? 'fr' : 'en';
  const [command, first, second] = given.filter((_, at) => fromAt < 0 || (at !== fromAt && at !== fromAt + 1));
  const root = process.cwd();
  try {
    const content = await loadContent(root);
    if (command === 'export' && first !== undefined && second !== undefined) {
      await writeFile(second, await exportTranslation(content, first, from, showFact(content, from)));
      console.log(t.exported(second));
    } else if (command === 'import' && first !== undefined) {
      const bytes = await readFile(first).catch(() => undefined);
      if (bytes === undefined) {
        fail(t.noFile(first));
        return;
      }
      const made = await importTranslation(content, bytes, (locale) => showFact(content, locale));
      await writeFile(join(root, made.file), made.text);
      console.log(t.imported(made.file, made.rows));
    } else fail(t.usage);
  } catch (error) {
    if (!(error instanceof TranslationError)) throw error;
    for (const fault of error.faults) fail(fault[language]);
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
