import type { Content, Page } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import type { LinkUse } from '../page-structure.ts';
import { problem, type Problem } from '../problem.ts';
import { contactWithValue } from '../known-values.ts';
import { addressOf } from './addresses.ts';

/** Links that lead to no page, heading or document, and links to an address instead of a name. */
export function checkLinks(content: Content): Problem[] {
  return content.pages.flatMap((page) =>
    (page.structure?.sections ?? []).flatMap(({ links }) => links.flatMap((link) => checkLink(content, page, link))),
  );
}

function checkLink(content: Content, page: Page, { url, line }: LinkUse): Problem[] {
  const place = { file: page.file, line };
  if (url.startsWith('source:')) {
    if (!content.facts.has('sources')) return [];
    const id = url.slice('source:'.length);
    const ids = content.ids('sources');
    if (!ids.includes(id)) return [problem(place, 'linkSourceUnknown', { id, near: nearest(id, ids) })];
    const data = content.facts.get('sources')?.data as Record<string, { address?: object } | null>;
    return Object.keys(data[id]?.address ?? {}).length > 0 ? [] : [problem(place, 'linkSourceNowhere', { id })];
  }
  if (url.startsWith('page:') || url.startsWith('#')) {
    const [name = '', fragment] = url.startsWith('#')
      ? [page.name, url.slice(1)]
      : url.slice('page:'.length).split('#');
    const target = content.page(name, page.locale);
    if (target === undefined) {
      const names = content.pages.filter(({ locale }) => locale === page.locale).map((other) => other.name);
      return [problem(place, 'linkPageUnknown', { name, near: nearest(name, names) })];
    }
    const slugs = (target.structure?.sections ?? []).flatMap(({ heading }) => heading?.slug ?? []);
    if (fragment === undefined || target.structure === undefined || slugs.includes(fragment)) return [];
    const near = nearest(fragment, slugs);
    return [problem(place, 'linkHeadingUnknown', { page: target.file, fragment, near })];
  }
  if (/^(tel|mailto):/.test(url)) {
    const contact = contactWithValue(content, url.replace(/^\w+:/, ''));
    return [problem(place, 'linkContact', { url, id: contact })];
  }
  if (!/^\w+:/.test(url)) {
    const near = content.pages.find((other) => addressOf(content, other) === `${url.replace(/\/?(#.*)?$/, '')}/`)?.name;
    return [
      problem(place, 'linkOwnAddress', {
        url,
        near:
          near ??
          nearest(
            url.replace(/^\W+/, ''),
            content.pages.map(({ name }) => name),
          ),
      }),
    ];
  }
  return [problem(place, 'linkAddress', { url })];
}
