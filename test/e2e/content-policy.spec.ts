import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { everyAddress, siteFolder } from './built-site.ts';

/** Every header that protects readers, but for the policy of the page. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()') as unknown,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What the browser refused while the page was used; looked for in its console, where it stands as an error. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

const searchPages = ['/en/search/', '/fr/recherche/'];

test('every page has every protecting header, and a policy of its own without a way around it', async ({ request }) => {
  for (const address of everyAddress()) {
    const headers = (await request.get(address)).headers();
    expect.soft(headers, address).toMatchObject(everywhere);
    const policy = headers['content-security-policy'] ?? '';
    const directives = new Map(policy.split('; ').map((each) => [each.split(' ', 1)[0] ?? '', each]));
    // An icon that shows nothing is an image of data (islands/visit/close-page.ts): no other directive may take data.
    expect
      .soft(policy.replace("img-src 'self' data:", ''), address)
      .not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|unsafe-hashes|\*|https?:|data:/);
    expect.soft(policy.includes("'wasm-unsafe-eval'"), address).toBe(searchPages.includes(address));
    expect.soft(directives.get('default-src'), address).toBe("default-src 'none'");
    expect.soft(directives.get('base-uri'), address).toBe("base-uri 'none'");
    expect.soft(directives.get('frame-ancestors'), address).toBe("frame-ancestors 'none'");
    expect.soft(directives.get('require-trusted-types-for'), address).toBe("require-trusted-types-for 'script'");
    expect.soft(directives.get('trusted-types'), address).toBe("trusted-types 'none'");
    expect.soft(directives.get('form-action') ?? '', address).toMatch(/^form-action ('none'|'self')$/);
  }
});

test('answers that are no page have them too: files, redirects, errors and the API', async ({ request }) => {
  const addresses = ['/icon.svg', '/sitemap.xml', '/en', '/en/missing/', '/x', '/api/health', '/api/nothing'];
  for (const address of addresses) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    expect.soft(headers, address).toMatchObject(everywhere);
    expect.soft(headers['content-security-policy'], address).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
  }
});

test('the file of headers for other hosts says the same of every page', async ({ request }) => {
  const rules = readFileSync(join(siteFolder, '_headers'), 'utf8').split('\n\n');
  const policies = new Map(
    rules.map((rule) => [rule.split('\n', 1)[0], /content-security-policy: (.*)/.exec(rule)?.[1]] as const),
  );
  for (const address of everyAddress()) {
    const served = (await request.get(address)).headers()['content-security-policy'];
    expect.soft(policies.get(address), address).toBe(served);
  }
  expect((await request.get('/_headers')).status()).toBe(404);
});

for (const address of ['/en/support/', '/en/search/', '/fr/plaintes/dates-de-reponse/']) {
  test(`a script that was slipped into ${address} does not run`, async ({ page }) => {
    const said = refusals(page);
    await page.route(`**${address}`, async (route) => {
      const answer = await route.fetch();
      const slipped =
        '<script>window.slipped = true</script><script type="module">window.slipped = true</script>' +
        '<img src="/icon.svg" alt="" onload="window.slipped = true"><a id="link" href="javascript:window.slipped = true">a</a>';
      await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${slipped}</main>`) });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('#link').click({ force: true });
    expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
    expect(said.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(4);
  });
}

test('no script may write HTML, where the browser knows Trusted Types', async ({ page }) => {
  for (const address of ['/en/', ...searchPages]) {
    await page.goto(address);
    const refused = page.evaluate(() => {
      document.body.innerHTML = '<p>written by a script</p>';
    });
    await expect(refused).rejects.toThrow(/TrustedHTML/);
  }
});

for (const [address, typed, none] of [
  ['/en/search/', 'complaint', 'xylophone'],
  ['/fr/recherche/', 'plainte', 'xylophone'],
] as const) {
  test(`${address} finds, finds nothing and offers a person, and the browser refuses none of it`, async ({ page }) => {
    const said = refusals(page);
    await page.goto(address);
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('search').locator('.title').first()).toBeVisible();
    await page.getByRole('searchbox').fill(none);
    await expect(page.getByRole('search').locator('a[href^="tel:"]')).toBeVisible();
    expect(said).toEqual([]);
  });
}

for (const address of [
  '/en/complaints/answer-dates/',
  '/fr/plaintes/dates-de-reponse/',
  '/en/defence-representatives/find-an-option/',
  '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
]) {
  test(`the tool of ${address} works, and the browser refuses none of it`, async ({ page }) => {
    const said = refusals(page);
    await page.goto(address);
    const tool = page.getByRole('main').locator('form').filter({ visible: true }).first();
    await tool.getByRole('radio').first().check();
    for (const field of await tool.getByRole('textbox').filter({ visible: true }).all()) await field.fill('2');
    await tool.locator('button').filter({ visible: true }).last().click();
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
  });
}
