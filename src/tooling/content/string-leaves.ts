import { placesOf } from '../../i18n/translate.ts';

/** One string of the interface: a text, or a singular and a plural. */
export interface StringLeaf {
  readonly path: readonly string[];
  readonly isPlural: boolean;
  /** Its texts, as they were read: they may not be texts at all. */
  readonly values: readonly unknown[];
  /** The names of its `{places}`, in the order of the alphabet. */
  readonly places: readonly string[];
}

/** The strings of a file of strings by their dotted keys. */
export function stringLeaves(data: unknown): Map<string, StringLeaf> {
  const leaves = new Map<string, StringLeaf>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
    const isPlural = isBranch && Object.keys(value).sort().join() === 'one,other';
    if (isBranch && !isPlural) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
      return;
    }
    const values: unknown[] = isPlural ? Object.values(value) : [value];
    const places = placesOf({ one: '', other: values.filter((text) => typeof text === 'string').join(' ') });
    leaves.set(path.join('.'), { path, isPlural, values, places });
  };
  visit(data ?? {}, []);
  return leaves;
}
