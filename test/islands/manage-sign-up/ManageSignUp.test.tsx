// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { broughtCodeMark } from '../../../src/islands/manage-sign-up/manage-facts.ts';
import { ManageSignUp } from '../../../src/islands/manage-sign-up/ManageSignUp.tsx';
import { plain, wordsOf } from '../words-of.ts';

const view = { reference: 'AB12', sessionId: 'february', status: 'confirmed', erasedOn: '2027-03-13' };
const notFound = () => Response.json({ code: 'not-found' }, { status: 404 });
type Answers = Readonly<Record<string, () => Response>>;

/** The tool, with an API that answers each call so. The calls it got, with the code they carried. */
function show(answers: Answers, locale: Locale = 'en') {
  const calls: string[] = [];
  vi.stubGlobal('fetch', (address: string, { body }: { body: string }) => {
    const act = address.split('/').at(-1) ?? '';
    const { manageCode } = JSON.parse(body) as { manageCode: string };
    calls.push(`${act} ${manageCode}`);
    return Promise.resolve((answers[act] ?? notFound)());
  });
  const session = {
    sample: undefined,
    title: 'Thursday, February 11, 2027',
    about: ['Online'],
    closing: 'Wednesday at 1 pm',
    isCancelled: false,
  };
  render(
    <ManageSignUp
      locale={locale}
      strings={wordsOf('manageSignUp.tool', locale)}
      api="/api"
      sessions={{ february: session, off: { ...session, isCancelled: true } }}
      contacts={{ line: { href: 'tel:1', text: '1-844' }, email: { href: 'mailto:a@b', text: 'a@b' } }}
      sessionsPage="/en/information-sessions/"
    />,
  );
  return { user: userEvent.setup(), calls };
}

async function open(answers: Answers) {
  const shown = show(answers);
  await shown.user.type(screen.getByRole('textbox', { name: 'Access code' }), ' code-1234 ');
  await shown.user.click(screen.getByRole('button', { name: 'See your sign-up' }));
  await screen.findByRole('region');
  return shown;
}

const found = (name: string) => screen.findByRole('heading', { name });
const text = () => plain(screen.getByRole('region').textContent);
const finding = (change = {}) => ({ lookup: () => Response.json({ ...view, ...change }) });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, broughtCodeMark);
});

describe('ManageSignUp', () => {
  it('shows the sign-up of a typed code, and moves focus to it', async () => {
    const { calls } = await open(finding());
    expect(document.activeElement).toBe(await found('You have a place'));
    expect(calls).toEqual(['lookup code-1234']);
    for (const part of ['Thursday, February 11, 2027', 'AB12', 'Saturday, March 13, 2027', 'not set yet'])
      expect(text()).toContain(part);
  });

  it('opens the sign-up of the code that a link brought, and hands it out once', async () => {
    Object.assign(globalThis, { [broughtCodeMark]: 'CODE%2D9' });
    const { calls } = show(finding());
    await found('You have a place');
    expect(calls).toEqual(['lookup CODE-9']);
    expect(broughtCodeMark in globalThis).toBe(false);
  });

  it('asks for a code when none is typed, at the field and with focus on it', async () => {
    const { user, calls } = show({});
    await user.click(screen.getByRole('button', { name: 'See your sign-up' }));
    expect(screen.getByText('Enter your access code')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Access code' }));
    expect(calls).toEqual([]);
  });

  it.each([
    ['en', 'Access code', 'See your sign-up', 'We found no sign-up with this code.'],
    ['fr', 'Code d’accès', 'Voir votre inscription', 'Nous n’avons trouvé aucune inscription avec ce code.'],
  ] as const)('says in %s that no sign-up has the code, whom to call, and keeps what was typed', async (...row) => {
    const [locale, label, button, sentence] = row;
    const { user } = show({}, locale);
    await user.type(screen.getByRole('textbox', { name: label }), 'WRONG');
    await user.click(screen.getByRole('button', { name: button }));
    const alert = await screen.findByText((content) => content.startsWith(sentence));
    expect(within(alert).getByRole('link', { name: '1-844' })).toBeDefined();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: label });
    expect(field.value).toBe('WRONG');
    expect(document.activeElement).toBe(field);
  });

  it('says of somebody who waits how many are ahead, and when the list closes', async () => {
    await open(finding({ status: 'waitlisted', position: 2 }));
    expect(text()).toContain('1 person is ahead of you.');
    expect(text()).toContain('Wednesday at 1 pm');
    expect(text()).not.toContain('How to join');
  });

  it('says of a place that opened that it need not be taken', async () => {
    await open(finding({ status: 'offered', joinUrl: 'https://example.org/room' }));
    expect(text()).toContain('A place opened and is kept for you');
    expect(text()).toContain('You do not have to take it.');
    expect(screen.getByRole('link', { name: 'Open the session' }).getAttribute('href')).toBe(
      'https://example.org/room',
    );
  });

  it('says that a session was called off', async () => {
    await open(finding({ sessionId: 'off' }));
    expect(text()).toContain('This session will not take place.');
  });

  it('shows a sign-up whose session is gone from the site', async () => {
    await open(finding({ sessionId: 'gone' }));
    expect(text()).toContain('AB12');
  });

  it('cancels at once, then shows what the API says is left', async () => {
    let status = 'confirmed';
    const { user, calls } = await open({
      lookup: () => Response.json({ ...view, status }),
      cancel: () => {
        status = 'cancelled';
        return Response.json({});
      },
    });
    await user.click(screen.getByRole('button', { name: 'Cancel my sign-up' }));
    expect(document.activeElement).toBe(await found('Your sign-up is cancelled'));
    expect(calls).toEqual(['lookup code-1234', 'cancel code-1234', 'lookup code-1234']);
    expect(screen.queryByRole('button', { name: 'Cancel my sign-up' })).toBeNull();
  });

  it('says beside the button what deleting does not touch, and asks once more on the page', async () => {
    const { user, calls } = await open({ ...finding(), erase: () => Response.json({}) });
    expect(text()).toContain('It changes nothing about your claim, your place in the program');
    await user.click(screen.getByRole('button', { name: 'Delete my sign-up information' }));
    expect(calls).toEqual(['lookup code-1234']);
    expect(plain(document.activeElement?.textContent)).toContain('This cannot be undone.');

    await user.click(screen.getByRole('button', { name: 'Delete my sign-up information' }));
    expect(document.activeElement).toBe(await found('Your sign-up information is deleted'));
    expect(calls).toEqual(['lookup code-1234', 'erase code-1234']);
    expect(text()).toContain('Nothing has changed about your claim');
    expect(document.body.textContent).not.toContain('code-1234');
  });

  it('leaves everything as it is for somebody who thinks better of deleting', async () => {
    const { user, calls } = await open(finding());
    await user.click(screen.getByRole('button', { name: 'Delete my sign-up information' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete my sign-up information' }));
    expect(calls).toEqual(['lookup code-1234']);
  });

  it('says how long to wait after too many tries, with the sign-up still in view', async () => {
    const { user } = await open({
      ...finding(),
      cancel: () => Response.json({ code: 'too-many' }, { status: 429, headers: { 'retry-after': '60' } }),
    });
    await user.click(screen.getByRole('button', { name: 'Cancel my sign-up' }));
    expect(await screen.findByText(/Please wait 1 minute before/)).toBeDefined();
    expect(text()).toContain('You have a place');
  });
});
