import type { Locale } from '../../i18n/locales.ts';
import { checkAbbreviations } from './checks/abbreviations.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkAgreement } from './checks/agreement.ts';
import { checkAnswerSources } from './checks/answer-sources.ts';
import { checkBodyForm } from './checks/body-form.ts';
import { checkComponents } from './checks/components.ts';
import { checkCopiedRuns } from './checks/copied-runs.ts';
import { checkDraftLinks } from './checks/draft-links.ts';
import { checkFactIds } from './checks/fact-ids.ts';
import { checkLedger, ledgerCount } from './checks/ledger.ts';
import { checkLinks } from './checks/links.ts';
import { checkOtherLanguage } from './checks/other-language.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkParity } from './checks/parity.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
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
import { waitsForPublication } from './drafts.ts';
import { loadContent, type ReadBefore } from './load-content.ts';
import type { MessageKey } from './messages.ts';
import { canReadNames } from './names-and-terms.ts';
import { pageReadabilities, readabilityByAudience, type ReadabilityOfAudience } from './page-readability.ts';
import { contentError, type ContentError, type Problem } from './problem.ts';

/** What the check found, with the counts that it closes with. */
export interface ContentReport {
  readonly errors: readonly ContentError[];
  /** What is still to be done in drafts, which are not published: it stops nothing. */
  readonly waiting: readonly ContentError[];
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
  readonly language?: Locale;
  readonly before?: ReadBefore;
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
  checkDraftLinks,
  checkBodyForm,
  checkComponents,
  checkAnswerSources,
  checkAbbreviations,
  checkLinks,
  checkTypedFacts,
  checkTypography,
  checkRefusedWords,
  checkPlaceholders,
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
 * @param language - The language that the editor reads errors in; English unless said.
 * @param proofread - Whether language is checked too: how hard it is to read, spelling, words of sources.
 * @param before - What the content was read as before, for a program that checks it again and again.
 */
export async function checkContent({
  root,
  proofread = true,
  language = 'en',
  before = new Map(),
}: CheckSettings): Promise<ContentReport> {
  const content = await loadContent(root, before);
  const canProofread = proofread && content.facts.has('words') && canReadNames(content);
  const found = [
    ...content.problems,
    ...content.pages.flatMap(({ problems }) => problems),
    ...[...checks, ...(canProofread ? proofreading : [])].flatMap((check) => check(content)),
    ...(await checkStringKeys(content)),
  ];
  const pages = { en: countPages(content, 'en'), fr: countPages(content, 'fr') };
  const names = new Set(content.pages.map(({ name }) => name));
  const pairsInStep = [...names].filter((name) => isInStep(content, name, found)).length;
  const inWords = (problems: readonly Problem[]): ContentError[] =>
    problems.map((each) => contentError(each, language)).sort(byPlace);
  const errors = inWords(found.filter((each) => !waitsForPublication(content, each)));
  const waiting = inWords(found.filter((each) => waitsForPublication(content, each)));
  const readability = proofread ? readabilityByAudience(pageReadabilities(content)) : [];
  return { errors, waiting, pages, pairs: names.size, pairsInStep, ledger: ledgerCount(content), readability };
}

/** What tells that the two languages of a page do not say the same. */
export const outOfStepKinds: ReadonlySet<MessageKey> = new Set([
  'fieldDiffers',
  'headingAlone',
  'headingLevel',
  'sectionLacks',
  'sectionOrder',
  'listLength',
  'agreedMissing',
  'agreedChanged',
]);

const pairKinds: ReadonlySet<MessageKey> = new Set([
  ...outOfStepKinds,
  'counterpartMissing',
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
