import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/translate.ts';
import type { ToolContacts } from '../WithContacts.tsx';

/** A session as somebody who signed up for it sees it. */
export interface SignedUpSession {
  /** For a sample: that it is not real (T-60). */
  readonly sample: string | undefined;
  readonly title: string;
  readonly about: readonly string[];
  /** Until when a place can open for those who wait, in words. */
  readonly closing: string;
  /** It was called off. */
  readonly isCancelled: boolean;
}

/** What the page hands the tool that shows, cancels and deletes a sign-up. */
export interface ManageFacts {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Where the API answers, without a slash at its end. */
  readonly api: string;
  /** By id, past sessions too. */
  readonly sessions: Readonly<Record<string, SignedUpSession>>;
  readonly contacts: ToolContacts;
  readonly sessionsPage: string;
}

/** The name under which the page's inline script leaves the code that a link brought, for the tool to collect. */
export const broughtCodeMark = 'broughtCode';
