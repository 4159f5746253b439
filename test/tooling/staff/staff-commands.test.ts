import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { StaffWork } from '../../../src/api/services/staff-work.ts';
import { runStaffCommand, StaffUsageError, staffUsage } from '../../../src/tooling/staff/staff-commands.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function parts() {
  const work: StaffWork = {
    sessions: vi.fn(() => Promise.resolve([])),
    people: vi.fn(() => Promise.resolve([])),
    setJoinLink: vi.fn(() => Promise.resolve()),
    erase: vi.fn(() => Promise.resolve()),
    purge: vi.fn(() => Promise.resolve(1)),
    feedback: vi.fn(() => Promise.resolve([])),
    auditLog: vi.fn(() => Promise.resolve([])),
  };
  return { work, rotateKeys: () => Promise.resolve(7), now: () => new Date('2027-01-12T17:00:00.000Z') };
}

describe('runStaffCommand', () => {
  it.each([
    [['sessions'], 'For class members\n\nNo sessions.\n\nFor Defence representatives\n\nNo sessions.'],
    [['list', 'winter'], 'Nobody has signed up.'],
    [
      ['set-link', 'winter', 'https://meet.example.ca'],
      'The join link of winter is kept. Only people with a place are shown it.',
    ],
    [['erase', 'k4t9-0qzd'], 'The sign-up is deleted.'],
    [['purge'], '1 sign-up deleted.'],
    [['feedback'], 'No feedback.'],
    [['rotate-keys'], '7 rows sealed anew. The other keys can be taken out of DATA_KEY once no server runs with them.'],
  ])('%j', async (line, shown) => {
    expect(await runStaffCommand(parts(), line)).toBe(shown);
  });

  it('takes a reference in small letters too', async () => {
    const given = parts();
    const erase = vi.fn(() => Promise.resolve());
    await runStaffCommand({ ...given, work: { ...given.work, erase } }, ['erase', 'k4t9-0qzd']);
    expect(erase).toHaveBeenCalledWith('K4T9-0QZD');
  });

  it('exports to the screen, or into a new file for its owner alone', async () => {
    const file = join(temporaryFolder(), 'people.csv');
    expect(await runStaffCommand(parts(), ['export', 'winter'])).toMatch(/^\uFEFFreference,/);
    expect(await runStaffCommand(parts(), ['export', 'winter', file])).toBe(
      `${file}: 0 people. Delete the file once it is not needed: the server cannot.`,
    );
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFreference,/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('never writes over a file', async () => {
    const file = join(temporaryFolder(), 'people.csv');
    writeFileSync(file, 'mine');
    await expect(runStaffCommand(parts(), ['export', 'winter', file])).rejects.toThrow(
      new StaffUsageError(`${file} is there already. Name a new file.`),
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each([
    [[], staffUsage],
    [['lst'], `There is no command "lst".\n\n${staffUsage}`],
    [['constructor'], `There is no command "constructor".\n\n${staffUsage}`],
    [['list'], `"list" takes 1 more, got 0.\n\n${staffUsage}`],
    [['export', 'a', 'b', 'c'], `"export" takes 1 or 2 more, got 3.\n\n${staffUsage}`],
  ])('says what can be asked for: %j', async (line, message) => {
    await expect(runStaffCommand(parts(), line)).rejects.toThrow(new StaffUsageError(message));
  });
});
