import { optionTerms } from '../domain/option-terms.ts';
import { monthsOnAxis, spansOf, timeSheet } from '../domain/option-time.ts';
import { contactAddress, contactText } from '../i18n/contact-words.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { itemText, lengthText, optionCells, optionRows, rowLabel, stretchText } from '../i18n/option-words.ts';
import { designationText } from '../i18n/rank-words.ts';
import { splitAtPlaces, stringsBelow, type Strings } from '../i18n/translate.ts';
import type { FinderFacts, FinderOption, RankChoice } from '../islands/option-finder/finder-facts.ts';
import type { Option } from '../schemas/option.ts';
import { optionContext } from './option-context.ts';

/** Everything the finder shows and decides by, in the page's language and in the tense that the owner chose. */
export function optionFinderFacts(locals: App.Locals): FinderFacts {
  const { facts, locale, options, ranks, site, strings, t } = locals;
  const entries = Object.entries(options);
  const axis = monthsOnAxis(Object.values(options));
  const ofTense = `optionFinder.page.${site.takingPart}`;
  const lastCohorts = formatDate(facts.date('last-cohorts').date, locale);
  const stepParams = site.takingPart === 'record' ? { lastCohorts } : {};
  const [before = '', , after = ''] = splitAtPlaces(t, `${ofTense}.nextStep`, ['email'], stepParams);
  const email = facts.contact('program-email');
  const checked = Object.values(options).map((option) => option.checked);
  return {
    locale,
    strings: finderStrings(strings, site.takingPart, locale),
    options: entries.map(([id, option]) => finderOption(id, option, axis, locals)),
    ranks: Object.fromEntries(
      Object.entries(ranks).map(([id, rank]) => [
        id,
        { group: rank.group, ...('mayCountAs' in rank && { mayCountAs: rank.mayCountAs }) },
      ]),
    ),
    choices: rankChoices(locals),
    rows: Object.fromEntries(optionRows.map((row) => [row, rowLabel(row, site.takingPart, t)])) as FinderFacts['rows'],
    andOr: t('optionsTable.andOr'),
    axis,
    lengths: { block: lengthsOf('block', locals), bothEnds: lengthsOf('bothEnds', locals) },
    nextStep: [before, after],
    email: { href: contactAddress(email, locale), text: contactText(email, locale) },
    // The oldest comparison holds for the whole answer.
    asOf: t(`${ofTense}.asOf`, { checked: formatDate(checked.sort()[0] ?? '', locale) }),
  };
}

function finderStrings(strings: Strings, tense: string, locale: App.Locals['locale']): Strings {
  const words = stringsBelow(strings, 'optionFinder.words', locale);
  return { ...words, ...stringsBelow(strings, `optionFinder.${tense}`, locale) };
}

function finderOption(id: string, option: Option, axis: number, locals: App.Locals): FinderOption {
  const { t } = locals;
  const { fullTime, months, days, hours, notStated } = timeSheet(option);
  return {
    id,
    name: t(`optionsTable.names.${id}`),
    terms: optionTerms(id, option),
    length: lengthText(option, locals),
    spans: spansOf(option, axis),
    sheet: {
      fullTime: fullTime.map((stretch) => stretchText(stretch, t)),
      months: months.map((stretch) => stretchText(stretch, t)),
      days: days.map((item) => itemText(item, option, t)),
      hours: hours.map((item) => itemText(item, option, t)),
      notStated: notStated.map(({ activity }) => t(`optionsTable.activities.${activity}`)),
    },
    cells: optionCells(option, optionContext(locals)),
  };
}

function rankChoices({ locale, ranks, t }: App.Locals): RankChoice[] {
  return Object.entries(ranks).flatMap(([id, rank]): RankChoice[] => {
    if (rank.kind === 'publicService') return [{ value: id, kind: rank.kind, name: rank.name[locale] }];
    const services = ['army-air-force', 'army', 'air-force', 'navy'] as const;
    return services.flatMap((service) => {
      const designation = rank.designations[service];
      if (designation === undefined) return [];
      const name = `${designationText(designation, locale)}, ${t(`optionFinder.words.services.${service}`)}`;
      return [{ value: `${id}.${service}`, kind: rank.kind, service, name }];
    });
  });
}

/** The lengths of the options that ask for a kind of time, each once. */
function lengthsOf(pattern: 'block' | 'bothEnds', { options, locale, t }: App.Locals): string {
  const lengths = Object.entries(options)
    .filter(([id, option]) => optionTerms(id, option).pattern === pattern)
    .map(([, option]) => lengthText(option, { locale, t }));
  return formatList([...new Set(lengths)], locale, 'or');
}
