import { expect, test, type Page, type Route } from '@playwright/test';
import { colours, faultsOf } from './accessibility-faults.ts';

const languages = [
  {
    locale: 'en',
    address: '/en/information-sessions/',
    none: 'No contact at all',
    email: 'By email',
    emailField: 'Your email address',
    name: 'Name you want us to use (optional)',
    send: 'Send',
    done: 'You are signed up',
    code: 'Access code',
    full: 'There is no place left now',
    join: 'Join the waiting list',
    waiting: 'You are on the waiting list',
    summary: 'There is something to change',
    chooseSession: 'Choose a session',
    down: 'This was not sent.',
    noAnswer: 'No answer came back',
    slow: 'This takes longer than usual.',
    withoutScript: 'Scripts are turned off in your browser.',
    ifFull: 'If there is no place left',
  },
  {
    locale: 'fr',
    address: '/fr/seances-d-information/',
    none: 'Sans coordonnées',
    email: 'Par courriel',
    emailField: 'Votre adresse de courriel',
    name: 'Nom à utiliser (facultatif)',
    send: 'Envoyer',
    done: 'Votre inscription est faite',
    code: 'Code d’accès',
    full: 'Il n’y a plus de place',
    join: 'M’inscrire à la liste d’attente',
    waiting: 'Vous êtes sur la liste d’attente',
    summary: 'Il y a quelque chose à modifier',
    chooseSession: 'Choisissez une séance',
    down: 'L’envoi n’a pas fonctionné.',
    noAnswer: 'Aucune réponse n’est revenue',
    slow: 'C’est plus long que d’habitude.',
    withoutScript: 'Les scripts sont désactivés dans votre navigateur.',
    ifFull: 'S’il n’y a plus de place',
  },
] as const;

type Language = (typeof languages)[number];
type Answer = (route: Route) => Promise<void>;

const signedUp = {
  reference: 'AB12CD',
  manageCode: 'C7Q4-M2KD-9XWP-3HTR',
  status: 'confirmed',
  erasedOn: '2027-03-13',
};
const created: Answer = (route) => route.fulfill({ status: 201, json: signedUp });
const down: Answer = (route) => route.fulfill({ status: 503, json: { code: 'store-unavailable' } });

/** Has the API answer sign-ups so, the last answer again and again. What it was sent. */
async function answering(page: Page, ...answers: Answer[]): Promise<Record<string, unknown>[]> {
  const sent: Record<string, unknown>[] = [];
  await page.route('**/api/sessions', (route) => route.fulfill({ json: [] }));
  await page.route('**/api/registrations', async (route) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(route.request().postDataJSON() as Record<string, unknown>);
    await answer?.(route);
  });
  return sent;
}

/** The form, with its script at work. */
async function open(page: Page, { address }: Language): Promise<void> {
  await page.goto(address);
  await page.locator('#sign-up-form').hover();
  await expect(page.locator('#sign-up-form form')).toHaveJSProperty('noValidate', true);
}

async function fillIn(page: Page, { none }: Language): Promise<void> {
  await page.locator('#sign-up-form .sessions input').first().check();
  await page.getByLabel(none, { exact: true }).check();
}

const send = (page: Page, { send: label }: Language) => page.getByRole('button', { name: label, exact: true });

for (const language of languages) {
  const { locale } = language;

  test(`${locale}: by keyboard alone, a sign-up ends with its code, and focus is never lost`, async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const sent = await answering(page, created);
    await page.goto(language.address);
    await page.locator('#sign-up-form .sessions input').first().focus();
    await page.keyboard.press('Space');
    await expect(page.locator('#sign-up-form form')).toHaveJSProperty('noValidate', true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(language.none, { exact: true })).toBeChecked();
    await page.getByLabel(language.name).focus();
    await page.keyboard.type('Sam');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
    await expect(page.getByText(signedUp.manageCode)).toBeVisible();
    // What the page wrote for the end: whom to call.
    await expect(page.locator('.after').getByRole('link', { name: '911' })).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ locale, contact: { kind: 'none' }, displayName: 'Sam' });
    expect(faults).toEqual([]);
  });

  test(`${locale}: what is missing is said in a summary that takes focus and leads to each field`, async ({ page }) => {
    await answering(page, created);
    await open(page, language);
    await send(page, language).click();
    const summary = page.getByRole('alert', { name: language.summary });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: language.chooseSession }).click();
    await expect(page.locator('#sign-up-form .sessions input').first()).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`${locale}: a full session offers the list last, and joins it only when asked`, async ({ page }) => {
    const sent = await answering(
      page,
      (route) => route.fulfill({ status: 409, json: { code: 'session-full', waiting: 3 } }),
      (route) => route.fulfill({ status: 201, json: { ...signedUp, status: 'waitlisted', position: 4 } }),
    );
    await open(page, language);
    await fillIn(page, language);
    await send(page, language).click();
    await expect(page.getByRole('heading', { name: language.full })).toBeFocused();
    await page.getByRole('button', { name: language.join }).click();
    await expect(page.getByRole('heading', { name: language.waiting })).toBeFocused();
    expect(sent.map(({ waitingList }) => waitingList)).toEqual([false, true]);
  });

  test(`${locale}: while the API is down everything typed stays, and sending again is the same sign-up`, async ({
    page,
  }) => {
    const sent = await answering(page, down, down, down, created);
    await open(page, language);
    await page.locator('#sign-up-form .sessions input').first().check();
    await page.getByLabel(language.email, { exact: true }).check();
    await page.getByLabel(language.emailField).fill('someone@example.com');
    await send(page, language).click();
    const trouble = page.locator('#sign-up-form').getByText(language.down);
    await expect(trouble).toBeVisible({ timeout: 20_000 });
    await expect(trouble.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
    await expect(page.getByLabel(language.emailField)).toHaveValue('someone@example.com');
    await expect(send(page, language)).toBeFocused();
    await send(page, language).click();
    await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  test(`${locale}: a slow API is said to be slow, and two presses send one sign-up`, async ({ page }) => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const sent = await answering(page, async (route) => {
      await held;
      await created(route);
    });
    await open(page, language);
    await fillIn(page, language);
    await send(page, language).dblclick();
    await expect(page.getByText(language.slow)).toBeVisible({ timeout: 20_000 });
    answer();
    await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
    expect(sent).toHaveLength(1);
  });

  test(`${locale}: a reload in the middle makes no second sign-up, and the entry keeps nothing typed`, async ({
    page,
  }) => {
    const sent = await answering(page, (route) => route.abort(), created);
    await open(page, language);
    await fillIn(page, language);
    await page.getByLabel(language.name).fill('Sam');
    await send(page, language).click();
    await expect.poll(() => sent.length).toBe(1);
    await page.reload();
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('Sam');
    await expect(page.getByLabel(language.name)).toHaveValue('');
    await page.locator('#sign-up-form').hover();
    await fillIn(page, language);
    await page.getByLabel(language.name).fill('Sam');
    await send(page, language).click();
    await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  test(`${locale}: when its script does not load, the form posts what was typed`, async ({ page }) => {
    await page.route(/\/_astro\/start[^/]*\.js$/, (route) => route.abort());
    let posted = '';
    await page.route('**/api/registrations', async (route) => {
      posted = route.request().postData() ?? '';
      await route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Answer</title>' });
    });
    await page.goto(language.address);
    await fillIn(page, language);
    await send(page, language).click();
    await expect(page).toHaveTitle('Answer');
    const fields = new URLSearchParams(posted);
    expect(Object.fromEntries(fields)).toMatchObject({ contact: 'none', locale, waitingList: 'no', reminder: 'no' });
    expect(fields.get('sessionId')).toMatch(/^sample-/);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the whole form is there, says what differs, and asks about the waiting list`, async ({ page }) => {
      await page.goto(language.address);
      await expect(page.locator('noscript p').filter({ hasText: language.withoutScript })).toBeVisible();
      await expect(page.getByRole('group', { name: language.ifFull })).toBeVisible();
      await expect(page.getByLabel(language.emailField)).toBeHidden();
      await page.getByLabel(language.email, { exact: true }).check();
      await expect(page.getByLabel(language.emailField)).toBeVisible();
    });
  });

  for (const [name, media] of colours) {
    test(`${locale}: every state is accessible in ${name}`, async ({ page }) => {
      // axe reads seven states, and the form waits between its tries while the API is away.
      test.setTimeout(420_000);
      await page.emulateMedia(media);
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const full: Answer = async (route) => {
        await held;
        await route.fulfill({ status: 409, json: { code: 'session-full', waiting: 1 } });
      };
      const closed: Answer = (route) => route.fulfill({ status: 409, json: { code: 'session-closed' } });
      const offline: Answer = (route) => route.abort();
      let current = closed;
      await answering(page, (route) => current(route));
      await open(page, language);
      await send(page, language).click();
      await expect(page.getByRole('alert', { name: language.summary })).toBeFocused();
      expect.soft(await faultsOf(page, '#sign-up-form'), 'something to change').toEqual([]);
      await fillIn(page, language);
      await send(page, language).click();
      await expect(page.locator('.trouble')).not.toBeEmpty();
      expect.soft(await faultsOf(page, '#sign-up-form'), 'closed').toEqual([]);
      for (const [away, trouble] of [
        [down, language.down],
        [offline, language.noAnswer],
      ] as const) {
        current = away;
        await send(page, language).click();
        await expect(page.locator('.trouble')).toContainText(trouble, { timeout: 30_000 });
        expect.soft(await faultsOf(page, '#sign-up-form'), trouble).toEqual([]);
      }
      current = full;
      await send(page, language).click();
      await expect(page.getByText(language.slow)).toBeVisible({ timeout: 20_000 });
      expect.soft(await faultsOf(page, '#sign-up-form'), 'slow').toEqual([]);
      answer();
      await expect(page.getByRole('heading', { name: language.full })).toBeFocused();
      expect.soft(await faultsOf(page, '#sign-up-form'), 'full').toEqual([]);
      current = created;
      await page.getByRole('button', { name: language.join }).click();
      await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
      await expect(page.locator('#sign-up-form')).toMatchAriaSnapshot(`
        - region /.+/:
          - heading /.+/ [level=3]
          - term: /.+/
          - definition:
            - code: C7Q4-M2KD-9XWP-3HTR
            - button /.+/
          - heading /.+/ [level=4]
          - list:
            - listitem: /.+/
      `);
      expect.soft(await faultsOf(page, '#sign-up-form'), 'done').toEqual([]);
    });
  }

  for (const width of [360, 768, 1280]) {
    test(`${locale}: every state fits ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await answering(
        page,
        (route) => route.fulfill({ status: 409, json: { code: 'session-full', waiting: 1 } }),
        created,
      );
      await open(page, language);
      const widthOfPage = () => page.evaluate(() => document.documentElement.scrollWidth);
      await send(page, language).click();
      await expect(page.getByRole('alert', { name: language.summary })).toBeFocused();
      expect(await widthOfPage()).toBeLessThanOrEqual(width);
      await fillIn(page, language);
      await send(page, language).click();
      await expect(page.getByRole('heading', { name: language.full })).toBeFocused();
      expect(await widthOfPage()).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: language.join }).click();
      await expect(page.getByRole('heading', { name: language.done })).toBeFocused();
      expect(await widthOfPage()).toBeLessThanOrEqual(width);
    });
  }
}

test('forced colours keep the chosen session and the field to change visible', async ({ page }) => {
  const [english] = languages;
  await page.emulateMedia({ forcedColors: 'active' });
  await answering(page, created);
  await open(page, english);
  await send(page, english).click();
  await expect(page.getByRole('alert', { name: english.summary })).toBeVisible();
  expect(await faultsOf(page, '#sign-up-form')).toEqual([]);
});

test('a printed sign-up shows its code and no buttons', async ({ page }) => {
  const [english] = languages;
  await answering(page, created);
  await open(page, english);
  await fillIn(page, english);
  await send(page, english).click();
  await expect(page.getByRole('heading', { name: english.done })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(signedUp.manageCode)).toBeVisible();
  await expect(page.locator('#sign-up-form button:visible')).toHaveCount(0);
});

test('somebody who has signed up is told once that they can stop', async ({ page }) => {
  const [english] = languages;
  const stop = page.getByText('You can stop here').filter({ visible: true });
  await answering(page, created);
  await open(page, english);
  await expect(stop).toHaveCount(1);
  await fillIn(page, english);
  await send(page, english).click();
  await expect(page.getByRole('heading', { name: english.done })).toBeVisible();
  await expect(page.locator('#sign-up-form').filter({ has: stop })).toBeVisible();
  await expect(stop).toHaveCount(1);
});
