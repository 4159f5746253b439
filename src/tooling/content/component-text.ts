import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { contactText } from '../../i18n/contact-words.ts';
import { figureText } from '../../i18n/fact-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createTranslate, type Strings } from '../../i18n/translate.ts';
import { contactSchema } from '../../schemas/contact.ts';
import { datedFactSchema } from '../../schemas/dated-fact.ts';
import { figureSchema, type Figure } from '../../schemas/figure.ts';
import { termSchema, type Term } from '../../schemas/term.ts';
import type { Content } from './content-model.ts';
import type { FactFileName } from './fact-files.ts';
import { propsOf } from './page-structure.ts';

/**
 * A function that says what a component within a sentence prints.
 *
 * Undefined when it prints nothing that a sentence is made of, or names a fact that is not there: other checks say so.
 */
export function componentWords(content: Content): (component: MdxJsxTextElement, locale: Locale) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (component, locale) => {
    const props = propsOf(component);
    const key = [locale, component.name, props.get('id'), props.has('first')].join(' ');
    if (!known.has(key)) known.set(key, printedWords(content, component.name, props, locale));
    return known.get(key);
  };
}

function printedWords(
  content: Content,
  name: string | null,
  props: ReturnType<typeof propsOf>,
  locale: Locale,
): string | undefined {
  const entry = (file: FactFileName): unknown =>
    (content.facts.get(file)?.data as Record<string, unknown> | undefined)?.[String(props.get('id'))];
  if (name === 'Contact') {
    const contact = contactSchema.safeParse(entry('contacts'));
    return contact.success ? contactText(contact.data, locale) : undefined;
  }
  if (name === 'Abbr') {
    const term = termSchema.safeParse(entry('terms'));
    return term.success ? abbreviated(term.data[locale], props.has('first')) : undefined;
  }
  if (name !== 'Fact') return undefined;
  const date = datedFactSchema.safeParse(entry('dates'));
  if (date.success) return formatDate(date.data.date, locale);
  const figure = figureSchema.safeParse(entry('figures'));
  return figure.success ? figureInWords(content, figure.data, locale) : undefined;
}

function abbreviated({ term, abbreviation }: Term[Locale], isFirst: boolean): string {
  if (abbreviation === undefined) return term;
  return isFirst ? `${term} (${abbreviation})` : abbreviation;
}

function figureInWords(content: Content, figure: Figure, locale: Locale): string | undefined {
  const strings = content.strings.get(locale)?.data as Strings | undefined;
  try {
    return strings === undefined ? undefined : figureText(figure, locale, createTranslate(strings, locale));
  } catch {
    // The string of the unit is missing: the check of strings says so.
    return undefined;
  }
}
