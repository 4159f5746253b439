import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { listen, type ListenSettings, type RunningServer } from '../../src/api/listen.ts';
import { securityHeaders } from '../../src/api/security-headers.ts';
import { testApi } from './api-fixture.ts';

const running: RunningServer[] = [];
const start = async (app: Parameters<typeof listen>[0], settings?: ListenSettings) => {
  const server = await listen(app, { host: '127.0.0.1', port: 0 }, settings);
  running.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop(0)));
});

/** What a server answers to bytes that no HTTP client would send. */
function sendRaw(address: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.end(request));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

describe('listen', () => {
  it('answers over the network and names the address to open', async () => {
    const { address } = await start(createApp());
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    const answer = await fetch(`${address.replace('localhost', '127.0.0.1')}/api/health`);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('says in a sentence that the port is taken', async () => {
    const { address } = await start(createApp());
    const port = Number(new URL(address).port);
    await expect(listen(createApp(), { host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or set PORT to a free port.`,
    );
  });

  it('protects readers even in the answer to a request that it cannot read', async () => {
    const { address } = await start(createApp());
    const answer = await sendRaw(address, 'GET /\\evil HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(answer).toContain('"code":"bad-request"');
  });

  it('lets a request under way end before it stops', async () => {
    const begun = Promise.withResolvers<undefined>();
    const slow = new Hono();
    slow.get('/', async (c) => {
      begun.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return c.text('whole answer');
    });
    const server = await start(slow);
    const answer = fetch(server.address.replace('localhost', '127.0.0.1'));
    await begun.promise;
    await server.stop();
    expect(await (await answer).text()).toBe('whole answer');
    await expect(fetch(server.address.replace('localhost', '127.0.0.1'))).rejects.toThrow();
  });
});

/** What a server sends to a client that writes these pieces and keeps its end open, until the server closes. */
function sendAndWait(address: string, ...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: Number(new URL(address).port), host: '127.0.0.1', allowHalfOpen: true });
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => {
      socket.destroy();
      resolve(answer);
    });
    socket.on('error', reject);
    for (const piece of pieces) socket.write(piece);
  });
}

const slowness = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 };
const isHttpsOnly = { protection: { isHttpsOnly: true } };

describe('a request that never becomes one', () => {
  it.each([
    ['whose head does not end', ['GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ']],
    [
      'whose body does not come',
      [
        'POST /api/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n',
        '{"sessionId":',
      ],
    ],
    [
      'whose chunks do not end',
      [
        'POST /api/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        '1\r\n{\r\n',
      ],
    ],
  ])('%s is cut off, and nobody else waits for it', async (_what, pieces) => {
    const { app } = await testApi();
    const { address } = await start(app, { slowness, ...isHttpsOnly });
    const cutOff = sendAndWait(address, ...pieces);
    // A machine that pauses for longer than these short limits would cut this one off too: then it is asked again.
    await expect
      .poll(async () => (await fetch(`${address.replace('localhost', '127.0.0.1')}/api/health`)).status)
      .toBe(200);
    const answer = await cutOff;
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    for (const [name, value] of Object.entries(securityHeaders({ isHttpsOnly: true }))) {
      expect(answer).toContain(`${name}: ${value}\r\n`);
    }
  });

  it.each([
    ['is no HTTP', 'HELLO\r\n\r\n', 400],
    ['has a head that is too long', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['says its length in two ways', smuggled('Content-Length: 4\r\nTransfer-Encoding: chunked'), 400],
    ['says two lengths', smuggled('Content-Length: 4\r\nContent-Length: 40'), 400],
    ['hides how its length is said', smuggled('Transfer-Encoding: xchunked'), 400],
    ['folds a header', smuggled('X: a\r\n b: c\r\nContent-Length : 4'), 400],
  ])('that %s gets the protecting headers and nothing of itself', async (_what, bytes, status) => {
    const { app } = await testApi();
    const { address } = await start(app, isHttpsOnly);
    const answer = await sendAndWait(address, bytes);
    expect(answer.split(' ', 2)).toEqual(['HTTP/1.1', String(status)]);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    for (const [name, value] of Object.entries(securityHeaders({ isHttpsOnly: true }))) {
      expect(answer).toContain(`${name}: ${value}\r\n`);
    }
    expect(answer).not.toMatch(/smuggled|HELLO|xxx/);
  });
});

/** A request whose end two servers could see in two places, and a second one in what is left. */
function smuggled(headers: string): string {
  return `POST /api/health HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n`;
}
