import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);

/** Why the tests that need nginx are left out, for their title; nothing where it is installed. */
export const whyNoNginx =
  program === undefined ? 'left out: nginx is not installed (Debian: apt-get install nginx)' : undefined;

/** nginx with the example of `src/deploy`, until it is stopped. */
export interface RunningNginx {
  readonly port: number;
  stop(): void;
}

/**
 * Starts nginx with the example as an operator would change it, but for HTTPS, which needs a certificate, and on a port of
 * this machine.
 *
 * @param site - The folder of the built site.
 * @param api - Where the API listens, such as "127.0.0.1:4321".
 */
export async function startNginx(site: string, api = '127.0.0.1:4321'): Promise<RunningNginx> {
  const nginx = program ?? '';
  const [folder, port] = [temporaryFolder(), await freePort()];
  const [config, errors] = [join(folder, 'nginx.conf'), join(folder, 'error.log')];
  writeFileSync(config, exampleOn(port, folder, site, api));
  execFileSync(nginx, ['-t', '-q', '-c', config, '-e', errors], { stdio: 'pipe' });
  const running = spawn(nginx, ['-c', config, '-e', errors], { stdio: 'ignore' });
  return { port, stop: () => void running.kill('SIGTERM') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function exampleOn(port: number, folder: string, site: string, api: string): string {
  const example = readFileSync(join(import.meta.dirname, '../../src/deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('server_name example.ca api.example.ca;', 'server_name plain.example.ca;')
    .replace(/^ *(http2|ssl_\w+) .*;$/gm, '')
    .replaceAll('/srv/restorative-engagement/dist', site)
    .replaceAll('/var/log/nginx', folder)
    .replace('http://127.0.0.1:4321', `http://${api}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder};`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { default_type application/octet-stream; types { text/html html; image/svg+xml svg; }
${temporary.join(' ')}
${example} }`;
}
