import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { otherLanguageFinder } from '../../../src/tooling/content/other-language.ts';
import { contentTree, readDictionaries } from './content-tree.ts';

const terms =
  're:\n  en: { term: Restorative Engagement program, definition: A. }\n  fr: { term: programme de Démarches réparatrices, definition: A. }\n';

async function passages(locale: Locale, text: string): Promise<string[]> {
  const find = otherLanguageFinder(await loadContent(await contentTree({ 'content/facts/terms.yml': terms })));
  return find({ text, locale }).map(({ start, end }) => text.slice(start, end));
}

beforeAll(readDictionaries, 60_000);

describe('otherLanguageFinder', () => {
  it.each<readonly [Locale, string, readonly string[], string]>([
    ['fr', 'Appelez the helpline.', ['the helpline'], 'a word that holds sentences together is enough'],
    ['fr', 'Voici « the line » en anglais.', [], 'a quotation is left alone'],
    ['fr', 'Le feedback du public.', [], 'one borrowed word is for the dictionary'],
    [
      'fr',
      'Elle offre friendly support weekly helpline chaque jour.',
      ['friendly support weekly helpline'],
      'three words, and one that both have between them',
    ],
    ['fr', 'Le Restorative Engagement program a pris fin.', [], 'a name of the facts is left alone'],
    ['fr', 'Le programme a pris fin; on a dit non.', [], 'words that both languages have'],
    ['fr', 'Call them. Appelez-nous.', ['Call them'], 'not what follows the full stop'],
    [
      'en',
      'Call la ligne du soutien.',
      ['ligne du soutien'],
      'French in English, from its first word that English does not have',
    ],
    ['en', 'You can call vous ou votre équipe now.', ['vous ou votre équipe'], 'words that hold French together'],
    ['en', 'They said “la ligne de soutien” first.', [], 'a quotation is left alone'],
    ['en', 'The programme de Démarches réparatrices is its French name.', [], 'a name of the facts is left alone'],
    ['en', 'The café and the cliché of a résumé.', [], 'words that English took over'],
  ])('%s: %s', async (locale, text, found) => {
    expect(await passages(locale, text)).toEqual(found);
  });
});
