import { defineMiddleware } from 'astro:middleware';
import { isLocale, locales, type Locale } from './i18n/locales.ts';
import { readContexts, type PageContext } from './layouts/page-context.ts';

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
