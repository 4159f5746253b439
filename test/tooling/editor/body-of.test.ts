import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/tooling/editor/body-of.ts';

describe('the text of a page from its parts', () => {
  it('has each heading on a line of its own, also where the ends of lines before it were deleted', () => {
    expect(bodyOf(['\n\nHello.', '## First\n\nWords', '## Second\n'])).toBe(
      '\n\nHello.\n\n## First\n\nWords\n\n## Second\n',
    );
  });

  it('begins below the top of the page, also where all of the opening was deleted', () => {
    expect(bodyOf(['', '## First\n'])).toBe('\n\n## First\n');
    expect(bodyOf(['Hello.\n\n', '', '## Second\n'])).toBe('\n\nHello.\n\n## Second\n');
  });

  it('is that of the file where nothing was changed', () => {
    const files = globSync('content/{pages,updates}/**/*.mdx');
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const [, body = ''] = /^---\n[\s\S]*?\n---((?:\n[\s\S]*)?)$/.exec(readFileSync(file, 'utf8')) ?? [];
      expect(bodyOf(body.split(/(?=^## )/m)), file).toBe(body);
    }
  });
});
