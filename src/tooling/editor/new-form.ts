import { locales } from '../../i18n/locales.ts';
import { newFields, type NewKind } from '../content/new-fields.ts';
import { formOf, type Form, type FormField } from './form.ts';

type Group = Extract<Form, { kind: 'group' }>;

/** What is asked for something new besides its name, made from its schema. */
export interface NewForm {
  readonly once: Group;
  /** Undefined where nothing is asked for each language. */
  readonly inEach?: Group;
}

/** One question: where its answer stands among the answers, such as `['en', 'title']`, and what fits there. */
export interface AskedField {
  readonly path: readonly [string, ...string[]];
  readonly form: Form;
}

/** The form by which something is added. Of several shapes that a field may have, a new thing has the first. */
export function newForm(kind: NewKind): NewForm {
  const { schema, once, inEach } = newFields[kind];
  const whole = formOf(schema);
  const fields = whole.kind === 'group' ? whole.fields : [];
  const groupOf = (names: readonly string[]): Group => ({
    kind: 'group',
    fields: names.flatMap((name) => fields.filter((field) => field.name === name)).map(inFirstShape),
  });
  return { once: groupOf(once), ...(inEach.length === 0 ? {} : { inEach: groupOf(inEach) }) };
}

/**
 * Every question that is asked for something new besides its name, in order: what is said once, then each language.
 *
 * @example askedFields('update').map(({ path }) => path.join('.')) // ['published', …, 'en.title', …]
 */
export function askedFields(kind: NewKind): AskedField[] {
  const { once, inEach } = newForm(kind);
  const sides = inEach === undefined ? [] : locales.flatMap((locale) => leavesOf(inEach, [locale]));
  return [...leavesOf(once, []), ...sides];
}

function inFirstShape({ form, ...field }: FormField): FormField {
  const first = form.kind === 'oneOf' ? form.options[0] : undefined;
  return { ...field, form: first ?? form };
}

function leavesOf(group: Group, above: readonly string[]): AskedField[] {
  return group.fields.flatMap(({ name, form }): AskedField[] => {
    const [first, ...rest] = [...above, name];
    const path: AskedField['path'] = [first, ...rest];
    return form.kind === 'group' ? leavesOf(form, path) : [{ path, form }];
  });
}
