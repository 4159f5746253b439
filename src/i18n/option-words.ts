import type { Amount, Option, Stretch, TimeItem } from '../schemas/option.ts';
import type { Ranks } from '../schemas/rank.ts';
import { capitalized, formatDate, formatList } from './format.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translate.ts';

const nonBreakingHyphen = '\u2011';

/** A part of the options table: its lines are said one under the other, joined by "and/or" where `andOr` is set. */
export interface Cell {
  readonly lines: readonly string[];
  readonly andOr?: boolean;
}

/** The rows of the options table, in order. */
export const optionRows = ['who', 'cohortSize', 'start', 'length', 'phase1', 'phase2', 'phase3', 'where'] as const;

/** A row of the options table. */
export type OptionRow = (typeof optionRows)[number];

/** The name of a row, in the tense that the owner of the site chose. */
export function rowLabel(row: OptionRow, takingPart: 'record' | 'open', t: Translate): string {
  const hasTense = row === 'who' || row === 'start' || row === 'where';
  return t(`optionsTable.${hasTense ? `${takingPart}.` : ''}${row}`);
}

/** The words of a page's language, and the facts that options refer to by id. */
export interface OptionContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly ranks: Ranks;
  /** The text of an entry of `figures.yml`, such as "6 to 8 people". */
  readonly figureText: (id: string) => string;
  /** The date of an entry of `dates.yml`. */
  readonly dateOf: (id: string) => string;
}

/** An option's cells in the options table, one for each row. */
export function optionCells(option: Option, context: OptionContext): Record<OptionRow, Cell> {
  const { locale, t, dateOf, figureText } = context;
  const start = formatDate(dateOf(option.start.date), locale);
  const phase = (name: 'phase1' | 'phase2' | 'phase3'): Cell => {
    const { items, joined } = option.phases[name];
    return { lines: items.map((item) => itemText(item, option, t)), andOr: joined === 'andOr' };
  };
  return {
    who: { lines: whoLines(option, context) },
    cohortSize: {
      lines: [option.cohortSize ? figureText(option.cohortSize.figure) : t('optionsTable.cohortSizeNotStated')],
    },
    start: { lines: [option.start.launched ? t('optionsTable.launched', { date: start }) : start] },
    length: { lines: lengthLines(option, t) },
    phase1: phase('phase1'),
    phase2: phase('phase2'),
    phase3: phase('phase3'),
    where: { lines: [t(`optionsTable.${option.where.kind}`)] },
  };
}

/** Whom an option names, one line a group of ranks or levels; examples are said to be examples. */
function whoLines({ who }: Option, { locale, t, ranks }: OptionContext): string[] {
  if (who.kind !== 'groups') return [t(`optionsTable.${who.kind}`)];
  const lines = who.groups.map((group) => t(`optionsTable.groups.${group}`));
  if (!who.andEquivalent) return lines;
  const last = who.groups.at(-1);
  const levels = Object.values(ranks).flatMap((rank) =>
    rank.kind === 'publicService' && rank.group === last ? [rank.name[locale]] : [],
  );
  return [...lines, t('optionsTable.examples', { levels: levels.join(', ').replaceAll('-', nonBreakingHyphen) })];
}

/** How long an option is, one line a stretch, in order. */
function lengthLines({ length }: Option, t: Translate): string[] {
  if (length.kind === 'asNeeded') return [capitalized(t('optionsTable.asNeeded'))];
  return length.stretches.map((stretch) => capitalized(stretchText(stretch, t)));
}

/** How long an option is, in one phrase without a capital or a full stop, to stand inside a sentence. */
export function lengthText({ length }: Option, { locale, t }: Pick<OptionContext, 'locale' | 't'>): string {
  if (length.kind === 'asNeeded') return t('optionsTable.asNeeded');
  return formatList(
    length.stretches.map((stretch) => stretchText(stretch, t)),
    locale,
  );
}

/** The length of one stretch, such as "2 weeks full time at the start". */
export function stretchText(stretch: Stretch, t: Translate): string {
  if ('fullTimeWeeks' in stretch) {
    const place = { atStart: 'weeksAtStart', atEnd: 'weeksAtEnd' }[stretch.id] ?? 'weeksFullTime';
    return t(`optionsTable.amounts.${place}`, { count: stretch.fullTimeWeeks });
  }
  return t('optionsTable.amounts.intermittent', { months: amountText('months', stretch.intermittentMonths, t) });
}

/** An activity and its time, such as "Debriefs: 3 hours each, every month". Ambiguous words are given with their readings. */
export function itemText(item: TimeItem, option: Option, t: Translate): string {
  const activity = t(`optionsTable.activities.${item.activity}`);
  return t('optionsTable.item', { activity, time: itemTime(item, option, t) });
}

function itemTime(item: TimeItem, { length }: Option, t: Translate): string {
  const stretchOf = (id: string): Stretch => {
    const found = length.kind === 'stretches' ? length.stretches.find((stretch) => stretch.id === id) : undefined;
    if (found === undefined)
      throw new RangeError(`Expected a stretch of the option's length, got ${JSON.stringify(id)}`);
    return found;
  };
  switch (item.kind) {
    case 'notStated':
      return t('optionsTable.notStated');
    case 'stretch':
      return stretchText(stretchOf(item.stretch), t);
    case 'sessions':
      return t('optionsTable.amounts.sessions', { count: item.count, hours: amountText('hours', item.hours, t) });
    case 'days':
      return amountText('days', item.days, t);
    case 'upToDays': {
      const days = t('optionsTable.amounts.upToDays', { count: item.days });
      const over = item.over === undefined ? undefined : stretchOf(item.over);
      if (over === undefined || 'fullTimeWeeks' in over) return days;
      return t('optionsTable.amounts.upToDaysOver', { days, months: amountText('months', over.intermittentMonths, t) });
    }
    case 'hours': {
      const hours = amountText('hours', item.hours, t);
      return item.inLastMonth ? t('optionsTable.amounts.hoursInLastMonth', { hours }) : hours;
    }
    case 'everyMonth': {
      const hours = amountText('hours', item.hours, t);
      if (item.months === undefined) return t('optionsTable.amounts.everyMonth', { hours });
      return t('optionsTable.amounts.everyMonthFor', { hours, months: amountText('months', item.months, t) });
    }
    case 'ambiguous':
      return t('optionsTable.amounts.ambiguous', { hours: amountText('hours', item.hours, t), word: item.word });
  }
}

function amountText(unit: 'hours' | 'days' | 'months', amount: Amount, t: Translate): string {
  if (typeof amount === 'number') return t(`optionsTable.amounts.${unit}`, { count: amount });
  return t(`optionsTable.amounts.${unit}Range`, amount);
}
