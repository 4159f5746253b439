// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { AnswerDates } from '../../../src/islands/answer-dates/AnswerDates.tsx';
import { handoverMark } from '../../../src/islands/language-handover.ts';
import { countingWords, toolProps } from './tool-props.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\s]+/g, ' ').trim();

function show(locale: Locale, today = '2026-11-23T15:00:00') {
  vi.setSystemTime(new Date(today));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(countingWords(locale))));
  render(<AnswerDates {...toolProps(locale)}>What the count assumes</AnswerDates>);
  return userEvent.setup();
}

async function typeDate(user: ReturnType<typeof userEvent.setup>, question: RegExp, parts: readonly string[]) {
  const group = screen.getByRole('group', { name: question });
  const fields = within(group).getAllByRole('textbox');
  for (const [index, text] of parts.entries()) {
    const field = fields[index];
    if (field === undefined) throw new Error('Expected three fields');
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  }
}

async function countEnglish(date: readonly string[], today?: string) {
  const user = show('en', today);
  await user.click(screen.getByRole('radio', { name: /Electronically/ }));
  await typeDate(user, /send it/, date);
  await user.click(screen.getByRole('button', { name: 'Count the days' }));
  await screen.findByRole('heading', { name: 'The dates for this complaint' });
  return user;
}

const answer = () => screen.getByRole('region', { name: /The dates for this complaint|Les dates pour cette plainte/ });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('AnswerDates', () => {
  it('gives both dates in full, where today stands, and says that it is an estimate', async () => {
    await countEnglish(['2', 'Nov', '2026']);
    const text = plain(answer().textContent);
    expect(text).toContain('by Wednesday, November 4, 2026');
    expect(text).toContain('by Tuesday, December 15, 2026');
    expect(text).toContain('Today, Monday, November 23, 2026, is the 14th business day of 30.');
    expect(text).toContain('This is an estimate.');
  });

  it('moves focus to the answer', async () => {
    await countEnglish(['2', 'Nov', '2026']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The dates for this complaint' }));
  });

  it('says on a weekend that today is not counted', async () => {
    await countEnglish(['2', '11', '26'], '2026-11-22T09:00:00');
    expect(plain(answer().textContent)).toContain(
      'Today, Sunday, November 22, 2026, is not counted. The day counted before it was the 13th business day of 30.',
    );
  });

  it('marks each day, with holidays by name', async () => {
    await countEnglish(['2', '11', '2026']);
    const days = within(screen.getByRole('region', { name: 'Each day of the count' })).getAllByRole('listitem');
    expect(days).toHaveLength(43);
    expect(plain(days[0]?.textContent)).toBe('Tue, Nov 31st business day');
    expect(plain(days[8]?.textContent)).toContain('Remembrance Day, not counted');
    expect(plain(days.at(-1)?.textContent)).toContain('30th business day');
    expect(days.filter((day) => day.getAttribute('aria-current') === 'date')).toHaveLength(1);
  });

  it('puts the person to call first once the date has passed, and counts no further', async () => {
    await countEnglish(['15', 'July', '2026']);
    const text = plain(answer().textContent);
    expect(text.indexOf('To talk to someone')).toBeLessThan(text.indexOf('The 30th business day was'));
    expect(text).toContain('You may ask for a review. You do not have to, and there is no last day named for asking.');
    expect(text).not.toMatch(/overdue|late\b|Today/i);
    expect(screen.queryByRole('textbox', { name: 'Title of the reminder' })).toBeNull();
  });

  it('puts the person to call first once the day of acknowledgement alone has passed', async () => {
    await countEnglish(['2', 'Nov', '2026']);
    const text = plain(answer().textContent);
    expect(text.indexOf('To talk to someone')).toBeGreaterThan(0);
    expect(text.indexOf('To talk to someone')).toBeLessThan(text.indexOf('The program was to answer'));
    expect(text).toContain(
      'The 2nd business day was Wednesday, November 4, 2026. The program had said it would tell you by then that it has your complaint. You may ask whether it has. You do not have to.',
    );
    expect(text).not.toContain('review');
  });

  it('asks nobody to call while every date is still to come', async () => {
    await countEnglish(['20', 'Nov', '2026']);
    expect(plain(answer().textContent)).not.toContain('To talk to someone');
  });

  it('names the person to call once the first of a range of dates has passed', async () => {
    const user = show('en', '2026-12-18T09:00:00');
    await user.click(screen.getByRole('radio', { name: 'By mail' }));
    await typeDate(user, /send it/, ['2', 'Nov', '2026']);
    await user.click(screen.getByRole('button', { name: 'Count the days' }));
    await screen.findByRole('heading', { name: 'The dates for this complaint' });
    const text = plain(answer().textContent);
    expect(text).toContain('between Thursday, December 17, 2026 and Thursday, December 24, 2026');
    expect(text).toContain('To talk to someone');
    expect(text).not.toContain('that it has your complaint. You may ask');
  });

  it('gives words for a review in both languages with nothing but what was typed', async () => {
    await countEnglish(['15', 'July', '2026']);
    expect([...document.querySelectorAll('blockquote')].map((text) => [text.lang, plain(text.textContent)])).toEqual([
      [
        'en',
        'I sent a complaint to the Restorative Engagement program electronically on July 15, 2026. I ask for a review of this complaint.',
      ],
      [
        'fr',
        'J’ai envoyé une plainte au programme de Démarches réparatrices par voie électronique le 15 juillet 2026. Je demande la révision de cette plainte.',
      ],
    ]);
  });

  it('copies the words of one language, and selects them where it may not copy', async () => {
    const user = await countEnglish(['15', 'July', '2026']);
    await user.click(screen.getByRole('button', { name: 'Copy the English text' }));
    expect(await navigator.clipboard.readText()).toContain('I ask for a review');
    expect(screen.getByRole('status').textContent).toBe('The text is copied.');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy the French text' }));
    expect(screen.getByRole('status').textContent).toContain('The text is selected.');
  });

  it('gives both dates where the civic holiday makes a difference', async () => {
    await countEnglish(['15', 'July', '2026']);
    expect(plain(answer().textContent)).toContain(
      'With the other holiday, Québec’s national holiday (June 24): answered by Wednesday, August 26, 2026.',
    );
  });

  it('gives a range for mail whose day of receipt is not known, and no day of acknowledgement', async () => {
    const user = show('fr');
    await user.click(screen.getByRole('radio', { name: 'Par la poste' }));
    await typeDate(user, /envoyée\?/, ['1er', 'Sept.', '2026']);
    await user.click(screen.getByRole('button', { name: 'Compter les jours' }));
    await screen.findByRole('heading', { name: 'Les dates pour cette plainte' });
    const text = plain(answer().textContent);
    expect(text).toContain('Sans doute reçue entre le jeudi 3 septembre 2026 et le vendredi 11 septembre 2026.');
    expect(text).toContain('le programme n’a indiqué aucun jour');
    expect(text).toContain('entre le mardi 20 octobre 2026 et le mardi 27 octobre 2026, selon le courrier');
    expect(text).toContain(
      'Si la lettre a mis 7 jours ouvrables, le 30e jour ouvrable était le mardi 27 octobre 2026.',
    );
  });

  it('answers wrong and missing fields in a summary with focus and at the field, losing nothing', async () => {
    const user = show('en');
    await typeDate(user, /send it/, ['30', 'feb', '2026']);
    await user.click(screen.getByRole('button', { name: 'Count the days' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose how you sent it', 'Check the day: February has no 30th']);
    const group = screen.getByRole('group', { name: /send it/ });
    const [dayField, monthField] = within(group).getAllByRole<HTMLInputElement>('textbox');
    expect(dayField?.getAttribute('aria-invalid')).toBe('true');
    expect(dayField?.getAttribute('aria-describedby')).toBe('sent-problem');
    expect(monthField?.value).toBe('feb');
    await user.click(within(summary).getByRole('link', { name: /February/ }));
    expect(document.activeElement).toBe(dayField);
    expect(location.hash).toBe('');
  });

  it.each([
    ['fr', ['29', 'février', '2026'], 'Vérifiez le jour : il n’y a pas de 29 février en 2026'],
    ['fr', ['24', '11', '2026'], 'Saisissez la date d’aujourd’hui ou une date passée'],
    ['fr', ['14', '11', '2021'], 'Vérifiez la date : le programme a commencé le 15 novembre 2021'],
    ['fr', ['', '11', '2026'], 'Saisissez le jour'],
    ['en', ['', '', ''], 'Enter the day you sent it'],
    ['en', ['1', 'Brumaire', '2026'], 'Check the month: enter its name or a number from 1 to 12'],
  ] as const)('says in %s what is to change in %j', async (locale, date, sentence) => {
    const user = show(locale);
    await typeDate(user, /send it|envoyée\?/, date);
    await user.click(screen.getByRole('button', { name: /Count the days|Compter les jours/ }));
    expect(plain((await screen.findByRole('alert')).textContent)).toContain(sentence);
  });

  it('says the other way round with the reader’s own day', () => {
    show('en');
    expect(plain(screen.getByRole('region', { name: 'The other way round' }).textContent)).toContain(
      'On Monday, November 23, 2026, the 30 business days have passed for complaints that the program received on Wednesday, October 7, 2026 or before.',
    );
  });

  it('keeps what was typed and says whom to call when the counting cannot be fetched', async () => {
    const user = show('en');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await user.click(screen.getByRole('radio', { name: /Electronically/ }));
    await typeDate(user, /send it/, ['2', '11', '2026']);
    await user.click(screen.getByRole('button', { name: 'Count the days' }));
    expect((await screen.findByRole('alert')).textContent).toContain('What you typed is still here.');
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(countingWords('en'))));
    await user.click(screen.getByRole('button', { name: 'Count the days' }));
    expect(await screen.findByRole('heading', { name: 'The dates for this complaint' })).toBeTruthy();
  });

  it('takes over what was typed in the other language, and its answer', async () => {
    (globalThis as unknown as Record<string, unknown>)[handoverMark] = encodeURIComponent(
      'channel=electronic&sent-day=1er&sent-month=août&sent-year=2026&civic=quebec-national-day&answered=',
    );
    show('en');
    await screen.findByRole('heading', { name: 'The dates for this complaint' });
    expect(screen.getByDisplayValue('août')).toBeTruthy();
    expect(plain(answer().textContent)).toContain('Sent electronically on Saturday, August 1, 2026.');
  });
});
