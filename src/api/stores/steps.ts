import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Work on the database as a row of queries: each is yielded, and its rows come back. Several may be yielded at once, where
 * none needs the rows of another: they are run in their order, and all their rows come back together.
 *
 * So the rules of the store are written once: SQLite takes the steps without a pause inside one synchronous transaction,
 * PostgreSQL waits for each. A step must not await anything else.
 */
export type Steps<Result> = Generator<readonly CompiledQuery[], Result, readonly (readonly unknown[])[]>;

/** Work that can be begun anew, after a transaction that came to nothing. */
export type Work<Result> = () => Steps<Result>;

/** What queries are made with, and where the two engines differ. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  /** Whether rows must be locked against other connections; SQLite has one writer at a time as it is. */
  readonly locksRows: boolean;
}

/** The rows of a query. */
export function* all<Row>(query: Compilable<Row> | CompiledQuery<Row>): Steps<Row[]> {
  const [rows] = yield [isCompiled(query) ? query : query.compile()];
  return rows as Row[];
}

/**
 * What several pieces of work come to that need nothing of each other's answers. The first query of each is asked for at
 * once, in the order of the pieces, then the second of each, and so on: a database on another machine has fewer ways to go.
 *
 * A query sees what those before it did, as if it had waited for them.
 *
 * @example const [session, sameKey] = yield* together(lock(id), first(byKey(key))); // looks for the key under the lock
 */
export function* together<const Results extends readonly unknown[]>(
  ...pieces: { [Index in keyof Results]: Steps<Results[Index]> }
): Steps<Results> {
  let turns = pieces.map((piece) => piece.next());
  for (;;) {
    const asked = turns.map((turn) => (turn.done === true ? [] : turn.value));
    if (asked.every((queries) => queries.length === 0)) return turns.map(({ value }) => value) as unknown as Results;
    const answers = (yield asked.flat()).values();
    turns = turns.map((turn, index) => {
      const rows = answers.take(asked[index]?.length ?? 0).toArray();
      return turn.done === true ? turn : (pieces[index]?.next(rows) ?? turn);
    });
  }
}

/** The first row of a query, or nothing. */
export function* first<Row>(query: Compilable<Row> | CompiledQuery<Row>): Steps<Row | undefined> {
  const [row] = yield* all(query);
  return row;
}

function isCompiled<Row>(query: Compilable<Row> | CompiledQuery<Row>): query is CompiledQuery<Row> {
  return 'sql' in query;
}

/**
 * A query that Kysely compiles once, to be run with other values each time: compiling costs more than SQLite's answer.
 *
 * @param build - Makes the query; `value(name)` stands for the value of that name.
 * @example const byId = prepared<{ id: string }, Row>((value) => db.selectFrom('sessions').selectAll().where('id', '=', value('id')));
 *   yield* first(byId({ id: 'spring' }));
 */
export function prepared<Values extends object, Row>(
  build: (value: <Name extends keyof Values>(name: Name) => Values[Name]) => Compilable<Row>,
): (values: Values) => CompiledQuery<Row> {
  const compiled = build((name) => new Placeholder(name) as never).compile();
  return (values) => ({
    ...compiled,
    parameters: compiled.parameters.map((each) =>
      each instanceof Placeholder ? values[each.name as keyof Values] : each,
    ),
  });
}

class Placeholder {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}
