import { splitAtPlaces, type MessageParams, type Translate } from '../../i18n/translate.ts';
import type { ToolFacts } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  /** The key of a string that has the places {line} and {email}, or one of them. */
  readonly of: string;
  readonly places: readonly ('line' | 'email')[];
  readonly contacts: ToolFacts['contacts'];
  readonly params?: MessageParams;
}

/** A sentence with links to the people it names. */
export function WithContacts({ t, of, places, contacts, params }: Props) {
  return (
    <>
      {splitAtPlaces(t, of, places, params).map((part, index) => {
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
