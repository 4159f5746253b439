import type { Locale } from '../../../../i18n/locales.ts';
import type { Wording } from '../../problem.ts';
import { inLanguage, languageNames } from './parts.ts';

const dictionaries: Readonly<Record<Locale, string>> = { en: 'anglais', fr: 'français' };

/** What can be done with words of another language: prose can say which it is, a text of a YAML file cannot. */
function otherLanguageCure(words: string, locale: Locale, canMark: boolean): string {
  const mark = canMark ? `écrivez <span lang="${locale}">${words}</span>` : 'mettez les mots entre guillemets';
  return `Si les mots doivent être ${inLanguage[locale]}, ${mark}, pour qu’ils ne passent pas pour la langue du texte; sinon, traduisez-les.`;
}

/** Problems of language: how hard a text is, its spelling, the other language in it, and words of the sources. */
export const languageMessages = {
  hardToRead: (params: { score: string; budget: string; locale: Locale; hardest: readonly string[] }): Wording => {
    const { locale, hardest } = params;
    const [score, budget] = [params.score, params.budget].map((number) => number.replace('.', ','));
    const isEnglish = locale === 'en';
    return {
      found: isEnglish
        ? `la page se lit au niveau scolaire ${score ?? ''}`
        : `la page a une facilité de lecture de ${score ?? ''}`,
      expected: isEnglish
        ? `le niveau ${budget ?? ''} ou moins (Flesch-Kincaid)`
        : `${budget ?? ''} ou plus (Kandel-Moles)`,
      cure: `Écrivez des phrases et des mots plus courts. Les plus difficiles : ${hardest.map((sentence) => `« ${sentence} »`).join(' ')}`,
    };
  },
  misspelled: (params: {
    word: string;
    near: readonly string[];
    locale: Locale;
    mark: Locale | undefined;
  }): Wording => {
    const { word, near, locale, mark } = params;
    const list = `ajoutez-le sous « ${locale} » dans content/facts/words.yml`;
    const ifOther = mark && ` S’il doit être ${inLanguage[mark]}, écrivez <span lang="${mark}">${word}</span>.`;
    return {
      found: `le dictionnaire ${dictionaries[locale]} n’a pas « ${word} »`,
      expected: `un mot qu’il a${near.length === 0 ? '' : `, comme ${near.map((each) => `« ${each} »`).join(', ')}`}`,
      cure: `Corrigez le mot. S’il est juste, ${list}.${ifOther ?? ''}`,
    };
  },
  otherLanguage: (params: { words: string; locale: Locale; other: Locale; canMark: boolean }): Wording => ({
    found: `« ${params.words} » est ${inLanguage[params.other]}`,
    expected: languageNames[params.locale],
    cure: otherLanguageCure(params.words, params.other, params.canMark),
  }),
  copiedRun: ({ words }: { words: readonly string[] }): Wording => ({
    found: `${words.length} mots de suite se trouvent aussi dans un document source : « ${words.join(' ')} »`,
    expected: 'moins de 8 mots de suite, noms officiels à part',
    cure: 'Dites-le en d’autres mots.',
  }),
} as const;
