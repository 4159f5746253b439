import { describe, expect, it } from 'vitest';
import { composeMessage, type MessageFacts } from '../../../src/api/mail/message.ts';
import { mailKinds } from '../../../src/api/stores/store.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { typography } from '../../../src/i18n/typography.ts';
import { mailWords } from './mail-content.ts';
import { scheduledSession } from './scheduled-session.ts';

const words = mailWords();
const code = 'K4T9-0QZD-7XWC-M2H5';

function message(changes: Partial<MessageFacts> = {}) {
  const facts: MessageFacts = {
    kind: 'confirmed',
    locale: 'en',
    session: scheduledSession(),
    reference: 'B7K2M9',
    code,
    // Half past eleven in the evening of 13 March in Ottawa, already the 14th in UTC.
    eraseOn: new Date('2027-03-14T03:30:00.000Z'),
    ...changes,
  };
  return composeMessage(facts, words[facts.locale], 'https://example.ca');
}

const every = mailKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const));

describe.each(every)('the message %s in %s', (kind, locale) => {
  const { subject, text, html } = message({ kind, locale });
  const whole = `${subject}\n${text}\n${html}`;

  it('names neither the program, nor its matter, nor whom the session is for', () => {
    expect(whole).not.toMatch(
      /misconduct|inconduite|sexual|sexuel|restorative|réparatrice|smsrc|csris|class member|membres? du groupe|defence|défense|forces/i,
    );
  });

  it('names a person to reach, by a number that a telephone can dial', () => {
    expect(text).toContain('1-844-750-1648');
    expect(html).toContain('<a href="tel:+18447501648">');
  });

  it('says when the session is, on the clocks of its zone', () => {
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      locale === 'en'
        ? 'When: Thursday, February 11, 2027, at 1 pm (Eastern time)'
        : 'Quand : le jeudi 11 février 2027, à 13 h (heure de l’Est)',
    );
  });

  it('holds nothing that a reader fetches: no picture, style sheet, script, font or form', () => {
    expect(html).not.toMatch(/<(img|link|script|style|iframe|object|video|audio|form|svg|base)\b|url\(|@import|src=/i);
  });

  it('says the same in HTML as in plain text', () => {
    const bare = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<br>\n/g, '\n')
      .replace(/<\/p>\n?/g, '\n\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('\u2011', '-');
    expect(bare.trim()).toBe(text.trim());
  });

  it('keeps the typography of its language', () => {
    const lines = text.split('\n').filter((line) => !line.startsWith('https://'));
    expect(lines).toEqual(lines.map((line) => typography(locale, line)));
  });

  it('never speaks of refusal, priority or patience (T-12, T-73)', () => {
    expect(whole).not.toMatch(
      /refus|reject|denied|unsuccessful|priorit|queue|patience|patient|invalid|interdit|rejet|sorry|désol|unfortunately|malheureusement/i,
    );
  });

  it('starts with the mark of a sample session, in subject and text (T-60)', () => {
    const sample = message({ kind, locale, session: scheduledSession({ sample: true }) });
    const mark = locale === 'en' ? 'Sample: not a real session' : 'Exemple fictif\u00a0: aucune séance n’aura lieu';
    expect(sample.subject).toBe(`${mark}. ${subject}`);
    expect(sample.text.startsWith(`${mark}\n`)).toBe(true);
    expect(whole).not.toContain(mark);
  });
});

describe.each(every.filter(([kind]) => kind !== 'deleted'))('the message %s in %s', (kind, locale) => {
  it('leads to the sign-up, with the code in the fragment, and says when all is deleted', () => {
    const { text, html } = message({ kind, locale });
    const address =
      locale === 'en'
        ? `https://example.ca/en/information-sessions/your-sign-up/#code=${code}`
        : `https://example.ca/fr/seances-d-information/votre-inscription/#code=${code}`;
    expect(text.split('\n')).toContain(address);
    expect(html).toContain(`<a href="${address}">`);
    expect(text).toContain(
      locale === 'en'
        ? 'Everything about this sign-up will be deleted on Saturday, March 13, 2027.'
        : 'Tout ce qui concerne cette inscription sera supprimé le samedi 13\u00a0mars 2027.',
    );
  });
});

describe('composeMessage', () => {
  it('leaves the number on the waiting list to those who ask for it', () => {
    expect(message({ kind: 'waitlisted' }).text).toContain('shows where you are on the list, if you want to know');
  });

  it('tells those who wait when the list closes', () => {
    expect(message({ kind: 'waitlisted', locale: 'fr' }).text).toContain(
      'La liste ferme le mardi 9\u00a0février 2027, à 13\u00a0h (heure de l’Est).',
    );
  });

  it('offers a place, and does not press it on anybody (T-13)', () => {
    expect(message({ kind: 'offered' }).text).toContain('You do not have to take it.');
    expect(message({ kind: 'offered', locale: 'fr' }).text).toContain('Rien ne vous oblige à la prendre.');
  });

  it('says another way when the list closed without a place (T-11)', () => {
    expect(message({ kind: 'list-closed' }).text).toContain('another way: by phone, at 1-844-750-1648, at any hour');
  });

  it('gives no code and no link once everything is deleted, and says that nothing else changes (T-02)', () => {
    const { text } = message({ kind: 'deleted' });
    expect(text).not.toMatch(/https?:|K4T9/);
    expect(text).toContain('It changes nothing else.');
  });

  it('shows marks of HTML as what they are', () => {
    expect(message({ reference: '<b>&"x\'' }).html).toContain('&lt;b&gt;&amp;&quot;x&#39;');
  });
});
