import { request as ask, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { listen, type RunningServer } from '../../src/api/listen.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { siteFirst } from '../../src/api/site-first.ts';
import { writeFixtureSite } from './fixture-site.ts';

const siteFiles = readSiteFiles(writeFixtureSite());
const app = createApp({ siteFiles });
let server: RunningServer;

beforeAll(async () => {
  server = await listen(app, { host: '127.0.0.1', port: 0 }, { answerFirst: siteFirst(siteFiles) });
});
afterAll(() => server.stop(0));

async function answerOf(path: string, method: string, headers: Record<string, string>) {
  const asked = ask(server.address + path, { method, headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  // Of the connection, not of the answer.
  const { date, connection, 'keep-alive': kept, ...own } = answer.headers;
  expect([date, connection, kept]).toHaveLength(3);
  return { status: answer.statusCode, headers: own, body: Buffer.concat(chunks) };
}

const etag = siteFiles.get('/en/')?.forms.br?.etag ?? '';

describe('a file that is answered before the app is asked', () => {
  it.each([
    ['/en/', 'GET', { 'accept-encoding': 'br' }],
    ['/en/', 'GET', {}],
    ['/en/', 'HEAD', { 'accept-encoding': 'gzip' }],
    ['/en/', 'GET', { 'accept-encoding': 'br', 'if-none-match': etag }],
    ['/en/?from=card', 'GET', { 'accept-encoding': 'br' }],
    ['/favicon.svg', 'GET', {}],
    ['/en', 'GET', {}],
    ['/en/missing/', 'GET', { 'accept-encoding': 'br' }],
    ['/en/', 'DELETE', {}],
    ['/%65n/', 'GET', {}],
  ])('is the answer of the app: %s, %s, %j', async (path, method, headers) => {
    const theirs = await app.request(path, { method, headers });
    const ours = await answerOf(path, method, headers);
    expect(ours.status).toBe(theirs.status);
    expect({ 'content-length': String(ours.body.byteLength), ...ours.headers }).toMatchObject(
      Object.fromEntries(theirs.headers),
    );
    expect(ours.body).toEqual(Buffer.from(await theirs.arrayBuffer()));
  });

  it('does not let a request without a host pass', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write('GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n');
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });
});
