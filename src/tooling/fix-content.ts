import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { fixContent } from './content/fix-content.ts';
import { fixedLines, fixWords } from './content/fixed-lines.ts';

/** `npm run fix:content`: mends what needs no decision and says what it did. */
async function fix(): Promise<void> {
  const language = editorLanguage(process.argv.slice(2), process.env);
  const root = process.cwd();
  const said: string[] = [];
  // A page that was made, or mended, may need another mend: once more, until nothing is left.
  for (let round = 0; round < 3; round += 1) {
    const fixed = await fixContent(root);
    if (fixed.length === 0) break;
    for (const file of fixed) {
      await mkdir(dirname(join(root, file.file)), { recursive: true });
      await writeFile(join(root, file.file), file.text);
      const lines = fixedLines(file, language);
      for (const line of lines) console.log(line);
      said.push(...lines);
    }
  }
  const { nothing, read, space } = fixWords[language];
  if (said.some((line) => line.includes('⍽'))) console.log(space);
  console.log(said.length === 0 ? nothing : read);
}

try {
  await fix();
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
