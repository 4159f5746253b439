// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { SignUp } from '../../../src/islands/sign-up/SignUp.tsx';
import type { SignUpFacts } from '../../../src/islands/sign-up/sign-up-facts.ts';
import { plain } from '../words-of.ts';
import { signUpProps } from './sign-up-props.ts';

interface Sent {
  readonly sessionId: string;
  readonly idempotencyKey: string;
  readonly waitingList: boolean;
  readonly [field: string]: unknown;
}

const signedUp = { reference: 'AB12', manageCode: 'CODE-1234', status: 'confirmed', erasedOn: '2027-03-13' };
const created = () => Response.json(signedUp, { status: 201 });
const problem = (status: number, code: string, more = {}, headers = {}) =>
  Response.json({ code, ...more }, { status, headers });

/** The form, with an API that answers each sign-up so; the last answer again and again. What it was sent. */
function show(answers: readonly (() => Response)[], locale: Locale = 'en', change: Partial<SignUpFacts> = {}) {
  const sent: Sent[] = [];
  const seconds: unknown[] = [];
  vi.stubGlobal('fetch', (address: string, options?: { body: string; headers: Record<string, string> }) => {
    if (address === '/api/sessions') return Promise.resolve(Response.json([]));
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(JSON.parse(options?.body ?? '') as Sent);
    seconds.push(options?.headers['form-seconds']);
    return answer === undefined ? new Promise<Response>(() => undefined) : Promise.resolve(answer());
  });
  render(<SignUp {...signUpProps(locale, change)}>You can stop here</SignUp>);
  return { user: userEvent.setup(), sent, seconds };
}

const radio = (name: RegExp) => screen.getByRole('radio', { name });
const send = () => screen.getByRole('button', { name: /^(Send|Envoyer)$/ });
const found = (name: RegExp) => screen.findByRole('heading', { name }, { timeout: 10_000 });

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(radio(/February 11/));
  await user.click(radio(/No contact at all/));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T15:00:00Z') });
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('SignUp', () => {
  it('chooses nothing beforehand but what is safest', () => {
    show([created]);
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((field) => field.checked);
    expect(checked.map(({ name, value }) => `${name} ${value}`).sort()).toEqual([
      'locale en',
      'mayLeaveMessage no',
      'reminder no',
      'waitingList no',
    ]);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('needs only a session and a way of contact, and shows the code, the day of deletion and where to stop', async () => {
    const { user, sent } = show([created]);
    await fillIn(user);
    await user.click(send());
    const heading = await found(/You are signed up/);
    expect(document.activeElement).toBe(heading);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      sessionId: 'february',
      locale: 'en',
      contact: { kind: 'none' },
      companion: false,
      reminder: false,
      waitingList: false,
    });
    expect(Object.keys(sent[0] ?? {})).not.toContain('displayName');
    const text = plain(screen.getByRole('region', { name: /You are signed up/ }).textContent);
    for (const part of ['CODE-1234', 'AB12', 'Saturday, March 13, 2027', 'Thursday, February 11, 2027', 'You can stop'])
      expect(text).toContain(part);
    expect(text).toContain('Your device may keep what you copy.');
  });

  it('gives the calendar file of a session once there is a place in it, and not while waiting for one', async () => {
    const { user } = show([() => Response.json({ ...signedUp, status: 'waitlisted', position: 2 }), created]);
    await fillIn(user);
    await user.click(send());
    await found(/waiting list/);
    expect(screen.queryByRole('link', { name: 'Calendar file' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make another sign-up' }));
    await fillIn(user);
    await user.click(send());
    await found(/You are signed up/);
    const file = screen.getByRole<HTMLAnchorElement>('link', { name: 'Calendar file' });
    expect(file.getAttribute('href')).toBe('/en/sessions/february.ics');
    expect(file.download).toBe('2027-02-11.ics');
  });

  it('says how many seconds it took to fill in, again each time', async () => {
    const { user, seconds } = show([() => problem(500, 'fault'), created]);
    await fillIn(user);
    vi.setSystemTime(Date.now() + 90_500);
    await user.click(send());
    await found(/You are signed up/);
    expect(seconds).toEqual(['90', '90']);
  });

  it('sends what is asked of an email, and nothing that was typed for another way', async () => {
    const { user, sent } = show([created]);
    await user.click(radio(/March 11/));
    await user.click(radio(/By phone/));
    await user.type(screen.getByRole('textbox', { name: /phone number/ }), '613 555 0142');
    await user.click(radio(/By email/));
    await user.type(screen.getByRole('textbox', { name: /email address/ }), ' someone@example.com ');
    await user.click(within(screen.getByRole('group', { name: /reminder/ })).getByRole('radio', { name: 'Yes' }));
    await user.type(screen.getByRole('textbox', { name: /Name you want/ }), 'Sam');
    await user.click(screen.getByRole('checkbox', { name: /support person/ }));
    await user.click(radio(/Français/));
    await user.click(send());
    await found(/You are signed up/);
    expect(sent[0]).toMatchObject({
      sessionId: 'march',
      locale: 'fr',
      contact: { kind: 'email', value: 'someone@example.com' },
      reminder: true,
      displayName: 'Sam',
      companion: true,
    });
    expect(JSON.stringify(sent[0])).not.toContain('613');
  });

  it('leaves no message unless told that it may', async () => {
    const { user, sent } = show([created]);
    await user.click(radio(/February/));
    await user.click(radio(/By phone/));
    await user.type(screen.getByRole('textbox', { name: /phone number/ }), '613 555 0142');
    await user.click(send());
    await found(/You are signed up/);
    expect(sent[0]?.['contact']).toEqual({ kind: 'phone', value: '613 555 0142', mayLeaveMessage: false });
  });

  it.each([
    ['en', 'There is something to change', 'Choose a session', 'Choose email, phone, or no contact'],
    [
      'fr',
      'Il y a quelque chose à modifier',
      'Choisissez une séance',
      'Choisissez courriel, téléphone ou sans coordonnées',
    ],
  ] as const)(
    'says in %s what is left, in a summary with focus and at the field',
    async (locale, title, ...sentences) => {
      const { user, sent } = show([created], locale);
      await user.click(send());
      const summary = await screen.findByRole('alert', { name: title });
      expect(document.activeElement).toBe(summary);
      expect(
        within(summary)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(sentences);
      for (const sentence of sentences) expect(screen.getAllByText(sentence)).toHaveLength(2);
      expect(sent).toEqual([]);

      await user.click(within(summary).getByRole('link', { name: sentences[1] ?? '' }));
      expect(document.activeElement).toBe(document.getElementById('contact-email'));
    },
  );

  it('says on leaving a field what is to change in it, and not of a field left empty', async () => {
    const { user } = show([created]);
    await user.click(radio(/By email/));
    const field = screen.getByRole('textbox', { name: /email address/ });
    await user.click(field);
    await user.tab();
    expect(screen.queryByText(/Enter an email address/)).toBeNull();
    // The validator comes with the first field.
    await waitFor(async () => {
      await user.type(field, 'x');
      await user.tab();
      expect(screen.getByText('Enter an email address like name@example.com')).toBeDefined();
    });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('email-problem');
    await user.clear(field);
    await user.type(field, 'someone@example.com');
    await user.tab();
    expect(screen.queryByText(/Enter an email address/)).toBeNull();
  });

  it('moves nothing under a finger: what leaving a field says waits until it is lifted', async () => {
    const { user } = show([created]);
    await user.click(radio(/By email/));
    await user.type(screen.getByRole('textbox', { name: /email address/ }), 'x');
    await user.pointer({ keys: '[MouseLeft>]', target: radio(/February/) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/Enter an email address/)).toBeNull();
    await user.pointer({ keys: '[/MouseLeft]', target: radio(/February/) });
    expect(await screen.findByText('Enter an email address like name@example.com')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /February/ }).checked).toBe(true);
  });

  it('says how long a text is and may be, and cuts nothing off', async () => {
    const { user } = show([created]);
    await fillIn(user);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /easier for you/ });
    await user.click(field);
    await user.paste('a'.repeat(340));
    await user.click(send());
    await screen.findByRole('alert', { name: /something to change/ });
    expect(screen.getAllByText('Shorten this to 300 characters. It is now 340.')).toHaveLength(2);
    expect(field.value).toHaveLength(340);
  });

  it('notes that an address may belong to an employer, and takes it', async () => {
    const { user, sent } = show([created]);
    await user.click(radio(/February/));
    await user.click(radio(/By email/));
    await user.type(screen.getByRole('textbox', { name: /email address/ }), 'someone@forces.gc.ca');
    await user.tab();
    expect(screen.getByText(/may belong to an employer/)).toBeDefined();
    await user.click(send());
    await found(/You are signed up/);
    expect(sent).toHaveLength(1);
  });

  it('offers other sessions and the phone before the waiting list, which nobody is put on unasked', async () => {
    const waitlisted = { ...signedUp, status: 'waitlisted', position: 4 };
    const { user, sent } = show([
      () => problem(409, 'session-full', { waiting: 3 }),
      () => Response.json(waitlisted, { status: 201 }),
    ]);
    await fillIn(user);
    await user.click(send());
    const heading = await found(/no place left/);
    expect(document.activeElement).toBe(heading);
    expect(sent[0]?.waitingList).toBe(false);
    const text = plain(screen.getByRole('region', { name: /no place left/ }).textContent);
    const places = [
      'Thursday, March 11',
      '1-844',
      'in the order in which',
      '3 people are ahead',
      'The last moment',
      'Join',
    ];
    expect(places.map((part) => text.indexOf(part)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
    expect(text).not.toContain('Friday, March 12');

    await user.click(screen.getByRole('button', { name: 'Join the waiting list' }));
    await found(/You are on the waiting list/);
    expect(sent[1]).toEqual({ ...sent[0], waitingList: true });
  });

  it('takes somebody who chooses another session back to it, with everything else kept', async () => {
    const { user, sent } = show([() => problem(409, 'session-full', { waiting: 0 }), created]);
    await fillIn(user);
    await user.type(screen.getByRole('textbox', { name: /Name you want/ }), 'Sam');
    await user.click(send());
    await found(/no place left/);
    await user.click(screen.getByRole('button', { name: /Choose instead: Thursday, March 11/ }));
    expect(document.activeElement).toBe(radio(/March 11/));
    expect(screen.queryByRole('heading', { name: /no place left/ })).toBeNull();
    await user.click(send());
    await found(/You are signed up/);
    expect(sent[1]).toMatchObject({ sessionId: 'march', displayName: 'Sam' });
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
  });

  it.each([
    [409, 'session-closed', /has closed/],
    [404, 'session-unknown', /no longer listed/],
  ])('answers %i %s with a person to call and everything kept', async (status, code, sentence) => {
    const { user } = show([() => problem(status, code)]);
    await fillIn(user);
    await user.click(send());
    const alert = await screen.findByText(sentence);
    expect(within(alert).getByRole('link', { name: '1-844' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /February/ }).checked).toBe(true);
  });

  it('says how long to wait after too many tries', async () => {
    const { user } = show([() => problem(429, 'too-many-requests', {}, { 'retry-after': '90' })]);
    await fillIn(user);
    await user.click(send());
    expect(plain((await screen.findByText(/Please wait/)).textContent)).toContain('Please wait 2 minutes');
  });

  it('shows at its field what only the API found', async () => {
    const errors = [{ field: 'displayName', code: 'one-line' }];
    const { user } = show([() => problem(422, 'unprocessable', { errors })]);
    await fillIn(user);
    await user.click(send());
    const summary = await screen.findByRole('alert', { name: /something to change/ });
    expect(within(summary).getByRole('link').textContent).toContain('Check this answer.');
  });

  it('sends once when pressed twice', async () => {
    const { user, sent } = show([created]);
    await fillIn(user);
    await user.dblClick(send());
    await found(/You are signed up/);
    expect(sent).toHaveLength(1);
  });

  it('sends the same key after a reload, and keeps nothing typed with the history entry', async () => {
    const first = show([() => problem(409, 'session-closed')]);
    await fillIn(first.user);
    await first.user.type(screen.getByRole('textbox', { name: /Name you want/ }), 'Sam');
    await first.user.click(send());
    await screen.findByText(/has closed/);
    cleanup();
    const second = show([created]);
    await fillIn(second.user);
    await second.user.type(screen.getByRole('textbox', { name: /Name you want/ }), 'Sam');
    await second.user.click(send());
    await found(/You are signed up/);
    expect(second.sent[0]?.idempotencyKey).toBe(first.sent[0]?.idempotencyKey);
    expect(JSON.stringify(history.state)).not.toMatch(/Sam|february/);
  });

  it('makes another sign-up with another key, from an empty form', async () => {
    const { user, sent } = show([created]);
    await fillIn(user);
    await user.click(send());
    await found(/You are signed up/);
    await user.click(screen.getByRole('button', { name: 'Make another sign-up' }));
    expect(document.activeElement).toBe(radio(/February/));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /February/ }).checked).toBe(false);
    await fillIn(user);
    await user.click(send());
    await found(/You are signed up/);
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
  });

  it('does not offer a session that has closed since the page was built', () => {
    vi.setSystemTime(new Date('2027-02-10T18:00:00Z'));
    show([created]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /February.*Sign-up for it has closed/ }).disabled).toBe(
      true,
    );
  });

  it('says on a sample that nothing is real, and asks for no real details', () => {
    show([created], 'en', { isSample: true, mailIsHeld: true });
    expect(screen.getByText(/No message leaves it/)).toBeDefined();
    for (const name of [/email address/, /phone number/, /Name you want/]) {
      const field = screen.getByRole('textbox', { name });
      const hint = document.getElementById(`${field.id}-hint`);
      expect(hint?.textContent).toContain('Do not enter your real details.');
    }
  });

  it('says before signing up without contact that a lost code cannot be looked up, and the day of deletion', async () => {
    const { user } = show([created]);
    const told = screen.getByText(/nobody can look up your sign-up/);
    expect(told.textContent).toContain('30 days after the session');
    await user.click(radio(/February/));
    expect(told.textContent).toContain('It is deleted on Saturday, March 13, 2027 in any case.');
  });
});
