import { contactAddress, contactText } from '../i18n/contact-words.ts';
import type { ToolContacts } from '../islands/WithContacts.tsx';

/** Whom a tool names when it cannot help: the support line, and the program's mailbox. */
export function toolContacts({ facts, locale }: App.PageContext): ToolContacts {
  const contact = (id: string) => ({
    href: contactAddress(facts.contact(id), locale),
    text: contactText(facts.contact(id), locale),
  });
  return { line: contact('support-line'), email: contact('program-email') };
}
