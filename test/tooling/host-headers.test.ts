import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { headersByAddress, writeHostHeaders } from '../../src/tooling/host-headers.ts';
import { writeFixtureSite } from '../api/fixture-site.ts';

const protection = { apiOrigin: 'https://api.example.ca', isHttpsOnly: true };
const folder = writeFixtureSite();
writeHostHeaders(folder, protection);
const siteFiles = readSiteFiles(folder, protection);
const app = createApp({ siteFiles, protection });
const addresses = [...headersByAddress(siteFiles).keys()];

/** What a host that reads `_headers` would send for an address: each rule that matches, one after the other. */
function headersOfHost(address: string): Record<string, string> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n');
  const lines = rules
    .map((rule) => rule.split('\n  '))
    .filter(([path]) => path === '/*' || path === address)
    .flatMap(([, ...headers]) => headers);
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
  expect(new Set(pairs.map(([name]) => name)).size, 'no header twice').toBe(pairs.length);
  return Object.fromEntries(pairs);
}

describe('what the build leaves for other hosts', () => {
  it('covers every file of the site and is no part of it', () => {
    expect(addresses).toContain('/en/contact/');
    expect(addresses).toContain('/favicon.svg');
    expect(addresses.filter((address) => /_headers|nginx/.test(address))).toEqual([]);
  });

  it.each(addresses)('gives %s the headers that our own server sends, in _headers', async (address) => {
    const served = Object.fromEntries((await app.request(address)).headers);
    for (const own of ['content-length', 'content-type', 'etag', 'vary']) Reflect.deleteProperty(served, own);
    expect(headersOfHost(address)).toEqual(served);
  });

  it.each(addresses)(
    'gives %s the policy and the time to keep of our own server, in nginx-headers.conf',
    async (address) => {
      const maps = readFileSync(join(folder, 'nginx-headers.conf'), 'utf8').split('\nmap ').slice(1);
      const valueIn = (map: string | undefined) => {
        const values = new Map(
          [...(map ?? '').matchAll(/^ {4}"?([^\s"]+)"? "(.*)";$/gm)].map(([, key, value]) => [key, value]),
        );
        return values.get(address) ?? values.get('default');
      };
      const { headers } = await app.request(address);
      expect(valueIn(maps[0])).toBe(headers.get('content-security-policy'));
      expect(valueIn(maps[1])).toBe(headers.get('cache-control'));
    },
  );
});
