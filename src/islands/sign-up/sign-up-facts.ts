import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/translate.ts';
import type { SessionAudience } from '../../schemas/session.ts';
import type { ToolContacts } from '../WithContacts.tsx';

/** A session that somebody can sign up for, in the page's words. */
export interface SessionChoice {
  readonly id: string;
  readonly audience: SessionAudience;
  /** For a sample: that it is not real (T-60). It stands before the title, wherever that stands. */
  readonly sample: string | undefined;
  /** When it is, with a capital letter. */
  readonly title: string;
  /** For whom, in which language, how. */
  readonly about: readonly string[];
  /** An instant: from then on nobody can sign up. */
  readonly closesAt: string;
  /** The same in words: until then a place can open for those who wait. */
  readonly closing: string;
  /** The day on which sign-ups for it are deleted, in words. */
  readonly deletedOn: string;
  /** The address of its calendar file, and the name to save it under. */
  readonly calendar: { readonly href: string; readonly download: string };
}

/** What the page hands the sign-up form. */
export interface SignUpFacts {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Where the API answers, without a slash at its end. */
  readonly api: string;
  readonly isSample: boolean;
  /** Whether a demonstration keeps its mail to itself, as it does unless its owner says otherwise. */
  readonly mailIsHeld: boolean;
  readonly sessions: readonly SessionChoice[];
  /** Whole days after a session when its sign-ups are deleted. */
  readonly retentionInDays: number;
  /** The longest each text may be, in characters. */
  readonly longest: Readonly<Record<'displayName' | 'email' | 'phone' | 'accommodations', number>>;
  readonly contacts: ToolContacts;
  /** The address of the page where a code opens a sign-up. */
  readonly managePage: string;
}

/** A part of the API's list of sessions: what the form says about places. */
export interface Places {
  readonly placesLeft: number;
  readonly waitlisted: number;
}
