import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { logFault } from '../../src/api/error-log.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { writeFixtureSite } from './fixture-site.ts';

const app = createApp({ siteFiles: readSiteFiles(writeFixtureSite()) });

describe('the API', () => {
  it('says that the server answers', async () => {
    const answer = await app.request('/api/health');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/health/more'])(
    'answers %s, which is not there, with a problem and not a page',
    async (path) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' });
    },
  );

  it('names the methods that a path takes', async () => {
    const answer = await app.request('/api/health', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(await answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  it.each(['/api/health', '/api/nothing'])('lets nobody keep the answer of %s', async (path) => {
    expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('answers without a built site too, and knows no pages then', async () => {
    const alone = createApp();
    expect((await alone.request('/api/health')).status).toBe(200);
    expect((await alone.request('/en/')).headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('a fault', () => {
  function faultyApp() {
    const lines: string[] = [];
    const faulty = createApp({ writeLog: (line) => lines.push(line) });
    faulty.get('/api-fault/:name', () => {
      throw new TypeError('cannot read jane@example.ca');
    });
    return { faulty, lines };
  }

  it('becomes a problem without a sentence or a stack', async () => {
    const answer = await faultyApp().faulty.request('/api-fault/jane?phone=5145550100');
    const body = (await answer.json()) as Record<string, unknown>;
    expect(answer.status).toBe(500);
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'internal-error',
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) as string,
    });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is logged as one line of JSON that tells where, under the id that the answer carries', async () => {
    const { faulty, lines } = faultyApp();
    const answer = await faulty.request('/api-fault/jane?phone=5145550100');
    const { instance } = (await answer.json()) as { instance: string };
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '') as { requestId: string; stack: string[] };
    expect(line).toMatchObject({
      level: 'error',
      code: 'internal-error',
      method: 'GET',
      route: '/api-fault/:name',
      error: 'TypeError',
    });
    expect(instance).toBe(`urn:uuid:${line.requestId}`);
    expect(line.stack[0]).toContain('app.test.ts');
  });

  it('leaves out of the log what its message quotes, even where that looks like a place in the code', () => {
    const lines: string[] = [];
    const error = new TypeError('cannot read\n    at jane@example.ca (514-555-0100:1:1)');
    const fault = { requestId: 'one', method: 'GET', route: '/', at: new Date() };
    logFault((line) => lines.push(line), { ...fault, error });
    // A message that was changed since stands in the stack as it was: then nobody knows where it ends.
    logFault((line) => lines.push(line), { ...fault, error: Object.assign(error, { message: 'changed' }) });
    expect(lines.join()).not.toMatch(/jane|514-555/);
    const places = lines.map((line) => (JSON.parse(line) as { stack: string[] }).stack);
    expect(places).toEqual([expect.arrayContaining([expect.stringContaining('app.test.ts')]), []]);
  });

  it('leaves out of the log what was asked for and by whom', async () => {
    const { faulty, lines } = faultyApp();
    await faulty.request('/api-fault/jane?phone=5145550100', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(lines.join()).not.toMatch(/jane|5145550100|203\.0\.113/);
  });
});

describe('headers that protect readers', () => {
  it.each([
    ['/en/', 200],
    ['/en', 308],
    ['/en/missing/', 404],
    ['/favicon.svg', 200],
    ['/api/health', 200],
    ['/api/nothing', 404],
  ])('stand on %s, answered %i', async (path, status) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/) as string,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=(), ');
  });

  it('ask for no cookie and name no software', async () => {
    const { headers } = await app.request('/en/');
    expect([headers.get('set-cookie'), headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null, null]);
  });
});
