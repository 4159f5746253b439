import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import { mailQueue } from '../../../src/api/stores/mail-steps.ts';
import { placesOf } from '../../../src/api/stores/place-steps.ts';
import { sessionColumns } from '../../../src/api/stores/rows.ts';
import { signUpsOf } from '../../../src/api/stores/sign-up-steps.ts';
import { all, together, type Steps } from '../../../src/api/stores/steps.ts';
import type { Tables } from '../../../src/api/stores/tables.ts';
import { noon, sampleSession, sampleSignUp } from './sample-rows.ts';

const query = (sql: string) => ({ sql, parameters: [] }) as unknown as CompiledQuery<string>;

function* first(name: string): Steps<string> {
  yield* all(query(`${name} 1`));
  const rows = yield* all(query(`${name} 2`));
  return rows.join();
}

function* nothing(): Steps<number> {
  return 7;
}

/** Takes steps to their end: what was asked for each time, and what they came to. A query has its text as its row, or these. */
function taken<Result>(steps: Steps<Result>, rowsOf = (sql: string): unknown[] => [sql]) {
  const asked: string[][] = [];
  let step = steps.next();
  while (step.done !== true) {
    asked.push(step.value.map(({ sql }) => sql));
    step = steps.next(step.value.map(({ sql }) => rowsOf(sql)));
  }
  return { asked, result: step.value };
}

describe('pieces of work that are done together', () => {
  it('ask at once, in their order, and each is given its own rows', () => {
    const { asked, result } = taken(together(first('a'), all(query('b')), first('c')));
    expect(asked).toEqual([
      ['a 1', 'b', 'c 1'],
      ['a 2', 'c 2'],
    ]);
    expect(result).toEqual(['a 2', ['b'], 'c 2']);
  });

  it('ask nothing where there is nothing to ask', () => {
    expect(taken(together(nothing(), together()))).toEqual({ asked: [], result: [7, []] });
  });
});

describe('a sign-up on PostgreSQL', () => {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (on) => new PostgresIntrospector(on),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const dialect = { db, locksRows: true };

  it('goes to the server twice while others wait for the row of its session', () => {
    const queueMail = mailQueue(dialect, 'class-members');
    const places = placesOf(dialect, 'class-members', queueMail);
    const signUps = signUpsOf(dialect, 'class-members', places, queueMail);
    const session = { ...sessionColumns(sampleSession()), taken: 0, waiting: 0, last_in_order: 0 };
    const { asked, result } = taken(signUps.add(sampleSignUp(), noon), (sql) =>
      / from "sessions" /.test(sql) ? [session] : [],
    );
    expect(result.kind).toBe('added');
    expect(
      asked.map((queries) =>
        queries.map((sql) => sql.replace(/^(\w+)(?:.* (?:from|into))? "(\w+)" .*?(for update)?$/, '$1 $2 $3').trim()),
      ),
    ).toEqual([
      ['select sessions for update', 'select class_member_sign_ups', 'select class_member_sign_ups'],
      ['insert class_member_sign_ups', 'insert class_member_mail', 'update sessions'],
    ]);
  });
});
