import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Printed {
  offsets: number[];
  today: string;
  answers: string;
}

const script = fileURLToPath(new URL('answers-in-zones.ts', import.meta.url));

const zones = [
  // Zone, minutes behind UTC in January and July, the day on the wall at 10:30 UTC on 1 January 2026; why.
  ['America/Toronto', [300, 240], '2026-01-01', 'the program’s zone, which changes its clocks'],
  ['America/St_Johns', [210, 150], '2026-01-01', 'half an hour off'],
  ['Pacific/Apia', [-780, -780], '2026-01-01', 'moved across the date line in 2011'],
  ['Pacific/Kiritimati', [-840, -840], '2026-01-02', 'the first zone to see a day'],
  ['Pacific/Pago_Pago', [660, 660], '2025-12-31', 'the last but one to see it'],
  ['Asia/Kathmandu', [-345, -345], '2026-01-01', 'a quarter of an hour off'],
  ['Australia/Lord_Howe', [-660, -630], '2026-01-01', 'clocks change by half an hour'],
] as const;

describe('answers about days', () => {
  const printed = execFileSync(process.execPath, [script, 'UTC', ...zones.map(([zone]) => zone)], { encoding: 'utf8' });
  const answers = JSON.parse(printed) as Readonly<Record<string, Printed>>;

  it.each(zones)('are the same in %s as in UTC', (zone, offsets, today) => {
    expect(answers[zone]).toEqual({ offsets, today, answers: answers['UTC']?.answers });
  });
});
