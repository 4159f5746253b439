import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, indexedPage } from '../../src/search/build-index.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

const page = (main: string, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><title>t</title></head><body><nav>Menu l’aide</nav>${main}</body></html>`;
const terms = [
  { en: { term: 'Duty to Report', definition: 'x' }, fr: { term: 'obligation de signaler', definition: 'x' } },
];

describe('a page as the index holds it', () => {
  it('respells the marked body and leaves the rest alone', () => {
    const indexed = indexedPage(page('<main data-pagefind-body><h1>L’œuvre</h1></main>'), []);
    expect(indexed).toContain('<h1>L’ o\u200deuvre</h1>');
    expect(indexed).toContain('<nav>Menu l’aide</nav>');
  });

  it('parts a term from its explanation, and what is opened from what opens it', () => {
    const list = '<dl><dt>Mot</dt><dd>Sens</dd><dt>Pourquoi?</dt><dd>Oui.</dd></dl>';
    const details = '<details><summary>Plus</summary>Texte</details>';
    expect(indexedPage(page(`<main data-pagefind-body>${list}${details}</main>`), [])).toContain(
      '<dl><dt>Mot\u00a0: </dt><dd>Sens. </dd><dt>Pourquoi? </dt><dd>Oui. </dd></dl>' +
        '<details><summary>Plus. </summary>Texte</details>',
    );
    expect(indexedPage(page('<main data-pagefind-body><dl><dt>Word</dt></dl></main>', 'en'), [])).toContain(
      '<dt>Word: </dt>',
    );
  });

  it('adds the other names of its terms as metadata: of its headings apart from the rest', () => {
    const indexed = indexedPage(
      page('<main data-pagefind-body><h1>L’obligation de signaler</h1><p>Texte</p></main>'),
      terms,
    );
    expect(indexed).toContain('data-about="Duty to Report"');
    expect(indexed).toContain('data-also=""');
  });

  it('does not take a term from a part that is ignored', () => {
    const indexed = indexedPage(
      page('<main data-pagefind-body><p>Texte</p><p data-pagefind-ignore>obligation de signaler</p></main>'),
      terms,
    );
    expect(indexed).toContain('data-also=""');
  });

  it('leaves out a page without a marked body', () => {
    expect(indexedPage(page('<main>Recherche</main>'), [])).toBeUndefined();
  });
});

describe('the index of a site', () => {
  it('is built for both languages, without Pagefind’s own interfaces', async () => {
    const indexFolder = temporaryFolder({});
    const pages = new Map([
      ['fr/a/index.html', page('<main data-pagefind-body><h1>Un</h1></main>')],
      ['en/a/index.html', page('<main data-pagefind-body><h1>One</h1></main>', 'en')],
      ['fr/recherche/index.html', page('<main><h1>Recherche</h1></main>')],
    ]);
    expect(await buildSearchIndex({ pages, indexFolder, terms: [] })).toBe(2);
    const files = readdirSync(indexFolder);
    expect(existsSync(join(indexFolder, 'pagefind.js'))).toBe(true);
    expect(files.filter((file) => file.includes('ui'))).toEqual([]);
    // Pagefind's own writing once left the first file that a search reads empty.
    expect(files.filter((file) => statSync(join(indexFolder, file)).size === 0)).toEqual([]);
  });

  it('is refused for a site without a page to find', async () => {
    const pages = new Map([['fr/index.html', page('<main>Rien</main>')]]);
    await expect(buildSearchIndex({ pages, indexFolder: temporaryFolder({}), terms: [] })).rejects.toThrow(
      'expected pages with data-pagefind-body, found none',
    );
  });
});
