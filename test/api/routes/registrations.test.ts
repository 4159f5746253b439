import { describe, expect, it } from 'vitest';
import type { SignUpResult } from '../../../src/schemas/sign-up-state.ts';
import { signUpBody, testApi, testSessions, type TestApi } from '../api-fixture.ts';

const result = async (answer: Response) => (await answer.json()) as SignUpResult & { manageCode: string };

/** Signs up, and gives the result. */
async function signUp(api: TestApi, changes: Record<string, unknown> = {}) {
  const answer = await api.post('/api/registrations', signUpBody(changes));
  expect(answer.status).toBe(201);
  return result(answer);
}

describe('POST /api/registrations', () => {
  it('confirms a place, and tells the reference, the code and the day it is all deleted', async () => {
    const api = await testApi();
    const signedUp = await signUp(api);
    expect(signedUp).toEqual({
      reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) as string,
      manageCode: expect.stringMatching(/^K[0-9A-Z]{3}(-[0-9A-Z]{4}){3}$/) as string,
      status: 'confirmed',
      erasedOn: '2027-03-13',
    });
  });

  it('puts those who come when no place is left on the waiting list, in order', async () => {
    const api = await testApi();
    await signUp(api);
    await signUp(api);
    expect(await signUp(api)).toMatchObject({ status: 'waitlisted', position: 1 });
    expect(await signUp(api)).toMatchObject({ status: 'waitlisted', position: 2 });
  });

  it('tells those who do not want to wait how many do, and signs nobody up', async () => {
    const api = await testApi();
    for (let place = 0; place < 3; place += 1) await signUp(api);
    const answer = await api.post('/api/registrations', signUpBody({ waitingList: false }));
    expect(answer.status).toBe(409);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      code: 'session-full',
      waiting: 1,
    });
    expect(await api.store.list('class-members', 'for-class-members')).toHaveLength(3);
  });

  it('answers the same key again with 200 and the same body', async () => {
    const api = await testApi();
    const body = signUpBody();
    const first = await api.post('/api/registrations', body);
    const second = await api.post('/api/registrations', body);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
    expect(await api.store.list('class-members', 'for-class-members')).toHaveLength(1);
  });

  it('answers the same contact again without the code: knowing an address opens nothing', async () => {
    const api = await testApi();
    const contact = { kind: 'email', value: 'sam@example.ca' };
    const first = await signUp(api, { contact });
    const again = await api.post(
      '/api/registrations',
      signUpBody({ contact: { kind: 'email', value: 'Sam@Example.ca' } }),
    );
    expect(again.status).toBe(200);
    const { manageCode, ...rest } = first;
    expect(await again.json()).toEqual(rest);
    expect(manageCode).not.toBe('');
  });

  it('takes each sign-up without contact as its own', async () => {
    const api = await testApi();
    const one = await signUp(api, { contact: { kind: 'none' } });
    const other = await signUp(api, { contact: { kind: 'none' } });
    expect(one.reference).not.toBe(other.reference);
  });

  it('keeps nothing that was written in clear', async () => {
    const api = await testApi();
    await signUp(api, {
      contact: { kind: 'phone', value: '514-555-0199', mayLeaveMessage: true },
      displayName: 'Camille',
      accommodations: 'Large print',
    });
    const [kept] = await api.store.list('class-members', 'for-class-members');
    expect(JSON.stringify(kept)).not.toMatch(/555|Camille|print/);
    expect(kept).toMatchObject({ contactKind: 'phone', mayLeaveMessage: true, reminder: false });
  });

  it('keeps a wish for a reminder only where there is an address to send it to', async () => {
    const api = await testApi();
    await signUp(api, { contact: { kind: 'none' }, reminder: true });
    await signUp(api, { reminder: true });
    const kept = await api.store.list('class-members', 'for-class-members');
    expect(kept.map(({ reminder }) => reminder)).toEqual([false, true]);
  });

  it.each([
    ['a session that nobody announced', { sessionId: 'no-such-session' }, 404, 'session-unknown'],
    ['a session whose sign-up has closed', { sessionId: 'for-representatives' }, 409, 'session-closed'],
  ])('says so for %s', async (_what, changes, status, code) => {
    const api = await testApi();
    const answer = await api.post('/api/registrations', signUpBody(changes));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status, code });
  });

  it('is closed for a session that was called off', async () => {
    const [first] = testSessions;
    const api = await testApi({ sessions: first ? [{ ...first, cancelled: true }] : [] });
    expect((await api.post('/api/registrations', signUpBody())).status).toBe(409);
    expect(await (await api.app.request('/api/sessions')).json()).toEqual([]);
  });

  it.each([
    ['no contact', { contact: undefined }, [{ field: 'contact', code: 'contact-missing' }]],
    ['an unknown kind', { contact: { kind: 'pigeon' } }, [{ field: 'contact.kind', code: 'contact-missing' }]],
    [
      'a mistyped address',
      { contact: { kind: 'email', value: 'sam@' } },
      [{ field: 'contact.value', code: 'email-shape' }],
    ],
    [
      'a short number',
      { contact: { kind: 'phone', value: '555-0100' } },
      [{ field: 'contact.value', code: 'phone-shape' }],
    ],
    ['no session', { sessionId: undefined }, [{ field: 'sessionId', code: 'session-missing' }]],
    ['a long name', { displayName: 'x'.repeat(81) }, [{ field: 'displayName', code: 'too-long' }]],
    ['a line break in a name', { displayName: 'Sam\nBcc: x@example.ca' }, [{ field: 'displayName', code: 'one-line' }]],
    ['a field of its own', { status: 'confirmed' }, [{ field: '', code: 'unknown-field' }]],
    ['no key', { idempotencyKey: undefined }, [{ field: 'idempotencyKey', code: 'idempotency-key' }]],
  ])('names the field for %s, by a stable code', async (_what, changes, errors) => {
    const api = await testApi();
    const answer = await api.post('/api/registrations', signUpBody(changes));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'check-fields', errors });
  });

  it('is off while the owner has not set what it needs, and the rest goes on', async () => {
    const api = await testApi({ signUpLacks: ['SMTP_URL'] });
    const answer = await api.post('/api/registrations', signUpBody());
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'sign-up-off' });
    expect((await api.app.request('/api/sessions')).status).toBe(200);
  });
});

describe('POST /api/registrations/lookup', () => {
  it('shows what somebody with the code may see', async () => {
    const api = await testApi();
    const { manageCode, reference } = await signUp(api);
    const answer = await api.post('/api/registrations/lookup', { manageCode: ` ${manageCode.toLowerCase()} ` });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      reference,
      sessionId: 'for-class-members',
      status: 'confirmed',
      erasedOn: '2027-03-13',
    });
  });

  it('shows how to join only to those who have a place', async () => {
    const api = await testApi();
    await api.store.setJoinLink('for-class-members', api.parts.vault.seal('https://meet.example.ca/42'));
    const codes = [];
    for (let place = 0; place < 3; place += 1) codes.push((await signUp(api)).manageCode);
    const views = await Promise.all(
      codes.map(async (manageCode) => {
        const answer = await api.post('/api/registrations/lookup', { manageCode });
        return (await answer.json()) as { joinUrl?: string };
      }),
    );
    expect(views.map(({ joinUrl }) => joinUrl)).toEqual([
      'https://meet.example.ca/42',
      'https://meet.example.ca/42',
      undefined,
    ]);
  });

  it.each(['K4T9-0QZD-7XWC-M2H5', 'hello', '1', '../../etc/passwd'])('finds nothing under %s', async (manageCode) => {
    const api = await testApi();
    const answer = await api.post('/api/registrations/lookup', { manageCode });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'sign-up-unknown' });
  });

  it('asks for a code that is left out', async () => {
    const api = await testApi();
    const answer = await api.post('/api/registrations/lookup', {});
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'manageCode', code: 'code-missing' }] });
  });
});

describe('POST /api/registrations/cancel', () => {
  it('answers the same each time, and keeps the place for the first who waits', async () => {
    const api = await testApi();
    const { manageCode } = await signUp(api);
    await signUp(api);
    const waiting = await signUp(api);
    const first = await api.post('/api/registrations/cancel', { manageCode });
    const second = await api.post('/api/registrations/cancel', { manageCode });
    expect([first.status, second.status]).toEqual([200, 200]);
    const body: unknown = await first.json();
    expect(body).toMatchObject({ status: 'cancelled' });
    expect(await second.json()).toEqual(body);
    const look = await api.post('/api/registrations/lookup', { manageCode: waiting.manageCode });
    expect(await look.json()).toMatchObject({ status: 'offered' });
  });

  it('lets the same person sign up again', async () => {
    const api = await testApi();
    const contact = { kind: 'email', value: 'again@example.ca' };
    const { manageCode, reference } = await signUp(api, { contact });
    await api.post('/api/registrations/cancel', { manageCode });
    expect((await signUp(api, { contact })).reference).not.toBe(reference);
  });
});

describe('POST /api/registrations/erase', () => {
  it('leaves nothing of the sign-up, and answers the same each time', async () => {
    const api = await testApi();
    const { manageCode } = await signUp(api);
    for (let time = 0; time < 2; time += 1) {
      const answer = await api.post('/api/registrations/erase', { manageCode });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: 'erased' });
    }
    expect(await api.store.list('class-members', 'for-class-members')).toEqual([]);
    expect((await api.post('/api/registrations/lookup', { manageCode })).status).toBe(404);
  });

  it('says that a mistyped code is none, rather than that it is done', async () => {
    const api = await testApi();
    const { manageCode } = await signUp(api);
    const mistyped = manageCode.slice(0, -1) + (manageCode.endsWith('A') ? 'B' : 'A');
    expect((await api.post('/api/registrations/erase', { manageCode: mistyped })).status).toBe(404);
    expect(await api.store.list('class-members', 'for-class-members')).toHaveLength(1);
  });
});

describe('GET /api/sessions', () => {
  it('counts the places that are left, none while anybody waits', async () => {
    const api = await testApi();
    for (let place = 0; place < 3; place += 1) await signUp(api);
    expect(await (await api.app.request('/api/sessions')).json()).toEqual([
      {
        id: 'for-class-members',
        audience: 'class-members',
        language: 'bilingual',
        startsAt: '2027-02-11T18:00:00.000Z',
        endsAt: '2027-02-11T19:00:00.000Z',
        capacity: 2,
        placesLeft: 0,
        waitlisted: 1,
        sample: false,
      },
      expect.objectContaining({ id: 'for-representatives', placesLeft: 20, waitlisted: 0 }),
    ]);
  });
});
