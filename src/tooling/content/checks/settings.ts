import type { Content } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { lineAt, yamlStrings } from '../yaml-text.ts';

/** Pages of the menus and sequences of `site.yml` that do not exist, and `{places}` of its notice that name no date. */
export function checkSettings(content: Content): Problem[] {
  const site = content.facts.get('site');
  if (site === undefined) return [];
  const names = [...new Set(content.pages.map(({ name }) => name))];
  const dates = content.ids('dates');
  return yamlStrings(site).flatMap(({ path, value, start }) => {
    const field = path.join(', ');
    const place = { file: site.file, line: lineAt(site.text, start), field };
    if (path[0] === 'menu' || path[0] === 'sequences') {
      if (names.includes(value)) return [];
      return [problem(place, 'settingPageUnknown', { name: value, near: nearest(value, names) })];
    }
    if (path[0] !== 'notice' || !content.facts.has('dates')) return [];
    const places = [...value.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
    return places
      .filter((id) => !dates.includes(id))
      .map((id) => problem(place, 'settingDateUnknown', { id, near: nearest(id, dates) }));
  });
}
