import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/tooling/content/check-content.ts';
import { errorSentence } from '../../../src/tooling/content/problem.ts';
import { contentTree, page, sentences, type Files } from './content-tree.ts';

const draft = { draft: 'true', slug: 'support' };

async function report(files: Files): Promise<{ errors: string[]; waiting: string[] }> {
  const { errors, waiting } = await checkContent({ root: await contentTree(files), proofread: false });
  return { errors: errors.map(errorSentence), waiting: waiting.map(errorSentence) };
}

describe('drafts', () => {
  it('stop nothing, and what they still owe is listed', async () => {
    expect(await report({ 'content/pages/en/support.mdx': page('Text.', draft) })).toEqual({
      errors: [],
      waiting: [
        'content/pages/en/support.mdx: there is no content/pages/fr/support.mdx; expected every page in both languages, under the same file name. Write the page in French (npm run fix:content makes a draft of it), or take this one out.',
      ],
    });
  });

  it('have to be readable all the same, because the site reads every file', async () => {
    const { errors } = await report({ 'content/pages/en/support.mdx': page('<Steps>', draft) });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('the text could not be read');
  });

  it('are a draft in both languages when one of them is marked', async () => {
    const { errors, waiting } = await report({
      'content/pages/en/support.mdx': page('Text.', { slug: 'support' }),
      'content/pages/fr/support.mdx': page('Texte.\n\n## Seul', { ...draft, slug: 'soutien' }),
    });
    expect(errors).toEqual([]);
    expect(waiting).toHaveLength(1);
  });

  it('are not linked from published pages, menus and pages below', async () => {
    const all = await sentences({
      'content/pages/en/home.mdx': page('[x](page:support)'),
      'content/pages/fr/home.mdx': page('[x](page:support)'),
      'content/pages/en/support.mdx': page('Text.', draft),
      'content/pages/fr/support.mdx': page('Texte.', { ...draft, slug: 'soutien' }),
      'content/pages/en/support/a.mdx': page('Text.', { slug: 'a' }),
      'content/pages/fr/support/a.mdx': page('Texte.', { slug: 'a' }),
    });
    const cure =
      'expected only pages that readers can open. Take the line "draft: true" out of both languages of that page when it is ready, or take the link out until then.';
    expect(all).toEqual([
      `content/pages/en/home.mdx, line 12: this leads to "support", which is a draft; ${cure}`,
      'content/pages/en/support/a.mdx: the page above it, "support", is a draft; expected a published page above a published one. Publish the page above, or mark this one "draft: true" too.',
      `content/pages/fr/home.mdx, line 12: this leads to "support", which is a draft; ${cure}`,
      'content/pages/fr/support/a.mdx: the page above it, "support", is a draft; expected a published page above a published one. Publish the page above, or mark this one "draft: true" too.',
    ]);
  });
});

describe('words and contacts that hold a place', () => {
  it.each([
    ['Text TODO text.', '"TODO" only holds a place'],
    ['Lorem ipsum dolor.', '"Lorem ipsum" only holds a place'],
    ['See \\[…\\].', '"[…]" only holds a place'],
  ])('are found: %j', async (body, found) => {
    const all = await sentences({ 'content/pages/en/home.mdx': page(body) });
    expect(all.filter((sentence) => sentence.includes(found))).toHaveLength(1);
  });

  it.each(['What there is to do.', 'A todo list.'])('are not found in %j', async (body) => {
    expect(await sentences({ 'content/pages/en/home.mdx': page(body) })).toEqual([]);
  });

  it.each(['1-800-555-0123', 'someone@example.com'])('may not be a contact: %s', async (value) => {
    const contacts = `support-line: { kind: phone, value: ${value}, name: { en: a, fr: b }, source: A-001, checked: "2026-11-23" }\n`;
    expect(await sentences({ 'content/facts/contacts.yml': contacts })).toEqual([
      `content/facts/contacts.yml, line 1, entry "support-line", value: ${value} reaches nobody: numbers and addresses of this kind are kept for examples; expected a contact that is answered. Write the real number or address, with its source.`,
    ]);
  });
});
