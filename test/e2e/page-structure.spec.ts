import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { everyAddress, treeOf } from './built-site.ts';

/** Pages that the site keeps out of its order: both languages at once, or one sentence. */
const bare = ['/', '/404.html', '/en/closed/', '/fr/ferme/'];
const pages = everyAddress().map((address) => ({ address, tree: treeOf(address) }));
const framed = pages.filter(({ address }) => !bare.includes(address));

const words = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();

test('every page has a title of its own, one main heading, and no level of heading left out', () => {
  // What the answers to forms are put into is called as each answer is.
  const titled = framed.filter(({ address }) => !address.endsWith('/answer/'));
  const titles = titled.map(({ tree }) => selectAll('head > title', tree).map(words).join());
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
  for (const { address, tree } of framed) {
    const levels = selectAll('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName[1]));
    expect
      .soft(
        levels.filter((level) => level === 1),
        address,
      )
      .toHaveLength(1);
    const leftOut = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect.soft(leftOut, address).toEqual([]);
  }
});

test('every page says in its head what it is, and a closed screen no more there than where it is seen', () => {
  for (const { address, tree } of pages) {
    const descriptions = selectAll('meta[name=description]', tree).map(({ properties }) => properties['content']);
    if (address === '/en/closed/' || address === '/fr/ferme/') {
      expect.soft(descriptions, address).toEqual(selectAll('h1', tree).map(words));
    } else {
      expect.soft(descriptions, address).toEqual([expect.stringMatching(/\S/)]);
    }
  }
});

test('links with the same words lead to the same page here, and none says only “here” or “more”', () => {
  for (const { address, tree } of pages) {
    const places = new Map<string, Set<string>>();
    // Links to a part of the same page are called as that part is.
    for (const link of selectAll('main a[href]:not([href^="#"])', tree)) {
      const labels = [link.properties['ariaLabelledBy'] ?? []].flat();
      const label = labels.map((id) => selectAll(`[id="${id}"]`, tree).map(words).join(' ')).join(' ');
      const name = (label === '' ? (link.properties['ariaLabel'] ?? words(link)) : label).toLowerCase();
      const { host, pathname } = new URL(String(link.properties['href']), `http://site.test${address}`);
      // A document that the site cites has the title that its owner gave it.
      if (host === 'site.test') places.set(name, (places.get(name) ?? new Set()).add(pathname));
    }
    const unclear = [...places].filter(([name, hrefs]) => hrefs.size > 1 || name === '').map(([name]) => name);
    expect.soft(unclear, address).toEqual([]);
    const empty = /^(here|more|read more|click here|link|ici|plus|lire la suite|en savoir plus|cliquez ici|lien)\.?$/;
    expect
      .soft(
        [...places.keys()].filter((name) => empty.test(name)),
        address,
      )
      .toEqual([]);
  }
});

test('the way past the menu, the number to call, search, language and menu stand in one order on every page', () => {
  const order = ['.skip', '.strip', '.name', '.search', '#other-language', 'nav.menu', 'main', 'footer .help'];
  for (const { address, tree } of framed) {
    const all = selectAll(order.join(', '), tree);
    const found = order.filter((selector) => selectAll(selector, tree).length > 0);
    const inPage = all.flatMap((element) => order.filter((selector) => selectAll(selector, tree)[0] === element));
    expect.soft(inPage, address).toEqual(found);
    for (const selector of order.filter((each) => each !== '.strip')) expect.soft(found, address).toContain(selector);
  }
  for (const locale of ['en', 'fr']) {
    const menus = framed
      .filter(({ address }) => address.startsWith(`/${locale}/`))
      .map(({ tree }) => selectAll('nav.menu a', tree).map(words).join(' | '));
    expect(new Set(menus).size, locale).toBe(1);
  }
});

test('what a form asks about the reader, the browser is told the purpose of', () => {
  const purposes = { displayName: 'nickname', email: 'email', phone: 'tel' };
  for (const address of ['/en/information-sessions/', '/fr/seances-d-information/']) {
    const fields = selectAll('#sign-up-form input[autocomplete]:not([hidden])', treeOf(address));
    const told = fields.map(({ properties }) => [properties['name'], properties['autoComplete']].flat());
    expect(Object.fromEntries(told.filter(([, purpose]) => purpose !== 'off')), address).toEqual(purposes);
  }
});
