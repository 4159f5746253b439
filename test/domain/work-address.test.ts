import { describe, expect, it } from 'vitest';
import { isWorkAddress } from '../../src/domain/work-address.ts';

describe('isWorkAddress', () => {
  it.each([
    ['name@forces.gc.ca', 'the forces'],
    ['NAME@Forces.GC.CA ', 'as people type it'],
    ['name@gc.ca', 'the domain itself'],
    ['name@cfmws.com', 'Non-Public Funds staff'],
  ])('knows %s: %s', (address) => {
    expect(isWorkAddress(address)).toBe(true);
  });

  it.each([
    ['name@example.com', 'anybody'],
    ['name@notgc.ca', 'a name that only ends alike'],
    ['name@gc.ca.example.com', 'a name that only starts alike'],
    ['forces.gc.ca', 'no address at all'],
    ['', 'nothing'],
  ])('says nothing of %s: %s', (address) => {
    expect(isWorkAddress(address)).toBe(false);
  });
});
