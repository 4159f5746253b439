import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { fixContent } from './content/fix-content.ts';
import { fixedLines, fixWords } from './content/fixed-lines.ts';

/** `npm run fix:content`: mends what needs no decision and says what it did. */
async function fix(): Promise<void> {
  const language = editorLanguage(process.argv.slice(2), process.env);
  const root = process.cwd();
  let count = 0;
  // A page that was made, or mended, may need another mend: once more, until nothing is left.
  for (let round = 0; round < 3; round += 1) {
    const fixed = await fixContent(root);
    if (fixed.length === 0) break;
    for (const file of fixed) {
      await mkdir(dirname(join(root, file.file)), { recursive: true });
      await writeFile(join(root, file.file), file.text);
      for (const line of fixedLines(file, language)) console.log(line);
    }
    count += fixed.length;
  }
  console.log(count === 0 ? fixWords[language].nothing : fixWords[language].read);
}

try {
  await fix();
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
