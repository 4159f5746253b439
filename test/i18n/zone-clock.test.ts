import { describe, expect, it } from 'vitest';
import { clockAt } from '../../src/i18n/zone-clock.ts';

describe('clockAt', () => {
  it.each([
    ['2026-12-15T00:00:00.000Z', 'America/Toronto', '2026-12-14', '19:00', 'the evening before in Ottawa'],
    ['2026-12-15T00:00:00.000Z', 'America/St_Johns', '2026-12-14', '20:30', 'half an hour off'],
    ['2027-07-01T04:00:00.000Z', 'America/Toronto', '2027-07-01', '00:00', 'midnight is the start of a day'],
    ['2026-12-14T12:00:00.000Z', 'Pacific/Kiritimati', '2026-12-15', '02:00', 'a day ahead'],
  ])('reads %s in %s as %s %s: %s', (instant, zone, date, time) => {
    expect(clockAt(instant, zone)).toEqual({ date, time });
  });
});
