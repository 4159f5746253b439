import { optionTerms } from '../../src/domain/option-terms.ts';
import { readOptionFacts } from '../../src/tooling/option-facts.ts';

/** The facts of this repository: what the tests of the option finder run on. */
export const { options, ranks, strings } = await readOptionFacts(process.cwd());

/** What decides about each option of this repository. */
export const terms = Object.entries(options).map(([id, option]) => optionTerms(id, option));
