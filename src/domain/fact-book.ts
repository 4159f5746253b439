import type { Contact } from '../schemas/contact.ts';
import type { DatedFact } from '../schemas/dated-fact.ts';
import type { Figure } from '../schemas/figure.ts';
import type { LedgerRow, Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

/** Thrown for an id that names no fact; gives the ids that begin alike, or all where there are few. */
export class UnknownFactError extends Error {
  constructor(kind: string, id: string, ids: readonly string[]) {
    const alike = ids.filter((each) => each.slice(0, 2) === id.slice(0, 2));
    const offered = ids.length <= 20 ? ids : alike;
    const expected = offered.length === 0 ? '' : ` Expected one of: ${[...offered].sort().join(', ')}.`;
    super(`No ${kind} "${id}" in content/facts.${expected}`);
    this.name = 'UnknownFactError';
  }
}

/** Entries of one facts file, by id. */
export type Entries<T> = Readonly<Record<string, T>>;

/** The facts files that pages look things up in. */
export interface FactFiles {
  readonly contacts: Entries<Contact>;
  readonly dates: Entries<DatedFact>;
  readonly figures: Entries<Figure>;
  readonly sources: Entries<Source>;
  readonly terms: Entries<Term>;
  readonly ledger: Entries<LedgerRow>;
}

/** A source that a page drew on, with its id. */
export interface CitedSource extends Source {
  readonly id: string;
}

/** Facts by id. Every look-up throws `UnknownFactError` for an id that is not there. */
export interface FactBook {
  contact(id: string): Contact;
  date(id: string): DatedFact;
  figure(id: string): Figure;
  hasDate(id: string): boolean;
  source(id: string): Source;
  term(id: string): Term;
  terms(): readonly (readonly [id: string, term: Term])[];
  sources(): readonly CitedSource[];
  /**
   * The documents behind rows of the ledger, each once, newest first; those of unknown age come last.
   *
   * @param rows - Ledger ids such as "A-104".
   */
  sourcesOf(rows: readonly string[]): readonly CitedSource[];
}

/** A book of facts over the contents of `content/facts`. */
export function createFactBook(files: FactFiles): FactBook {
  const look =
    <T>(kind: string, entries: Entries<T>) =>
    (id: string): T => {
      const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
      if (entry === undefined) throw new UnknownFactError(kind, id, Object.keys(entries));
      return entry;
    };
  const source = look('source', files.sources);
  const row = look('ledger row', files.ledger);
  const newestFirst = (a: CitedSource, b: CitedSource): number => (b.asOf ?? '').localeCompare(a.asOf ?? '');
  return {
    contact: look('contact', files.contacts),
    date: look('date', files.dates),
    figure: look('figure', files.figures),
    hasDate: (id) => Object.hasOwn(files.dates, id),
    source,
    term: look('term', files.terms),
    terms: () => Object.entries(files.terms),
    sources: () =>
      Object.entries(files.sources)
        .map(([id, entry]) => ({ id, ...entry }))
        .sort(newestFirst),
    sourcesOf(rows) {
      const ids = new Set(rows.map((id) => row(id).source));
      return [...ids].map((id) => ({ id, ...source(id) })).sort(newestFirst);
    },
  };
}
