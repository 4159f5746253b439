import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '../../../src/tooling/content/once-per.ts';

describe('oncePer', () => {
  it('works an answer out once for an object, even one that is undefined', () => {
    const work = vi.fn<(of: object) => undefined>(() => undefined);
    const ask = oncePer(work);
    const of = {};
    ask(of);
    ask(of);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('works it out anew for another object that looks the same', () => {
    const ask = oncePer(({ words }: { words: string[] }) => words.length);
    expect([ask({ words: ['a'] }), ask({ words: ['a', 'b'] })]).toEqual([1, 2]);
  });
});
