/** Tells whether the clock can be believed when it says that something has to be deleted. */
export interface ClockWatch {
  /**
   * How far the clock has leapt ahead, in milliseconds, while that is in doubt; 0 when the clock is believed.
   *
   * @param at - What the clock says now.
   */
  leapAt(at: Date): number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The clock leapt ahead. The message is for the operator. */
export class ClockLeapError extends Error {
  override name = 'ClockLeapError';

  /** @param leapMs - How far it leapt. */
  constructor(leapMs: number) {
    super(
      `The clock leapt ahead by ${Math.floor(leapMs / dayMs)} days or more. Nothing is deleted until it is set back, or for a ` +
        'day. Set it right. If it is right, the machine slept: there is nothing to do, and "npm run staff -- purge" deletes at once.',
    );
  }
}

/**
 * Watches whether the clock goes on as time does.
 *
 * What is deleted is gone: a clock that leaps ahead by more than a day, by a wrong time server for example, must not delete
 * what has its day to come. Such a leap is in doubt until the clock is set back, or for a day: then it is believed, so that a
 * machine that slept for a weekend goes on without anybody's hand. A clock that steps back and comes again has not leapt.
 *
 * It knows this process alone: a clock that is wrong when the process starts cannot be told from one that is right.
 *
 * @param elapsedMs - Time that no setting of the clock moves.
 */
export function watchClock(elapsedMs: () => number = () => performance.now()): ClockWatch {
  let believed: number | undefined;
  let inDoubt: { readonly ahead: number; readonly since: number } | undefined;
  return {
    leapAt(at) {
      const elapsed = elapsedMs();
      /** What the clock is ahead of the time that went by; the same again and again while the clock is right. */
      const ahead = at.getTime() - elapsed;
      believed ??= ahead;
      if (ahead - believed <= dayMs) {
        believed = Math.max(believed, ahead);
        inDoubt = undefined;
        return 0;
      }
      if (inDoubt === undefined || ahead - inDoubt.ahead > dayMs) inDoubt = { ahead, since: elapsed };
      if (elapsed - inDoubt.since < dayMs) return ahead - believed;
      believed = ahead;
      inDoubt = undefined;
      return 0;
    },
  };
}
