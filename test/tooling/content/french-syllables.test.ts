import { describe, expect, it } from 'vitest';
import { frenchSyllables } from '../../../src/tooling/content/french-syllables.ts';

describe('frenchSyllables', () => {
  it.each([
    ['le', 1, 'the only vowel of a word is heard'],
    ['les', 1, 'the same in the plural'],
    ['que', 1, 'the "u" after "q" is not heard'],
    ['an', 1, 'one vowel'],
    ['y', 1, 'a vowel alone'],
    ['personne', 2, 'a last "e" is mute'],
    ['personnes', 2, 'so is a last "es"'],
    ['parlent', 1, 'so is the "ent" of a verb'],
    ['aiment', 1, 'a verb, though it ends in "ment"'],
    ['étaient', 2, 'the "ent" of an imperfect'],
    ['contient', 2, 'the "ien" of a verb is one syllable either way'],
    ['souvent', 2, 'no verb: "ent" is heard'],
    ['document', 3, 'nor is a noun in "ment"'],
    ['présent', 2, 'nor is an adjective'],
    ['année', 2, 'a mute "e" after a vowel'],
    ['réclamation', 4, '"tion" is one syllable'],
    ['bien', 1, '"ien" is one'],
    ['lui', 1, '"ui" is one'],
    ['client', 2, '"i" after two consonants stands apart'],
    ['février', 3, 'the same before "er"'],
    ['situation', 4, '"u" before "a" stands apart'],
    ['mutuel', 3, 'and before "e"'],
    ['accueil', 2, 'but not in "ueil"'],
    ['jouer', 1, 'nor in "ou"'],
    ['créer', 2, '"é" before a vowel stands apart'],
    ['coopérer', 4, 'two "o" are two'],
    ['chaos', 2, '"a" and "o" are two'],
    ['août', 1, 'but one here'],
    ['naïf', 2, 'a dieresis keeps vowels apart'],
    ['pays', 2, 'the "y" belongs to both syllables'],
    ['employé', 3, '"y" between vowels is a consonant'],
    ['œuvre', 1, 'a ligature is one vowel'],
    ['guide', 1, 'the "u" after "g" is not heard before "i"'],
    ['langue', 1, 'nor at the end'],
    ['l’équipe', 2, 'an elided article adds nothing'],
    ["l'équipe", 2, 'with either apostrophe'],
    ['qu’il', 1, 'nor does an elided "que"'],
    ['jusqu’à', 2, 'but "jusqu" has a vowel of its own'],
    ['aujourd’hui', 3, 'an apostrophe within a word'],
    ['a-t-il', 2, 'the letter that joins adds nothing'],
    ['peut-être', 2, 'each part of a word with a hyphen'],
    ['confidentialité', 6, 'a long word'],
    ['RÉPARATRICE', 4, 'capitals'],
  ])('%s: %i, because %s', (word, syllables) => {
    expect(frenchSyllables(word)).toBe(syllables);
  });

  it('reads an accent that is written as a character of its own', () => {
    expect(frenchSyllables('créer'.normalize('NFD'))).toBe(2);
  });
});
