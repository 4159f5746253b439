import { locales, type Locale } from '../../i18n/locales.ts';
import { contactSchema } from '../../schemas/contact.ts';
import type { Content } from './content-model.ts';
import { isDraft } from './drafts.ts';
import { pageReadabilities } from './page-readability.ts';
import { pageParts } from './page-parts.ts';
import { allProse, componentMark, placeAt, type Prose } from './prose.ts';
import { readabilityBudgets } from './readability-budgets.ts';
import { isHarder } from './reading-ease.ts';
import { stringLeaves } from './string-leaves.ts';
import { textOrNone } from './plain-text.ts';
import { typedValues } from './typed-values.ts';
import { lineAt, lineOf, yamlStrings, type YamlText } from './yaml-text.ts';

/** Something that somebody should look at. It stops nothing. */
export interface AttentionItem {
  readonly kind:
    | 'outOfStep'
    | 'factUnchecked'
    | 'datePassed'
    | 'hardToRead'
    | 'sessionPast'
    | 'stringUnused'
    | 'forTranslator'
    | 'draft';
  readonly file: string;
  readonly line?: number;
  /** The page, entry or string that it is about. */
  readonly about: string;
  /** What more there is to say: a section, a day, a score, a language. */
  readonly detail: string;
}

/** How long a fact may go without being compared with its source. */
export const monthsUntilFactIsOld = 6;

/**
 * What in the content deserves a look: pairs out of step by section, facts not checked for six months, dates in prose that
 * have passed, pages over their reading budget, sessions past, strings that nothing uses, wording for a translator, drafts.
 *
 * @param today - The day of the look, "2026-11-24".
 * @param sources - The text of all code, in which strings are looked for.
 */
export function whatNeedsAttention(content: Content, today: string, sources: string): AttentionItem[] {
  return [
    ...outOfStep(content),
    ...uncheckedFacts(content, today),
    ...passedDates(content, today),
    ...hardPages(content),
    ...pastSessions(content, today),
    ...unusedStrings(content, sources),
    ...forTranslator(content),
    ...drafts(content),
  ];
}

function outOfStep(content: Content): AttentionItem[] {
  return content.pages.flatMap((page) =>
    pageParts(content, page)
      .filter(({ changed }) => changed)
      .map(({ heading, line }) => ({
        kind: 'outOfStep',
        file: page.file,
        line,
        about: page.name,
        detail: heading ?? textOrNone(page.fields['title']),
      })),
  );
}

function uncheckedFacts(content: Content, today: string): AttentionItem[] {
  const limit = monthsBefore(today, monthsUntilFactIsOld);
  return [...content.facts].flatMap(([, yaml]) =>
    checkedDays(yaml).flatMap(({ path, day }) =>
      day < limit
        ? [
            {
              kind: 'factUnchecked',
              file: yaml.file,
              line: lineOf(yaml, path),
              about: path.slice(0, -1).join(', '),
              detail: day,
            },
          ]
        : [],
    ),
  );
}

function checkedDays(yaml: YamlText): { path: readonly string[]; day: string }[] {
  const found: { path: readonly string[]; day: string }[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'checked' && typeof inner === 'string') found.push({ path: [...path, key], day: inner });
      else visit(inner, [...path, key]);
    }
  };
  visit(yaml.data, []);
  return found;
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

/** A month or a day ahead, as prose names it. What tells of another time than its own is past in any case. */
const years: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=\b(?:until|by|before|from|in|starting|next|planned for) (?:\w+ )?)(20\d\d)\b/gu,
  fr: /(?<=(?:jusqu’en|jusqu’au|d’ici|avant|dès|en|à partir de|prévue?s? (?:pour|en)) (?:\p{L}+ )?)(20\d\d)\b/gu,
};
const ahead: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:will|next|upcoming|planned|from now|soon|until)\b/iu,
  fr: /(?:\p{L}(?:ra|ront|rez)(?!\p{L})|prochaine?s?|prévue?s?|bientôt|jusqu’)/iu,
};

/** A plan told as one of the past, which is history and stays true: "was planned to end on". */
const told: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:was|were|had been) (?:\p{L}+ )?(?:planned|scheduled|expected|due|to)\b/giu,
  fr: /(?<!\p{L})(?:(?:était|étaient) (?:\p{L}+ )?|(?:a|ont|avait|avaient) (?:\p{L}+ ){0,2}été )prévue?s?(?!\p{L})/giu,
};

/** Whether a sentence speaks of what is to come. */
function looksAhead(sentence: string, locale: Locale): boolean {
  return ahead[locale].test(sentence.replace(told[locale], ''));
}

/** Dates and years in sentences that speak of what is to come, and that have passed; and dates typed by hand. */
function passedDates(content: Content, today: string): AttentionItem[] {
  return allProse(content)
    .filter(({ asHistory, origin, page }) => !asHistory && page !== undefined && origin !== 'field')
    .flatMap((prose) => {
      const item = (text: string, index: number): AttentionItem => {
        const { line } = placeAt(prose, index);
        return {
          kind: 'datePassed',
          file: prose.place.file,
          ...(line === undefined ? {} : { line }),
          about: prose.page ?? '',
          detail: text,
        };
      };
      const typed = typedValues(prose.text, prose.locale)
        .filter(({ kind, value }) => kind === 'date' && value < today)
        .map(({ text, index }) => item(text, index));
      const sentences = [...prose.text.matchAll(/[^.!?]+[.!?]*/gu)];
      const years = sentences.flatMap(({ 0: sentence, index }) => {
        const isAhead = looksAhead(sentence, prose.locale);
        const facts = isAhead ? factDatesIn(content, componentsOf(prose, sentence, index), today) : [];
        return [
          ...(isAhead ? pastYears(sentence, prose.locale, today, index, item) : []),
          ...facts.map((id) => item(id, index)),
        ];
      });
      return [...typed, ...years];
    });
}

/** The components of one sentence: each stands for one mark of the paragraph, in their order. */
function componentsOf({ components, text }: Prose, sentence: string, index: number): Prose['components'] {
  const marksIn = (part: string): number => part.split(componentMark).length - 1;
  const before = marksIn(text.slice(0, index));
  return components.slice(before, before + marksIn(sentence));
}

function pastYears(
  sentence: string,
  locale: Locale,
  today: string,
  at: number,
  item: (text: string, index: number) => AttentionItem,
): AttentionItem[] {
  return [...sentence.matchAll(years[locale])]
    .filter(({ 0: year }) => year < today.slice(0, 4))
    .map(({ 0: year, index }) => item(year, at + index));
}

/** The dates of facts that a sentence prints and that have passed. */
function factDatesIn(
  content: Content,
  components: readonly { readonly name: string | null; readonly attributes: readonly unknown[] }[],
  today: string,
): string[] {
  const dates = (content.facts.get('dates')?.data ?? {}) as Record<string, { date?: unknown } | null>;
  return components.flatMap(({ name, attributes }) => {
    if (name !== 'Fact') return [];
    const id = (attributes as { name?: string; value?: unknown }[]).find((each) => each.name === 'id')?.value;
    const day = dates[String(id)]?.date;
    return typeof day === 'string' && day.padEnd(10, '-99') < today ? [`${String(id)} (${day})`] : [];
  });
}

function hardPages(content: Content): AttentionItem[] {
  return pageReadabilities(content).flatMap(({ page, audience, score }) => {
    const budget = readabilityBudgets[audience][page.locale];
    if (!isHarder(score, budget, page.locale)) return [];
    return [{ kind: 'hardToRead', file: page.file, about: page.name, detail: `${score.toFixed(1)} / ${budget}` }];
  });
}

function pastSessions(content: Content, today: string): AttentionItem[] {
  return content.sessions.flatMap(({ id, yaml }) => {
    const { starts } = (yaml.data ?? {}) as { starts?: { on?: unknown } };
    const day = starts?.on;
    if (typeof day !== 'string' || day >= today) return [];
    return [{ kind: 'sessionPast', file: yaml.file, line: lineOf(yaml, ['starts']), about: id, detail: day }];
  });
}

/**
 * Strings that no code asks for.
 *
 * Code may put a key together, as in `units.${unit}`: then any string below the part that stands in the code counts as used.
 */
function unusedStrings(content: Content, sources: string): AttentionItem[] {
  const yaml = content.strings.get('en');
  if (yaml === undefined) return [];
  const composed = [...sources.matchAll(/[`'"]([a-zA-Z][\w-]*(?:\.[\w-]+)*)\.\$\{/g)].map(
    (match) => `${match[1] ?? ''}.`,
  );
  return [...stringLeaves(yaml.data)].flatMap(([key, { path }]) => {
    const isUsed =
      composed.some((start) => key.startsWith(start) || key.includes(`.${start}`)) ||
      path.some((_, index) => index < path.length - 1 && handsOver(sources, path.slice(0, index + 1))) ||
      path.some((_, index) => names(sources, path.slice(index).join('.')));
    return isUsed ? [] : [{ kind: 'stringUnused', file: yaml.file, line: lineOf(yaml, path), about: key, detail: '' }];
  });
}

/** Whether code names a key, or the end of one: islands are handed a part of the strings. */
function names(sources: string, key: string): boolean {
  const escaped = key.replaceAll('.', String.raw`(?:\.|\?\.)`);
  return new RegExp(`(?<![\\w-])['"\`.]?${escaped}(?![\\w-])`).test(sources);
}

/** Whether code hands over a whole group of strings. */
function handsOver(sources: string, path: readonly string[]): boolean {
  return new RegExp(`strings(?:\\?)?\\.${path.join('\\.')}(?![\\w.])|strings\\[['"]${path.join('')}['"]\\]`).test(
    sources,
  );
}

/** Wording that no official page confirms: terms and ranks with `translator: true`, strings with a note `# translator`. */
export function forTranslator(content: Content): AttentionItem[] {
  const facts = [...content.facts].flatMap(([, yaml]) =>
    Object.entries((yaml.data ?? {}) as Record<string, { translator?: unknown } | null>).flatMap(([id, entry]) =>
      typeof entry === 'object' && entry?.translator === true
        ? [
            {
              kind: 'forTranslator' as const,
              file: yaml.file,
              line: lineOf(yaml, [id, 'translator']),
              about: id,
              detail: '',
            },
          ]
        : [],
    ),
  );
  const strings = locales.flatMap((locale) => {
    const yaml = content.strings.get(locale);
    const lines = yaml?.text.split('\n') ?? [];
    const keys = new Map(
      (yaml === undefined ? [] : yamlStrings(yaml)).map((string) => [
        lineAt(yaml?.text ?? '', string.start),
        string.path.join('.'),
      ]),
    );
    return lines.flatMap((line, index) =>
      /\s#\s*translator\b/.test(line)
        ? [
            {
              kind: 'forTranslator' as const,
              file: yaml?.file ?? '',
              line: index + 1,
              about: keys.get(index + 1) ?? line.trim().split(':')[0] ?? '',
              detail: '',
            },
          ]
        : [],
    );
  });
  return [...facts, ...strings];
}

function drafts(content: Content): AttentionItem[] {
  const names = [...new Set(content.pages.map(({ name }) => name))].filter((name) => isDraft(content, name));
  return names.map((name) => ({
    kind: 'draft',
    file: content.pages.find((page) => page.name === name)?.file ?? '',
    about: name,
    detail: '',
  }));
}

/** The addresses that the site sends readers to: of documents and of websites among the contacts, each once. */
export function outsideAddresses(content: Content): { readonly about: string; readonly address: string }[] {
  const sources = (content.facts.get('sources')?.data ?? {}) as Record<
    string,
    { address?: Record<string, unknown> } | null
  >;
  const contacts = (content.facts.get('contacts')?.data ?? {}) as Record<string, unknown>;
  const ofSources = Object.entries(sources).flatMap(([about, source]) =>
    Object.values(source?.address ?? {}).map((address) => ({ about, address: String(address) })),
  );
  const ofContacts = Object.entries(contacts).flatMap(([about, contact]) => {
    const parsed = contactSchema.safeParse(contact);
    if (!parsed.success || parsed.data.kind !== 'website') return [];
    const { value } = parsed.data;
    return (typeof value === 'string' ? [value] : Object.values(value)).map((address) => ({ about, address }));
  });
  const byAddress = new Map([...ofSources, ...ofContacts].map((each) => [each.address, each]));
  return [...byAddress.values()];
}
