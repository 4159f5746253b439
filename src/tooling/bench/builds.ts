import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { programPath, runNode } from '../run-program.ts';
import { writeBareSite } from './bare-site.ts';
import type { Figure, Measurement, Place } from './figures.ts';
import { writeOurSite } from './our-site.ts';

/** What one build took. */
interface Built {
  readonly seconds: number;
  /** Of the largest process. */
  readonly megabytes: number;
}

/**
 * The whole of `npm run build`, from the check of the content to the compressed files, beside a bare Astro and MDX site of
 * as many pages, which does none of that; then both with their pages many times over.
 */
export const builds: Measurement = {
  name: 'build',
  run: async (place) => {
    const figures: Figure[] = [];
    const once: Built[] = [];
    for (const times of place.growth) {
      const { pages, ours, bare } = sitesOf(place, times);
      const [oursBuilt, bareBuilt]: [Built[], Built[]] = [[], []];
      const rounds = times === 1 ? Math.min(place.rounds, 3) : 1;
      for (let round = 0; round < rounds; round += 1) {
        bareBuilt.push(await measure(bare, [programPath('astro'), 'build']));
        oursBuilt.push(await measure(ours, ['src/tooling/build.ts']));
      }
      if (times === 1) once.push(...oursBuilt);
      const isBudgeted = times === 1;
      const figure = (what: string, unit: string, read: (built: Built) => number, atMost: number): Figure => ({
        what: `${what}, ${pages} pages`,
        unit,
        ours: oursBuilt.map(read),
        against: 'bare Astro and MDX',
        reference: bareBuilt.map(read),
        ...(isBudgeted && { budget: { atMost } }),
      });
      figures.push(
        figure('build', 's', ({ seconds }) => seconds, 1.3),
        figure('build, largest process', 'MB', ({ megabytes }) => megabytes, 1.2),
      );
      if (times > 1 && once.length > 0) {
        figures.push({
          what: `build with plain pages ${times} times over`,
          unit: 's',
          ours: oursBuilt.map(({ seconds }) => seconds),
          against: 'our build of them once',
          reference: once.slice(0, 1).map(({ seconds }) => seconds),
          ...(times === 10 && { budget: { atMost: 3.2 } }),
        });
      }
      rmSync(join(place.folder, String(times)), { recursive: true, force: true });
    }
    return figures;
  },
};

/** Both sites with as many pages, in folders of their own. */
function sitesOf({ root, folder }: Place, times: number): { pages: number; ours: string; bare: string } {
  const [ours, bare] = [join(folder, String(times), 'ours'), join(folder, String(times), 'bare')];
  writeOurSite(root, ours, times);
  return { pages: writeBareSite(join(ours, 'content'), bare, join(root, 'node_modules')), ours, bare };
}

async function measure(cwd: string, args: readonly string[]): Promise<Built> {
  const report = join(cwd, 'memory.txt');
  for (const made of ['dist', '.build', '.astro', report]) rmSync(join(cwd, made), { recursive: true, force: true });
  const startedAt = performance.now();
  const env = { MEMORY_REPORT: report, NODE_OPTIONS: `--import=${join(import.meta.dirname, 'report-memory.ts')}` };
  const { status, output } = await runNode(args, { cwd, collect: true, env });
  const seconds = (performance.now() - startedAt) / 1000;
  if (status !== 0)
    throw new Error(`Expected ${args.join(' ')} to build in ${cwd}, it ended with ${status}:\n${output}`);
  const peaks = readFileSync(report, 'utf8').trim().split('\n').map(Number);
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}
