import type { Locale } from '../../../src/i18n/locales.ts';
import type { SessionChoice, SignUpFacts } from '../../../src/islands/sign-up/sign-up-facts.ts';
import { longest } from '../../../src/schemas/sign-up.ts';
import { wordsOf } from '../words-of.ts';

const session = (id: string, title: string, audience: SessionChoice['audience'] = 'class-members'): SessionChoice => ({
  id,
  audience,
  sample: undefined,
  title,
  about: ['In English', 'Online'],
  closesAt: '2027-02-10T18:00:00.000Z',
  closing: 'Wednesday, February 10, 2027, at 1 pm (Eastern time)',
  deletedOn: 'Saturday, March 13, 2027',
  calendar: { href: `/en/sessions/${id}.ics`, download: '2027-02-11.ics' },
});

/** What the page hands the form: two sessions for class members and one for others, in a site that is in production. */
export function signUpProps(locale: Locale, change: Partial<SignUpFacts> = {}): SignUpFacts {
  return {
    locale,
    strings: wordsOf('signUp.tool', locale),
    api: '/api',
    isSample: false,
    mailIsHeld: false,
    sessions: [
      session('february', 'Thursday, February 11, 2027'),
      session('march', 'Thursday, March 11, 2027'),
      session('officers', 'Friday, March 12, 2027', 'defence-representatives'),
    ],
    retentionInDays: 30,
    longest,
    contacts: { line: { href: 'tel:1', text: '1-844' }, email: { href: 'mailto:a@b', text: 'a@b' } },
    managePage: '/en/your-sign-up/',
    ...change,
  };
}
