import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { typography } from '../../../src/i18n/typography.ts';
import { expectedForms } from '../../../src/tooling/content/messages/fr/expected-forms.ts';
import type { MessageKey, MessageParamsOf } from '../../../src/tooling/content/messages.ts';
import { contentError, errorSentence, problem, type Problem } from '../../../src/tooling/content/problem.ts';
import { refusedWords } from '../../../src/tooling/content/refused-words.ts';
import { messageExamples } from './message-examples.ts';
import { messageTexts } from './message-texts.ts';

const place = { file: 'content/facts/a.yml', line: 3, entry: 'b', field: ['c', 1] };
const placeIn = {
  en: 'content/facts/a.yml, line 3, entry "b", c, item 2: ',
  fr: 'content/facts/a.yml, ligne 3, entrée «\u00a0b\u00a0», champ c, élément 2\u00a0: ',
} as const;
const keys = Object.keys(messageExamples) as MessageKey[];

function example<Key extends MessageKey>(key: Key, params: MessageParamsOf<Key> = messageExamples[key]): Problem {
  return problem(place, key, ...params);
}

function sentence(key: MessageKey, language: Locale): string {
  return errorSentence(contentError(example(key), language));
}

describe('what editors are told', () => {
  it.each(keys)('about %s, in both languages', (key) => {
    const [english, french] = messageTexts[key];
    expect(sentence(key, 'en')).toBe(placeIn.en + english);
    expect(sentence(key, 'fr')).toBe(placeIn.fr + french);
  });

  it('is of the kinds that have a text here, and no other', () => {
    expect(Object.keys(messageTexts)).toEqual(keys);
  });

  it('has the typography of French', () => {
    // What an editor writes and what a person types on a keyboard stand in it as they are.
    const ofFiles = /<[^>]*>|\w+="…"|"[^"]*"|\w+: …|draft: true|page:|source:|tel:911|https:\S+|page:\w+/g;
    for (const key of keys.filter((each) => each !== 'typography')) {
      const words = messageTexts[key][1].replace(ofFiles, 'x');
      expect(typography('fr', words)).toBe(words);
    }
  });

  it('gives the reason for each refused word, and another word, in both languages', () => {
    for (const { instead, reason } of refusedWords) {
      for (const language of locales) {
        expect(reason[language]).not.toBe('');
        expect(instead[language]).not.toBe('');
      }
    }
  });
});

describe('what schemas expect', () => {
  it('has French words', async () => {
    const folder = join(import.meta.dirname, '../../../src/schemas');
    const expected = new Set<string>();
    const seen = new Set<unknown>();
    for (const name of readdirSync(folder).filter(
      (file) => !['sign-up.ts', 'sign-up-state.ts', 'feedback.ts'].includes(file),
    )) {
      const module = (await import(join(folder, name))) as Record<string, unknown>;
      for (const value of Object.values(module)) collectExpectations(value, expected, seen);
    }
    expect(expected.size).toBeGreaterThan(15);
    expect([...expected].filter((form) => expectedForms[form] === undefined)).toEqual([]);
  });
});

/** The sentences that a schema, and every schema inside it, says when a check fails. */
function collectExpectations(value: unknown, found: Set<string>, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const internals = (value as { _zod?: { def?: Record<string, unknown> } })._zod;
  const error = internals?.def?.['error'];
  const message = typeof error === 'function' ? (error as (issue: object) => unknown)({}) : undefined;
  if (typeof message === 'string') found.add(message);
  for (const inner of Object.values(internals?.def ?? value)) collectExpectations(inner, found, seen);
}
