import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

// Against the API that runs: nothing is answered by the test. Each journey fills a session that no other test looks at.

const languages = [
  {
    locale: 'en',
    form: '/en/information-sessions/',
    manage: '/en/information-sessions/your-sign-up/',
    none: 'No contact at all',
    send: 'Send',
    full: 'There is no place left now',
    join: 'Join the waiting list',
    waiting: 'You are on the waiting list',
    code: 'Access code',
    offered: 'A place opened and is kept for you',
    cancel: 'Cancel my sign-up',
    cancelled: 'Your sign-up is cancelled',
    erase: 'Delete my sign-up information',
    erased: 'Your sign-up information is deleted',
  },
  {
    locale: 'fr',
    form: '/fr/seances-d-information/',
    manage: '/fr/seances-d-information/votre-inscription/',
    none: 'Sans coordonnées',
    send: 'Envoyer',
    full: 'Il n’y a plus de place',
    join: /inscrire à la liste d’attente/,
    waiting: /liste d’attente/,
    code: 'Code d’accès',
    offered: 'Une place s’est libérée et vous est réservée',
    cancel: 'Annuler mon inscription',
    cancelled: 'Votre inscription est annulée',
    erase: 'Supprimer mes renseignements d’inscription',
    erased: 'Vos renseignements d’inscription sont supprimés',
  },
] as const;

type Words = (typeof languages)[number];

interface Place {
  readonly id: string;
  readonly placesLeft: number;
  readonly waitlisted: number;
}

/** How a session stands, by its place in the list. */
async function sessionAt(request: APIRequestContext, index: number): Promise<Place> {
  const sessions = (await (await request.get('/api/sessions')).json()) as Place[];
  const session = sessions.at(index);
  if (session === undefined) throw new Error(`Expected a session at ${index}, got ${sessions.length} sessions.`);
  return session;
}

/** Gives every place of a session away. The codes of those who took them. */
async function fill(request: APIRequestContext, { id, placesLeft }: Place): Promise<string[]> {
  const codes: string[] = [];
  for (let taken = 0; taken < placesLeft; taken++) {
    const data = { sessionId: id, locale: 'en', contact: { kind: 'none' }, idempotencyKey: randomUUID() };
    const answer = await request.post('/api/registrations', { data });
    expect(answer.status()).toBe(201);
    codes.push(((await answer.json()) as { manageCode: string }).manageCode);
  }
  return codes;
}

/** Somebody chooses the session and is told, after sending, that it is full; then joins the list. The code they get. */
async function joinWaitingList(page: Page, words: Words, sessionId: string, withScript: boolean): Promise<string> {
  await page.goto(words.form);
  await page.locator(`#session-${sessionId}`).check();
  if (withScript) await expect(page.locator('#sign-up-form form')).toHaveJSProperty('noValidate', true);
  await page.getByLabel(words.none, { exact: true }).check();
  await page.getByRole('button', { name: words.send, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.full })).toBeVisible();
  await page.getByRole('button', { name: words.join }).click();
  const code = page.locator('main .code');
  await expect(page.getByRole('heading', { name: words.waiting }).first()).toBeVisible();
  return (await code.innerText()).trim();
}

/** Opens a sign-up by its code, typed on its page. */
async function look(page: Page, { manage, code: label }: Words, code: string): Promise<void> {
  await page.goto(manage);
  await page.getByLabel(label).fill(code);
  await page.locator('#manage-form button').first().click();
}

for (const [index, words] of languages.entries()) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';

    test.describe(`${words.locale}, ${how}`, () => {
      test.use({ javaScriptEnabled });

      test('somebody waits, is offered the place of one who cancels, cancels too, and is deleted', async ({
        page,
        request,
      }) => {
        test.slow();
        // The first session is the one that other tests sign up for.
        const at = 1 + 2 * index + Number(javaScriptEnabled);
        const session = await sessionAt(request, at);
        const [first] = await fill(request, session);
        const code = await joinWaitingList(page, words, session.id, javaScriptEnabled);
        // With script the answer comes into the page; without, the API leads to one of its own.
        expect(new URL(page.url()).pathname.startsWith('/api/')).toBe(!javaScriptEnabled);
        expect(await sessionAt(request, at)).toMatchObject({ placesLeft: 0, waitlisted: 1 });

        await request.post('/api/registrations/cancel', { data: { manageCode: first } });
        await look(page, words, code);
        await expect(page.getByText(words.offered).first()).toBeVisible();
        expect(await sessionAt(request, at)).toMatchObject({ placesLeft: 0, waitlisted: 0 });

        await page.getByRole('button', { name: words.cancel }).click();
        await expect(page.getByRole('heading', { name: words.cancelled })).toBeVisible();
        expect(await sessionAt(request, at)).toMatchObject({ placesLeft: 1 });

        // The first press asks once more.
        const erase = page.getByRole('button', { name: words.erase });
        await erase.click();
        await expect(erase).toHaveCount(1);
        await erase.click();
        await expect(page.getByRole('heading', { name: words.erased })).toBeVisible();
        const asked = await request.post('/api/registrations/lookup', { data: { manageCode: code } });
        expect(asked.status()).toBe(404);
        expect(new URL(page.url()).search).toBe('');
      });
    });
  }
}
