import type { ComplaintAnswers, ReadComplaint } from '../../domain/complaint-answers.ts';
import type { DeadlineRules } from '../../domain/complaint-deadline.ts';
import type { TypedDate } from '../../domain/typed-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';
import type { ToolContacts } from '../WithContacts.tsx';

/** The facts and words that the page hands the tool. */
export interface ToolFacts {
  readonly locale: Locale;
  /** The words of the form, in the page's language. */
  readonly strings: Strings;
  /** Where the rest of the words is. */
  readonly wordsAddress: string;
  readonly rules: DeadlineRules;
  readonly mailDelivery: { readonly days: { readonly min: number; readonly max: number } };
  /** The civic holidays to choose from, the default first. */
  readonly civicHolidays: readonly string[];
  /** The name of each holiday in the page's language. */
  readonly holidayNames: Readonly<Record<string, string>>;
  readonly programStart: CalendarDate;
  readonly contacts: ToolContacts;
}

/** The words of the answer: fetched with the counting, so that those who only read do not download them. */
export interface CountingWords {
  readonly strings: Strings;
  /** Words to ask for a review in both languages, those of the page first. */
  readonly wordings: readonly { readonly locale: Locale; readonly strings: Strings }[];
}

/** What is to change in a question of the form, as a sentence, and the id of the field to go to. */
export interface FieldProblem {
  readonly field: 'channel' | 'sent' | 'received';
  readonly id: string;
  readonly text: string;
}

/** A complaint that was counted, and the day on which it was. */
export interface Counted {
  readonly complaint: ReadComplaint;
  readonly asOf: CalendarDate;
}

/** What stands in the form, unread. */
export function answersIn(form: HTMLFormElement): ComplaintAnswers {
  const typed = new FormData(form);
  const text = (name: string): string => {
    const value = typed.get(name);
    return typeof value === 'string' ? value : '';
  };
  const date = (name: 'sent' | 'received'): TypedDate => ({
    day: text(`${name}-day`),
    month: text(`${name}-month`),
    year: text(`${name}-year`),
  });
  return { channel: text('channel'), sent: date('sent'), received: date('received'), civicHoliday: text('civic') };
}
