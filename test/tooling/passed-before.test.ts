import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passedBefore } from '../../src/tooling/passed-before.ts';
import { temporaryFolder } from './temporary-folder.ts';

function project() {
  const root = temporaryFolder();
  const write = (file: string, text: string): void => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('src/one.ts', 'one');
  write('package.json', '{}');
  return { write, check: () => passedBefore(root, ['src', 'package.json'], join(root, '.build/rules')) };
}

describe('passedBefore', () => {
  it('holds once the check passed, while every file is the same', () => {
    const { check } = project();
    expect(check().holds()).toBe(false);
    check().remember(true);
    expect(check().holds()).toBe(true);
  });

  it.each([
    ['changed', 'src/one.ts'],
    ['added', 'src/deep/two.ts'],
  ])('does not hold when a file was %s', (_, file) => {
    const { write, check } = project();
    check().remember(true);
    write(file, 'other');
    expect(check().holds()).toBe(false);
  });

  it('is not moved by files that the check does not read', () => {
    const { write, check } = project();
    check().remember(true);
    write('content/page.mdx', 'text');
    write('src/node_modules/tool/index.js', 'text');
    expect(check().holds()).toBe(true);
  });

  it('does not hold for a file that was saved while the check ran', () => {
    const { write, check } = project();
    const running = check();
    write('src/one.ts', 'saved meanwhile');
    running.remember(true);
    expect(check().holds()).toBe(false);
  });

  it('forgets what passed when the check fails later', () => {
    const { check } = project();
    check().remember(true);
    check().remember(false);
    expect(check().holds()).toBe(false);
  });
});
