import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startCheckThread } from '../../../src/tooling/editor/check-thread.ts';
import { contentTree, page } from '../content/content-tree.ts';

const english = 'content/pages/en/home.mdx';

describe('the check in a thread of its own', () => {
  it(
    'answers whoever waits when it is ended, and when it is asked again checks the content as it is then',
    { timeout: 120_000 },
    async () => {
      const root = await contentTree({ [english]: page('<Fact id="lanch" />') });
      const { check, stop } = startCheckThread(root);
      onTestFinished(stop);

      const cutOff = expect(check('en')).rejects.toThrow(/^Expected the check to go on/);
      await stop();
      await cutOff;

      const [french, inEnglish] = await Promise.all([check('fr'), check('en')]);
      expect(french.errors[0]?.sentence).toMatch(/^content\/pages\/en\/home\.mdx, ligne 12\u00a0: <Fact> nomme/);
      expect(inEnglish.errors[0]?.sentence).toMatch(/^content\/pages\/en\/home\.mdx, line 12: <Fact> names "lanch"/);
      await writeFile(join(root, english), page('<Fact id="launch" />'));
      expect((await check('en')).errors.filter(({ sentence }) => sentence.includes('<Fact> names'))).toEqual([]);
    },
  );
});
