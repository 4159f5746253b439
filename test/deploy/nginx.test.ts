import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { headersByAddress, writeHostHeaders } from '../../src/tooling/host-headers.ts';
import { writeFixtureSite } from '../api/fixture-site.ts';
import { startNginx, whyNoNginx, type RunningNginx } from './nginx-process.ts';

const protection = { apiOrigin: 'https://api.example.ca', isHttpsOnly: true };
const site = writeFixtureSite();
writeHostHeaders(site, protection);
const siteFiles = readSiteFiles(site, protection);
const ownServer = createApp({ siteFiles, protection });

// Where nginx is not installed, the headers of the same files are compared without it in host-headers.test.ts.
describe.skipIf(whyNoNginx !== undefined)(
  `nginx with the example and the headers of the build (${whyNoNginx ?? 'installed'})`,
  () => {
    let running: RunningNginx | undefined;
    let origin = '';
    // Not fetch, which lets nobody choose the host that is asked for.
    const ask = async (path: string, host = 'example.ca') => {
      const asked = get(`${origin}${path}`, { headers: { host, 'accept-encoding': 'gzip' } });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      return { status: answer.statusCode, header: (name: string) => answer.headers[name] ?? null };
    };

    beforeAll(async () => {
      running = await startNginx(site);
      origin = `http://127.0.0.1:${running.port}`;
      await vi.waitFor(() => ask('/'), { timeout: 20_000 });
    }, 30_000);
    afterAll(() => running?.stop());

    it.each([...headersByAddress(siteFiles).keys(), '/en/missing/', '/fr/absente/', '/missing', '/en'])(
      'answers %s with the status and the protecting headers of our own server',
      async (address) => {
        const [theirs, ours] = [await ask(address), await ownServer.request(address)];
        const protecting = [
          'cache-control',
          'content-security-policy',
          'cross-origin-opener-policy',
          'cross-origin-resource-policy',
          'permissions-policy',
          'referrer-policy',
          'strict-transport-security',
          'x-content-type-options',
          'x-frame-options',
        ];
        const pick = (header: (name: string) => unknown) =>
          Object.fromEntries(protecting.map((name) => [name, header(name)]));
        expect(pick(theirs.header)).toEqual(pick((name) => ours.headers.get(name)));
        // nginx has no 308 for a missing slash.
        expect(theirs.status).toBe(ours.status === 308 ? 301 : ours.status);
      },
    );

    it.each(['/_headers', '/nginx-headers.conf', '/nginx-server.conf', '/en/index.html.gz'])(
      'keeps %s to itself',
      async (address) => {
        expect((await ask(address)).status).toBe(404);
      },
    );

    it('sends the compressed form that the build wrote', async () => {
      expect((await ask('/en/')).header('content-encoding')).toBe('gzip');
    });

    it('leads from HTTP to HTTPS, and shows no page on the host of the API', async () => {
      expect((await ask('/en/', 'plain.example.ca')).header('location')).toBe('https://plain.example.ca/en/');
      expect((await ask('/en/', 'api.example.ca')).status).toBe(404);
    });
  },
);
