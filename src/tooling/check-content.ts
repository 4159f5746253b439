import { checkContent } from './content/check-content.ts';
import { errorSentence } from './content/problem.ts';
import { readabilityLines } from './content/readability-lines.ts';

const { errors, ledger, pages, pairs, pairsInStep, readability } = await checkContent({ root: process.cwd() });

for (const error of errors) console.error(errorSentence(error));
if (errors.length > 0) console.error('');
console.log(`Pages: ${pages.en} in English, ${pages.fr} in French`);
console.log(`Pairs in step: ${pairsInStep} of ${pairs}`);
console.log(
  `Ledger rows accounted for: ${ledger.accountedFor} of ${ledger.rows} (${ledger.leftOut} left out with a reason)`,
);
for (const line of readabilityLines(readability)) console.log(line);
console.log(`Errors: ${errors.length}`);
if (errors.length > 0) process.exitCode = 1;
