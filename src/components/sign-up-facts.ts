import { PUBLIC_API_URL, RETENTION_DAYS, SAMPLE_MAIL, SITE_ENV } from 'astro:env/server';
import { stringsBelow } from '../i18n/translate.ts';
import type { SignUpFacts } from '../islands/sign-up/sign-up-facts.ts';
import { longest } from '../schemas/sign-up.ts';
import { calendarLink, deletionDay, sessionWords } from './session-words.ts';
import { toolContacts } from './tool-contacts.ts';

/**
 * What the sign-up form is made of: for the page that writes it, and for the script that takes it over.
 *
 * The sessions are those that can be signed up for when the site is built; the browser leaves out those that close later.
 */
export function signUpFacts(page: App.PageContext): SignUpFacts {
  const { locale, sessions, siteMap, strings } = page;
  const open = sessions.filter(({ cancelled, closesAt }) => !cancelled && Date.parse(closesAt) > Date.now());
  return {
    locale,
    strings: stringsBelow(strings, 'signUp.tool', locale),
    api: PUBLIC_API_URL.replace(/\/+$/, ''),
    isSample: SITE_ENV === 'sample',
    mailIsHeld: SITE_ENV === 'sample' && SAMPLE_MAIL === 'hold',
    sessions: open.map((session) => ({
      id: session.id,
      audience: session.audience,
      closesAt: session.closesAt,
      deletedOn: deletionDay(session, RETENTION_DAYS, page),
      calendar: calendarLink(session, page),
      ...sessionWords(session, page),
    })),
    retentionInDays: RETENTION_DAYS,
    longest,
    contacts: toolContacts(page),
    managePage: siteMap.address('information-sessions/your-sign-up'),
  };
}
