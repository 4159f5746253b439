import type { Option, Stretch, TimeItem } from '../schemas/option.ts';
import { rangeOf } from './option-terms.ts';

/** A stretch of an option's time on an axis of months, drawn to the longest that the source gives. */
export interface Span {
  readonly kind: 'fullTime' | 'intermittent' | 'lastMonth' | 'asNeeded';
  /** In months from the start. */
  readonly from: number;
  readonly to: number;
  /** Up to where the time is certain; beyond it, the source gives a range. */
  readonly sureTo: number;
}

/** How many months the axis of every picture has: those of the longest option. */
export function monthsOnAxis(options: readonly Option[]): number {
  return Math.max(...options.flatMap((option) => spansOf(option, 1).map(({ to }) => Math.ceil(to))));
}

/**
 * Where an option's time lies on an axis of months, as far as the source says and no further.
 *
 * Phases whose months are not stated are not placed. What follows a range starts at its latest and is certain nowhere.
 * An option that is needed now and then without a length runs along the whole axis.
 *
 * @example Option 3, 6 to 8 months: one span from 0 to 8, sure to 6, and its last month from 7 to 8.
 */
export function spansOf({ length, phases }: Option, axis: number): Span[] {
  if (length.kind === 'asNeeded') return [{ kind: 'asNeeded', from: 0, to: axis, sureTo: axis }];
  const spans: Span[] = [];
  for (const stretch of length.stretches) {
    const before = spans.at(-1);
    const from = before?.to ?? 0;
    const certain = before === undefined || before.sureTo === before.to;
    const { min, max } = monthsOf(stretch);
    const kind = 'fullTimeWeeks' in stretch ? 'fullTime' : 'intermittent';
    spans.push({ kind, from, to: from + max, sureTo: certain ? from + min : from });
  }
  const last = spans.at(-1);
  const named = Object.values(phases).some(({ items }) =>
    items.some((item) => item.kind === 'hours' && item.inLastMonth),
  );
  if (last === undefined || !named) return spans;
  const from = last.to - 1;
  return [...spans, { kind: 'lastMonth', from, to: last.to, sureTo: last.sureTo === last.to ? last.to : from }];
}

function monthsOf(stretch: Stretch): { min: number; max: number } {
  if (!('fullTimeWeeks' in stretch)) return rangeOf(stretch.intermittentMonths);
  // For drawing only: no text states weeks as months.
  const months = (stretch.fullTimeWeeks * 12) / 52;
  return { min: months, max: months };
}

/** What an option asks of somebody's time, by the kind of time. An empty list means that the source states none. */
export interface TimeSheet {
  readonly fullTime: readonly Stretch[];
  readonly months: readonly Stretch[];
  readonly days: readonly TimeItem[];
  readonly hours: readonly TimeItem[];
  readonly notStated: readonly TimeItem[];
}

/**
 * What an option asks of somebody's time, by the kind of time, exactly as stated.
 *
 * Nothing is added up: the source gives ranges, upper limits and words of two meanings, whose sum would say more than it.
 */
export function timeSheet({ length, phases }: Option): TimeSheet {
  const stretches = length.kind === 'stretches' ? length.stretches : [];
  const items = Object.values(phases).flatMap((phase) => phase.items);
  return {
    fullTime: stretches.filter((stretch) => 'fullTimeWeeks' in stretch),
    months: stretches.filter((stretch) => !('fullTimeWeeks' in stretch)),
    days: items.filter(({ kind }) => kind === 'upToDays' || kind === 'days'),
    hours: items.filter(({ kind }) => ['sessions', 'hours', 'everyMonth', 'ambiguous'].includes(kind)),
    notStated: items.filter(({ kind }) => kind === 'notStated'),
  };
}
