import { contactAddress, contactText } from '../../i18n/contact-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { splitAtPlaces, type MessageParams } from '../../i18n/translate.ts';
import type { SignUpWords } from '../mail/mail-words.ts';
import { html, joined, type Html } from './html.ts';

/** A sentence that names the line to call at its `{line}`, as a link that can be pressed. */
export function sentenceWithLine(
  { t, supportLine }: SignUpWords,
  locale: Locale,
  key: string,
  params: MessageParams = {},
): Html {
  const link = html`<a href="${contactAddress(supportLine, locale)}">${contactText(supportLine, locale)}</a>`;
  return joined(splitAtPlaces(t, key, ['line'], params).map((part, index) => (index % 2 === 0 ? html`${part}` : link)));
}
