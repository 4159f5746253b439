import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixContent } from './content/fix-content.ts';

const root = process.cwd();
const fixed = await fixContent(root);
for (const { file, text, changes } of fixed) {
  await writeFile(join(root, file), text);
  for (const { found, expected } of changes) console.log(`${file}: ${found} is now ${expected}`);
}
console.log(
  fixed.length === 0 ? 'Nothing to change.' : '⍽ stands for a no-break space. Read the changes before you keep them.',
);
