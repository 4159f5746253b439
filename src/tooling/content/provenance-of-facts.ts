import type { FactFileName } from './fact-files.ts';
import type { YamlText } from './yaml-text.ts';

/** A place in a facts file that says where something comes from. */
export interface Provenance {
  /** The way to what carries the source: an entry, or a part of one. */
  readonly path: readonly string[];
  /** The rows of the ledger that it names. */
  readonly rows: readonly string[];
}

/** Every `source` of a facts file that names rows of the ledger. The ledger's own name documents and are left out. */
export function provenancesOf(name: FactFileName, yaml: YamlText): Provenance[] {
  const found: Provenance[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source') found.push({ path, rows: [inner].flat().map(String) });
      else visit(inner, [...path, key]);
    }
  };
  if (name !== 'ledger') visit(yaml.data, []);
  return found;
}
