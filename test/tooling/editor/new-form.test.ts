import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { newFields, type NewKind } from '../../../src/tooling/content/new-fields.ts';
import { formOf } from '../../../src/tooling/editor/form.ts';
import { askedFields, newForm } from '../../../src/tooling/editor/new-form.ts';
import { answerWords } from '../../../src/tooling/new-words.ts';

const kinds = Object.keys(newFields) as NewKind[];

describe.each(kinds)('the form that adds a %s', (kind) => {
  const { inEach, later, once, schema, written } = newFields[kind];
  const form = formOf(schema);
  const fields = form.kind === 'group' ? form.fields : [];

  it('knows what becomes of every field of the schema, and of no other', () => {
    expect([...inEach, ...once, ...written, ...later].sort()).toEqual(fields.map(({ name }) => name).sort());
  });

  it('asks for whatever may not be left out, unless the tools write it', () => {
    const needed = fields.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(needed.filter((name) => later.includes(name))).toEqual([]);
  });

  it('offers the choices and limits of the schema', () => {
    const offered = [...newForm(kind).once.fields, ...(newForm(kind).inEach?.fields ?? [])];
    for (const { form: own, name } of offered) {
      const whole = fields.find((field) => field.name === name)?.form;
      expect(own).toEqual(whole?.kind === 'oneOf' ? whole.options[0] : whole);
    }
  });

  it('has words of its own for every answer in both languages', () => {
    for (const { path } of askedFields(kind)) {
      const [english, french] = locales.map((locale) => answerWords(kind, path, locale));
      expect(english?.label).not.toBe(path.at(-1));
      expect(english?.help === undefined).toBe(french?.help === undefined);
    }
  });
});

it('asks for the day and the hour of a session, never for a number of days as samples have', () => {
  const paths = askedFields('session').map(({ path }) => path.join('.'));
  expect(paths).toContain('starts.on');
  expect(paths).not.toContain('starts.daysAfterBuild');
});
