import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/translate.ts';
import { ask, loadPagefind, type Pagefind } from '../../search/ask.ts';
import { SearchPanel, type Ask } from './SearchPanel.tsx';

interface Props {
  locale: Locale;
  /** The strings below `search`. */
  strings: Strings;
  /** The person to call, for when nothing is found or search does not work. */
  children?: ComponentChildren;
}

/** How many found pages are shown. */
const most = 12;

let pagefind: Promise<Pagefind> | undefined;

/** Fetches Pagefind when somebody is about to type; after something did not come, again with the next query. */
const fetchPagefind = (): Promise<Pagefind> => (pagefind ??= loadPagefind());

const forgetPagefind = (): void => {
  pagefind = undefined;
};

const askPagefind: Ask = async (query) => {
  try {
    return await ask(await fetchPagefind(), query, most);
  } catch (error) {
    forgetPagefind();
    throw error;
  }
};

const prepare = (): void => {
  // Nobody has asked yet: whoever does is told.
  fetchPagefind().catch(forgetPagefind);
};

/** What stands in the field when the panel comes to life: what was typed meanwhile, or what a link asks for. */
function queryAtStart(): string {
  if (typeof document === 'undefined') return '';
  const typed = document.querySelector<HTMLInputElement>('form[role=search] input')?.value ?? '';
  if (typed !== '') return typed;
  const linked = /^#q=(.*)$/.exec(location.hash)?.[1] ?? '';
  try {
    return decodeURIComponent(linked);
  } catch {
    // Somebody cut the link short: there is nothing to read in it.
    return '';
  }
}

/** The search of the site: the panel over Pagefind. On the server it is drawn empty. */
export function Search({ locale, strings, children }: Props): JSX.Element {
  const [initialQuery] = useState(queryAtStart);
  return (
    <SearchPanel locale={locale} strings={strings} ask={askPagefind} prepare={prepare} initialQuery={initialQuery}>
      {children}
    </SearchPanel>
  );
}
