import type { APIRoute, GetStaticPaths } from 'astro';
import { dayOfBuild } from '../../../components/day-of-build.ts';
import { calendarFile } from '../../../domain/calendar-file.ts';
import { locales } from '../../../i18n/locales.ts';
import { readContexts, sessionsPage } from '../../../layouts/page-context.ts';
import type { ScheduledSession } from '../../../schemas/session.ts';

/** The folder of each language's page of sessions, so that a calendar file stands beside it. */
export const getStaticPaths = (async () => {
  const contexts = await readContexts();
  return locales.flatMap((locale) => {
    const { sessions, siteMap } = contexts[locale];
    return sessions
      .filter(({ cancelled }) => !cancelled)
      .map((session) => ({
        params: { locale, sessions: siteMap.page(sessionsPage).slug, id: session.id },
        props: { session },
      }));
  });
}) satisfies GetStaticPaths;

/**
 * A session for a calendar: its hours under a title that tells nothing (T-102); a sample says that it is not real (T-60).
 */
export const GET: APIRoute<{ session: ScheduledSession }> = ({ locals, props }) => {
  const { id, startsAt, endsAt, sample } = props.session;
  const title = locals.t(sample ? 'sessions.sampleCalendarTitle' : 'sessions.calendarTitle');
  const body = calendarFile([{ uid: `${id}@appointment`, startsAt, endsAt, title }], dayOfBuild());
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
