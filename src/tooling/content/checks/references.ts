import type { Content } from '../content-model.ts';
import type { FactFileName } from '../fact-files.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { lineAt, yamlStrings } from '../yaml-text.ts';

/** Fields of `options.yml` that name an entry of another file: the last part of the path, or of the list that it is in. */
const references: Readonly<Record<string, FactFileName>> = { figure: 'figures', date: 'dates', groups: 'ranks' };

/** Options that name a figure, a date or a group of ranks that is not there. */
export function checkReferences(content: Content): Problem[] {
  const options = content.facts.get('options');
  if (options === undefined) return [];
  const ranks = Object.values((content.facts.get('ranks')?.data ?? {}) as Record<string, { group?: unknown } | null>);
  const groups = [...new Set(ranks.map((rank) => String(rank?.group)))];
  return yamlStrings(options).flatMap(({ path, value, start }) => {
    const name = path.findLast((key) => !/^\d+$/.test(key)) ?? '';
    const file = references[name];
    if (file === undefined || !content.facts.has(file)) return [];
    const ids = name === 'groups' ? groups : content.ids(file);
    if (ids.includes(value)) return [];
    const [entry, ...field] = path;
    const place = { file: options.file, line: lineAt(options.text, start), entry, field: field.join(', ') };
    return [
      problem(place, 'referenceUnknown', { id: value, file: `content/facts/${file}.yml`, near: nearest(value, ids) }),
    ];
  });
}
