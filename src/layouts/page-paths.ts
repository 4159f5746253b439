import { getCollection, type CollectionEntry } from 'astro:content';
import { parseLocale, type Locale } from '../i18n/locales.ts';
import { readSiteMaps, updatesPage } from './page-context.ts';

/** The parts that only some pages use, by the route that has them: a page takes its parts from one route. */
export const partsOfRoutes = {
  answerDates: ['AnswerDates', 'AnswerDatesExamples', 'AnswerDatesTable', 'HolidayList'],
  lists: ['AtoZ', 'GlossaryList', 'SourcesList', 'UpdatesList'],
  optionFinder: ['OptionFinder', 'OptionsByRank', 'OptionsTable'],
  options: ['OptionsTable', 'OptionsTime'],
  search: ['SearchBox'],
} as const;

/** A route with parts of its own. */
export type PartsRoute = keyof typeof partsOfRoutes;

/** Thrown for a page that uses parts of several routes; names the page and the parts. */
export class MixedPartsError extends Error {
  constructor(file: string, parts: readonly string[]) {
    super(`${file}: uses ${parts.map((part) => `<${part} />`).join(', ')}, which no one page can show together.`);
    this.name = 'MixedPartsError';
  }
}

/** A page or an update, and the name by which the site map knows it. */
export interface NamedPage {
  readonly entry: CollectionEntry<'pages'> | CollectionEntry<'updates'>;
  readonly name: string;
}

/** Where a page is built: the language and the rest of the address. */
interface PagePath {
  readonly params: { readonly locale: Locale; readonly path: string | undefined };
  readonly props: NamedPage;
}

/**
 * The pages that a route builds, in both languages.
 *
 * @param route - The route with the parts that the pages use; left out for pages that use none.
 * @throws MixedPartsError
 */
export async function pathsOf(route?: PartsRoute): Promise<PagePath[]> {
  const siteMaps = await readSiteMaps();
  const entries = [...(await getCollection('pages')), ...(await getCollection('updates'))];
  return entries
    .filter((entry) => routeOf(entry) === route)
    .map((entry) => {
      const [folder, ...rest] = entry.id.split('/');
      const locale = parseLocale(folder);
      // Updates are pages below the list of updates.
      const name = [...(entry.collection === 'updates' ? [updatesPage] : []), ...rest].join('/');
      const path = siteMaps[locale].address(name).split('/').slice(2, -1).join('/');
      return { params: { locale, path: path === '' ? undefined : path }, props: { entry, name } };
    });
}

function routeOf({ body = '', collection, id }: NamedPage['entry']): PartsRoute | undefined {
  const used = Object.values(partsOfRoutes)
    .flat()
    .filter((part, index, all) => all.indexOf(part) === index && new RegExp(`<${part}\\b`).test(body));
  if (used.length === 0) return undefined;
  const routes = Object.keys(partsOfRoutes) as PartsRoute[];
  const route = routes.find((each) => used.every((part) => partsOfRoutes[each].some((own) => own === part)));
  if (route === undefined) throw new MixedPartsError(`content/${collection}/${id}.mdx`, used);
  return route;
}
