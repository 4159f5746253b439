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
import { expectedForms } from './expected-forms.ts';

/** What editors call each language, with its article. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'l’anglais', fr: 'le français' };

/** "in English", "in French". */
export const inLanguage: Readonly<Record<Locale, string>> = { en: 'en anglais', fr: 'en français' };

/** What editors call each kind of contact, with the article that says "the". */
export const contactNames: Readonly<Record<TypedContactKind, string>> = {
  phone: 'le numéro de téléphone',
  email: 'l’adresse courriel',
  address: 'l’adresse Web',
};

/** What was read from a file: in guillemets what was written, in words what was not. */
export function quoted(value: unknown): string {
  const text = plainText(value, { nothing: 'rien', list: 'une liste', group: 'un groupe de champs' });
  return isWritten(value) ? `« ${text} »` : text;
}

/** A kind of value that a schema asks for. */
export function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: '« true » ou « false »',
    array: 'une liste',
    object: 'un groupe de champs',
    record: 'un groupe d’entrées',
  };
  return names[type] ?? type;
}

/** What a field should hold. */
export function expectation(expected: Expectation): string {
  if ('atMost' in expected) return `au plus ${expected.atMost}`;
  if ('atLeast' in expected) return `au moins ${expected.atLeast}`;
  return expectedForms[expected.form] ?? expected.form;
}

/** How a section is called in a sentence. */
export function sectionName(heading: SectionHeading): string {
  return heading === undefined ? 'le texte avant le premier intertitre' : `la section « ${heading} »`;
}

/** How a part that changed is called. */
export function changedPart(part: ChangedPart): string {
  if ('heading' in part) {
    return part.heading === undefined ? 'le titre, la description ou le début' : sectionName(part.heading);
  }
  return part.gone === 1 ? 'une section qui n’existe plus' : `${part.gone} sections qui n’existent plus`;
}

/** What a field holds in one language. */
export function fieldSide(side: FieldSide): string {
  if ('value' in side) return quoted(side.value);
  return side.more.length === 0 ? 'rien de plus' : side.more.join(', ');
}

/** How a list is called in a sentence. */
export function listName({ ordered, items }: ListUse): string {
  return `une liste ${ordered ? 'numérotée ' : ''}de ${items} ${items === 1 ? 'élément' : 'éléments'}`;
}

/** How something that a section has is called in a sentence. */
export function traitName(trait: SectionTrait): string {
  if ('component' in trait) return trait.component;
  if ('linkTo' in trait) return `un lien vers ${trait.linkTo}`;
  return 'number' in trait ? `le nombre ${trait.number}` : listName(trait.list);
}

/** Things as a sentence lists them: « a, b et c », or with another last word. */
export function listed(things: readonly string[], last = 'et'): string {
  return things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1) ?? ''}`;
}

/** The name to write instead, as a cure; `otherwise` where no known name is near. */
export function suggestion(name: string | undefined, otherwise: string): string {
  return name === undefined ? otherwise : `Écrivez « ${name} » si c’est ce que vous voulez dire.`;
}
