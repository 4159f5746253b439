import { addDays, calendarDayAt } from '../domain/calendar-date.ts';
import { capitalized, formatDate } from '../i18n/format.ts';
import { sessionTimeText } from '../i18n/session-time.ts';
import { clockAt } from '../i18n/zone-clock.ts';
import type { ScheduledSession } from '../schemas/session.ts';

/** The zone in which the program counts its days. */
const homeZone = 'America/Toronto';

/** A session as the sign-up form and the page of a sign-up write it. */
export interface SessionWords {
  /** For a sample: that it is not real (T-60). It stands before the title, wherever that stands. */
  readonly sample: string | undefined;
  /** When it is, with a capital letter. */
  readonly title: string;
  /** For whom, in which language, how. */
  readonly about: readonly string[];
  /** When sign-up closes, as part of a sentence. */
  readonly closing: string;
}

/** A session in the words of the page's language. */
export function sessionWords(session: ScheduledSession, { locale, t }: App.PageContext): SessionWords {
  const { audience, closesAt, how, language, sample, zone } = session;
  return {
    sample: sample ? t('signUp.page.sample') : undefined,
    title: capitalized(sessionTimeText(session, locale)),
    about: [t(`signUp.page.audience.${audience}`), t(`signUp.page.language.${language}`), t(`signUp.page.how.${how}`)],
    closing: sessionTimeText({ startsAt: closesAt, zone }, locale),
  };
}

/** The calendar file of a session: where it is, and a name to save it under that tells the day alone. */
export function calendarLink({ id, startsAt, zone }: ScheduledSession, { siteMap }: App.PageContext) {
  return {
    href: `${siteMap.address('information-sessions')}${id}.ics`,
    download: `${clockAt(startsAt, zone).date}.ics`,
  };
}

/** The day on which sign-ups for a session are deleted, in words: so many days after the day on which it ends. */
export function deletionDay(
  { endsAt }: ScheduledSession,
  retentionInDays: number,
  { locale }: App.PageContext,
): string {
  return formatDate(addDays(calendarDayAt(new Date(endsAt), homeZone), retentionInDays), locale, 'long');
}
