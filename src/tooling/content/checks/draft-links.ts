import type { Content, Page } from '../content-model.ts';
import { isDraft } from '../drafts.ts';
import { problem, type Problem } from '../problem.ts';
import { lineAt, yamlStrings } from '../yaml-text.ts';

/** Published pages and menus that lead to a draft, which nobody could open, and published pages below one. */
export function checkDraftLinks(content: Content): Problem[] {
  const drafts = new Set(content.pages.filter(({ name }) => isDraft(content, name)).map(({ name }) => name));
  if (drafts.size === 0) return [];
  const published = content.pages.filter(({ name }) => !drafts.has(name));
  return [...published.flatMap((page) => checkPage(page, drafts)), ...checkMenus(content, drafts)];
}

function checkPage({ file, name, structure }: Page, drafts: ReadonlySet<string>): Problem[] {
  const above = name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const places = (structure?.sections ?? []).flatMap(({ components, links }) => [
    ...links.map(({ line, url }) => ({ line, target: /^page:([^#]*)/.exec(url)?.[1] })),
    ...components.map(({ line, name: component, props }) => ({
      line,
      target: component === 'Card' ? props.get('page') : undefined,
    })),
  ]);
  return [
    ...(drafts.has(above) ? [problem({ file }, 'draftAbove', { name: above })] : []),
    ...places.flatMap(({ line, target }) =>
      typeof target === 'string' && drafts.has(target)
        ? [problem({ file, line }, 'draftLinked', { name: target })]
        : [],
    ),
  ];
}

function checkMenus(content: Content, drafts: ReadonlySet<string>): Problem[] {
  const site = content.facts.get('site');
  if (site === undefined) return [];
  return yamlStrings(site).flatMap(({ field, path, start, value }) => {
    const isPage = path[0] === 'menu' || path[0] === 'sequences';
    if (!isPage || !drafts.has(value)) return [];
    const place = { file: site.file, line: lineAt(site.text, start), field };
    return [problem(place, 'draftLinked', { name: value })];
  });
}
