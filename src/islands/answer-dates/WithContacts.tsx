import type { MessageParams, Translate } from '../../i18n/translate.ts';
import type { ToolFacts } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  /** The key of a string that has the places {line} and {email}, or one of them. */
  readonly of: string;
  readonly places: readonly ('line' | 'email')[];
  readonly contacts: ToolFacts['contacts'];
  readonly params?: MessageParams;
}

// A control character marks where a link goes: no string holds one.
const mark = '\u0001';

/** A sentence with links to the people it names. */
export function WithContacts({ t, of, places, contacts, params = {} }: Props) {
  const marked = Object.fromEntries(places.map((place) => [place, mark + place + mark]));
  const parts = t(of, { ...params, ...marked }).split(mark);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        const { href, text } = contacts[part as 'line' | 'email'];
        return (
          <a key={index} href={href}>
            {text}
          </a>
        );
      })}
    </>
  );
}
