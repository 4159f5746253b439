// Prints what the option finder decides by, as tables that somebody can check and sign, in both languages.
import { decisionText } from './decision-text.ts';
import { readOptionFacts } from './option-facts.ts';

const { options, ranks, strings } = await readOptionFacts(process.cwd());
console.log(decisionText('en', options, ranks, strings.en));
console.log(decisionText('fr', options, ranks, strings.fr));
