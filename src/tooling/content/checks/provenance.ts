import { ledgerIdSchema } from '../../../schemas/provenance.ts';
import type { Content } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { provenancesOf } from '../provenance-of-facts.ts';
import { lineOf, type YamlText } from '../yaml-text.ts';

/** Sources that name no row of the ledger, and rows of the ledger that name no document. */
export function checkProvenance(content: Content): Problem[] {
  const rows = content.ids('ledger');
  const unknownRow = (id: string, place: Place): Problem[] =>
    // An id of another form is for the schema to refuse.
    !content.facts.has('ledger') || rows.includes(id) || !ledgerIdSchema.safeParse(id).success
      ? []
      : [problem(place, 'ledgerIdUnknown', { id, near: nearest(id, rows) })];
  const ofFacts = [...content.facts].flatMap(([name, yaml]) =>
    provenancesOf(name, yaml).flatMap(({ path, rows: ids }) => {
      const [entry, ...field] = path;
      const place = { file: yaml.file, line: lineOf(yaml, path), entry, field: [...field, 'source'].join(', ') };
      return ids.flatMap((id) => unknownRow(id, place));
    }),
  );
  const ofPages = content.pages.flatMap(({ file, fields, top }) => {
    if (top === undefined) return [];
    const ids = Array.isArray(fields['sources']) ? fields['sources'].map(String) : [];
    return ids.flatMap((id, index) => {
      const place = { file, line: lineOf(top, ['sources', index]), field: 'sources' };
      const twice = ids.indexOf(id) < index ? [problem(place, 'ledgerIdTwice', { id })] : [];
      return [...unknownRow(id, place), ...twice];
    });
  });
  return [...ofFacts, ...ofPages, ...documentsOf(content, content.facts.get('ledger'))];
}

function documentsOf(content: Content, ledger: YamlText | undefined): Problem[] {
  if (ledger === undefined || !content.facts.has('sources')) return [];
  const documents = content.ids('sources');
  const data = (ledger.data ?? {}) as Record<string, { source?: unknown } | null>;
  return Object.entries(data).flatMap(([entry, row]) => {
    const id = row?.source;
    if (typeof id !== 'string' || documents.includes(id)) return [];
    const place = { file: ledger.file, line: lineOf(ledger, [entry, 'source']), entry, field: 'source' };
    return [problem(place, 'ledgerSourceUnknown', { id, near: nearest(id, documents) })];
  });
}
