import type { Locale } from '../../i18n/locales.ts';

interface ServerWords {
  readonly fileChanged: (file: string) => string;
  readonly unreadable: string;
  readonly notUnderstood: string;
  readonly notThere: string;
  readonly fault: string;
}

const words: Readonly<Record<Locale, ServerWords>> = {
  en: {
    fileChanged: (file) =>
      `${file} has changed since you opened it, so nothing was saved. Copy your words somewhere safe, open it again, and put them in.`,
    unreadable:
      'This file cannot be read, so it cannot be changed here. Run npm run check:content: it names the line. Mend it in a text editor.',
    notUnderstood: 'The editor did not understand that. Reload the page and try again.',
    notThere: 'That is not there any more. Reload the page.',
    fault: 'Something went wrong in the editor, and nothing was saved. The terminal says more.',
  },
  fr: {
    fileChanged: (file) =>
      `${file} a changé depuis que vous l’avez ouvert; rien n’a donc été enregistré. Copiez vos mots en lieu sûr, rouvrez-le et remettez-les.`,
    unreadable:
      'Ce fichier ne peut pas être lu; il ne peut donc pas être changé ici. Lancez npm run check:content -- --lang fr, qui nomme la ligne. Corrigez-la dans un éditeur de texte.',
    notUnderstood: 'L’éditeur n’a pas compris. Rechargez la page et essayez de nouveau.',
    notThere: 'Cela n’existe plus. Rechargez la page.',
    fault: 'Un problème est survenu dans l’éditeur, et rien n’a été enregistré. Le terminal en dit plus.',
  },
};

/** What the editor's server tells, in the editor's language. */
export function said(language: Locale): ServerWords {
  return words[language];
}
