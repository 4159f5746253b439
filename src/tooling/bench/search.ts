import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../ensure-chromium.mjs';
import { runNode } from '../run-program.ts';
import type { Figure, Measurement } from './figures.ts';
import { writeOurSite } from './our-site.ts';
import { startProcess } from './server-process.ts';

/** What a first query cost. */
interface Query {
  readonly bytes: number;
  readonly ms: number;
}

const word = 'obligation';

/** The least that Pagefind's own script needs to give its first results for the same word, from the same index. */
const barePage = `<!doctype html><html lang="fr"><title>Bare</title><body><script type="module">
globalThis.ask = async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  // The headers of the site's files let no worker of theirs ask for anything.
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search('${word}');
  const read = await Promise.all(results.slice(0, 12).map((result) => result.data()));
  document.body.append(Object.assign(document.createElement('p'), { id: 'done', textContent: read.length }));
};
</script>`;

/**
 * The first search of a visit, from the first sign of meaning to search to the first result, beside Pagefind's own script
 * alone on the same index: bytes over the wire, all scripts and words of ours counted, and time; then with the pages many
 * times over. Needs the built site.
 */
export const search: Measurement = {
  name: 'search',
  run: async ({ root, folder, rounds, growth }) => {
    const executablePath = findChromium();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
    const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
    try {
      const figures: Figure[] = [];
      for (const times of growth) {
        const site = times === 1 ? root : join(folder, String(times));
        if (times > 1) await buildOurSite(root, site, times);
        figures.push(...(await measure(browser, site, join(folder, `data-${times}`), { times, rounds })));
        if (times > 1) rmSync(site, { recursive: true, force: true });
      }
      return figures;
    } finally {
      await browser.close();
    }
  },
};

async function buildOurSite(root: string, site: string, times: number): Promise<void> {
  writeOurSite(root, site, times);
  const { status, output } = await runNode(['src/tooling/build.ts'], { cwd: site, collect: true });
  if (status !== 0)
    throw new Error(`Expected the site ${times} times over to build, it ended with ${status}:\n${output}`);
}

async function measure(
  browser: Browser,
  folder: string,
  data: string,
  { times, rounds }: { readonly times: number; readonly rounds: number },
): Promise<Figure[]> {
  const server = await startProcess(join(folder, 'src/api/server.ts'), { DATA_DIR: data });
  try {
    const [ours, bare]: [Query[], Query[]] = [[], []];
    const site = `http://localhost:${server.port}`;
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await firstQuery(browser, `${site}/bare/`, askBare));
      ours.push(await firstQuery(browser, `${site}/fr/recherche/`, askOurs));
    }
    const pages = globSync('dist/{en,fr}/**/index.html', { cwd: folder }).length;
    const figure = (unit: string, read: (query: Query) => number, atMost: number): Figure => ({
      what: `first search, ${unit === 'ms' ? 'time' : 'bytes'}, ${pages} pages`,
      unit,
      ours: ours.map(read),
      against: 'bare Pagefind',
      reference: bare.map(read),
      ...(times === 1 && { budget: { atMost } }),
    });
    return [figure('bytes', ({ bytes }) => bytes, 1.05), figure('ms', ({ ms }) => ms, 1.25)];
  } finally {
    await server.stop();
  }
}

async function firstQuery(browser: Browser, address: string, ask: (page: Page) => Promise<void>): Promise<Query> {
  // A context of its own has an empty cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/bare/', (route) => route.fulfill({ contentType: 'text/html', body: barePage }));
  await page.goto(address, { waitUntil: 'networkidle' });
  const fetched: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    fetched.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const startedAt = performance.now();
  await ask(page);
  const ms = performance.now() - startedAt;
  const bytes = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, ms };
}

async function askBare(page: Page): Promise<void> {
  await page.evaluate('void globalThis.ask()');
  await page.locator('#done').waitFor();
}

async function askOurs(page: Page): Promise<void> {
  await page.locator('main [role=search] input').fill(word);
  await page.locator('main mark').first().waitFor();
}
