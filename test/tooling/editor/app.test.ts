import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadBefore } from '../../../src/tooling/content/load-content.ts';
import { createEditor } from '../../../src/tooling/editor/app.ts';
import { checkResult } from '../../../src/tooling/editor/check-result.ts';
import type { Check } from '../../../src/tooling/editor/check-thread.ts';
import type { CheckResult, DataFile, Overview, PagePair } from '../../../src/tooling/editor/editor-data.ts';
import { contentTree, page, type Files } from '../content/content-tree.ts';

const host = '127.0.0.1:4330';

async function editor(files: Files = {}, check?: Check) {
  const root = await contentTree(files);
  const before: ReadBefore = new Map();
  const app = createEditor({
    root,
    port: 4330,
    language: 'en',
    previewUrl: 'http://127.0.0.1:4331',
    files: { '/index.html': { body: 'the editor', type: 'text/html' } },
    today: () => '2027-01-02',
    check: check ?? ((language) => checkResult(root, language, before)),
  });
  const ask = async (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) =>
    app.request(`http://${host}${path}`, {
      method,
      headers: { host, origin: `http://${host}`, ...headers },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  return { root, ask, read: (file: string) => readFile(join(root, file), 'utf8') };
}

async function jsonOf<T>(answer: Response): Promise<T> {
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

describe('the editor', () => {
  it('answers its own page on this machine alone', async () => {
    const { ask } = await editor();
    expect(await (await ask('GET', '/')).text()).toBe('the editor');
    expect((await ask('GET', '/', undefined, { host: 'evil.example' })).status).toBe(403);
    expect((await ask('POST', '/api/agree?name=home', {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask('GET', '/api/overview', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('GET', '/')).headers.get('X-Frame-Options')).toBe('DENY');
  });

  it('reaches no file outside the content', async () => {
    const { ask } = await editor();
    for (const name of ['../../etc/passwd', 'sessions/../site', 'sessions/..%2Fx', '__proto__', 'constructor']) {
      const answer = await ask('GET', `/api/data?file=${encodeURIComponent(name)}`);
      expect(answer.status).toBe(400);
    }
  });

  it('changes one contact and leaves every other line as it was', async () => {
    const { ask, read } = await editor();
    const before = await read('content/facts/contacts.yml');
    const file = await jsonOf<DataFile>(await ask('GET', '/api/data?file=contacts'));
    const data = file.data as Record<string, object>;
    const changed = { ...data, 'support-line': { ...data['support-line'], value: '1-800-123-4567' } };
    await jsonOf(await ask('PUT', '/api/data?file=contacts', { mark: file.mark, data: changed }));
    expect(await read('content/facts/contacts.yml')).toBe(before.replace('1-844-750-1648', '1-800-123-4567'));
  });

  it('writes over nothing that changed meanwhile, and says so in the language asked for', async () => {
    const { ask } = await editor();
    const answer = await ask('PUT', '/api/data?file=contacts&lang=fr', { mark: 'old', data: {} });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({
      messages: [
        'content/facts/contacts.yml a changé depuis que vous l’avez ouvert; rien n’a donc été enregistré. Copiez vos mots en lieu sûr, rouvrez-le et remettez-les.',
      ],
    });
  });

  it('shows both languages part against part, saves a part, and marks what the other language has not followed', async () => {
    const { ask, read } = await editor({
      'content/pages/en/home.mdx': page('Text.\n\n## Hours\n\nDay.'),
      'content/pages/fr/home.mdx': page('Texte.\n\n## Heures\n\nJour.'),
    });
    const pair = await jsonOf<PagePair>(await ask('GET', '/api/page?name=home'));
    expect(pair.rows).toEqual([
      { en: 0, fr: 0 },
      { en: 1, fr: 1 },
    ]);
    const { en } = pair.sides;
    const body = en?.parts.map(({ text }) => text.replace('Day.', 'Night.')).join('');
    const before = await read('content/pages/en/home.mdx');
    const saved = await jsonOf<PagePair>(
      await ask('PUT', '/api/page?name=home', { en: { mark: en?.mark, fields: en?.fields, body } }),
    );
    expect(await read('content/pages/en/home.mdx')).toBe(before.replace('Day.', 'Night.'));
    expect(saved.sides.en?.parts.map(({ changed }) => changed)).toEqual([false, true]);
    const agreed = await jsonOf<PagePair>(await ask('POST', '/api/agree?name=home'));
    expect(agreed.sides.en?.parts.map(({ changed }) => changed)).toEqual([false, false]);
  });

  it('saves words that were joined to the end of a block as a page that can be read', async () => {
    const { ask, read } = await editor({
      'content/pages/en/home.mdx': page('<AsHistory>\n\nIt was so.\n\n</AsHistory>'),
      'content/pages/fr/home.mdx': page('<AsHistory>\n\nC’était ainsi.\n\n</AsHistory>'),
    });
    const { en } = (await jsonOf<PagePair>(await ask('GET', '/api/page?name=home'))).sides;
    const body = en?.parts.map(({ text }) => text.replace('.\n\n</', '.</')).join('');
    const before = await read('content/pages/en/home.mdx');
    await ask('PUT', '/api/page?name=home', { en: { mark: en?.mark, fields: en?.fields, body } });
    expect(await read('content/pages/en/home.mdx')).toBe(before);
  });

  it('shows what somebody else wrote into a file that it has read before', async () => {
    const { ask, root, read } = await editor();
    const titles = async (): Promise<unknown> => {
      const { pages } = await jsonOf<Overview>(await ask('GET', '/api/overview'));
      return pages.find(({ name }) => name === 'home')?.titles.en;
    };
    const before = await titles();
    const file = 'content/pages/en/home.mdx';
    const text = await read(file);
    await writeFile(join(root, file), text.replace(/^title: .*$/m, 'title: Another title'));
    expect([before, await titles()]).toEqual([/^title: (.*)$/m.exec(text)?.[1], 'Another title']);
    await writeFile(join(root, file), text);
    expect(await titles()).toBe(before);
  });

  it('tells what the check tells, in either language', async () => {
    const { ask } = await editor({ 'content/pages/en/home.mdx': page('<Fact id="lanch" />') });
    const { errors } = await jsonOf<{ errors: { sentence: string }[] }>(await ask('GET', '/api/check?lang=fr'));
    expect(errors[0]?.sentence).toBe(
      'content/pages/en/home.mdx, ligne 12\u00a0: <Fact> nomme «\u00a0lanch\u00a0», qui n’existe pas; attendu\u00a0: un identifiant de content/facts/dates.yml, figures.yml ou deadlines.yml. Écrivez «\u00a0launch\u00a0» si c’est ce que vous voulez dire.',
    );
  });

  it('answers for a page while the check is at work', async () => {
    const { promise: end, resolve: endCheck } = Promise.withResolvers<CheckResult>();
    const { ask } = await editor({}, () => end);
    let hasAnswered = false;
    const check = Promise.resolve(ask('GET', '/api/check')).finally(() => {
      hasAnswered = true;
    });
    expect((await ask('GET', '/api/page?name=home')).status).toBe(200);
    expect(hasAnswered).toBe(false);
    endCheck({ errors: [], waiting: [], lines: ['Errors: 0'] });
    expect(await jsonOf<CheckResult>(await check)).toEqual({ errors: [], waiting: [], lines: ['Errors: 0'] });
  });

  it('adds a page as a draft in both languages', async () => {
    const { ask, read } = await editor();
    const top = { title: 'Support', slug: 'support', description: 'A sentence that says what the page is.' };
    const json = { name: 'support', audience: 'public', sources: ['A-001'], en: top, fr: { ...top, slug: 'soutien' } };
    await jsonOf(await ask('POST', '/api/new?kind=page', json));
    expect(await read('content/pages/fr/support.mdx')).toBe(
      '---\ntitle: Support\nslug: soutien\ndescription: A sentence that says what the page is.\naudience: public\nsources: [A-001]\nmodified: "2027-01-02"\ndraft: true\n---\n\nÀ ÉCRIRE\n',
    );
    const again = await ask('POST', '/api/new?kind=page', json);
    expect(await again.json()).toEqual({
      messages: ['File name: content/pages/en/support.mdx is there already. Choose another name.'],
      faults: [{ path: ['name'], sentence: 'content/pages/en/support.mdx is there already. Choose another name.' }],
    });
  });
});
