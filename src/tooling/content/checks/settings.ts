import type { Content } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { lineAt, lineOf, yamlStrings } from '../yaml-text.ts';

/**
 * Pages of the menus, the sequences and the quick exit of `site.yml` that do not exist, `{places}` of its notice that name
 * no date, and a contact of the privacy notice that is not there.
 */
export function checkSettings(content: Content): Problem[] {
  return [...siteProblems(content), ...noticeProblems(content)];
}

function noticeProblems(content: Content): Problem[] {
  const notice = content.facts.get('privacy-notice');
  const contacts = content.ids('contacts');
  const ask = (notice?.data as { ask?: unknown } | null | undefined)?.ask;
  if (notice === undefined || !content.facts.has('contacts') || typeof ask !== 'string' || contacts.includes(ask))
    return [];
  const place = { file: notice.file, line: lineOf(notice, ['ask']), field: 'ask' };
  const file = 'content/facts/contacts.yml';
  return [problem(place, 'referenceUnknown', { id: ask, file, near: nearest(ask, contacts) })];
}

function siteProblems(content: Content): Problem[] {
  const site = content.facts.get('site');
  if (site === undefined) return [];
  const names = [...new Set(content.pages.map(({ name }) => name))];
  const dates = content.ids('dates');
  return yamlStrings(site).flatMap(({ field, path, value, start }) => {
    const place = { file: site.file, line: lineAt(site.text, start), field };
    if (path[0] === 'menu' || path[0] === 'sequences' || path[1] === 'notOn') {
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
