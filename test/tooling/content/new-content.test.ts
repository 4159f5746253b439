import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { answerFault, NewContentError, newFiles, type NewAnswers } from '../../../src/tooling/content/new-content.ts';
import { contentTree, page, sentencesOf } from './content-tree.ts';

const description = 'A sentence that says what the page is.';
const asked = {
  name: 'support',
  audience: 'public',
  sources: ['A-001'],
  en: { title: 'Support: a title', slug: 'support', description },
  fr: { title: 'Soutien', slug: 'soutien', description },
} as const;
const session = {
  name: 'february-11',
  audience: 'class-members',
  language: 'en',
  zone: 'America/Toronto',
  starts: { on: '2027-02-11', at: '13:00' },
  lengthInMinutes: 60,
  closesHoursBefore: 24,
  places: 20,
  how: 'online',
  accommodations: ['captions', 'breaks'],
} as const;

describe('what is added', () => {
  it('is a page in both languages, as a draft that stops nothing', async () => {
    const root = await contentTree();
    const made = newFiles(await loadContent(root), 'page', asked, '2027-01-02');
    expect(made[0]).toEqual({
      file: 'content/pages/en/support.mdx',
      text: `---\ntitle: "Support: a title"\nslug: support\ndescription: ${description}\naudience: public\nsources: [A-001]\nmodified: "2027-01-02"\ndraft: true\n---\n\nTO BE WRITTEN\n`,
    });
    for (const { file, text } of made) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    expect(await sentencesOf(root)).toEqual([]);
  });

  it('is an update with the parts that updates have', async () => {
    const content = await loadContent(await contentTree());
    const { sources, en, fr } = asked;
    const update = { sources, en, fr, name: 'winter-2027', published: '2027-winter', sortDate: '2027-01-15' };
    const [english, french] = newFiles(content, 'update', update, '2027-01-20');
    expect(english?.file).toBe('content/updates/en/winter-2027.mdx');
    expect(english?.text).toContain('published: 2027-winter\nsortDate: "2027-01-15"\n');
    expect(french?.text).toContain('## Ce que disait la lettre\n\n<AsHistory>\n\nÀ ÉCRIRE\n\n</AsHistory>');
  });

  it('is one file for a session', async () => {
    const content = await loadContent(await contentTree());
    expect(newFiles(content, 'session', session, '2027-01-20')).toEqual([
      {
        file: 'content/sessions/february-11.yml',
        text: 'audience: class-members\nlanguage: en\nzone: America/Toronto\nstarts: { on: "2027-02-11", at: "13:00" }\nlengthInMinutes: 60\nclosesHoursBefore: 24\nplaces: 20\nhow: online\naccommodations: [captions, breaks]\n',
      },
    ]);
  });

  it('is judged answer by answer, before the next one is given', () => {
    const day = answerFault('update', ['sortDate'], '15 January');
    expect(day?.en).toBe('There is "15 January"; expected a day such as 2026-11-23. Change the value to that form.');
    expect(answerFault('session', ['starts', 'on'], '2027-02-30')?.fr).toBe(
      'Il y a «\u00a02027-02-30\u00a0»; attendu\u00a0: un jour qui existe dans le calendrier, comme 2026-11-23. Donnez cette forme à la valeur.',
    );
    expect(answerFault('session', ['lengthInMinutes'], 5)?.en).toContain('expected at least 15.');
    expect(answerFault('session', ['starts', 'at'], '13:00')).toBeUndefined();
    expect(answerFault('page', ['fr', 'slug'], 'at-work')).toBeUndefined();
  });

  it('has no name that tells what a session is about', async () => {
    const content = await loadContent(await contentTree());
    const wanted = { ...session, name: 'survivors-evening' };
    expect(() => newFiles(content, 'session', wanted, '2027-01-20')).toThrow('does not tell what the session is about');
  });

  it('is refused with a sentence in each language', async () => {
    const content = await loadContent(
      await contentTree({ 'content/pages/en/help.mdx': page('Text.', { slug: 'help' }) }),
    );
    const refusal = (change: NewAnswers, language: Locale): string[] =>
      refusalOf(() => newFiles(content, 'page', { ...asked, ...change }, '2027-01-02')).messagesIn(language);
    expect(refusal({ name: 'help' }, 'en')).toEqual([
      'File name: content/pages/en/help.mdx is there already. Choose another name.',
    ]);
    expect(refusal({ name: 'À faire' }, 'fr')).toEqual([
      'Nom du fichier\u00a0: Le nom peut contenir des lettres minuscules sans accents, des chiffres et des traits d’union, comme «\u00a0support/at-work\u00a0».',
    ]);
    expect(refusal({ name: 'none/below' }, 'en')).toEqual([
      'File name: There is no page "none", and "none/below" would stand below it. Add that page first, or choose another name.',
    ]);
    expect(refusal({ en: { title: 'A', slug: 'a', description: 'Short' } }, 'fr')).toEqual([
      'Description (anglais)\u00a0: Le texte a 5 caractères; attendu\u00a0: au moins 20 caractères. Dites-en un peu plus.',
    ]);
    expect(refusal({ sources: ['A-001', 'A-002'] }, 'en')).toEqual([
      'Sources 2: "A-002" is not a row of the ledger; expected an id of content/facts/ledger.yml. Write "A-001" if that is what you mean.',
    ]);
  });

  it('is refused with everything that is wrong at once, in the order of the questions', async () => {
    const content = await loadContent(await contentTree());
    const refused = refusalOf(() =>
      newFiles(content, 'page', { name: '', sources: [], en: { title: 'A', slug: 'À' } }, '2027-01-02'),
    );
    expect(refused.messagesIn('en')).toEqual([
      'File name: There is no answer yet. Fill it in.',
      'For whom: Nothing is chosen yet. Choose one.',
      'Last part of the address (English): There is "À"; expected small letters without accents, digits and hyphens. Change the value to that form.',
      'Description (English): There is no answer yet. Fill it in.',
      'Title (French): There is no answer yet. Fill it in.',
      'Last part of the address (French): There is no answer yet. Fill it in.',
      'Description (French): There is no answer yet. Fill it in.',
    ]);
    const session = refusalOf(() => newFiles(content, 'session', { name: 'may-2', places: 0 }, '2027-01-02'));
    expect(session.messagesIn('fr')).toContain('Début, jour\u00a0: Il n’y a pas encore de réponse. Donnez-en une.');
    expect(session.faults.map(({ path }) => path.join('.'))).toEqual([
      'audience',
      'language',
      'zone',
      'starts.on',
      'starts.at',
      'lengthInMinutes',
      'closesHoursBefore',
      'places',
      'how',
      'accommodations',
    ]);
  });
});

function refusalOf(make: () => unknown): NewContentError {
  try {
    make();
  } catch (error) {
    if (error instanceof NewContentError) return error;
    throw error;
  }
  throw new Error('Expected a refusal, got none.');
}
