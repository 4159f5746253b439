import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { SITE_ENV } from 'astro:env/server';
import { dayOfBuild } from '../components/day-of-build.ts';
import { createFactBook, type FactBook } from '../domain/fact-book.ts';
import { scheduleSessions } from '../domain/session-schedule.ts';
import { siteSwitches } from '../domain/site-switches.ts';
import { createSiteMap, type MappedPage, type SiteMap } from '../domain/site-map.ts';
import type { Locale } from '../i18n/locales.ts';
import { createTranslate, type Strings, type Translate } from '../i18n/translate.ts';
import type { Criteria } from '../schemas/criterion.ts';
import type { Deadlines } from '../schemas/deadline.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Holidays } from '../schemas/holiday.ts';
import type { Options } from '../schemas/option.ts';
import type { PrivacyNotice } from '../schemas/privacy-notice.ts';
import type { Ranks } from '../schemas/rank.ts';
import type { ScheduledSession } from '../schemas/session.ts';
import type { Silence } from '../schemas/silence.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { SiteSwitches } from '../schemas/site-switches.ts';
import type { Zone } from '../schemas/zone.ts';
import { readPublished } from './published-entries.ts';

/** What every page and component can ask for, already read and checked: words, facts and addresses of its language. */
export interface PageContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly strings: Strings;
  readonly facts: FactBook;
  readonly deadlines: Deadlines;
  readonly holidays: Holidays;
  readonly options: Options;
  readonly ranks: Ranks;
  /** Information sessions in the order in which they start, past ones too; in production without samples. */
  readonly sessions: readonly ScheduledSession[];
  /** How the site stands to each criterion of WCAG. */
  readonly criteria: Criteria;
  /** What the last recorded run of the silence test found. */
  readonly silence: Silence;
  readonly site: SiteSettings;
  /** What the site offers, as the API reads it too. */
  readonly switches: SiteSwitches;
  readonly privacyNotice: PrivacyNotice;
  readonly zones: readonly Zone[];
  readonly siteMap: SiteMap;
  /** The site maps of both languages, for the language switch. */
  readonly siteMaps: Readonly<Record<Locale, SiteMap>>;
  /** Class member updates, newest first. */
  readonly updates: readonly PublishedUpdate[];
}

/** The page that lists information sessions. */
export const sessionsPage = 'information-sessions';

/** The page that class member updates stand below. */
export const updatesPage = 'class-members/updates';

/** The page that says what leaving quickly cannot do. */
export const limitsPage = 'using-this-site';

/** A class member update as lists show it: `published` is a date, a month or a season such as "2023-summer". */
export interface PublishedUpdate extends MappedPage {
  readonly published: string;
  readonly sortDate: string;
  readonly modified: string;
}

type FactFile =
  | 'contacts'
  | 'criteria'
  | 'dates'
  | 'deadlines'
  | 'figures'
  | 'holidays'
  | 'ledger'
  | 'options'
  | 'privacy-notice'
  | 'ranks'
  | 'silence'
  | 'site'
  | 'sources'
  | 'terms'
  | 'zones';

async function factFile<Name extends FactFile>(name: Name): Promise<CollectionEntry<Name>['data']['content']> {
  // The generic look-up loses which collection it asked; the entry is of the one named.
  const entry = (await getEntry(name, 'file')) as CollectionEntry<Name> | undefined;
  if (entry === undefined) throw new Error(`content/facts/${name}.yml was not read. Run npm run check:content.`);
  return entry.data.content;
}

async function readSiteMap(locale: Locale): Promise<SiteMap> {
  const own = ({ id }: { id: string }): boolean => id.startsWith(`${locale}/`);
  const nameOf = (id: string): string => id.slice(locale.length + 1);
  const pages: MappedPage[] = (await readPublished('pages')).filter(own).map(({ id, data }) => ({
    name: nameOf(id),
    listed: data.template !== 'notFound' && data.unlisted !== true,
    ...data,
  }));
  return createSiteMap(locale, [...pages, ...(await readUpdates(locale))]);
}

/** The site maps of both languages, from the pages and updates as they stand. */
export async function readSiteMaps(): Promise<Record<Locale, SiteMap>> {
  return { en: await readSiteMap('en'), fr: await readSiteMap('fr') };
}

async function readUpdates(locale: Locale): Promise<PublishedUpdate[]> {
  const entries = (await readPublished('updates')).filter(({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map(({ id, data }) => ({ name: `${updatesPage}/${id.slice(locale.length + 1)}`, listed: true, ...data }))
    .sort((a, b) => b.sortDate.localeCompare(a.sortDate));
}

async function readSessions(): Promise<ScheduledSession[]> {
  const files = Object.fromEntries((await getCollection('sessions')).map(({ id, data }) => [id, data]));
  return scheduleSessions(files, { builtOn: dayOfBuild(), withSamples: SITE_ENV === 'sample' });
}

/** The day limits as figures, so that prose states them like any other number. */
function limitsAsFigures({ limits }: Deadlines): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(limits).map(([id, { days, unit, source, checked }]) => [id, { value: days, unit, source, checked }]),
  );
}

/** What the pages of each language can ask for, from the content as it stands. */
export async function readContexts(): Promise<Record<Locale, PageContext>> {
  const deadlines = await factFile('deadlines');
  const facts = createFactBook({
    contacts: await factFile('contacts'),
    dates: await factFile('dates'),
    figures: { ...(await factFile('figures')), ...limitsAsFigures(deadlines) },
    sources: await factFile('sources'),
    terms: await factFile('terms'),
    ledger: await factFile('ledger'),
  });
  const tools = {
    deadlines,
    holidays: await factFile('holidays'),
    options: await factFile('options'),
    ranks: await factFile('ranks'),
  };
  const sessions = await readSessions();
  const criteria = await factFile('criteria');
  const silence = await factFile('silence');
  const site = await factFile('site');
  const privacyNotice = await factFile('privacy-notice');
  const switches = siteSwitches({
    notice: privacyNotice,
    pageFeedback: site.pageFeedback,
    isSample: SITE_ENV === 'sample',
  });
  const ownersSettings = { site, privacyNotice, switches };
  const zones = Object.values(await factFile('zones'));
  const siteMaps = await readSiteMaps();
  const contextOf = async (locale: Locale): Promise<PageContext> => {
    const strings = (await getEntry('strings', locale))?.data as Strings | undefined;
    if (strings === undefined)
      throw new Error(`content/strings/${locale}.yml was not read. Run npm run check:content.`);
    const t = createTranslate(strings, locale);
    const updates = await readUpdates(locale);
    return {
      locale,
      t,
      strings,
      facts,
      ...tools,
      ...ownersSettings,
      sessions,
      criteria,
      silence,
      zones,
      siteMap: siteMaps[locale],
      siteMaps,
      updates,
    };
  };
  return { en: await contextOf('en'), fr: await contextOf('fr') };
}
