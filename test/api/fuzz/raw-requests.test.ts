import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../src/api/app.ts';
import { listen } from '../../../src/api/listen.ts';
import { securityHeaders } from '../../../src/api/security-headers.ts';
import { readSiteFiles } from '../../../src/api/services/site-files.ts';
import { siteFirst } from '../../../src/api/site-first.ts';
import { testApi } from '../api-fixture.ts';
import { writeFixtureSite } from '../fixture-site.ts';
import { marker } from './hostile-values.ts';

/** Heads that get past one check more each, and what they are answered: so that the others are known to reach that far. */
const farthest = new Map([
  [431, `GET /en/ HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`],
  [400, 'GET /en/ HTTP/1.1\r\n\r\n'],
  [404, 'GET /missing HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  [405, 'TRACE /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  [308, 'GET /en/contact HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  [415, 'POST /api/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n'],
  [200, 'GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n'],
]);

/** What is drawn comes after those. */
const bounds = {
  numRuns: 500 + farthest.size,
  examples: [...farthest.values()].map((request): [string[]] => [[request]]),
};

/** A few seconds of work; a busy machine may need many times as long. */
const timeout = 240_000;

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'BREW', 'get', `GET ${marker}`, '', '\u0000'];

const targets = [
  '/en/',
  '/en/contact',
  '/api/health',
  '/api/registrations',
  `/${marker}`,
  `/%2e%2e/%2e%2e/outside.txt`,
  '/../outside.txt',
  '/..\\outside.txt',
  '//evil.example/en',
  '///evil.example/%2f..',
  'http://evil.example/en/contact',
  'https://evil.example:99999/',
  'evil.example:443',
  '*',
  '',
  '/%',
  '/%ff%fe',
  '/en/contact#?x',
  `/en/?${'a'.repeat(9_000)}`,
  `/${'a/'.repeat(4_000)}`,
  '/en/\u00e9',
  '/en/contact\t',
];

const headerLines = [
  'Host: localhost',
  'Host: localhost',
  'Host: evil.example',
  'Host: a\r\nHost: b',
  'Host:',
  `Host: ${marker}@localhost`,
  'Connection: close',
  'Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==',
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk',
  'Content-Type: application/json',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Length: 0',
  'Content-Length: 4',
  'Content-Length: -1',
  'Content-Length: 4, 4',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding: gzip',
  'Expect: 100-continue',
  `Expect: ${marker}`,
  'Range: bytes=0-0,-1',
  'If-None-Match: *',
  'If-Modified-Since: yesterday',
  'Accept-Encoding: br;q=1.0, gzip;q=0, *;q=x',
  `Accept-Encoding: ${'gzip,'.repeat(2_000)}`,
  `X-${marker}: \u0000`,
  `X-${marker}: \u001b[31m`,
  ` folded: ${marker}`,
  'No colon at all',
  ': no name',
  `Cookie: ${marker}=1`,
  `X: ${'x'.repeat(17_000)}`,
];

const bodies = ['', '{}\r\n', '0\r\n\r\n', '2\r\n{}\r\n0\r\n\r\n', 'zz\r\n', `${'f'.repeat(17)}\r\n`, marker];

/** Heads as no client writes them, and now and then one that is whole. */
const rawRequests = fc
  .record({
    method: fc.oneof(fc.constantFrom('GET', 'POST'), fc.constantFrom(...methods)),
    target: fc.constantFrom(...targets),
    version: fc.oneof(
      { weight: 5, arbitrary: fc.constant('HTTP/1.1') },
      fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'X', ''),
    ),
    host: fc.constantFrom('Host: localhost', 'Host: localhost', ''),
    lines: fc.array(fc.constantFrom(...headerLines), { maxLength: 4 }),
    end: fc.oneof({ weight: 5, arbitrary: fc.constant('\r\n') }, fc.constantFrom('\n', '\r', '\r\n\r\n\r\n')),
    body: fc.constantFrom(...bodies),
  })
  .map(({ method, target, version, host, lines, end, body }) =>
    [[method, target, version].join(' '), ...(host === '' ? [] : [host]), ...lines, '', body].join(end),
  );

/** Everything that a server sends to these bytes, after which the client has nothing more to say. */
function answersTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answers = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.on('data', (chunk) => (answers += chunk.toString('latin1')));
    // A connection that the server cuts off while there is still something to read is no fault.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answers);
    });
  });
}

const protecting = Object.entries(securityHeaders()).filter(([name]) => name !== 'content-security-policy');

describe('bytes that come over a connection', () => {
  it(
    'get answers with the protecting headers alone, whatever they are, and leave the server as it was',
    { timeout },
    async () => {
      const siteFiles = readSiteFiles(writeFixtureSite());
      const { parts, log } = await testApi();
      const write = (line: string) => log.push(line);
      const app = createApp({ siteFiles, api: parts, writeLog: write, writeRequest: write });
      const server = await listen(app, { host: '127.0.0.1', port: 0 }, { answerFirst: siteFirst(siteFiles) });
      onTestFinished(() => server.stop(0));
      const port = Number(new URL(server.address).port);
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.array(rawRequests, { minLength: 1, maxLength: 2 }), async (requests) => {
          const answers = await answersTo(port, requests.join(''));
          const heads = answers.split(/(?=HTTP\/1\.1 \d{3} )/).map((each) => each.split('\r\n\r\n', 1)[0] ?? '');
          for (const head of heads.filter((each) => each !== '' && !each.startsWith('HTTP/1.1 100 '))) {
            const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
            expect(Number(status)).toBeGreaterThanOrEqual(200);
            expect(Number(status)).toBeLessThan(500);
            seen.add(Number(status));
            for (const [name, value] of protecting) expect(head).toContain(`${name}: ${value}`);
            expect(head).toContain('content-security-policy: ');
            expect(head).not.toMatch(/^(set-cookie|server|x-powered-by):/im);
            // Where it leads stays on this host.
            expect(/^location: (.*)$/im.exec(head)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
          }
          expect(answers).not.toMatch(new RegExp(`${marker}|not part of the site|node_modules`));
        }),
        bounds,
      );
      expect([...seen]).toEqual(expect.arrayContaining([...farthest.keys()]));
      expect(log.join('\n')).not.toContain(marker);
      expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    },
  );
});
