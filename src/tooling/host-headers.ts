import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders, type ProtectionSettings } from '../api/security-headers.ts';
import { readSiteFiles, type SiteFiles } from '../api/services/site-files.ts';

/** Headers that a host works out itself, for the form of the file that it sends. */
const hostsOwn = new Set(['content-length', 'content-type', 'etag', 'vary']);

/** The headers of a file by its address, as our own server sends them. */
export function headersByAddress(files: SiteFiles): Map<string, Readonly<Record<string, string>>> {
  const each = [...files].map(([address, { forms }]) => {
    const headers = Object.entries(forms.identity.headers).filter(([name]) => !hostsOwn.has(name));
    return [address, Object.fromEntries(headers)] as const;
  });
  return new Map(each.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Writes, beside the pages, what another host needs to send the headers that our own server sends.
 *
 * - `_headers` in the form of Netlify and Cloudflare Pages: the policy of each page under each of its addresses.
 *   No policy stands under `/*`: such hosts add it to a page's own, and the browser would then hold the page to both.
 * - `nginx-headers.conf` for the `http` block of nginx: maps from the address to the policy and to how long a file keeps;
 *   `nginx-server.conf` for the `server` block: the headers, those two among them. `src/deploy/nginx.conf` shows where.
 */
export function writeHostHeaders(folder: string, settings: ProtectionSettings): void {
  const headers = headersByAddress(readSiteFiles(folder, settings));
  const everywhere = Object.entries(securityHeaders(settings)).filter(([name]) => name !== 'content-security-policy');
  writeFileSync(join(folder, '_headers'), headersFile(headers, everywhere));
  writeFileSync(join(folder, 'nginx-headers.conf'), nginxMaps(headers));
  writeFileSync(join(folder, 'nginx-server.conf'), nginxHeaders(everywhere));
}

type Header = readonly [name: string, value: string];

function headersFile(files: ReadonlyMap<string, Readonly<Record<string, string>>>, everywhere: Header[]): string {
  const rule = (address: string, headers: Header[]): string =>
    [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const known = new Set(everywhere.map(([name]) => name));
  const own = [...files].map(([address, headers]) =>
    rule(
      address,
      Object.entries(headers).filter(([name]) => !known.has(name)),
    ),
  );
  return `${[rule('/*', everywhere), ...own].join('\n\n')}\n`;
}

function nginxMaps(files: ReadonlyMap<string, Readonly<Record<string, string>>>): string {
  const map = (variable: string, name: string, fallback: string): string => {
    const lines = [...files].map(([address, headers]) => [address, headers[name] ?? ''] as const);
    const shown = lines.filter(([, value]) => value !== fallback);
    return [
      `map $uri ${variable} {`,
      `    default "${fallback}";`,
      ...shown.map(([address, value]) => `    "${address}" "${value}";`),
      '}',
    ].join('\n');
  };
  const policy = securityHeaders()['content-security-policy'] ?? '';
  return [
    '# Written by the build. In the http block, before the server that includes it by name.',
    'map_hash_max_size 16384;',
    'map_hash_bucket_size 256;',
    map('$content_policy', 'content-security-policy', policy),
    map('$kept_for', 'cache-control', 'no-cache'),
    '',
  ].join('\n');
}

function nginxHeaders(everywhere: Header[]): string {
  const headers: Header[] = [
    ...everywhere,
    ['content-security-policy', '$content_policy'],
    ['cache-control', '$kept_for'],
  ];
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return ['# Written by the build. In the server block that serves it.', ...lines, ''].join('\n');
}
