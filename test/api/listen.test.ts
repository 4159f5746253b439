import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { listen, type RunningServer } from '../../src/api/listen.ts';

const running: RunningServer[] = [];
const start = async (app: Parameters<typeof listen>[0]) => {
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
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
