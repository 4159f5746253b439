import { describe, expect, it } from 'vitest';
import { page, sentences } from '../content-tree.ts';

/** What is said about a page with these words in one language and plain text in the other. */
async function about(locale: 'en' | 'fr', body: string, name = 'home'): Promise<string[]> {
  const files = { [`content/pages/${locale}/${name}.mdx`]: page(body, { slug: name }) };
  const all = await sentences(files);
  return all.filter(
    (sentence) =>
      sentence.startsWith(`content/pages/${locale}/${name}.mdx, line`) &&
      !sentence.includes('section') &&
      !sentence.includes('before the first heading'),
  );
}

describe('facts typed by hand', () => {
  const contact = (id: string) =>
    `expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. ${id}`;
  const fact = (cure: string) =>
    `expected a fact of content/facts, with its source, so that it is changed once for the whole site. ${cure}`;

  it.each([
    [
      'en',
      'Call 1-844-750-1648.',
      `the telephone number 1-844-750-1648 is typed in the text; ${contact('Write <Contact id="support-line" /> instead.')}`,
    ],
    [
      'en',
      'Call (844) 750 1648.',
      `the telephone number (844) 750 1648 is typed in the text; ${contact('Write <Contact id="support-line" /> instead.')}`,
    ],
    [
      'en',
      'Call 911.',
      `the telephone number 911 is typed in the text; ${contact('Add it to contacts.yml and write <Contact id="…" /> here.')}`,
    ],
    [
      'en',
      'Write to a.b@forces.gc.ca.',
      `the email address a.b@forces.gc.ca is typed in the text; ${contact('Add it to contacts.yml and write <Contact id="…" /> here.')}`,
    ],
    [
      'en',
      'See www.canada.ca/en.',
      `the web address www.canada.ca/en is typed in the text; ${contact('Add it to contacts.yml and write <Contact id="…" /> here.')}`,
    ],
    [
      'en',
      'Since November 15, 2021.',
      `the date November 15, 2021 is typed in the text; ${fact('Write <Fact id="launch" /> instead.')}`,
    ],
    [
      'en',
      'Since 2024-06-30.',
      `the date 2024-06-30 is typed in the text; ${fact('Add it to content/facts/dates.yml and write <Fact id="…" /> here.')}`,
    ],
    [
      'en',
      'Within 30 business days.',
      `the number of days 30 business days is typed in the text; ${fact('Write <Fact id="response-limit" /> instead.')}`,
    ],
    [
      'en',
      'Within two business days.',
      `the number of days two business days is typed in the text; ${fact('Write <Fact id="acknowledgement-limit" /> instead.')}`,
    ],
    [
      'en',
      'You had 30 days.',
      `the number of days 30 days is typed in the text; ${fact('Write <Fact id="opt-in-window" /> instead.')}`,
    ],
    [
      'en',
      'You had 45 days.',
      `the number of days 45 days is typed in the text; ${fact('Add it to content/facts/figures.yml and write <Fact id="…" /> here.')}`,
    ],
    [
      'fr',
      'Depuis le 15 novembre 2021.',
      `the date 15 novembre 2021 is typed in the text; ${fact('Write <Fact id="launch" /> instead.')}`,
    ],
    [
      'fr',
      'Le 1er mai 2024.',
      `the date 1er mai 2024 is typed in the text; ${fact('Add it to content/facts/dates.yml and write <Fact id="…" /> here.')}`,
    ],
    [
      'fr',
      'En 30 jours ouvrables.',
      `the number of days 30 jours ouvrables is typed in the text; ${fact('Write <Fact id="response-limit" /> instead.')}`,
    ],
  ] as const)('%s: %s', async (locale, body, says) => {
    expect(await about(locale, body)).toEqual([`content/pages/${locale}/home.mdx, line 12: ${says}`]);
  });

  it.each([
    ['en', 'In summer 2023, about 6 or 8 people met, 7 days a week, at name@example.com, 200-900-1234567.'],
    ['en', 'A business day, one business day, in 2021, on page 911,000.'],
    ['fr', 'À l’été 2023, 7 jours sur 7, un jour ouvrable, de 9\u00a0h à 17\u00a0h.'],
  ] as const)('are not seen in %s: %s', async (locale, body) => {
    expect(await about(locale, body)).toEqual([]);
  });

  it('are seen in the props of components', async () => {
    expect(await about('en', '<Callout title="Call 1-844-750-1648">A</Callout>')).toHaveLength(1);
  });

  it('offers each fact that has the value', async () => {
    const dates = ['launch', 'start'].map(
      (id) => `${id}: { date: "2021-11-15", source: A-001, checked: "2026-11-23" }\n`,
    );
    const all = await sentences({
      'content/facts/dates.yml': dates.join(''),
      'content/pages/en/home.mdx': page('On November 15, 2021.'),
    });
    expect(all.join('\n')).toContain('Write <Fact id="launch" /> or <Fact id="start" /> instead, whichever is meant.');
  });

  it('are refused in strings where they are contacts', async () => {
    const strings = 'frame:\n  home: Call 1-844-750-1648, or 911, within 30 days.\n';
    expect(await sentences({ 'content/strings/en.yml': strings })).toEqual([
      'content/strings/en.yml, line 2, frame.home: the telephone number 1-844-750-1648 is typed in the string; expected a {place} that the code fills from content/facts/contacts.yml. Write a place such as {line} instead, and let the code fill it with the contact "support-line".',
    ]);
  });
});

describe('typography', () => {
  it('names the words and shows no-break spaces', async () => {
    expect(await about('fr', "L'aide : « oui » ?")).toEqual([
      'content/pages/fr/home.mdx, line 12: "L\'aide :", "« oui » ?"; expected "L’aide⍽:", "«⍽oui⍽»?" (⍽ stands for a no-break space). Run: npm run fix:content',
    ]);
  });

  it('says each place of a paragraph apart', async () => {
    expect(await about('fr', "L'aide est là, puis le programme: voilà.")).toEqual([
      'content/pages/fr/home.mdx, line 12: "L\'aide", "programme:"; expected "L’aide", "programme⍽:" (⍽ stands for a no-break space). Run: npm run fix:content',
    ]);
  });

  it('looks across emphasis and components', async () => {
    expect(await about('fr', '**Aide**: l\'<Fact id="launch" /> : oui')).toEqual([
      'content/pages/fr/home.mdx, line 12: "Aide:", "l\'… :"; expected "Aide⍽:", "l’…⍽:" (⍽ stands for a no-break space). Run: npm run fix:content',
    ]);
  });

  it('follows the language of a passage', async () => {
    expect(await about('fr', 'Le texte dit <span lang="en">one : two</span>.')).toEqual([]);
  });

  it('is checked in facts, strings and page tops', async () => {
    const all = await sentences({
      'content/facts/contacts.yml': `support-line: { kind: phone, value: "1 : 2", name: { en: "a : b", fr: "a : b" }, source: A-001, checked: "2026-11-23" }\n`,
      'content/strings/fr.yml': 'frame:\n  home: "{a} : b"\n',
      'content/strings/en.yml': 'frame:\n  home: "{a} b"\n',
      'content/pages/fr/home.mdx': page('Texte.', { title: "L'aide" }),
    });
    expect(all).toEqual([
      'content/facts/contacts.yml, line 1, entry "support-line", name, fr: "a :"; expected "a⍽:" (⍽ stands for a no-break space). Run: npm run fix:content',
      'content/pages/fr/home.mdx, line 2, title: "L\'aide"; expected "L’aide". Run: npm run fix:content',
      'content/strings/fr.yml, line 2, frame.home: "… :"; expected "…⍽:" (⍽ stands for a no-break space). Run: npm run fix:content',
    ]);
  });
});

describe('refused words', () => {
  it('come with the reason and another word', async () => {
    expect(await about('en', 'Your sign-up was denied.')).toEqual([
      'content/pages/en/home.mdx, line 12: the text has "denied"; expected another word, because it turns the reader away. Say what the answer means and what the person can do.',
    ]);
    expect(await about('fr', 'Vous pouvez partager.')).toEqual([
      'content/pages/fr/home.mdx, line 12: the text has "partager"; expected another word, because a story is told, not shared, in French. Write « raconter », « dire », « faire part de » or « communiquer ».',
    ]);
  });

  it.each([
    [
      'en',
      'A healing journey in a safe space, with closure, for the brave.',
      ['journey', 'healing', 'brave', 'safe space', 'closure'],
    ],
    ['en', 'It is late, overdue, 24/7. It failed.', ['overdue', 'late', 'failed', '24/7']],
    ['fr', 'Le rang, la nomination, l’impact et les impacts.', ['impact', 'impacts', 'rang', 'nomination']],
    ['fr', 'Soumettez-le, contactez-nous, adressez ce problème.', ['Soumettez', 'adressez ce problème', 'contactez']],
    [
      'fr',
      'Un débriefing le weekend, par e-mail ou email, à date, en date du jour.',
      ['débriefing', 'weekend', 'e-mail', 'email', 'à date', 'en date du'],
    ],
    [
      'fr',
      'Une réunion bimensuelle ou bimestrielle, une demande refusée, rejetée ou invalide; c’est interdit.',
      ['bimensuelle', 'bimestrielle', 'refusée', 'rejetée', 'invalide', 'interdit'],
    ],
  ] as const)('%s: %s', async (locale, body, words) => {
    const found = (await about(locale, body)).map((sentence) => /the text has "(.*?)"/.exec(sentence)?.[1]);
    expect(found).toEqual(words);
  });

  it.each([
    ['en', 'In late 2023 and late in the year, later, the closed line. An impact. A nomination.'],
    [
      'fr',
      'Un premier contact, des contacts, les renseignements soumis à la loi, adressez une question au programme, ranger.',
    ],
  ] as const)('are whole words in their sense: %s: %s', async (locale, body) => {
    expect(await about(locale, body)).toEqual([]);
  });

  it('may tell history', async () => {
    expect(await about('fr', '<AsHistory>\n\nLa ligne 24/7.\n\n</AsHistory>')).toEqual([]);
  });

  it('may name people as the other program does, on its pages', async () => {
    expect(await about('en', 'A victim may ask.', 'restorative-opportunities')).toEqual([]);
    expect(await about('en', 'A victim may ask.')).toHaveLength(1);
  });

  it('may be words that people search for', async () => {
    const terms =
      'a:\n  en: { term: A, definition: B., alsoCalled: [a journey] }\n  fr: { term: A, definition: B., alsoCalled: [impact] }\n';
    expect(await sentences({ 'content/facts/terms.yml': terms })).toEqual([]);
  });

  it('are looked for in strings, but not in the names of their places', async () => {
    const files = (fr: string) => ({
      'content/strings/en.yml': 'frame:\n  home: "{email}"\n',
      'content/strings/fr.yml': `frame:\n  home: "${fr}"\n`,
    });
    expect(await sentences(files('{email}'))).toEqual([]);
    expect(await sentences(files('{email} email'))).toEqual([
      'content/strings/fr.yml, line 2, frame.home: the text has "email"; expected another word, because it is taken from English. Write « courriel ».',
    ]);
  });
});

describe('strings', () => {
  it.each([
    [
      'home: Home',
      'away: Loin',
      [
        'content/strings/en.yml, line 1, frame.away: the string is missing, and content/strings/fr.yml has it; expected the same strings in both languages. Write "frame.away" here too, or take it out there.',
        'content/strings/fr.yml, line 1, frame.home: the string is missing, and content/strings/en.yml has it; expected the same strings in both languages. Write "frame.home" here too, or take it out there.',
      ],
    ],
    [
      'home: ""',
      'home: Accueil',
      [
        'content/strings/en.yml, line 2, frame.home: the string is empty; expected words in both languages. Write the words.',
      ],
    ],
    [
      'home: Yes',
      'home: 5',
      [
        'content/strings/fr.yml, line 2, frame.home: "5" is not a text; expected a text, or "one" and "other" for the singular and the plural. Put the value in quotes if it is meant as text.',
      ],
    ],
    [
      'home: { one: "{count} day", other: "{count} days" }',
      'home: "{count} jours"',
      [
        'content/strings/en.yml, line 2, frame.home: one language has a singular and a plural here, and content/strings/fr.yml has one text; expected the same in both languages. Give both languages "one" and "other", or both one text.',
      ],
    ],
    [
      'home: "{from} to {to}"',
      'home: "{from} à"',
      [
        'content/strings/en.yml, line 2, frame.home: the places to fill are {from}, {to} here and {from} in content/strings/fr.yml; expected the same places in both languages. Write the same {names} in both, untranslated.',
      ],
    ],
    ['home: { one: "One day", other: "{count} days" }', 'home: { one: "{count} jour", other: "{count} jours" }', []],
  ])('%s, %s', async (en, fr, says) => {
    const files = { 'content/strings/en.yml': `frame:\n  ${en}\n`, 'content/strings/fr.yml': `frame:\n  ${fr}\n` };
    expect(await sentences(files)).toEqual(says);
  });

  it('are there for every key that the code asks for', async () => {
    const code =
      "export const words = [t('frame.home'), t('frame.hom'), props.t(\"frame.far.away\"), format('frame.x')];\n";
    expect(await sentences({ 'src/layouts/frame.ts': code })).toEqual([
      'src/layouts/frame.ts, line 1: the code asks for the string "frame.hom", which is not there; expected a key of content/strings/en.yml and content/strings/fr.yml. Write "frame.home" if that is what you mean.',
      'src/layouts/frame.ts, line 1: the code asks for the string "frame.far.away", which is not there; expected a key of content/strings/en.yml and content/strings/fr.yml. Add the string in both languages.',
    ]);
  });

  it('are handed to islands in parts', async () => {
    const strings = (word: string) => `tool:\n  form:\n    send: ${word}\n`;
    const files = { 'content/strings/en.yml': strings('Send'), 'content/strings/fr.yml': strings('Envoyer') };
    expect(await sentences({ ...files, 'src/islands/form.tsx': "t('form.send')" })).toEqual([]);
    expect(await sentences({ ...files, 'src/components/form.ts': "t('form.send')" })).toHaveLength(1);
  });
});
