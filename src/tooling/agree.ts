import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreePages, AgreementError } from './content/agree-pages.ts';
import { loadContent } from './content/load-content.ts';

const root = process.cwd();
const content = await loadContent(root);
const wanted = process.argv.slice(2);
const names = wanted.includes('--all') ? [...new Set(content.pages.map(({ name }) => name))] : wanted;

if (names.length === 0) {
  console.error(
    'Say which page you compared: npm run agree -- class-members/phases. For all pages: npm run agree -- --all',
  );
  process.exitCode = 1;
}
for (const name of names) {
  try {
    for (const { file, text, sections } of agreePages(content, name)) {
      await writeFile(join(root, file), text);
      console.log(`${file}: agrees with ${sections} ${sections === 1 ? 'section' : 'sections'} of the other language`);
    }
  } catch (error) {
    if (!(error instanceof AgreementError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
