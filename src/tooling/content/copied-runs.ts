import { componentWords } from './component-text.ts';
import type { Content } from './content-model.ts';
import { nameMask, capitalizedNames } from './names-and-terms.ts';
import { componentMark, type Prose } from './prose.ts';
import { comparedWords, runHash, runLength } from './source-runs.ts';

/** A run of words that a source document has too, as long as it goes. */
export interface CopiedRun {
  /** Where in the prose it starts. */
  readonly index: number;
  readonly words: readonly string[];
  /** How many of its words belong to no official name and come from no fact. */
  readonly ownWords: number;
}

const partOfText = new RegExp(`${componentMark}|[^${componentMark}]+`, 'g');

interface ReadWord {
  readonly word: string;
  readonly index: number;
  readonly isOwn: boolean;
}

/** What finds the runs of a prose that `runs`, hashes of a source's runs, has too. Components count as what they print. */
export function copiedRunFinder(content: Content, runs: ReadonlySet<number>): (prose: Prose) => CopiedRun[] {
  const masks = { en: nameMask(capitalizedNames(content, 'en')), fr: nameMask(capitalizedNames(content, 'fr')) };
  const printed = componentWords(content);
  return (prose) => pieces(prose, masks[prose.locale], printed).flatMap((words) => copiedRuns(words, runs));
}

/** The words of a prose as they are read. A {place}, and a component that prints no words, ends a piece. */
function pieces(
  { text, components, locale }: Prose,
  mask: (text: string) => string,
  printedBy: ReturnType<typeof componentWords>,
): ReadWord[][] {
  const masked = mask(text);
  const rest = [...components];
  const result: ReadWord[][] = [[]];
  for (const { 0: part, index: start } of text.matchAll(partOfText)) {
    const isText = part !== componentMark;
    const element = isText ? undefined : rest.shift();
    const read = isText ? part : element && printedBy(element, locale);
    if (read === undefined) result.push([]);
    for (const { word, index } of comparedWords(read ?? '')) {
      const at = isText ? start + index : start;
      result.at(-1)?.push({ word, index: at, isOwn: isText && masked.charAt(at) !== componentMark });
    }
  }
  return result;
}

function copiedRuns(words: readonly ReadWord[], runs: ReadonlySet<number>): CopiedRun[] {
  const found: CopiedRun[] = [];
  let start: number | undefined;
  for (let at = 0; at <= words.length; at += 1) {
    const run = words.slice(at, at + runLength);
    const isCopied = run.length === runLength && runs.has(runHash(run.map(({ word }) => word)));
    if (isCopied) start ??= at;
    else if (start !== undefined) {
      const whole = words.slice(start, at - 1 + runLength);
      found.push({
        index: whole[0]?.index ?? 0,
        words: whole.map(({ word }) => word),
        ownWords: whole.filter(({ isOwn }) => isOwn).length,
      });
      start = undefined;
    }
  }
  return found;
}
