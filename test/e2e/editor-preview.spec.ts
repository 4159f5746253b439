import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectFile, test, type RunningEditor } from './running-editor.ts';

const draft = [
  { file: 'content/pages/en/at-work.mdx', address: 'en/at-work', title: 'Support at work' },
  { file: 'content/pages/fr/at-work.mdx', address: 'fr/au-travail', title: 'Du soutien au travail' },
] as const;

test.describe('the preview', () => {
  test.describe.configure({ timeout: 240_000 });
  const patient = expect.configure({ timeout: 90_000 });

  test('shows a draft in both languages, which the published site leaves out', async ({ page, editor }) => {
    let saves = 0;
    const save = (): void => {
      saves += 1;
      for (const { file, address, title } of draft) {
        editor.write(
          file,
          `---\ntitle: ${title}\nslug: ${address.slice(3)}\ndescription: Whom you can call when something happens at work.\naudience: class-members\nsources: []\nmodified: "2026-11-30"\ndraft: true\n---\n\nTO BE WRITTEN ${saves}\n`,
        );
      }
    };
    // Astro keeps the addresses that it was working out while content changed, without the new ones, until the next change. So
    // nobody asks before it has read them, which it tells by loading an open page anew; and where that was too soon, once more.
    await expect(async () => {
      const hears = hearingOfChanges(page);
      await page.goto(`${editor.preview}/en/support/`);
      await hears;
      const loadedAnew = page.waitForEvent('load', { timeout: 20_000 });
      save();
      await loadedAnew;
      for (const { address, title } of draft) {
        await expect(async () => {
          await page.goto(`${editor.preview}/${address}/`);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 5000 });
        }).toPass({ timeout: 15_000 });
      }
    }).toPass();

    // As a site for readers, into the folder of the copy.
    execFileSync(process.execPath, ['src/tooling/build.ts'], {
      cwd: editor.root,
      env: { ...process.env, NODE_ENV: '', SITE_ENV: 'production', SITE_URL: 'https://example.ca' },
      stdio: 'pipe',
    });
    const site = join(editor.root, 'dist');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|xml)$/.test(file));
    expect(pages).toContain('en/support/index.html');
    for (const file of pages) {
      const text = readFileSync(join(site, file), 'utf8');
      for (const { address, title } of draft) {
        expect(text, file).not.toContain(title);
        expect(`${file} ${text}`, file).not.toContain(`${address}/`);
      }
    }
  });

  for (const { locale, address, before, after } of [
    {
      locale: 'en',
      address: '/en/support/',
      before: 'You do not have to say what happened.',
      after: 'You need not say what happened.',
    },
    {
      locale: 'fr',
      address: '/fr/soutien/',
      before: 'Rien ne vous oblige à dire ce qui est arrivé.',
      after: 'Vous n’avez pas à dire ce qui est arrivé.',
    },
  ] as const) {
    test(`follows a change of a file by itself, without another visit: ${locale}`, async ({ page, editor }) => {
      const file = `content/pages/${locale}/support.mdx`;
      const hears = hearingOfChanges(page);
      await page.goto(editor.preview + address);
      await patient(page.getByText(before)).toBeVisible();
      await hears;
      await patient(async () => {
        editor.write(file, projectFile(file).replace(before, after));
        await expect(page.getByText(after)).toBeVisible();
      }).toPass();
      await expect(page.getByText(before)).toHaveCount(0);
    });
  }

  for (const { lang, heading, kinds } of [
    {
      lang: 'en',
      heading: 'What needs attention',
      kinds: {
        step: 'Parts that changed since the two languages were compared',
        fact: 'Facts not compared with their source for six months',
        session: 'Sessions that are past',
        reading: 'Pages over their reading budget',
      },
    },
    {
      lang: 'fr',
      heading: 'Ce qui demande attention',
      kinds: {
        step: 'Parties changées depuis que les deux langues ont été comparées',
        fact: 'Faits non comparés avec leur source depuis six mois',
        session: 'Séances passées',
        reading: 'Pages trop difficiles à lire',
      },
    },
  ] as const) {
    test(`has beside it what needs attention, which leads to where it is mended: ${lang}`, async ({ page, editor }) => {
      changeAll(editor, [
        ['content/facts/contacts.yml', /checked: ".*"/, 'checked: "2026-01-05"'],
        ['content/pages/en/support.mdx', 'You do not have to say what happened.', 'You need not say what happened.'],
        ['content/pages/fr/contact.mdx', /\n*$/, `\n\n${'responsabilités institutionnelles '.repeat(60)}.\n`],
      ]);
      editor.write('content/sessions/may-4.yml', pastSession);
      await page.goto('/#/attention');
      if (lang === 'fr') await page.getByRole('button', { name: 'Français', exact: true }).click();
      await patient(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      const listed = (kind: string) => page.getByRole('region', { name: kind }).getByRole('listitem');

      await patient(listed(kinds.fact).filter({ hasText: 'support-line' })).toContainText('2026-01-05');
      await expect(listed(kinds.session)).toHaveText(/may-4 2026-05-04 content\/sessions\/may-4\.yml, 4/);
      await expect(listed(kinds.step).filter({ hasText: 'content/pages/en/support.mdx' })).toHaveCount(1);
      await expect(listed(kinds.reading).filter({ hasText: 'content/pages/fr/contact.mdx' })).toHaveCount(1);

      await listed(kinds.session).getByRole('link', { name: 'may-4' }).click();
      await patient(page.getByRole('main').getByLabel(/^(Day|Jour)$/)).toHaveValue('2026-05-04');
    });
  }
});

const pastSession = `audience: class-members
language: en
zone: America/Toronto
starts: { on: "2026-05-04", at: "13:00" }
lengthInMinutes: 60
closesHoursBefore: 24
places: 20
how: online
accommodations: []
`;

/** Each change as if it were made in a text editor. */
function changeAll(
  editor: RunningEditor,
  changes: readonly (readonly [file: string, from: string | RegExp, to: string])[],
): void {
  for (const [file, from, to] of changes) {
    const changed = projectFile(file).replace(from, to);
    if (changed === projectFile(file)) throw new Error(`Expected ${String(from)} in ${file}.`);
    editor.write(file, changed);
  }
}

/** Until the page's own connection to the server stands, over which it is told of changes. */
async function hearingOfChanges(page: Page): Promise<void> {
  const connection = await page.waitForEvent('websocket');
  await connection.waitForEvent('framereceived');
}
