import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreePages, AgreementError } from './content/agree-pages.ts';
import { EditorLanguageError, editorLanguage, withoutLanguage } from './content/editor-language.ts';
import { loadContent } from './content/load-content.ts';

const words = {
  en: {
    which: 'Say which page you compared: npm run agree -- class-members/phases. For all pages: npm run agree -- --all',
    agrees: (file: string, sections: number) =>
      `${file}: agrees with ${sections} ${sections === 1 ? 'section' : 'sections'} of the other language`,
  },
  fr: {
    which:
      'Dites quelle page vous avez comparée\u00a0: npm run agree -- class-members/phases --lang fr. Pour toutes les pages\u00a0: npm run agree -- --all --lang fr',
    agrees: (file: string, sections: number) =>
      `${file}\u00a0: dit la même chose que ${sections} ${sections === 1 ? 'section' : 'sections'} de l’autre langue`,
  },
} as const;

/** `npm run agree -- <page>`: records that both languages of a page were compared. */
async function agree(args: readonly string[]): Promise<void> {
  const language = editorLanguage(args, process.env);
  const root = process.cwd();
  const content = await loadContent(root);
  const wanted = withoutLanguage(args);
  const names = wanted.includes('--all') ? [...new Set(content.pages.map(({ name }) => name))] : wanted;
  if (names.length === 0) fail(words[language].which);
  for (const name of names) {
    try {
      for (const { file, text, sections } of agreePages(content, name)) {
        await writeFile(join(root, file), text);
        console.log(words[language].agrees(file, sections));
      }
    } catch (error) {
      if (!(error instanceof AgreementError)) throw error;
      fail(`${name}${language === 'fr' ? '\u00a0' : ''}: ${error.messageIn[language]}`);
    }
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  await agree(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  fail(error.message);
}
