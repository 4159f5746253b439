import type { Content } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt } from '../prose.ts';
import { lineAt, yamlStrings } from '../yaml-text.ts';

/** Words that somebody left to be replaced later. */
const leftInText =
  /lorem ipsum|(?<![\p{L}\p{N}])(?:TO BE WRITTEN|TODO|TBD|TBC|FIXME|XXX+|À ÉCRIRE|À COMPLÉTER|À FAIRE|À TRADUIRE)(?![\p{L}\p{N}])|\[(?:\.{3}|…)\]/giu;

/** Values that show a form and reach nobody: the numbers kept for films, and the domains kept for examples. */
const reachesNobody = /(?<!\d)555-?01\d\d(?!\d)|[@./]exam?ple\.(?:com|org|net|ca)\b|[@./]exemple\.(?:com|org|ca)\b/iu;

/** Words and contacts that only hold a place, which no visitor may meet. */
export function checkPlaceholders(content: Content): Problem[] {
  const inText = allProse(content).flatMap((prose) =>
    [...prose.text.matchAll(leftInText)]
      .filter(({ 0: text }) => /^lorem/i.test(text) || text === text.toUpperCase())
      .map(({ 0: text, index }) => problem(placeAt(prose, index), 'placeholder', { text })),
  );
  const contacts = content.facts.get('contacts');
  const inContacts = contacts === undefined ? [] : yamlStrings(contacts);
  return [
    ...inText,
    ...inContacts.flatMap(({ path, start, value }) => {
      const [entry, ...field] = path;
      if (contacts === undefined || field[0] !== 'value' || !reachesNobody.test(value)) return [];
      const place = { file: contacts.file, line: lineAt(contacts.text, start), entry, field: field.join(', ') };
      return [problem(place, 'placeholderContact', { text: value })];
    }),
  ];
}
