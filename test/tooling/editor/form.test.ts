import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { locales } from '../../../src/i18n/locales.ts';
import { pageSchema, updateSchema } from '../../../src/schemas/page.ts';
import { sessionFileSchema } from '../../../src/schemas/session.ts';
import { factFiles } from '../../../src/tooling/content/fact-files.ts';
import type { Schema } from '../../../src/tooling/content/schema-parts.ts';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';
import { blockOffers, hasBlockName } from '../../../src/tooling/editor/block-names.ts';
import { emptyValue } from '../../../src/tooling/editor/client/empty-value.ts';
import { editorWords } from '../../../src/tooling/editor/client/words.ts';
import { allPropWords } from '../../../src/tooling/editor/prop-words.ts';
import { fieldWords, hasFieldWords } from '../../../src/tooling/editor/field-words.ts';
import { allChoiceWords } from '../../../src/tooling/editor/choice-words.ts';
import { choicesOf, fieldNames, formOf, typedInsteadOf } from '../../../src/tooling/editor/form.ts';

const schemas: readonly Schema[] = [
  pageSchema,
  updateSchema,
  sessionFileSchema,
  ...Object.values(factFiles).map(({ schema }) => schema),
];

describe('forms of the editor', () => {
  it('are known for every schema of the content', () => {
    for (const schema of schemas) expect(() => formOf(schema)).not.toThrow();
  });

  it('have words in both languages for every field of every schema', () => {
    const names = [...new Set(schemas.flatMap((schema) => fieldNames(formOf(schema))))];
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !hasFieldWords(name))).toEqual([]);
    for (const name of names) {
      expect(fieldWords(name, 'fr').label).not.toBe('');
      expect(fieldWords(name, 'fr').help === undefined).toBe(fieldWords(name, 'en').help === undefined);
    }
  });

  it('have a plain name in both languages for every facts file', () => {
    for (const locale of locales)
      expect(Object.keys(editorWords[locale].files).sort()).toEqual(Object.keys(factFiles).sort());
  });

  it('have words in both languages for every choice', () => {
    const choices = [...new Set(schemas.flatMap((schema) => choicesOf(formOf(schema))))];
    expect(choices).toContain('class-members');
    for (const locale of locales) {
      const known = allChoiceWords(locale);
      expect(choices.filter((choice) => (known[choice] ?? '') === '')).toEqual([]);
      expect(Object.keys(known).filter((choice) => !choices.includes(choice))).toEqual([]);
    }
  });

  it('follow the choices and limits of their schema', () => {
    const schema = z.strictObject({
      audience: z.enum(['a', 'b']),
      title: z.optional(z.string().check(z.maxLength(80))),
      places: z.int().check(z.gte(1), z.lte(9)),
      sample: z.optional(z.literal(true)),
    });
    expect(formOf(schema)).toEqual({
      kind: 'group',
      fields: [
        { name: 'audience', optional: false, form: { kind: 'choice', choices: ['a', 'b'] } },
        { name: 'title', optional: true, form: { kind: 'text', maxLength: 80 } },
        { name: 'places', optional: false, form: { kind: 'number', min: 1, max: 9 } },
        { name: 'sample', optional: true, form: { kind: 'switch' } },
      ],
    });
  });

  it('take from a list what names something of it, and type what the file itself makes', () => {
    const forms = Object.entries(factFiles).map(([name, { schema }]) => [name, typedInsteadOf(name, formOf(schema))]);
    const references: unknown = Object.fromEntries(
      forms.map(([name, form]) => [name, JSON.stringify(form).match(/(?<="reference":")\w+/g) ?? []]),
    );
    expect(references).toMatchObject({
      contacts: ['ledger', 'ledger', 'zones'],
      // A row comes from a document, a fact from a row.
      ledger: ['sources'],
      zones: [],
      site: ['pages', 'pages', 'pages', 'pages', 'pages'],
    });
  });

  it('start something new with nothing chosen and nothing written', () => {
    const schema = z.strictObject({
      audience: z.enum(['a', 'b']),
      title: z.string(),
      rows: z.array(z.string()),
      kind: z.literal('fixed'),
      sample: z.optional(z.literal(true)),
    });
    expect(emptyValue(formOf(schema))).toEqual({ audience: '', title: '', rows: [], kind: 'fixed' });
  });

  it('say when they meet a kind of schema that they do not know', () => {
    expect(() => formOf(z.map(z.string(), z.string()))).toThrow(TypeError);
  });
});

describe('blocks', () => {
  it('have a plain name in both languages for every component of the vocabulary', () => {
    expect(Object.keys(vocabulary).filter((component) => !hasBlockName(component))).toEqual([]);
    for (const offer of [...blockOffers('en'), ...blockOffers('fr')]) {
      expect(offer.name).not.toBe('');
      expect(offer.help).not.toBe('');
    }
  });

  it('have words in both languages for everything that a component takes', () => {
    const taken = Object.values(vocabulary).flatMap(({ required, optional }) =>
      Object.keys({ ...required, ...optional }),
    );
    for (const locale of locales) {
      const known = allPropWords(locale);
      expect(taken.filter((prop) => (known[prop]?.label ?? '') === '')).toEqual([]);
      expect(Object.keys(known).filter((prop) => !taken.includes(prop))).toEqual([]);
    }
    for (const prop of taken) {
      const [english, french] = locales.map((locale) => allPropWords(locale)[prop]);
      expect(english?.help === undefined, prop).toBe(french?.help === undefined);
    }
  });

  it('are inserted with what they need', () => {
    const snippet = (component: string): string | undefined =>
      blockOffers('en').find((offer) => offer.component === component)?.snippet;
    expect(snippet('Callout')).toBe('<Callout title="">\n\n\n\n</Callout>');
    expect(snippet('SupportLine')).toBe('<SupportLine />');
  });
});
