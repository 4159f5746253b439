import { splitAtPlaces, type MessageParams, type Translate } from '../i18n/translate.ts';

/** A link to a person or a mailbox, ready to print. */
export interface ContactLink {
  readonly href: string;
  readonly text: string;
}

/** Whom a tool names when it cannot help: the support line and a mailbox. */
export interface ToolContacts {
  readonly line: ContactLink;
  readonly email: ContactLink;
}

interface Props {
  readonly t: Translate;
  /** The key of a string that has the places {line} and {email}, or one of them. */
  readonly of: string;
  readonly places: readonly (keyof ToolContacts)[];
  readonly contacts: ToolContacts;
  readonly params?: MessageParams;
}

/** A sentence with links to the people it names. */
export function WithContacts({ t, of, places, contacts, params }: Props) {
  return (
    <>
      {splitAtPlaces(t, of, places, params).map((part, index) => {
        if (index % 2 === 0) return part;
        const { href, text } = contacts[part as keyof ToolContacts];
        return (
          <a key={index} href={href}>
            {text}
          </a>
        );
      })}
    </>
  );
}
