import { describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../../../src/api/routes/request-body.ts';
import { StoreError } from '../../../src/api/stores/store-error.ts';
import type { Store } from '../../../src/api/stores/store.ts';
import { formSite } from '../answers/form-site.ts';
import { signUpBody, testApi } from '../api-fixture.ts';

const posts = [
  '/api/registrations',
  '/api/registrations/lookup',
  '/api/registrations/cancel',
  '/api/registrations/erase',
  '/api/feedback',
];

describe('what a post may be', () => {
  it.each(posts)('%s takes JSON and plain forms in UTF-8, and nothing else', async (path) => {
    const api = await testApi();
    const types = [
      '',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/json, text/plain',
      'application/json; charset=utf-16',
      'application/json+x',
      'text/plain; application/json',
      'application/x-www-form-urlencoded; charset=latin1',
    ];
    for (const type of types) {
      const answer = await api.post(path, '{}', { 'content-type': type });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    expect((await api.post(path, '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each(posts)('%s takes no body longer than the limit, whether it says its length or not', async (path) => {
    const api = await testApi();
    const long = JSON.stringify({ manageCode: 'x'.repeat(maxBodyBytes) });
    const told = await api.post(path, long, { 'content-length': String(long.length) });
    expect([told.status, ((await told.json()) as { code: string }).code]).toEqual([413, 'too-large']);
    const stream: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([long]).stream(),
      duplex: 'half',
    };
    const untold = await api.app.request(path, stream);
    expect(untold.status).toBe(413);
  });

  it.each(['{', '', 'undefined', '{"a":1,}', '\ufeff{}', "{'a':1}"])('answers %j as no JSON', async (text) => {
    const api = await testApi();
    const answer = await api.post('/api/registrations', text);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'bad-request']);
  });
});

describe('a page of another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'https://example.ca.evil.example' }],
    [{ origin: 'http://example.ca' }],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('may not post: %o', async (headers) => {
    const api = await testApi();
    const answer = await api.post('/api/registrations', signUpBody(), headers);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'cross-site']);
    expect(await api.store.list('class-members', 'for-class-members')).toEqual([]);
  });

  it.each([
    [{ origin: 'https://example.ca', 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'null', 'sec-fetch-site': 'same-site' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:4451', host: 'localhost:4451' }],
    [{}],
  ])('is told from our own pages and from programs, which may: %o', async (headers) => {
    const api = await testApi();
    expect((await api.post('/api/registrations', signUpBody(), headers)).status).toBe(201);
  });
});

describe('site and API on different hosts', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: { origin: 'https://example.ca', 'access-control-request-method': 'POST' },
  };

  it('lets the configured site ask, and no other', async () => {
    const { app } = await testApi({ livesApart: true });
    const own = await app.request('/api/registrations', preflight);
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://example.ca');
    expect(own.headers.get('access-control-allow-credentials')).toBeNull();
    const other = await app.request('/api/registrations', {
      ...preflight,
      headers: { ...preflight.headers, origin: 'https://evil.example' },
    });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });

  it.each([429, 503])('lets the form read when to come again, from an answer %i', async (status) => {
    const broken = () => Promise.reject(new StoreError('unreachable', 'Start the database.'));
    const wrapStore = (store: Store): Store => ({ ...store, add: broken });
    const api = await testApi({ livesApart: true, ...(status === 429 ? { signUpsPerAddress: 1 } : { wrapStore }) });
    const headers = { origin: 'https://example.ca', 'sec-fetch-site': 'same-site' };
    const ask = () => api.post('/api/registrations', signUpBody(), headers);
    if (status === 429) await ask();
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://example.ca');
    expect(answer.headers.get('access-control-expose-headers')?.toLowerCase().split(/, ?/)).toContain('retry-after');
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
  });

  it('says nothing of other origins when they share one host', async () => {
    const { app } = await testApi();
    const answer = await app.request('/api/registrations', preflight);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('limits', () => {
  it('takes so many sign-ups from one address, and says when to come again', async () => {
    const api = await testApi({ signUpsPerAddress: 2 });
    for (let time = 0; time < 2; time += 1) {
      expect((await api.post('/api/registrations', signUpBody())).status).toBe(201);
    }
    const answer = await api.post('/api/registrations', signUpBody());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: 'too-many-requests' });
  });

  it('counts by the address that trusted proxies saw, whatever a client makes up before it', async () => {
    const api = await testApi({ signUpsPerAddress: 1, trustProxy: 1 });
    const from = (address: string) => ({ 'x-forwarded-for': `${Math.random()}, ${address}` });
    expect((await api.post('/api/registrations', signUpBody(), from('203.0.113.1'))).status).toBe(201);
    expect((await api.post('/api/registrations', signUpBody(), from('203.0.113.1'))).status).toBe(429);
    expect((await api.post('/api/registrations', signUpBody(), from('203.0.113.2'))).status).toBe(201);
  });

  it('stops whoever tries codes, and nobody who uses their own', async () => {
    const api = await testApi({ wrongCodesPerAddress: 3 });
    const signUp = await api.post('/api/registrations', signUpBody());
    const { manageCode } = (await signUp.json()) as { manageCode: string };
    const look = (code: string) => api.post('/api/registrations/lookup', { manageCode: code });
    for (let time = 0; time < 10; time += 1) expect((await look(manageCode)).status).toBe(200);
    for (let time = 0; time < 3; time += 1) expect((await look('K0000')).status).toBe(404);
    expect((await look(manageCode)).status).toBe(429);
    expect((await api.post('/api/registrations/erase', { manageCode })).status).toBe(429);
    expect((await api.post('/api/registrations/cancel', { manageCode })).status).toBe(429);
  });

  it('never refuses what looks like a program: it only costs more', async () => {
    const api = await testApi({ signUpsPerAddress: 10 });
    expect((await api.post('/api/registrations', signUpBody(), { 'form-seconds': '1' })).status).toBe(201);
    expect((await api.post('/api/registrations', signUpBody())).status).toBe(429);
  });
});

describe('a code', () => {
  it('is looked for by its keyed hash alone: nothing compares it sign by sign', async () => {
    const asked: unknown[] = [];
    const wrapStore = (store: Store) =>
      new Proxy(store, {
        get(target, name, receiver) {
          const value: unknown = Reflect.get(target, name, receiver);
          if (name !== 'find' && name !== 'cancel' && name !== 'erase') return value;
          return (...args: unknown[]) => {
            asked.push(args);
            return (value as (...each: unknown[]) => unknown).apply(target, args);
          };
        },
      });
    const api = await testApi({ wrapStore });
    const signUp = await api.post('/api/registrations', signUpBody());
    const { manageCode } = (await signUp.json()) as { manageCode: string };
    for (const call of ['lookup', 'cancel', 'erase']) await api.post(`/api/registrations/${call}`, { manageCode });
    expect(asked).toHaveLength(3);
    const hash = api.parts.vault.hash('code', manageCode);
    for (const args of asked) {
      expect(JSON.stringify(args)).toContain(hash);
      expect(JSON.stringify(args)).not.toContain(manageCode);
      expect(JSON.stringify(args)).not.toContain(manageCode.replaceAll('-', ''));
    }
  });
});

describe('a plain form', () => {
  const elsewhere = 'evil.example';
  const names = ['next', 'url', 'return', 'redirect', 'continue', 'page', 'locale', 'sessionId'];
  const fields = Object.fromEntries(names.map((name) => [name, `https://${elsewhere}/`]));
  const heads = [
    { host: elsewhere },
    { 'x-forwarded-host': elsewhere },
    { forwarded: `host=${elsewhere}` },
    { referer: `https://${elsewhere}/` },
    { 'x-original-url': `//${elsewhere}/` },
  ];

  it.each(posts)('to %s leads to no other host, whatever it names', async (path) => {
    const api = await testApi({ siteFiles: formSite() });
    for (const head of heads) {
      for (const wish of [
        fields,
        { ...fields, locale: 'fr', page: 'accessibility', found: 'yes', manageCode: 'K4T9' },
      ]) {
        const answer = await api.postForm(`${path}?next=//${elsewhere}`, wish, head);
        expect(answer.headers.get('location')).toBeNull();
        expect(answer.headers.get('refresh')).toBeNull();
        expect(await answer.text()).not.toContain(elsewhere);
      }
    }
  });
});

describe('bad bodies', () => {
  it.each([
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    '{"contact":{"__proto__":{"kind":"none"}}}',
  ])('such as %s reach no prototype', async (text) => {
    const api = await testApi();
    expect((await api.post('/api/registrations', text)).status).toBe(422);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('nested deeply are refused like others', async () => {
    const api = await testApi();
    const deep = `${'['.repeat(8000)}${']'.repeat(8000)}`;
    expect((await api.post('/api/registrations', deep)).status).toBe(422);
  });
});

describe('the log', () => {
  it('has a line for each request, with nothing of who asked or what for', async () => {
    const api = await testApi({ trustProxy: 1 });
    await api.app.request('/api/registrations/K4T9-0QZD?code=K4T9', {
      method: 'JANE',
      headers: { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'sam@example.ca' },
    });
    await api.post('/api/registrations', signUpBody());
    const lines = api.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toEqual({
      at: expect.any(String) as string,
      level: 'info',
      code: 'request',
      requestId: expect.any(String) as string,
      method: 'POST',
      route: '/api/registrations',
      status: 201,
      ms: expect.any(Number) as number,
    });
    expect(api.log.join()).not.toMatch(/K4T9|203\.0\.113|sam|JANE/);
  });
});
