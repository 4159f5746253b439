import { getCollection, getEntry } from 'astro:content';
import { defineMiddleware } from 'astro:middleware';
import { createFactBook, type FactBook } from './domain/fact-book.ts';
import { createSiteMap, type MappedPage, type SiteMap } from './domain/site-map.ts';
import { isLocale, locales, type Locale } from './i18n/locales.ts';
import { createTranslate, type Strings, type Translate } from './i18n/translate.ts';
import type { SiteSettings } from './schemas/site.ts';
import type { Zone } from './schemas/zone.ts';

/** What every page and component can ask for, already read and checked: words, facts and addresses of its language. */
export interface PageContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly strings: Strings;
  readonly facts: FactBook;
  readonly site: SiteSettings;
  readonly zones: readonly Zone[];
  readonly siteMap: SiteMap;
  /** The site maps of both languages, for the language switch. */
  readonly siteMaps: Readonly<Record<Locale, SiteMap>>;
}

type FactFile = 'contacts' | 'dates' | 'figures' | 'sources' | 'ledger' | 'terms' | 'zones' | 'site';

async function factFile<Name extends FactFile>(name: Name) {
  const entry = await getEntry(name, 'file');
  if (entry === undefined) throw new Error(`content/facts/${name}.yml was not read. Run npm run check:content.`);
  return entry.data.content;
}

async function readSiteMap(locale: Locale): Promise<SiteMap> {
  const own = ({ id }: { id: string }): boolean => id.startsWith(`${locale}/`);
  const nameOf = (id: string): string => id.slice(locale.length + 1);
  const pages: MappedPage[] = (await getCollection('pages', own)).map(({ id, data }) => ({ name: nameOf(id), ...data }));
  const updates: MappedPage[] = (await getCollection('updates', own)).map(({ id, data }) => ({
    name: `class-members/updates/${nameOf(id)}`,
    ...data,
  }));
  return createSiteMap(locale, [...pages, ...updates]);
}

async function readContexts(): Promise<Record<Locale, PageContext>> {
  const facts = createFactBook({
    contacts: await factFile('contacts'),
    dates: await factFile('dates'),
    figures: await factFile('figures'),
    sources: await factFile('sources'),
    terms: await factFile('terms'),
    ledger: await factFile('ledger'),
  });
  const site = await factFile('site');
  const zones = Object.values(await factFile('zones'));
  const siteMaps = { en: await readSiteMap('en'), fr: await readSiteMap('fr') };
  const contextOf = async (locale: Locale): Promise<PageContext> => {
    const strings = (await getEntry('strings', locale))?.data as Strings | undefined;
    if (strings === undefined) throw new Error(`content/strings/${locale}.yml was not read. Run npm run check:content.`);
    const t = createTranslate(strings, locale);
    return { locale, t, strings, facts, site, zones, siteMap: siteMaps[locale], siteMaps };
  };
  return { en: await contextOf('en'), fr: await contextOf('fr') };
}

let contexts: Promise<Record<Locale, PageContext>> | undefined;

/**
 * Hands each page the words, facts and addresses of its language.
 *
 * A build reads them once; the dev server reads them for each page, so that an editor sees a change at once.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (contexts === undefined || import.meta.env.DEV) contexts = readContexts();
  const first = context.url.pathname.split('/')[1];
  Object.assign(context.locals, (await contexts)[isLocale(first) ? first : locales[0]]);
  return next();
});
