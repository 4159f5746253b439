import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { otherLocale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { readPage } from './load-content.ts';
import { agreedSections, type AgreedSection } from './section-hash.ts';

const run = promisify(execFile);

/** So many changes of a page are looked through for the one that both languages agreed on. */
const fewEnough = 100;

/** What a part of a page was when both languages were last said to agree. */
export type PartBefore =
  | { readonly kind: 'before'; readonly text: string; readonly now: string }
  /** The part was not there then, or nobody has compared it yet. */
  | { readonly kind: 'new' }
  /** What the page was then is not in the history of the project: it was never committed. */
  | { readonly kind: 'notKept' };

/**
 * What a part of a page said when both languages were last said to agree, and what it says now.
 *
 * The record of the agreement holds hashes alone; the words come from the history of the file in git. The part of then
 * is the one with the same heading or, where the page had as many parts, the one in the same place.
 *
 * @param part - The part's place among those of its page, from 0; the first is the opening.
 * @throws RangeError when the page has no such part.
 */
export async function partBefore(content: Content, page: Page, part: number): Promise<PartBefore> {
  const sections = agreedSections(page);
  const section = sections[part];
  if (section === undefined) throw new RangeError(`Expected a part of ${page.file}, got ${part}.`);
  const { agreed } = content.page(page.name, otherLocale(page.locale))?.fields ?? {};
  if (!Array.isArray(agreed)) return { kind: 'new' };
  const hashes = agreed.map(String);
  // One part at a time may have been agreed on: then no version has them all, and the part is looked for alone.
  const alone = hashes.length === sections.length ? hashes[part] : undefined;
  let then: Page | undefined;
  for await (const version of versionsOf(content.root, page)) {
    const found = agreedSections(version).map(({ hash }) => hash);
    if (alone !== undefined && found[part] === alone) then ??= version;
    if (found.join() !== hashes.join()) continue;
    then = version;
    break;
  }
  if (then === undefined) return { kind: 'notKept' };
  const before = agreedSections(then);
  const sameHeading = before.find(({ heading }) => heading === section.heading);
  const samePlace = before.length === sections.length ? before[part] : undefined;
  const found = sameHeading ?? samePlace;
  if (found === undefined) return { kind: 'new' };
  return { kind: 'before', text: wordsOf(then, found), now: wordsOf(page, section) };
}

/** The words of a part; its opening has the title and the description too, which are agreed on with it. */
function wordsOf({ fields, text }: Page, { start, end, heading }: AgreedSection): string {
  const body = text.slice(start, end).trim();
  if (heading !== undefined) return body;
  const top = [fields['title'], fields['description']].filter((each) => typeof each === 'string');
  return [...top, body].join('\n\n').trim();
}

/** The page as it stood in each commit that changed it, the newest first. */
async function* versionsOf(root: string, { file, kind, locale }: Page): AsyncGenerator<Page> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', args, { cwd: root, maxBuffer: 20_000_000 });
    return stdout;
  };
  // Without git, or outside a repository, nothing of before is known.
  const log = await git('log', '--format=%H', '-n', String(fewEnough), '--', file).catch(() => '');
  for (const commit of log.split('\n').filter((line) => line !== '')) {
    const text = await git('show', `${commit}:./${file}`).catch(() => undefined);
    if (text !== undefined) yield readPage(kind, locale, file, text);
  }
}
