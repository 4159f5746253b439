import type { Locale } from '../../../../i18n/locales.ts';
import type { ListUse } from '../../page-structure.ts';
import { plainText, isWritten } from '../../plain-text.ts';
import type {
  ChangedPart,
  Expectation,
  FieldSide,
  SectionHeading,
  SectionTrait,
  TypedContactKind,
} from '../said-things.ts';

/** What editors call each language. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'French' };

/** What editors call each kind of contact. */
export const contactNames: Readonly<Record<TypedContactKind, string>> = {
  phone: 'telephone number',
  email: 'email address',
  address: 'web address',
};

/** What was read from a file: in quotes what was written, in words what was not. */
export function quoted(value: unknown): string {
  const text = plainText(value, { nothing: 'nothing', list: 'a list', group: 'a group of fields' });
  return isWritten(value) ? `"${text}"` : text;
}

/** A kind of value that a schema asks for. */
export function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of entries',
  };
  return names[type] ?? type;
}

/** What a field should hold. */
export function expectation(expected: Expectation): string {
  if ('atMost' in expected) return `at most ${expected.atMost}`;
  return 'atLeast' in expected ? `at least ${expected.atLeast}` : expected.form;
}

/** How a section is called in a sentence. */
export function sectionName(heading: SectionHeading): string {
  return heading === undefined ? 'the text before the first heading' : `the section "${heading}"`;
}

/** How a part that changed is called. */
export function changedPart(part: ChangedPart): string {
  if ('heading' in part) {
    return part.heading === undefined ? 'the title, description or opening' : sectionName(part.heading);
  }
  return part.gone === 1 ? 'a section that is no longer there' : `${part.gone} sections that are no longer there`;
}

/** What a field holds in one language. */
export function fieldSide(side: FieldSide): string {
  if ('value' in side) return quoted(side.value);
  return side.more.length === 0 ? 'nothing more' : side.more.join(', ');
}

/** How a list is called in a sentence. */
export function listName({ ordered, items }: ListUse): string {
  return `a ${ordered ? 'numbered ' : ''}list of ${items} ${items === 1 ? 'item' : 'items'}`;
}

/** How something that a section has is called in a sentence. */
export function traitName(trait: SectionTrait): string {
  if ('component' in trait) return trait.component;
  if ('linkTo' in trait) return `a link to ${trait.linkTo}`;
  return 'number' in trait ? `the number ${trait.number}` : listName(trait.list);
}

/** Things as a sentence lists them: "a, b and c", or with another last word. */
export function listed(things: readonly string[], last = 'and'): string {
  return things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1) ?? ''}`;
}

/** The name to write instead, as a cure; `otherwise` where no known name is near. */
export function suggestion(name: string | undefined, otherwise: string): string {
  return name === undefined ? otherwise : `Write "${name}" if that is what you mean.`;
}
