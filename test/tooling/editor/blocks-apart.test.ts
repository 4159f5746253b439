import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { blocksApart } from '../../../src/tooling/editor/blocks-apart.ts';

describe('what the editor saves', () => {
  it.each([
    ['before its end', '<AsHistory>\n\nIt was so.</AsHistory>', '<AsHistory>\n\nIt was so.\n\n</AsHistory>'],
    ['after its beginning', '<AsHistory>It was so.\n\n</AsHistory>', '<AsHistory>\n\nIt was so.\n\n</AsHistory>'],
    ['after its end', '</AsHistory>It is so.', '</AsHistory>\n\nIt is so.'],
    ['before one without an inside', 'Call us. <StopHere />', 'Call us.\n\n<StopHere />'],
    ['between two', '</Steps>It is so.<StopHere />', '</Steps>\n\nIt is so.\n\n<StopHere />'],
    ['at the end of a list', '- one\n- two</Callout>', '- one\n- two\n\n</Callout>'],
  ])('keeps words out of the line of a block: %s', (_where, typed, saved) => {
    expect(blocksApart(typed)).toBe(saved);
  });

  it.each([
    ['a fact within a sentence', 'From <Fact id="launch" /> on.'],
    ['a block that begins and ends on one line', '<Event date="launch" title="A">B</Event>'],
    ['a block alone', '<StopHere />'],
    ['tags beside each other', '<Cards><Card page="support" />'],
  ])('leaves %s as it is', (_what, text) => {
    expect(blocksApart(text)).toBe(text);
  });

  it('leaves every page of the site as it is', async () => {
    const { pages } = await loadContent(process.cwd());
    for (const { file } of pages) {
      const text = readFileSync(file, 'utf8');
      expect(blocksApart(text), file).toBe(text);
    }
  });
});
