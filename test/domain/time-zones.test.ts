import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Printed {
  offsets: number[];
  today: string;
  answers: string;
}

const script = fileURLToPath(new URL('answers-in-this-zone.ts', import.meta.url));

const answersIn = (zone: string): Printed =>
  JSON.parse(
    execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  ) as Printed;

describe('answers about days', { timeout: 60_000 }, () => {
  const inUtc = answersIn('UTC');

  it.each([
    // Zone, minutes behind UTC in January and July, the day on the wall at 10:30 UTC on 1 January 2026; why.
    ['America/Toronto', [300, 240], '2026-01-01', 'the program’s zone, which changes its clocks'],
    ['America/St_Johns', [210, 150], '2026-01-01', 'half an hour off'],
    ['Pacific/Apia', [-780, -780], '2026-01-01', 'moved across the date line in 2011'],
    ['Pacific/Kiritimati', [-840, -840], '2026-01-02', 'the first zone to see a day'],
    ['Pacific/Pago_Pago', [660, 660], '2025-12-31', 'the last but one to see it'],
    ['Asia/Kathmandu', [-345, -345], '2026-01-01', 'a quarter of an hour off'],
    ['Australia/Lord_Howe', [-660, -630], '2026-01-01', 'clocks change by half an hour'],
  ])('are the same in %s as in UTC', (zone, offsets, today) => {
    const here = answersIn(zone);
    expect(here.offsets).toEqual(offsets);
    expect(here.today).toBe(today);
    expect(here.answers).toBe(inUtc.answers);
  });
});
