import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { suggestions } from '../../../src/tooling/content/dictionaries.ts';
import { misspelledPart } from '../../../src/tooling/content/spelling.ts';
import { readDictionaries } from './content-tree.ts';

const accepted = new Set(['counseling', 'SMSRC', "Land's"]);

beforeAll(readDictionaries, 60_000);

describe('misspelledPart', () => {
  it.each<readonly [Locale, string, string | undefined, string]>([
    ['en', 'counsellor', undefined, 'Canadian spelling'],
    ['en', 'centre', undefined, 'Canadian spelling'],
    ['en', 'Centre', undefined, 'a capital at the start'],
    ['en', 'CENTRE', undefined, 'nothing but capitals'],
    ['en', 'center', 'center', 'not Canadian'],
    ['en', 'counselor', 'counselor', 'not Canadian'],
    ['en', 'recieve', 'recieve', 'a slip'],
    ['en', 'don’t', undefined, 'a contraction'],
    ['en', 'Centre’s', undefined, 'a possessive'],
    ['en', 'members’', undefined, 'the possessive of a plural'],
    ['en', 'recieve’s', 'recieve', 'the possessive of a slip'],
    ['en', 'well-being', undefined, 'a hyphen'],
    ['en', 'non-confidential', undefined, 'each part is right'],
    ['en', 'self-recieve', 'recieve', 'the part that is not'],
    ['en', 'Counseling', undefined, 'a word of the list, with a capital'],
    ['en', 'SMSRC', undefined, 'a name of the list'],
    ['en', 'Smsrc', 'Smsrc', 'a name written otherwise'],
    ['fr', 'équipe', undefined, 'a word'],
    ['fr', 'equipe', 'equipe', 'an accent is missing'],
    ['fr', 'Équipe', undefined, 'a capital with its accent'],
    ['fr', 'l’équipe', undefined, 'an elided article'],
    ['fr', "l'équipe", undefined, 'with the straight apostrophe'],
    ['fr', 'D’équipe', undefined, 'elided at the start of a sentence'],
    ['fr', 'qu’elle', undefined, 'an elided "que"'],
    ['fr', 'jusqu’ici', undefined, 'an elided "jusque"'],
    ['fr', 'quelqu’un', undefined, 'a word with an apostrophe of its own'],
    ['fr', 'aujourd’hui', undefined, 'another'],
    ['fr', 'd’aujourd’hui', undefined, 'both'],
    ['fr', 'l’equipe', 'equipe', 'the part that is not right'],
    ['fr', 'Avez-vous', undefined, 'a pronoun after the verb'],
    ['fr', 'a-t-il', undefined, 'with the letter that joins'],
    ['fr', 'Appelez-les', undefined, 'an object after the verb'],
    ['fr', 'peut-être', undefined, 'a word with a hyphen'],
    ['fr', 'vingt-quatre', undefined, 'a number in words'],
    ['fr', 'celui-là', undefined, 'a hyphen and "là"'],
    ['fr', 'Avezz-vous', 'Avezz', 'the verb is not right'],
    ['fr', 'sous-equipe', 'equipe', 'the part that is not right'],
    ['fr', 'counseling', undefined, 'a word of the list'],
    ['fr', 'œuvre', undefined, 'a ligature'],
    ['fr', 'réparatrices', undefined, 'an inflected form'],
    ['fr', 'irais', undefined, 'an irregular verb'],
  ])('%s, %s: %s, because %s', (locale, word, part) => {
    expect(misspelledPart(word, locale, accepted)).toBe(part);
  });
});

describe('suggestions', () => {
  it.each([
    ['en', 'recieve', 'receive'],
    ['fr', 'equipe', 'équipe'],
  ] as const)('%s, %s: the nearest words, at most three', (locale, word, expected) => {
    const found = suggestions(word, locale);
    expect(found).toContain(expected);
    expect(found.length).toBeLessThanOrEqual(3);
  });
});
