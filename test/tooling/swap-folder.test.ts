import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { swapFolder } from '../../src/tooling/swap-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const placesIn = (root: string) => ({ next: join(root, 'work/next'), live: join(root, 'dist') });

describe('swapFolder', () => {
  it('puts the finished folder in the place of the live one and leaves nothing behind', () => {
    const root = temporaryFolder({ 'work/next/index.html': 'new', 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    swapFolder(placesIn(root));
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'work'))).toEqual([]);
  });

  it('works the first time, when nothing is live', () => {
    const root = temporaryFolder({ 'work/next/index.html': 'new' });
    swapFolder(placesIn(root));
    expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
  });

  it('brings the live folder back when the new one is not there', () => {
    const root = temporaryFolder({ 'work/other': '', 'dist/index.html': 'old' });
    expect(() => {
      swapFolder(placesIn(root));
    }).toThrow('ENOENT');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  });
});
