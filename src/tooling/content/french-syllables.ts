const vowels = 'aeiouyàâéèêëîïôùûü';

/** Words in "ent" of which the end is heard. Others are verbs: « ils parlent ». In "ient" it makes no difference. */
const heardEnt =
  /(?:^[^aeiouy]+|abs|accid|adolesc|ag|appar|arg|cli|cohér|compét|conséqu|contin|cont|différ|émin|équival|évid|excell|fréqu|incid|innoc|intellig|intermitt|néglig|occid|par|perman|pertin|précéd|prés|présid|prud|réc|résid|souv|tal|urg|viol|m)ent$/;
const muteMent = /(?:^aim|confirm|affirm|estim|ferm|form|nomm|prim|résum|réclam|assum)ent$/;

/** What is written otherwise than it sounds: in each pair, "-" keeps two vowels apart. */
const soundings: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  // « qui », « jusqu’à », « guide »: the "u" is not heard.
  [new RegExp(`qu(?=[${vowels}]|$)`, 'g'), 'q'],
  [/gu(?=[eiyéèêëîï])/g, 'g'],
  // « pays » has two, and "y" between vowels is a consonant: « employé ».
  [/pays/g, 'pa-is'],
  [/(?<=[aeou])y(?=[aeiouàâéèê])/g, 'j'],
  // « créer », « réussir », « naïf », « Noël », « chaos » but « août », « coopérer ».
  [/é(?=[aeiouéèê])/g, 'é-'],
  [/(?<=[aeiou])(?=[ïë])/g, '-'],
  [/a(?=o(?!û))/g, 'a-'],
  [/o(?=o)/g, 'o-'],
  // « client », « oublier », « février ».
  [/(?<=[bcdfgptv][lr]i)(?=[aeoéè])/g, '-'],
  // « situation », « évaluer », « mutuel » but « accueil », « jouer ».
  [/(?<!o)u(?=[aâéèo]|e(?![iu]))/g, 'u-'],
];

/**
 * How many syllables a French word has when it is read aloud, near enough for a measure of readability.
 *
 * Groups of vowels are counted. The last "e", "es" or verbal "ent" of a word is not heard, unless the word has no
 * other vowel; a mute "e" within a word counts, as in careful speech. "i" before a vowel makes one syllable with it
 * (« nation », « bien »). Elided words add nothing: « l’équipe » has two. Never less than one.
 *
 * @example frenchSyllables('personnes') // 2
 */
export function frenchSyllables(word: string): number {
  const parts = word
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOfPart(part), 0),
  );
}

function syllablesOfPart(part: string): number {
  const heard = soundings.reduce((letters, [pattern, sound]) => letters.replace(pattern, sound), withoutMuteEnd(part));
  return heard.match(new RegExp(`[${vowels}]+`, 'g'))?.length ?? 0;
}

function withoutMuteEnd(part: string): string {
  const isMuteEnt = part.endsWith('ent') && (muteMent.test(part) || !heardEnt.test(part));
  // « langue », « que »: the "u" is not heard either.
  const heard = isMuteEnt ? part.slice(0, -3) : part.replace(/(?<=[gq])ues?$|es?$/, '');
  return new RegExp(`[${vowels}]`).test(heard) ? heard : part;
}
