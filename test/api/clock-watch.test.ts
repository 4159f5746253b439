import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchClock } from '../../src/api/clock-watch.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2027-01-20T15:00:00Z');

/** A watch over time and a clock that a test moves. */
function watched() {
  const state = { elapsed: 7 * hour, clock: start };
  const watch = watchClock(() => state.elapsed);
  return {
    state,
    /** Lets time go by; the clock goes with it, and `leap` besides. */
    after: (passed: number, leap = 0) => {
      state.elapsed += passed;
      state.clock += passed + leap;
      return watch.leapAt(new Date(state.clock));
    },
  };
}

describe('watchClock', () => {
  it('believes a clock that goes on as time does, however long', () => {
    const { after } = watched();
    expect([after(0), after(hour), after(400 * day), after(hour)]).toEqual([0, 0, 0, 0]);
  });

  it('doubts a clock that leaps ahead by more than a day, until it is set back', () => {
    const { after } = watched();
    expect([after(0), after(hour, 40 * day), after(hour), after(hour, -40 * day)]).toEqual([0, 40 * day, 40 * day, 0]);
  });

  it('believes it after a day in which it went on as time does', () => {
    const { after } = watched();
    expect([after(0), after(hour, 3 * day), after(day - 1), after(1), after(hour)]).toEqual([
      0,
      3 * day,
      3 * day,
      0,
      0,
    ]);
  });

  it('begins that day again when the clock leaps again', () => {
    const { after } = watched();
    expect([after(0), after(hour, 3 * day), after(day - 1, 3 * day), after(day - 1), after(1)]).toEqual([
      0,
      3 * day,
      6 * day,
      6 * day,
      0,
    ]);
  });

  it('calls it no leap when a clock steps back and comes again', () => {
    const { after } = watched();
    expect([after(0), after(hour, -90 * day), after(hour), after(hour, 90 * day)]).toEqual([0, 0, 0, 0]);
  });

  it('believes the change to summer time and small corrections', () => {
    const { after } = watched();
    expect([after(0), after(hour, hour), after(hour, -hour), after(hour, day)]).toEqual([0, 0, 0, 0]);
  });

  it('never believes what is more than a day ahead of every time that it believed, before a day is over', () => {
    const steps = fc.array(
      fc.record({ passed: fc.integer({ min: 0, max: 5 * hour }), leap: fc.integer({ min: -9 * day, max: 9 * day }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const { state, after } = watched();
        after(0);
        let farthest = state.clock - state.elapsed;
        let doubtedFor = 0;
        for (const { passed, leap } of all) {
          const isBelieved = after(passed, leap) === 0;
          const ahead = state.clock - state.elapsed;
          if (ahead <= farthest + day) expect(isBelieved).toBe(true);
          else if (isBelieved) expect(doubtedFor + passed).toBeGreaterThanOrEqual(day);
          doubtedFor = isBelieved ? 0 : doubtedFor + passed;
          if (isBelieved) farthest = Math.max(farthest, ahead);
        }
      }),
    );
  });
});
