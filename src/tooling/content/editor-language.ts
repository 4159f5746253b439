import { isLocale, type Locale } from '../../i18n/locales.ts';

/** A language was asked for that editors cannot read errors in. Its message says so in both languages. */
export class EditorLanguageError extends Error {
  override name = 'EditorLanguageError';
}

/**
 * The language in which an editor reads what the tools say: `--lang fr` on the command line, else `EDITOR_LANGUAGE`, else
 * English.
 *
 * @throws EditorLanguageError for anything but `en` and `fr`.
 * @example editorLanguage(['--lang', 'fr'], {}) // 'fr'
 */
export function editorLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? env['EDITOR_LANGUAGE'] : args[at]?.startsWith('--lang=') ? args[at].slice(7) : args[at + 1];
  if (asked === undefined || asked === '') return at < 0 ? 'en' : refuse('');
  return isLocale(asked) ? asked : refuse(asked);
}

/** The arguments that are left when those of the language are taken out. */
export function withoutLanguage(args: readonly string[]): string[] {
  const isLanguage = (arg: string): boolean => arg === '--lang' || arg.startsWith('--lang=');
  return args.filter((arg, index) => !isLanguage(arg) && args[index - 1] !== '--lang');
}

function refuse(asked: string): never {
  throw new EditorLanguageError(
    `Expected the language "en" or "fr", got "${asked}". / Langue attendue\u00a0: «\u00a0en\u00a0» ou «\u00a0fr\u00a0»; reçue\u00a0: «\u00a0${asked}\u00a0».`,
  );
}
