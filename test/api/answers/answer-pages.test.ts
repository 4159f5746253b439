import { selectAll, select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { signUpBody, testApi, type FixtureSettings, type TestApi } from '../api-fixture.ts';
import { formSite } from './form-site.ts';

const withSite = (settings: FixtureSettings = {}) => testApi({ siteFiles: formSite(), ...settings });

const typed = (changes: Record<string, string> = {}) => ({
  sessionId: 'for-class-members',
  locale: 'en',
  contact: 'email',
  email: 'sam@example.ca',
  phone: '',
  waitingList: 'no',
  displayName: '',
  accommodations: '',
  ...changes,
});

async function read(answer: Response) {
  const html = await answer.text();
  const tree = unified().use(rehypeParse).parse(html);
  const one = (selector: string) => select(selector, tree);
  return {
    html,
    status: answer.status,
    lang: String(one('html')?.properties['lang']),
    title: toString(one('title') ?? tree),
    text: toString(one('body') ?? tree).replace(/\s+/g, ' '),
    one,
    all: (selector: string) => selectAll(selector, tree),
    value: (selector: string) => one(selector)?.properties['value'],
  };
}

const code = /K[0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}/;

async function signUp(api: TestApi, changes: Record<string, string> = {}) {
  const page = await read(await api.postForm('/api/registrations', typed(changes)));
  return { page, manageCode: code.exec(page.text)?.[0] ?? '' };
}

describe('a sign-up without script', () => {
  it('ends on a page of the site that tells the place, the code and the day of deletion', async () => {
    const { page, manageCode } = await signUp(await withSite());
    expect(page.status).toBe(201);
    expect(page.title).toBe('You have a place | Guide');
    expect(page.text).toContain('Thursday, February 11, 2027, at 1');
    expect(page.text).toContain('Saturday, March 13, 2027');
    expect(page.text).toContain('You can stop here');
    expect(page.text).not.toContain('Nothing');
    expect(manageCode).not.toBe('');
  });

  it('gives the calendar file of the session with a place in it, where the site has one', async () => {
    const api = await withSite();
    const { page } = await signUp(api);
    expect(page.one('a[href$=".ics"]')?.properties['href']).toMatch(/\/for-class-members\.ics$/);
    const { page: other } = await signUp(api, { sessionId: 'for-representatives' });
    expect(other.one('a[href$=".ics"]')).toBeUndefined();
  });

  it('lets the browser send the forms of its answers', async () => {
    const api = await withSite();
    const { manageCode } = await signUp(api);
    const answer = await api.postForm('/api/registrations/lookup', { manageCode, locale: 'en' });
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self';");
    expect((await read(answer)).all('form[action="/api/registrations/cancel"]')).toHaveLength(1);
  });

  it('speaks the language of the form', async () => {
    const { page } = await signUp(await withSite(), { locale: 'fr' });
    expect(page.lang).toBe('fr');
    expect(page.text).toContain('Vous avez une place');
    expect(page.text).toContain('samedi 13 mars 2027');
  });

  it('shows the code to nobody who sends the same contact again', async () => {
    const api = await withSite();
    await signUp(api);
    const { page, manageCode } = await signUp(api);
    expect(page.status).toBe(200);
    expect(page.title).toContain('You had signed up already');
    expect(manageCode).toBe('');
  });

  it('promises no message while mail is held', async () => {
    const { page } = await signUp(await withSite({ mailIsHeld: true }));
    expect(page.text).toContain('no message leaves this machine');
    expect(page.text).not.toContain('goes to your email address');
  });

  it('says to those without contact that only the code shows what changes', async () => {
    const { page } = await signUp(await withSite(), { contact: 'none', email: '' });
    expect(page.text).toContain('nobody can look it up for you');
  });

  it('offers other ways first when no place is left, and the waiting list with everything typed', async () => {
    const api = await withSite();
    for (let place = 0; place < 2; place += 1) await api.post('/api/registrations', signUpBody());
    const full = await read(await api.postForm('/api/registrations', typed({ displayName: '"><b>Sam' })));
    expect(full.status).toBe(409);
    expect(full.text.indexOf('by phone')).toBeLessThan(full.text.indexOf('Or wait for a place'));
    const fields = full
      .all('form input[type=hidden]')
      .map(({ properties }) => [properties['name'], properties['value']]);
    expect(fields).toContainEqual(['displayName', '"><b>Sam']);
    const joined = await api.postForm('/api/registrations', Object.fromEntries(fields) as Record<string, string>);
    expect((await read(joined)).title).toContain('You are on the waiting list');
  });
});

describe('a form with something to change', () => {
  it('comes back whole, with everything typed, a summary and each sentence at its field', async () => {
    const api = await withSite();
    const sent = typed({
      email: 'sam@',
      displayName: '<i>Sam</i>',
      accommodations: 'Large print\nplease',
      companion: 'yes',
    });
    const page = await read(await api.postForm('/api/registrations', sent));
    expect(page.status).toBe(422);
    expect(page.title).toBe('There is something to change | Page | Guide');
    expect(page.value('#email')).toBe('sam@');
    expect(page.value('#displayName')).toBe('<i>Sam</i>');
    expect(toString(page.one('#accommodations') ?? { type: 'root', children: [] })).toBe('Large print\nplease');
    expect(page.all('input[checked]').map(({ properties }) => [properties['name'], properties['value']])).toEqual([
      ['sessionId', 'for-class-members'],
      ['contact', 'email'],
      ['waitingList', 'no'],
      ['companion', 'yes'],
    ]);
    expect(page.one('form > .summary a')?.properties['href']).toBe('#email');
    expect(page.one('#email')?.properties['ariaInvalid']).toBe('true');
    expect(page.one('#email')?.properties['ariaDescribedBy']).toEqual(['email-hint', 'email-problem']);
    expect(toString(page.one('#email-problem') ?? { type: 'root', children: [] })).toBe(
      'Enter an email address like name@example.com',
    );
  });

  it('puts the sentence about a choice after its question, and leads to its first answer', async () => {
    const api = await withSite();
    const page = await read(await api.postForm('/api/registrations', { locale: 'fr' }));
    expect(page.one('legend + #sessionId-problem')).toBeDefined();
    expect(page.one('legend + #contact-problem')).toBeDefined();
    expect(page.all('.summary a').map(({ properties }) => properties['href'])).toEqual([
      '#session-for-class-members',
      '#contact-email',
    ]);
    expect(page.text).toContain('Choisissez une séance');
  });

  it('starts no tool that would forget what was typed, and keeps the other scripts', async () => {
    const api = await withSite();
    const page = await read(await api.postForm('/api/registrations', typed({ email: 'sam@' })));
    expect(page.all('script').map(({ properties }) => properties['src'])).toEqual(['/quick-exit.js']);
  });

  it.each([
    ['too many requests', { signUpsPerAddress: 1 }, 429, 'Please wait 10 minutes'],
    ['sign-up turned off', { signUpLacks: ['SMTP_URL'] }, 503, 'Sign-up is not open'],
  ])('keeps what was typed and names the line for %s', async (_what, settings, status, words) => {
    const api = await withSite(settings);
    await api.post('/api/registrations', signUpBody());
    const page = await read(await api.postForm('/api/registrations', typed()));
    expect(page.status).toBe(status);
    expect(page.value('#email')).toBe('sam@example.ca');
    expect(page.text).toContain(words);
    expect(page.one('.summary a[href="tel:+18447501648"]')).toBeDefined();
  });

  it('answers a form that is too long, or of another site, in the language of the browser', async () => {
    const api = await withSite();
    const long = await api.postForm('/api/registrations', typed({ displayName: 'x'.repeat(20_000) }), {
      'accept-language': 'fr-CA,fr;q=0.9',
      'content-length': '20100',
    });
    expect(await read(long)).toMatchObject({ status: 413, lang: 'fr' });
    const foreign = await api.postForm('/api/registrations', typed(), { origin: 'https://evil.example' });
    expect(await read(foreign)).toMatchObject({ status: 403, lang: 'en' });
  });
});

describe('a sign-up seen by its code, without script', () => {
  it('can be cancelled and deleted from its page, with no code in any address', async () => {
    const api = await withSite();
    const { manageCode } = await signUp(api);
    const page = await read(await api.postForm('/api/registrations/lookup', { manageCode, locale: 'en' }));
    expect(page.title).toBe('Your sign-up | Guide');
    const actions = page.all('form').map(({ properties }) => String(properties['action']));
    expect(actions).toEqual(['/api/registrations/cancel', '/api/registrations/erase']);
    expect([...page.all('a'), ...page.all('form')].map((each) => JSON.stringify(each.properties)).join()).not.toMatch(
      code,
    );
  });

  it('asks once more before it deletes, on a page, and says what is not touched', async () => {
    const api = await withSite();
    const { manageCode } = await signUp(api);
    const asking = await read(await api.postForm('/api/registrations/erase', { manageCode, locale: 'en' }));
    expect(asking.text).toContain('It changes nothing about your claim');
    expect(await api.store.list('class-members', 'for-class-members')).toHaveLength(1);
    const done = await read(
      await api.postForm('/api/registrations/erase', { manageCode, locale: 'en', confirm: 'yes' }),
    );
    expect(done.title).toContain('Your sign-up information is deleted');
    expect(await api.store.list('class-members', 'for-class-members')).toEqual([]);
  });

  it('is cancelled in one step, and says so again', async () => {
    const api = await withSite();
    const { manageCode } = await signUp(api);
    for (let time = 0; time < 2; time += 1) {
      const page = await read(await api.postForm('/api/registrations/cancel', { manageCode, locale: 'fr' }));
      expect(page.title).toContain('Votre inscription est annulée');
    }
  });

  it('gives a code back that opens nothing', async () => {
    const api = await withSite();
    const page = await read(await api.postForm('/api/registrations/lookup', { manageCode: 'K4T9', locale: 'en' }));
    expect(page.status).toBe(404);
    expect(page.value('#code')).toBe('K4T9');
    expect(page.text).toContain('We found no sign-up with this code');
  });
});

describe('the pages of an API on another host than the site', () => {
  it('lead back to the site, and post to the API', async () => {
    const api = await withSite({ livesApart: true });
    const page = await read(await api.postForm('/api/registrations/lookup', { manageCode: 'K4T9', locale: 'en' }));
    expect(page.one('a')?.properties['href']).toBe('https://example.ca/en/');
  });
});
