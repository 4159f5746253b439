import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLimits } from '../../../src/api/services/limits.ts';

const minute = 60_000;
const noon = Date.parse('2027-01-12T17:00:00Z');

afterEach(() => {
  vi.useRealTimers();
});

/** Limits of two in ten minutes, and the clock of the machine in the test's hand. */
function limitsOfTwo() {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  return createLimits({ signUpsPerAddress: 2, wrongCodesPerAddress: 2, databaseUrl: undefined });
}

describe('a limit', () => {
  it('says in seconds when to come again, and counts anew then', async () => {
    const { signUp } = limitsOfTwo();
    expect([await signUp.take('client'), await signUp.take('client')]).toEqual([undefined, undefined]);
    vi.setSystemTime(noon + minute);
    expect(await signUp.take('client')).toBe(540);
    vi.setSystemTime(noon + 10 * minute);
    expect(await signUp.take('client')).toBeUndefined();
  });

  it('keeps nobody out for longer than its ten minutes when the clock steps back', async () => {
    const { signUp } = limitsOfTwo();
    for (let time = 0; time < 3; time += 1) await signUp.take('client');
    vi.setSystemTime(noon - 60 * minute);
    expect(await signUp.take('client')).toBeUndefined();
    await signUp.take('client');
    expect(await signUp.take('client')).toBe(600);
  });

  it('never asks for more than ten minutes of patience, whatever small step the clock takes', async () => {
    const { signUp } = limitsOfTwo();
    for (let time = 0; time < 3; time += 1) await signUp.take('client');
    vi.setSystemTime(noon - minute / 2);
    expect(await signUp.take('client')).toBe(600);
  });

  it('counts on through the night in which summer time begins', async () => {
    const { signUp } = limitsOfTwo();
    // 2:00 in Ottawa on 14 March 2027, when it becomes 3:00.
    vi.setSystemTime(Date.parse('2027-03-14T06:59:00Z'));
    for (let time = 0; time < 2; time += 1) await signUp.take('client');
    vi.setSystemTime(Date.parse('2027-03-14T07:01:00Z'));
    expect(await signUp.take('client')).toBe(480);
  });
});
