import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { everyAddress, fileOf, mappedAddresses, treeOf } from './built-site.ts';

const trees = new Map<string, Root>();
const tree = (address: string): Root => {
  const known = trees.get(address) ?? treeOf(address);
  trees.set(address, known);
  return known;
};
const hasFragment = (address: string, id: string): boolean =>
  selectAll('[id]', tree(address)).some(({ properties }) => properties['id'] === id);

test('every link of every page leads to a page and a part that is there', () => {
  const dead: string[] = [];
  for (const address of everyAddress()) {
    for (const { properties } of selectAll('a[href], link[href]', tree(address))) {
      const href = String(properties['href']);
      const url = new URL(href, `http://site.test${address}`);
      const isOwn = url.host === 'site.test' || url.host === 'localhost:4321';
      if (!isOwn || !url.protocol.startsWith('http')) continue;
      if (!existsSync(fileOf(url.pathname))) dead.push(`${address} -> ${href}`);
      else if (url.hash !== '' && !hasFragment(url.pathname, decodeURIComponent(url.hash.slice(1)))) {
        dead.push(`${address} -> ${href} (no such part)`);
      }
    }
  }
  expect(dead).toEqual([]);
});

test('no page has the same id twice', () => {
  const twice = everyAddress().flatMap((address) => {
    const ids = selectAll('[id]', tree(address)).map(({ properties }) => String(properties['id']));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address} #${id}`);
  });
  expect(twice).toEqual([]);
});

test('each page names the same page in the other language, and that page names it back', () => {
  const switchOf = (address: string): string | undefined => {
    const [link] = selectAll('#other-language', tree(address));
    return link && String(link.properties['href']);
  };
  const pages = mappedAddresses().filter((address) => address !== '/');
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter((address) => switchOf(switchOf(address) ?? '/') !== address)).toEqual([]);
});

test('each page names its own address and its alternates for search engines', () => {
  for (const address of mappedAddresses().filter((each) => each !== '/')) {
    const links = selectAll('link[rel=canonical], link[rel=alternate]', tree(address));
    const paths = links.map(({ properties }) => new URL(String(properties['href'])).pathname);
    expect(paths, address).toHaveLength(4);
    expect(paths, address).toContain(address);
    expect(paths, address).toContain('/');
  }
});

test('the map of the site lists every page but those that nobody is to find', () => {
  const missing = ['/404.html', '/en/404/', '/fr/404/', '/en/closed/', '/fr/ferme/'];
  // What the API fills with the answers to plain forms, and the page of a sign-up, for its owner alone.
  const answers = ['/en/answer/', '/fr/answer/'];
  const ofSignUp = ['/en/information-sessions/your-sign-up/', '/fr/seances-d-information/votre-inscription/'];
  const unlisted = [...missing, ...answers, ...ofSignUp];
  expect(mappedAddresses().sort()).toEqual(everyAddress().filter((address) => !unlisted.includes(address)));
});
