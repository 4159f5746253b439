import { describe, expect, it } from 'vitest';
import { editorLanguage, withoutLanguage } from '../../../src/tooling/content/editor-language.ts';

describe('editorLanguage', () => {
  it.each([
    [['--lang', 'fr'], {}, 'fr'],
    [['--lang=fr'], { EDITOR_LANGUAGE: 'en' }, 'fr'],
    [['home'], { EDITOR_LANGUAGE: 'fr' }, 'fr'],
    [[], { EDITOR_LANGUAGE: '' }, 'en'],
    [[], {}, 'en'],
  ])('reads %j with %j as %s', (args, env, language) => {
    expect(editorLanguage(args, env)).toBe(language);
  });

  it('says in both languages what it does not know', () => {
    expect(() => editorLanguage(['--lang', 'de'], {})).toThrow(
      'Expected the language "en" or "fr", got "de". / Langue attendue\u00a0: «\u00a0en\u00a0» ou «\u00a0fr\u00a0»; reçue\u00a0: «\u00a0de\u00a0».',
    );
    expect(() => editorLanguage(['--lang'], {})).toThrow('got ""');
  });

  it('leaves the other arguments', () => {
    expect(withoutLanguage(['--lang', 'fr', 'home', '--all'])).toEqual(['home', '--all']);
    expect(withoutLanguage(['--lang=fr', 'home'])).toEqual(['home']);
    // The language in which a session is held is another thing.
    expect(withoutLanguage(['session', '--language', 'fr'])).toEqual(['session', '--language', 'fr']);
  });
});
