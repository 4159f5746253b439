import { checkAbbreviations } from './checks/abbreviations.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkAgreement } from './checks/agreement.ts';
import { checkBodyForm } from './checks/body-form.ts';
import { checkComponents } from './checks/components.ts';
import { checkCopiedRuns } from './checks/copied-runs.ts';
import { checkFactIds } from './checks/fact-ids.ts';
import { checkLedger, ledgerCount } from './checks/ledger.ts';
import { checkLinks } from './checks/links.ts';
import { checkOtherLanguage } from './checks/other-language.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkParity } from './checks/parity.ts';
import { checkProvenance } from './checks/provenance.ts';
import { checkReadability } from './checks/readability.ts';
import { checkReferences } from './checks/references.ts';
import { checkRefusedWords } from './checks/refused-words.ts';
import { checkSchemas } from './checks/schemas.ts';
import { checkSessions } from './checks/sessions.ts';
import { checkSettings } from './checks/settings.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkStringKeys } from './checks/string-keys.ts';
import { checkStrings } from './checks/strings.ts';
import { checkTypedFacts } from './checks/typed-facts.ts';
import { checkTypography } from './checks/typography.ts';
import type { Content, ContentCheck } from './content-model.ts';
import { loadContent } from './load-content.ts';
import { pageReadabilities, readabilityByAudience, type ReadabilityOfAudience } from './page-readability.ts';
import { contentError, type ContentError, type Problem } from './problem.ts';

/** What the check found, with the counts that it closes with. */
export interface ContentReport {
  readonly errors: readonly ContentError[];
  readonly pages: { readonly en: number; readonly fr: number };
  /** Pages of which both languages are there, alike and agreed. */
  readonly pairsInStep: number;
  readonly pairs: number;
  readonly ledger: { readonly rows: number; readonly accountedFor: number; readonly leftOut: number };
  /** How hard pages are to read; empty when the text was not proofread. */
  readonly readability: readonly ReadabilityOfAudience[];
}

interface CheckSettings {
  readonly root: string;
  readonly proofread?: boolean;
}

const checks: readonly ContentCheck[] = [
  checkSchemas,
  checkFactIds,
  checkProvenance,
  checkReferences,
  checkSettings,
  checkSessions,
  checkPairs,
  checkAddresses,
  checkBodyForm,
  checkComponents,
  checkAbbreviations,
  checkLinks,
  checkTypedFacts,
  checkTypography,
  checkRefusedWords,
  checkStrings,
  checkParity,
  checkAgreement,
  checkLedger,
];

/** Checks of language. They read dictionaries, which takes about a second. */
const proofreading: readonly ContentCheck[] = [
  checkReadability,
  checkSpelling,
  checkOtherLanguage,
  (content) => checkCopiedRuns(content),
];

/**
 * Reads everything under `content/` of a project and says what an editor has to mend.
 *
 * Errors come in the order of files and lines. Nothing is written.
 *
 * @param root - The project's folder, which holds `content/` and `src/`.
 * @param proofread - Whether language is checked too: how hard it is to read, spelling, words of sources.
 */
export async function checkContent({ root, proofread = true }: CheckSettings): Promise<ContentReport> {
  const content = await loadContent(root);
  const found = [
    ...content.problems,
    ...content.pages.flatMap(({ problems }) => problems),
    ...[...checks, ...(proofread ? proofreading : [])].flatMap((check) => check(content)),
    ...(await checkStringKeys(content)),
  ];
  const pages = { en: countPages(content, 'en'), fr: countPages(content, 'fr') };
  const names = new Set(content.pages.map(({ name }) => name));
  const pairsInStep = [...names].filter((name) => isInStep(content, name, found)).length;
  const errors = found.map(contentError).sort(byPlace);
  const readability = proofread ? readabilityByAudience(pageReadabilities(content)) : [];
  return { errors, pages, pairs: names.size, pairsInStep, ledger: ledgerCount(content), readability };
}

const pairKinds = new Set([
  'counterpartMissing',
  'fieldDiffers',
  'headingAlone',
  'headingLevel',
  'sectionLacks',
  'sectionOrder',
  'listLength',
  'agreedMissing',
  'agreedChanged',
  'mdxSyntax',
  'frontMatterMissing',
]);

function isInStep(content: Content, name: string, found: readonly Problem[]): boolean {
  const files = content.pages.filter((page) => page.name === name).map(({ file }) => file);
  return !found.some(({ key, place }) => pairKinds.has(key) && files.includes(place.file));
}

function countPages(content: Content, locale: 'en' | 'fr'): number {
  return content.pages.filter((page) => page.locale === locale).length;
}

function byPlace(a: ContentError, b: ContentError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
