import type { Locale } from '../../i18n/locales.ts';
import type { FixedFile } from './fix-content.ts';

/** What is said at the end of a fix; `space` where a line of it shows a no-break space. */
export const fixWords: Readonly<Record<Locale, Readonly<Record<'nothing' | 'space' | 'read', string>>>> = {
  en: {
    nothing: 'There is nothing to change without a decision. What needs one: npm run check:content',
    space: '⍽ stands for a no-break space.',
    read: 'Read the changes before you keep them.',
  },
  fr: {
    nothing: 'Il n’y a rien à changer sans décision. Ce qui en demande une\u00a0: npm run check:content -- --lang fr',
    space: '⍽ représente une espace insécable.',
    read: 'Relisez les changements avant de les garder.',
  },
};

/**
 * What was done to a file, a line for each change, in the editor's language.
 *
 * @example 'content/pages/fr/home.mdx: "l\'aide" is now "l’aide"'
 */
export function fixedLines({ file, kind, from, changes }: FixedFile, language: Locale): string[] {
  if (language === 'fr') {
    if (kind === 'counterpart') {
      return [
        `${file}\u00a0: créé à partir de ${from ?? ''}, comme brouillon (draft: true) qui n’est pas publié. Écrivez-le dans sa langue.`,
      ];
    }
    if (kind === 'agreed') {
      return [
        `${file}\u00a0: «\u00a0agreed\u00a0» suit maintenant l’ordre des sections de l’autre langue, dont aucune n’a changé`,
      ];
    }
    return changes.map(({ found, expected }) => `${file}\u00a0: ${found} est maintenant ${expected}`);
  }
  if (kind === 'counterpart') {
    return [
      `${file}: made from ${from ?? ''}, as a draft (draft: true) that is not published. Write it in its language.`,
    ];
  }
  if (kind === 'agreed') {
    return [`${file}: "agreed" now follows the order of the sections of the other language, none of which changed`];
  }
  return changes.map(({ found, expected }) => `${file}: ${found} is now ${expected}`);
}
