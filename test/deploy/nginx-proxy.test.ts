import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeHostHeaders } from '../../src/tooling/host-headers.ts';
import { writeFixtureSite } from '../api/fixture-site.ts';
import { startNginx, whyNoNginx, type RunningNginx } from './nginx-process.ts';

/** What reached the machine behind the proxy, in its own reading of the bytes. */
interface Reached {
  readonly line: string;
  readonly forwardedFor: string | undefined;
  readonly forwarded: string | undefined;
  readonly host: string | undefined;
  body: string;
}

/** A head for the host of the API, with the lines that say where it ends. */
function post(lines: string, rest: string): string {
  return `POST /api/registrations HTTP/1.1\r\nHost: api.example.ca\r\nContent-Type: application/json\r\n${lines}\r\n\r\n${rest}`;
}

function answersIn(text: string): number {
  return text.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 0;
}

const second = 'GET /api/smuggled HTTP/1.1\r\nHost: api.example.ca\r\n\r\n';

/** Bytes that two servers could cut into requests in two ways. */
const ambiguous: readonly (readonly [string, string])[] = [
  ['two lengths', post('Content-Length: 4\r\nContent-Length: 60', `{}\r\n${second}`)],
  ['a list of lengths', post('Content-Length: 4, 60', `{}\r\n${second}`)],
  ['a length with a sign', post('Content-Length: +4', `{}\r\n${second}`)],
  ['length and chunks', post(`Content-Length: 4\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${second}`)],
  ['chunks and length', post(`Transfer-Encoding: chunked\r\nContent-Length: 5`, `0\r\n\r\n${second}`)],
  [
    'a name of chunks that one may not know',
    post('Content-Length: 4\r\nTransfer-Encoding: xchunked', `{}\r\n${second}`),
  ],
  ['chunks twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', `0\r\n\r\n${second}`)],
  ['a space before the colon', post('Content-Length: 4\r\nTransfer-Encoding : chunked', `0\r\n\r\n${second}`)],
  ['a tab before the value', post('Content-Length: 4\r\nTransfer-Encoding:\tchunked', `0\r\n\r\n${second}`)],
  ['a folded line', post('Content-Length: 4\r\nX: a\r\n Transfer-Encoding: chunked', `0\r\n\r\n${second}`)],
  ['a line end of one sign', post('Content-Length: 4\r\nX: a\nTransfer-Encoding: chunked', `0\r\n\r\n${second}`)],
  ['a control sign in a value', post('Content-Length: 4\r\nTransfer-Encoding: \u000bchunked', `0\r\n\r\n${second}`)],
  [
    'a chunk with too long a length',
    post('Transfer-Encoding: chunked', `${'0'.repeat(16)}fffffffff\r\n{}\r\n${second}`),
  ],
  ['an old version with chunks', post('Transfer-Encoding: chunked', `0\r\n\r\n${second}`).replace('1.1', '1.0')],
  [
    'a hop that takes away the length',
    post(`Connection: close, content-length\r\nContent-Length: ${second.length}`, second),
  ],
];

describe.skipIf(whyNoNginx !== undefined)(
  `the API behind nginx with the example (${whyNoNginx ?? 'installed'})`,
  () => {
    const reached: Reached[] = [];
    let behind: Server;
    let nginx: RunningNginx | undefined;

    /**
     * What nginx sends to these bytes, until it closes or has nothing more to say for a moment.
     *
     * While the API has got more than was answered, an answer may be under way yet: on a busy machine for some seconds.
     */
    const send = (bytes: string, fewest = 1) =>
      new Promise<string>((resolve) => {
        let answer = '';
        const socket = connect(nginx?.port ?? 0, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
        socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
        let patience = 40;
        socket.setTimeout(250, () => {
          if (patience-- === 0 || answersIn(answer) >= Math.max(fewest, reached.length)) socket.destroy();
        });
        socket.on('error', () => undefined);
        socket.on('close', () => {
          resolve(answer);
        });
      });

    beforeAll(async () => {
      behind = createServer((request, response) => {
        const { method = '', url = '', headers } = request;
        const seen: Reached = {
          line: `${method} ${url}`,
          forwardedFor: headers['x-forwarded-for']?.toString(),
          forwarded: headers.forwarded ?? headers['x-forwarded-host']?.toString(),
          host: headers.host,
          body: '',
        };
        reached.push(seen);
        request.on('data', (chunk: Buffer) => (seen.body += chunk.toString()));
        request.on('end', () => response.end('{}'));
      });
      await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
      const site = writeFixtureSite();
      writeHostHeaders(site, {});
      nginx = await startNginx(site, `127.0.0.1:${(behind.address() as AddressInfo).port}`);
      await vi.waitFor(
        async () => {
          expect(await send(post('Content-Length: 2', '{}'))).toContain(' 200 ');
        },
        { timeout: 20_000 },
      );
    }, 30_000);
    beforeEach(() => {
      reached.length = 0;
    });
    afterAll(() => {
      nginx?.stop();
      behind.closeAllConnections();
      behind.close();
    });

    it.each(ambiguous)('sees as many requests as the API does in one with %s', async (_what, bytes) => {
      const answer = await send(bytes);
      // Had the API read a second request out of the first, it would have answered more often than nginx did.
      expect(reached.length).toBeLessThanOrEqual(answersIn(answer));
      for (const { line } of reached.slice(0, 1)) expect(line).toBe('POST /api/registrations');
    });

    it('tells the API the address that it saw itself, whatever the sender claims', async () => {
      const claims = 'X-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\nX-Forwarded-Host: evil.example\r\n';
      await send(post(`${claims}Content-Length: 2`, '{}'));
      expect(reached).toEqual([
        {
          line: 'POST /api/registrations',
          forwardedFor: '127.0.0.1',
          forwarded: undefined,
          host: 'api.example.ca',
          body: '{}',
        },
      ]);
    });

    it('keeps a body that drips in, and one that is too long, from the API', async () => {
      await send(post('Content-Length: 200', '{"sessionId":'), 0);
      const answer = await send(post('Content-Length: 70000', '{'));
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(reached).toEqual([]);
    });
  },
);
