import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { languageTags, locales, parseLocale } from '../../i18n/locales.ts';
import { readContexts, updatesPage } from '../../layouts/page-context.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Class member updates of one language as RSS, newest first: the same list as the page of updates. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = parseLocale(params['locale']);
  const { siteMap, updates } = (await readContexts())[locale];
  const list = siteMap.page(updatesPage);
  return rss({
    title: list.title,
    description: list.description,
    site: new URL(siteMap.address(updatesPage), site).href,
    trailingSlash: true,
    customData: `<language>${languageTags[locale]}</language>`,
    items: updates.map(({ name, title, description, sortDate }) => ({
      title,
      description,
      link: siteMap.address(name),
      pubDate: new Date(`${sortDate}T12:00:00Z`),
    })),
  });
};
