import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { composeMessage } from '../../src/api/mail/message.ts';
import { readMailWords } from '../../src/api/mail/mail-words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { siteFolder } from './built-site.ts';
import { scheduledSession } from '../api/mail/scheduled-session.ts';
import { projectFile, test } from './running-editor.ts';

const aMessage = {
  kind: 'confirmed',
  session: scheduledSession(),
  reference: 'B7K2M9',
  code: 'K4T9-0QZD-7XWC-M2H5',
  eraseOn: new Date('2027-03-14T03:30:00.000Z'),
} as const;

const interfaces = [
  {
    language: 'English',
    words: {
      english: 'English',
      save: 'Save',
      changed: 'changed since the two were compared',
      whatChanged: 'What changed',
      came: 'new: ',
      agreePart: 'This part says the same in both',
      partAgreed: 'Recorded: this part says the same in both languages.',
      agree: 'Both languages say the same',
    },
  },
  {
    language: 'Français',
    words: {
      english: 'Anglais',
      save: 'Enregistrer',
      changed: 'changé depuis que les deux ont été comparées',
      whatChanged: 'Ce qui a changé',
      came: 'nouveau\u00a0: ',
      agreePart: 'Cette partie dit la même chose dans les deux',
      partAgreed: 'C’est noté\u00a0: cette partie dit la même chose dans les deux langues.',
      agree: 'Les deux langues disent la même chose',
    },
  },
] as const;

test.describe('the editor', () => {
  test.describe.configure({ timeout: 180_000 });
  const patient = expect.configure({ timeout: 90_000 });

  async function open(page: Page, view: string): Promise<void> {
    await page.goto(`/#/${view}`);
  }
  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await patient(page.getByText('Saved. The preview follows.')).toBeVisible();
  }
  /** The sentences of the check, in the editor's language. */
  async function sentences(page: Page): Promise<string[]> {
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^(Check|Vérification)/ })
      .click();
    await patient(page.getByRole('heading', { level: 1, name: /^(Check|Vérification)$/ })).toBeVisible();
    // While it is at work, it says so and ends with an ellipsis.
    await patient(page.getByRole('banner').getByRole('link', { name: /^(Check|Vérification)/ })).not.toHaveText(/…$/);
    return page.getByRole('main').getByRole('listitem').locator('span').allInnerTexts();
  }
  async function switchLanguage(page: Page, to: 'Français' | 'English'): Promise<void> {
    await page.getByRole('button', { name: to, exact: true }).click();
    await patient(page.locator('html')).toHaveAttribute('lang', to === 'English' ? 'en' : 'fr');
  }

  test('changes a phone number once, for pages, tool, mail and print in both languages', async ({ page, editor }) => {
    await open(page, 'data/contacts');
    await page.getByRole('button', { name: /support-line/ }).click();
    await page.getByLabel('Value', { exact: true }).fill('1-888-123-4567');
    await save(page);

    const file = 'content/facts/contacts.yml';
    expect(editor.read(file)).toBe(projectFile(file).replace('1-844-750-1648', '1-888-123-4567'));

    for (const path of [
      '/en/support/',
      '/fr/soutien/',
      '/en/complaints/answer-dates/',
      '/fr/plaintes/dates-de-reponse/',
    ]) {
      await page.emulateMedia({ media: 'screen' });
      const shown = async (): Promise<string> => (await page.locator('body').innerText()).replaceAll('\u2011', '-');
      await patient(async () => {
        await page.goto(editor.preview + path);
        expect(await shown()).toContain('1-888-123-4567');
      }).toPass();
      expect(await page.content()).not.toMatch(/844.?750.?1648/);
      await page.emulateMedia({ media: 'print' });
      expect(await shown()).toContain('1-888-123-4567');
    }
    const words = readMailWords(join(editor.root, 'content'));
    for (const locale of locales) {
      const { text, html } = composeMessage({ ...aMessage, locale }, words[locale], 'https://example.ca');
      for (const form of [text, html]) {
        expect(form.replaceAll('\u2011', '-')).toContain('1-888-123-4567');
        expect(form).not.toContain('844');
      }
    }
  });

  test('says of each kind of fault what it is and how to mend it, in English and in French', async ({
    page,
    editor,
  }) => {
    const [english, french] = ['content/pages/en/support.mdx', 'content/pages/fr/support.mdx'];
    await open(page, 'page/support');
    await atEndOf(page, 'English: What was announced in 2022');
    await page.keyboard.insertText('\n\nCall 1-844-750-1648 before <Fact id="lanch" />.');
    await atEndOf(page, 'French: Ce qui a été annoncé en 2022');
    await page.keyboard.insertText('\n\n## Autre chose\n\nUne question: appelez.');
    await save(page);
    await open(page, 'data/dates');
    await page.getByRole('button', { name: /^launch/ }).click();
    await page.getByLabel('Date', { exact: true }).fill('2023-13-45');
    await save(page);
    // What the editor's forms do not let anybody do, a text editor does.
    editor.remove('content/updates/fr/summer-2023.mdx');
    editor.write('content/pages/en/contact.mdx', withoutField(projectFile('content/pages/en/contact.mdx'), 'title'));
    await page.reload();

    const fact = `content/pages/en/support.mdx, line ${editor.lineOf(english, '<Fact id="lanch"')}`;
    const alone = `content/pages/fr/support.mdx, line ${editor.lineOf(french, '## Autre chose')}`;
    const spacing = `content/pages/fr/support.mdx, line ${editor.lineOf(french, 'Une question:')}`;
    const date = `content/facts/dates.yml, line ${editor.lineOf('content/facts/dates.yml', '2023-13-45')}`;
    expect(await sentences(page)).toEqual(
      expect.arrayContaining([
        `${fact}: the telephone number 1-844-750-1648 is typed in the text; expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. Write <Contact id="support-line" /> instead.`,
        `${fact}: <Fact> names "lanch", which is not there; expected an id of content/facts/dates.yml, figures.yml or deadlines.yml. Write "launch" if that is what you mean.`,
        `${alone}: the heading "Autre chose" has no counterpart in content/pages/en/support.mdx; expected the same headings in the same order in both languages. Write this section in the other language too, after the section "What was announced in 2022", or take it out here.`,
        `${spacing}: "question:"; expected "question⍽:" (⍽ stands for a no-break space). Run: npm run fix:content`,
        `${date}, entry "launch", date: there is "2023-13-45"; expected a day "2024-06-30", a month "2024-06" or a year "2024", in quotes. Change the value to that form.`,
        'content/updates/en/summer-2023.mdx: there is no content/updates/fr/summer-2023.mdx; expected every page in both languages, under the same file name. Write the page in French (npm run fix:content makes a draft of it), or take this one out.',
        'content/pages/en/contact.mdx, line 2, title: the field is missing; expected it in every entry of this kind. Add a line "title: …".',
      ]),
    );

    await switchLanguage(page, 'Français');
    const inFrench = (place: string): string => place.replace(', line ', ', ligne ');
    expect(await sentences(page)).toEqual(
      expect.arrayContaining(
        [
          `${inFrench(fact)} : le numéro de téléphone 1-844-750-1648 est dans le texte; attendu : une coordonnée de content/facts/contacts.yml, qui se change une fois pour tout le site. Écrivez <Contact id="support-line" /> à la place.`,
          `${inFrench(fact)} : <Fact> nomme « lanch », qui n’existe pas; attendu : un identifiant de content/facts/dates.yml, figures.yml ou deadlines.yml. Écrivez « launch » si c’est ce que vous voulez dire.`,
          `${inFrench(alone)} : l’intertitre « Autre chose » n’a pas d’équivalent dans content/pages/en/support.mdx; attendu : les mêmes intertitres dans le même ordre dans les deux langues. Écrivez cette section dans l’autre langue aussi, après la section « What was announced in 2022 », ou enlevez-la ici.`,
          `${inFrench(spacing)} : "question:"; attendu : "question⍽:" (⍽ représente une espace insécable). Lancez : npm run fix:content -- --lang fr`,
          `${inFrench(date)}, entrée « launch », champ date : il y a « 2023-13-45 »; attendu : un jour "2024-06-30", un mois "2024-06" ou une année "2024", entre guillemets droits. Donnez cette forme à la valeur.`,
          'content/updates/en/summer-2023.mdx : content/updates/fr/summer-2023.mdx n’existe pas; attendu : chaque page dans les deux langues, sous le même nom de fichier. Écrivez la page en français (npm run fix:content -- --lang fr en fait un brouillon), ou enlevez celle-ci.',
          'content/pages/en/contact.mdx, ligne 2, champ title : le champ manque; attendu : qu’il soit dans chaque entrée de ce genre. Ajoutez une ligne « title: … ».',
        ].map((sentence) => sentence.replace(/ (?=[:»])|(?<=«) /g, '\u00a0')),
      ),
    );
  });

  test('tells what French owes to an update that was added in English', async ({ page, editor }) => {
    await open(page, 'new');
    await page.getByText('Add a class member update').click();
    const form = page.getByRole('form', { name: 'Add a class member update' });
    await form.getByLabel('File name').fill('winter-2027');
    await form.getByLabel('Date of the letter').fill('2027-winter');
    await form.getByLabel('Day for the order of the list').fill('2027-01-15');
    for (const [legend, title, slug, description] of [
      ['English', 'Update of winter 2027', 'winter-2027', 'What the program said in the winter of 2027.'],
      ['French', 'Mise à jour de l’hiver 2027', 'hiver-2027', 'Ce que le programme a dit à l’hiver 2027.'],
    ] as const) {
      const side = form.getByRole('group', { name: legend });
      await side.getByLabel('Title').fill(title);
      await side.getByLabel('Last part of the address').fill(slug);
      await side.getByLabel('Description').fill(description);
    }
    await form.getByRole('button', { name: 'Make it' }).click();

    await atEndOf(page, 'English: What the letter said');
    await page.keyboard.insertText('\n\n- One\n- Two\n\nSessions end on ');
    await page.getByRole('button', { name: 'Date, number or contact' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Find').fill('scheduled end');
    await dialog.getByRole('button', { name: 'scheduled end' }).click();
    await save(page);

    const english = 'content/updates/en/winter-2027.mdx';
    const french = 'content/updates/fr/winter-2027.mdx';
    const at = editor.lineOf(english, '## What the letter said');
    const there = editor.lineOf(french, '## Ce que disait la lettre');
    expect(await sentences(page)).toContain(
      `${english}, line ${at}: the section "What the letter said" has <Fact id="scheduled-end"> and a list of 2 items, which ${french}, the section "Ce que disait la lettre" (line ${there}), does not have; expected both languages to say the same. Add them there, or take them out here.`,
    );
    await switchLanguage(page, 'Français');
    expect(await sentences(page)).toContain(
      `${english}, ligne ${at}\u00a0: la section «\u00a0What the letter said\u00a0» contient <Fact id="scheduled-end"> et une liste de 2 éléments, et ${french}, la section «\u00a0Ce que disait la lettre\u00a0» (ligne ${there}), ne les contient pas; attendu\u00a0: que les deux langues disent la même chose. Ajoutez-les là-bas, ou enlevez-les ici.`,
    );
  });

  test('says at the field what does not fit', async ({ page, editor }) => {
    const file = 'content/facts/contacts.yml';
    editor.write(file, projectFile(file).replaceAll(/(?<=^program-email:[\s\S]*?source: )A-\d+/gm, 'A-999'));
    await open(page, 'data/contacts');
    await page.getByRole('button', { name: /program-email/ }).click();
    await patient(page.getByRole('group', { name: 'Source' })).toHaveAccessibleDescription(
      /"A-999" is not a row of the ledger; expected an id of content\/facts\/ledger\.yml\./,
    );
  });

  for (const { language, words } of interfaces) {
    test(`shows what changed since both languages were agreed, and records that one part agrees: ${language}`, async ({
      page,
    }) => {
      await open(page, 'page/support');
      if (language === 'Français') await switchLanguage(page, language);
      const changed = page.getByText(words.changed, { exact: true });
      await atEndOf(page, `${words.english}: Questions about a claim`);
      await page.keyboard.insertText(' It is open.');
      await atEndOf(page, `${words.english}: Other help`);
      await page.keyboard.insertText(' It may not.');
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await patient(changed).toHaveCount(2);

      const part = partOf(page, `${words.english}: Questions about a claim`);
      const summary = part.getByText(words.whatChanged, { exact: true });
      await summary.focus();
      await page.keyboard.press('Enter');
      const came = part.getByRole('insertion');
      await patient(came).toHaveText(`${words.came} It is open.`);
      await expect(part.getByRole('deletion')).toHaveCount(0);

      // Saved again while it is open: what is told follows.
      await atEndOf(page, `${words.english}: Questions about a claim`);
      await page.keyboard.insertText(' Always.');
      await page.keyboard.press('ControlOrMeta+s');
      await patient(came).toHaveText(`${words.came} It is open. Always.`);

      const agree = part.getByRole('button', { name: words.agreePart });
      await agree.focus();
      await page.keyboard.press('Enter');
      await patient(page.getByText(words.partAgreed)).toBeVisible();
      await expect(changed).toHaveCount(1);
      await expect(agree).toHaveCount(0);
      await expect(part).toBeFocused();
      // The part that waits still is told against the same words as before.
      const other = partOf(page, `${words.english}: Other help`);
      await other.getByText(words.whatChanged, { exact: true }).click();
      await patient(other.getByRole('insertion')).toHaveText(`${words.came} It may not.`);
      await page.getByRole('button', { name: words.agree, exact: true }).click();
      await patient(changed).toHaveCount(0);
      expect(await sentences(page)).toEqual([]);
    });
  }

  test('keeps the keyboard in the text after a fact was chosen or given up, and after saving', async ({
    page,
    editor,
  }) => {
    await open(page, 'page/support');
    await atEndOf(page, 'English: What was announced in 2022');
    const text = page.getByRole('textbox', { name: 'English: What was announced in 2022', exact: true });
    await page.keyboard.insertText('\n\nIt started on ');
    const insert = page.getByRole('button', { name: 'Date, number or contact' });
    await insert.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await insert.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Find').fill('scheduled end');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await page.keyboard.insertText(', they say');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByText('Saved. The preview follows.')).toBeVisible();
    await expect(text).toBeFocused();
    await page.keyboard.insertText('.');
    await save(page);
    expect(editor.read('content/pages/en/support.mdx')).toContain(
      'It started on <Fact id="scheduled-end" />, they say.',
    );
    // A text that was written in two is shown as two: the keyboard goes on in the first.
    await atEndOf(page, 'English: What was announced in 2022');
    await page.keyboard.insertText('\n\n## More');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByRole('textbox', { name: 'English: More', exact: true })).toBeVisible();
    await expect(text).toBeFocused();
    await page.getByRole('button', { name: 'Put the other language’s text here to write over' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'French: Ce qui a été annoncé en 2022' })).toBeFocused();
  });

  test('finds a fact for the English text by its French words too', async ({ page }) => {
    await open(page, 'page/support');
    await atEndOf(page, 'English: What was announced in 2022');
    await page.getByRole('button', { name: 'Date, number or contact' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Find').fill('ligne de soutien');
    await expect(dialog.getByRole('button', { name: 'support line of the Sexual Misconduct' }).first()).toBeVisible();
  });

  test('keeps the keyboard in a form while its fields are filled, added and taken out', async ({ page }) => {
    await open(page, 'page/support');
    await page.getByText('Top of the page').focus();
    await page.keyboard.press('Enter');
    const [english, french] = [page.getByLabel('Last changed on').first(), page.getByLabel('Last changed on').last()];
    // Two labels of one name, each with the field of its own language.
    await english.fill('2026-12-01');
    await french.fill('2026-12-02');
    await expect(english).toHaveValue('2026-12-01');
    // A field with nothing in it takes every letter, also the first and the 61st.
    const short = page.getByLabel('Shorter title').first();
    await short.fill('');
    await short.pressSequentially('a'.repeat(65));
    await expect(short).toBeFocused();
    await expect(short).toHaveValue('a'.repeat(65));

    const remove = page.getByRole('button', { name: /^Take out: Words for the A to Z/ });
    const count = await remove.count();
    await remove.last().press('Enter');
    await expect(remove).toHaveCount(count - 1);
    await expect(page.getByRole('button', { name: /^Add one: Words for the A to Z/ }).last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(remove).toHaveCount(count);
    await page.reload();
  });

  test('keeps words of the interface that were typed and not saved, through another search', async ({
    page,
    editor,
  }) => {
    await open(page, 'strings');
    const find = page.getByRole('main').getByRole('searchbox');
    await find.fill('leave.label');
    const english = page
      .getByRole('main')
      .getByLabel(/^English/)
      .first();
    const before = await english.inputValue();
    await english.fill(`${before}!`);
    await find.fill('frame.aToZ');
    await find.fill('leave.label');
    await expect(english).toHaveValue(`${before}!`);

    // Whoever leaves is asked first.
    const asked = page.waitForEvent('dialog');
    const leaving = page.getByRole('banner').getByRole('link', { name: 'Add', exact: true }).click();
    const dialog = await asked;
    await dialog.dismiss();
    await leaving;
    await expect(english).toHaveValue(`${before}!`);

    const save = page.getByRole('button', { name: /^Save: leave\.label/ });
    await save.focus();
    await page.keyboard.press('Enter');
    await patient(page.getByText('Saved. The preview follows.')).toBeVisible();
    await expect(save).toBeFocused();
    expect(editor.read('content/strings/en.yml')).toContain(`${before}!`);
  });

  test('takes a translation back with its new words, and its components, facts and links whole', async ({
    page,
    editor,
  }) => {
    await open(page, 'page/support');
    await page.getByText('For translation (.docx)').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'English into French' }).click();
    const document = await JSZip.loadAsync(await bytesOf(await (await download).createReadStream()));
    const words = await document.file('word/document.xml')?.async('string');
    expect(words).toContain('Rien ne vous oblige à dire ce qui est arrivé.');
    document.file(
      'word/document.xml',
      (words ?? '').replace('Rien ne vous oblige à dire ce qui est arrivé.', 'Vous pouvez ne rien dire: c’est permis.'),
    );
    await page.getByLabel('Bring a translation back').setInputFiles({
      name: 'support.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await document.generateAsync({ type: 'nodebuffer' }),
    });
    await patient(page.getByText(/rows were put into content\/pages\/fr\/support\.mdx/)).toBeVisible();

    const file = 'content/pages/fr/support.mdx';
    expect(editor.read(file)).toContain('- Vous pouvez ne rien dire\u00a0: c’est permis.');
    expect(tagsAndLinks(editor.read(file))).toEqual(tagsAndLinks(projectFile(file)));
  });
});

test('nothing of the editor is in the built site', () => {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css|json|txt|xml)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(80);
  const ofEditor = /codemirror|cm-editor|chip-fact|api\/overview|npm run edit|What would you like to change/i;
  for (const file of files) {
    expect(file).not.toMatch(/(?:^|\/)edit(?:or)?\b/);
    expect(readFileSync(join(siteFolder, file), 'utf8'), file).not.toMatch(ofEditor);
  }
});

async function atEndOf(page: Page, part: string): Promise<void> {
  // A click into its middle may meet a fact, and open it.
  await page.getByRole('textbox', { name: part, exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+End');
}

function partOf(page: Page, text: string): Locator {
  return page.locator('.part').filter({ has: page.getByRole('textbox', { name: text, exact: true }) });
}

function withoutField(text: string, field: string): string {
  return text.replace(new RegExp(`^${field}: .*\n`, 'm'), '');
}

function tagsAndLinks(text: string): string[] {
  return text.match(/<[^>]+>|\]\([^)]*\)/g) ?? [];
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
