import { describe, expect, it } from 'vitest';
import { sessionStanding } from '../../src/domain/session-standing.ts';

const session = {
  cancelled: false,
  closesAt: '2027-02-10T18:00:00.000Z',
  endsAt: '2027-02-11T19:00:00.000Z',
};
const standing = (now: string, cancelled = false) => sessionStanding({ ...session, cancelled }, new Date(now));

describe('sessionStanding', () => {
  it.each([
    ['2027-02-10T17:59:59.999Z', 'open', 'until the moment at which sign-up closes'],
    ['2027-02-10T18:00:00.000Z', 'closed', 'from that moment on'],
    ['2027-02-11T18:30:00.000Z', 'closed', 'while it takes place'],
    ['2027-02-11T19:00:00.000Z', 'ended', 'from its end on'],
  ])('at %s is %s: %s', (now, expected) => {
    expect(standing(now)).toBe(expected);
  });

  it('stays called off until it would have ended', () => {
    expect(standing('2027-02-01T00:00:00.000Z', true)).toBe('called-off');
    expect(standing('2027-02-11T18:30:00.000Z', true)).toBe('called-off');
    expect(standing('2027-02-11T19:00:00.000Z', true)).toBe('ended');
  });
});
