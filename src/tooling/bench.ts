import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds } from './bench/builds.ts';
import { holds, ratiosOf, spreadOf, tableOf, type Figure, type Measurement, type Place } from './bench/figures.ts';
import { pageBytes } from './bench/page-bytes.ts';
import { postgresql } from './bench/postgresql.ts';
import { search } from './bench/search.ts';
import { signUps } from './bench/sign-ups.ts';
import { staticServing } from './bench/static-serving.ts';

/**
 * `npm run bench`: each figure beside its reference, measured in turns in the same run, since machines and minutes differ.
 *
 * `--json` prints everything measured instead of the table; `--rounds 9` measures more often, `--growth 1,10` leaves the largest site out; names (`npm run bench --
 * static bytes`) measure those alone. Nothing fails: timed budgets are looked at, byte budgets are held by the tests.
 */
const measurements: readonly Measurement[] = [pageBytes, builds, search, staticServing, signUps, postgresql];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    growth: { type: 'string', default: '1,10,40' },
  },
});
const unknown = positionals.filter((name) => !measurements.some((each) => each.name === name));
const rounds = Number(values.rounds);
const growth = values.growth.split(',').map(Number);
if (unknown.length > 0 || ![rounds, ...growth].every((count) => Number.isInteger(count) && count >= 1)) {
  const names = measurements.map(({ name }) => name).join(', ');
  process.stderr.write(
    `Expected names among ${names}, --rounds of at least 1 and --growth as 1,10,40, got ${process.argv.slice(2).join(' ')}.\n`,
  );
  process.exitCode = 1;
} else {
  const wanted = measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await measure(wanted, { rounds, growth }, values.json);
}

async function measure(
  wanted: readonly Measurement[],
  asked: Pick<Place, 'rounds' | 'growth'>,
  asJson: boolean,
): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const figures: Figure[] = [];
  for (const { name, run } of wanted) {
    process.stderr.write(`Measuring: ${name}\n`);
    const folder = join(root, '.build/bench', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    figures.push(...(await run({ root, folder, ...asked })));
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(asJson ? JSON.stringify(figures.map(withRatios), undefined, 2) : tableOf(figures));
}

function withRatios(figure: Figure) {
  return { ...figure, ratio: spreadOf(ratiosOf(figure)), holds: holds(figure) };
}
