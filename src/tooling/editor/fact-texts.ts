import { createTranslate, type Strings } from '../../i18n/translate.ts';
import { contactText } from '../../i18n/contact-words.ts';
import { figureText } from '../../i18n/fact-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { contactSchema } from '../../schemas/contact.ts';
import { figureSchema } from '../../schemas/figure.ts';
import type { Content } from '../content/content-model.ts';
import type { ShowFact } from '../content/translation-units.ts';

/** Something of the facts that a page can print, as an editor chooses it from a list. */
export interface InsertableFact {
  readonly component: 'Fact' | 'Contact' | 'Abbr';
  readonly id: string;
  /** What readers see, in each language. */
  readonly text: Readonly<Record<Locale, string>>;
  /** What it is, in each language, where more than its text is known. */
  readonly about: Readonly<Record<Locale, string>>;
}

/** Everything that a page can print from the facts: dates, numbers, day limits, contacts and terms. */
export function insertableFacts(content: Content): InsertableFact[] {
  return [...datesOf(content), ...figuresOf(content), ...contactsOf(content), ...termsOf(content)];
}

/** What a component prints for an id, in a language; the id itself where it names nothing. */
export function showFact(content: Content, locale: Locale): ShowFact {
  const texts = new Map(
    insertableFacts(content).map(({ component, id, text }) => [`${component} ${id}`, text[locale]]),
  );
  return (component, id) => texts.get(`${component} ${id}`) ?? id;
}

type Entries = Readonly<Record<string, unknown>>;

function entriesOf(content: Content, name: 'contacts' | 'dates' | 'figures' | 'terms'): [string, unknown][] {
  return Object.entries((content.facts.get(name)?.data ?? {}) as Entries);
}

const inEach = (write: (locale: Locale) => string): Record<Locale, string> => ({ en: write('en'), fr: write('fr') });

function idInWords(id: string): string {
  return id.replaceAll('-', ' ');
}

function datesOf(content: Content): InsertableFact[] {
  return entriesOf(content, 'dates').flatMap(([id, value]) => {
    const date = (value as { date?: unknown } | null)?.date;
    if (typeof date !== 'string') return [];
    const text = inEach((locale) => orItself(date, () => formatDate(date, locale)));
    return [{ component: 'Fact', id, text, about: inEach(() => idInWords(id)) }];
  });
}

function figuresOf(content: Content): InsertableFact[] {
  const deadlines = content.facts.get('deadlines')?.data as { limits?: Entries } | undefined;
  const limits = Object.entries(deadlines?.limits ?? {}).map(([id, limit]): [string, unknown] => {
    const { days, unit, source, checked } = (limit ?? {}) as Entries;
    return [id, { value: days, unit, source, checked }];
  });
  return [...entriesOf(content, 'figures'), ...limits].flatMap(([id, value]) => {
    const { data } = figureSchema.safeParse(value);
    if (data === undefined) return [];
    const text = inEach((locale) => {
      const strings = content.strings.get(locale)?.data as Strings | undefined;
      return strings === undefined
        ? id
        : orItself(id, () => figureText(data, locale, createTranslate(strings, locale)));
    });
    return [{ component: 'Fact', id, text, about: inEach(() => idInWords(id)) }];
  });
}

function contactsOf(content: Content): InsertableFact[] {
  return entriesOf(content, 'contacts').flatMap(([id, value]) => {
    const { data } = contactSchema.safeParse(value);
    if (data === undefined) return [];
    return [{ component: 'Contact', id, text: inEach((locale) => contactText(data, locale)), about: data.name }];
  });
}

function termsOf(content: Content): InsertableFact[] {
  return entriesOf(content, 'terms').flatMap(([id, value]) => {
    const term = (value ?? {}) as Partial<Record<Locale, { term?: unknown; abbreviation?: unknown }>>;
    if (locales.some((locale) => typeof term[locale]?.term !== 'string')) return [];
    const text = inEach((locale) => String(term[locale]?.abbreviation ?? term[locale]?.term));
    return [{ component: 'Abbr', id, text, about: inEach((locale) => String(term[locale]?.term)) }];
  });
}

/** A fact that cannot be formatted is named by what it is: the check says what is wrong with it. */
function orItself(itself: string, write: () => string): string {
  try {
    return write();
  } catch {
    return itself;
  }
}
