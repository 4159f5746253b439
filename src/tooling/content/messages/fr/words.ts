import type { Wording } from '../../problem.ts';
import type { InEachLanguage } from '../../refused-words.ts';
import { quoted, suggestion } from './parts.ts';

function places(names: readonly string[]): string {
  return names.length === 0 ? 'absentes' : names.map((name) => `{${name}}`).join(', ');
}

function because(reason: string): string {
  return /^[aeiou]/.test(reason) ? `parce qu’${reason}` : `parce que ${reason}`;
}

/** Problems of words: typography, refused words, and the strings of the interface. */
export const wordMessages = {
  typography: ({ found, expected }: { found: string; expected: string }): Wording => ({
    found,
    expected: `${expected}${expected.includes('⍽') ? ' (⍽ représente une espace insécable)' : ''}`,
    cure: 'Lancez : npm run fix:content -- --lang fr',
  }),
  refusedWord: ({
    word,
    reason,
    instead,
  }: {
    word: string;
    reason: InEachLanguage;
    instead: InEachLanguage;
  }): Wording => ({
    found: `le texte contient « ${word} »`,
    expected: `un autre mot, ${because(reason.fr)}`,
    cure: instead.fr,
  }),
  placeholder: ({ text }: { text: string }): Wording => ({
    found: `« ${text} » ne fait que tenir une place`,
    expected: 'les mots eux-mêmes, ou rien',
    cure: 'Écrivez ce qu’on sait, dites qu’on ne le sait pas, ou laissez la page en brouillon (« draft: true ») d’ici là.',
  }),
  placeholderContact: ({ text }: { text: string }): Wording => ({
    found: `${text} ne joint personne : les numéros et les adresses de ce genre servent d’exemples`,
    expected: 'une coordonnée à laquelle quelqu’un répond',
    cure: 'Écrivez le vrai numéro ou la vraie adresse, avec sa source.',
  }),
  stringMissing: ({ key, file }: { key: string; file: string }): Wording => ({
    found: `ce texte manque, et ${file} l’a`,
    expected: 'les mêmes textes dans les deux langues',
    cure: `Écrivez « ${key} » ici aussi, ou enlevez-le là-bas.`,
  }),
  stringEmpty: (): Wording => ({
    found: 'le texte est vide',
    expected: 'des mots dans les deux langues',
    cure: 'Écrivez les mots.',
  }),
  stringNotText: ({ value }: { value: unknown }): Wording => ({
    found: `${quoted(value)} n’est pas un texte`,
    expected: 'un texte, ou « one » et « other » pour le singulier et le pluriel',
    cure: 'Mettez la valeur entre guillemets droits si c’est un texte.',
  }),
  stringPlural: ({ file }: { file: string }): Wording => ({
    found: `une langue a un singulier et un pluriel ici, et ${file} a un seul texte`,
    expected: 'la même chose dans les deux langues',
    cure: 'Donnez « one » et « other » aux deux langues, ou un seul texte aux deux.',
  }),
  stringPlaces: (params: { here: readonly string[]; there: readonly string[]; file: string }): Wording => ({
    found: `les places à remplir sont ${places(params.here)} ici et ${places(params.there)} dans ${params.file}`,
    expected: 'les mêmes places dans les deux langues',
    cure: 'Écrivez les mêmes {noms} dans les deux, sans les traduire.',
  }),
  stringUnknown: ({ key, near }: { key: string; near: string | undefined }): Wording => ({
    found: `le code demande le texte « ${key} », qui n’existe pas`,
    expected: 'une clé de content/strings/en.yml et de content/strings/fr.yml',
    cure: suggestion(near, 'Ajoutez le texte dans les deux langues.'),
  }),
} as const;
