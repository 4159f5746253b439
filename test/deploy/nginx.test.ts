import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { headersByAddress, writeHostHeaders } from '../../src/tooling/host-headers.ts';
import { writeFixtureSite } from '../api/fixture-site.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const protection = { apiOrigin: 'https://api.example.ca', isHttpsOnly: true };
const site = writeFixtureSite();
writeHostHeaders(site, protection);
const siteFiles = readSiteFiles(site, protection);
const ownServer = createApp({ siteFiles, protection });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** The example as an operator would change it, but for HTTPS, which needs a certificate, and on ports of this machine. */
function exampleOn(port: number, folder: string): string {
  const example = readFileSync(join(import.meta.dirname, '../../src/deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('server_name example.ca api.example.ca;', 'server_name plain.example.ca;')
    .replace(/^ *(http2|ssl_\w+) .*;$/gm, '')
    .replaceAll('/srv/restorative-engagement/dist', site)
    .replaceAll('/var/log/nginx', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder};`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { default_type application/octet-stream; types { text/html html; image/svg+xml svg; }
${temporary.join(' ')}
${example} }`;
}

// Only where nginx is installed: the headers of the same files are compared without it in host-headers.test.ts.
describe.skipIf(nginx === undefined)('nginx with the example and the headers of the build', () => {
  let running: ChildProcess | undefined;
  let origin = '';
  // Not fetch, which lets nobody choose the host that is asked for.
  const ask = async (path: string, host = 'example.ca') => {
    const asked = get(`${origin}${path}`, { headers: { host, 'accept-encoding': 'gzip' } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return { status: answer.statusCode, header: (name: string) => answer.headers[name] ?? null };
  };

  beforeAll(async () => {
    const folder = temporaryFolder();
    const port = await freePort();
    const config = join(folder, 'nginx.conf');
    writeFileSync(config, exampleOn(port, folder));
    execFileSync(nginx ?? '', ['-t', '-q', '-c', config, '-e', join(folder, 'error.log')], { stdio: 'pipe' });
    running = spawn(nginx ?? '', ['-c', config, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
    origin = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => ask('/'), { timeout: 20_000 });
  }, 30_000);
  afterAll(() => running?.kill('SIGTERM'));

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
});
