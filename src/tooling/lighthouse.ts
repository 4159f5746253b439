import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { startProcess } from './bench/server-process.ts';
import { findChromium } from './ensure-chromium.mjs';
import { runProgram } from './run-program.ts';

/**
 * `npm run lighthouse`: Lighthouse's four categories, with its mobile defaults, for every page of the built site, and the
 * worst of each. Addresses (`npm run lighthouse -- /en/contact/`) ask for those alone. Ends with 1 where one is below 100.
 *
 * Lighthouse is fetched when it is asked for, at this version, and is no dependency of the project: its own are many.
 * Whether a page may be listed is left out: a demonstration asks not to be, and so do some pages in production.
 */
const lighthouse = 'lighthouse@13.5.0';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.nullable(z.number()) })),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
  }),
});

/** Without these, Chromium asks its maker's servers for updates in the middle of a page. */
const chromeFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
].join(' ');

interface Scores {
  readonly address: string;
  readonly scores: readonly number[];
  readonly largestPaintMs: number;
  readonly layoutShift: number;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.build/lighthouse');
mkdirSync(folder, { recursive: true });
const server = await startProcess(join(root, 'src/api/server.ts'), { DATA_DIR: ':memory:' });
try {
  const asked = process.argv.slice(2);
  const measured: Scores[] = [];
  for (const address of asked.length > 0 ? asked : builtAddresses()) {
    const scores = await measure(address);
    measured.push(scores);
    console.log(line(scores));
  }
  const worst: Scores = {
    address: `the worst of ${measured.length}`,
    scores: categories.map((_, index) => Math.min(...measured.map(({ scores }) => scores[index] ?? 0))),
    largestPaintMs: Math.max(...measured.map(({ largestPaintMs }) => largestPaintMs)),
    layoutShift: Math.max(...measured.map(({ layoutShift }) => layoutShift)),
  };
  console.log(line(worst));
  if (worst.scores.some((score) => score < 100) || worst.layoutShift > 0) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function builtAddresses(): string[] {
  const pages = globSync('{,{en,fr}/**/}index.html', { cwd: join(root, 'dist') });
  return pages.map((page) => `/${page.replace(/index\.html$/, '')}`).sort();
}

async function measure(address: string, triesLeft = 2): Promise<Scores> {
  const path = join(folder, 'report.json');
  const { status, output } = await runProgram(
    'npm',
    [
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', `http://localhost:${server.port}${address}`],
      ...['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${path}`],
      ...[`--only-categories=${categories.join(',')}`, '--skip-audits=is-crawlable', `--chrome-flags=${chromeFlags}`],
    ],
    { cwd: root, collect: true, env: { CHROME_PATH: findChromium() ?? '' } },
  );
  // Once in a hundred pages it loses what it recorded, and asks to be run again.
  if (status !== 0 && triesLeft > 0) return measure(address, triesLeft - 1);
  if (status !== 0) throw new Error(`Expected Lighthouse to look at ${address}, it ended with ${status}:\n${output}`);
  const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    address,
    scores: categories.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100)),
    largestPaintMs: Math.round(report.audits['largest-contentful-paint'].numericValue),
    layoutShift: report.audits['cumulative-layout-shift'].numericValue,
  };
}

function line({ address, scores, largestPaintMs, layoutShift }: Scores): string {
  const each = categories.map((category, index) => `${category} ${scores[index] ?? 0}`).join(', ');
  return `${address}: ${each}; largest paint ${largestPaintMs} ms, layout shift ${layoutShift}`;
}
