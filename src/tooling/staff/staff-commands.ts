import { readFileSync, writeFileSync } from 'node:fs';
import type { StaffWork } from '../../api/services/staff-work.ts';
import { auditTable, feedbackTable, peopleTable, sessionsTable } from './staff-tables.ts';
import { peopleCsv } from './people-csv.ts';

/** Something was asked for that there is no such command, or too little, for. The message is for staff. */
export class StaffUsageError extends Error {
  override name = 'StaffUsageError';
}

/** What the commands are, one a line. */
export const staffUsage = `Use: npm run --silent staff -- <command>

  sessions                  the sessions, how many signed up, whether a join link is set
  list <session>            who signed up for a session
  export <session> [file]   the same as CSV, to the screen or into a new file
  set-link <session> <url>  keep the address to join a session by; "-" reads it from standard input
  erase <reference>         delete a sign-up; its place is offered on, and the person is told by mail
  purge                     delete every sign-up whose day has come; the server does so by itself
  feedback                  answers to the question at the end of pages
  audit                     which of these commands were used, and when
  rotate-keys               seal everything anew with the first key of DATA_KEY`;

/** What a command works with. */
export interface CommandParts {
  readonly work: StaffWork;
  readonly rotateKeys: () => Promise<number>;
  readonly now: () => Date;
}

type Command = (parts: CommandParts, words: readonly string[]) => Promise<string>;

const commands: Readonly<Record<string, { readonly words: readonly [number, number]; readonly run: Command }>> = {
  sessions: {
    words: [0, 0],
    async run({ work, now }) {
      const members = sessionsTable(await work.sessions('class-members'), now());
      const representatives = sessionsTable(await work.sessions('defence-representatives'), now());
      return `For class members\n\n${members}\n\nFor Defence representatives\n\n${representatives}`;
    },
  },
  list: {
    words: [1, 1],
    run: async ({ work }, [session = '']) => peopleTable(await work.people(session, 'list')),
  },
  export: {
    words: [1, 2],
    async run({ work }, [session = '', file]) {
      const people = await work.people(session, 'export');
      const csv = peopleCsv(people);
      if (file === undefined) return csv.trimEnd();
      writeNewFile(file, csv);
      return `${file}: ${people.length} ${people.length === 1 ? 'person' : 'people'}. Delete the file once it is not needed: the server cannot.`;
    },
  },
  'set-link': {
    words: [2, 2],
    async run({ work }, [session = '', url = '']) {
      await work.setJoinLink(session, url === '-' ? readFileSync(0, 'utf8').trim() : url);
      return `The join link of ${session} is kept. Only people with a place are shown it.`;
    },
  },
  erase: {
    words: [1, 1],
    async run({ work }, [reference = '']) {
      await work.erase(reference.toUpperCase());
      return 'The sign-up is deleted.';
    },
  },
  purge: {
    words: [0, 0],
    run: async ({ work }) => `${signUps(await work.purge())} deleted.`,
  },
  feedback: { words: [0, 0], run: async ({ work }) => feedbackTable(await work.feedback()) },
  audit: { words: [0, 0], run: async ({ work }) => auditTable(await work.auditLog()) },
  'rotate-keys': {
    words: [0, 0],
    run: async ({ rotateKeys }) =>
      `${await rotateKeys()} rows sealed anew. The other keys can be taken out of DATA_KEY once no server runs with them.`,
  },
};

/**
 * Does what a command line of staff asks for.
 *
 * @returns What to show, without the line's end.
 * @throws StaffUsageError when there is no such command, or its words are too few or too many.
 * @throws StaffWorkError when what it names is not there.
 */
export async function runStaffCommand(parts: CommandParts, line: readonly string[]): Promise<string> {
  return await readStaffCommand(line)(parts);
}

/**
 * The command of a line, read before anything is opened.
 *
 * @throws StaffUsageError as `runStaffCommand`.
 */
export function readStaffCommand([name, ...words]: readonly string[]): (parts: CommandParts) => Promise<string> {
  if (name === undefined || name === 'help') throw new StaffUsageError(staffUsage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new StaffUsageError(`There is no command ${JSON.stringify(name)}.\n\n${staffUsage}`);
  const [least, most] = command.words;
  if (words.length < least || words.length > most) {
    const expected = least === most ? String(least) : `${least} or ${most}`;
    throw new StaffUsageError(`"${name}" takes ${expected} more, got ${words.length}.\n\n${staffUsage}`);
  }
  return (parts) => command.run(parts, words);
}

function signUps(count: number): string {
  return count === 1 ? '1 sign-up' : `${count} sign-ups`;
}

/** For its owner alone, and never over another file. */
function writeNewFile(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new StaffUsageError(`${file} is there already. Name a new file.`);
    throw new StaffUsageError(`${file} could not be written (${code ?? 'unknown fault'}). Name another place.`);
  }
}
