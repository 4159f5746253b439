import { hydrate } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/translate.ts';
import { ask, loadPagefind, type Pagefind } from '../../search/ask.ts';
import { SearchPanel, type Ask } from './SearchPanel.tsx';

/** How many found pages are shown. */
const most = 12;

/**
 * Brings the search panel in `root` to life, keeping what was already typed into it.
 *
 * Pagefind itself is fetched with the first query. A failed fetch is tried again with the next query.
 *
 * @param root - Holds the panel as drawn on the server; its `data-props` are the panel's words and language.
 * @param initialQuery - What a link to a search asks for.
 */
export function startSearch(root: HTMLElement, initialQuery: string): void {
  const { locale, strings } = JSON.parse(root.dataset['props'] ?? '{}') as { locale: Locale; strings: Strings };
  const help = root.querySelector('template')?.content.cloneNode(true);
  let pagefind: Promise<Pagefind> | undefined;
  const askPagefind: Ask = async (query) => {
    pagefind ??= loadPagefind();
    try {
      return await ask(await pagefind, query, most);
    } catch (error) {
      pagefind = undefined;
      throw error;
    }
  };
  const typed = root.querySelector('input')?.value ?? '';
  const panel = root.querySelector<HTMLElement>('[data-panel]') ?? root;
  hydrate(
    <SearchPanel locale={locale} strings={strings} ask={askPagefind} initialQuery={typed === '' ? initialQuery : typed}>
      <div
        ref={(element) => {
          if (element !== null && help !== undefined && element.childNodes.length === 0)
            element.append(help.cloneNode(true));
        }}
      />
    </SearchPanel>,
    panel,
  );
}
