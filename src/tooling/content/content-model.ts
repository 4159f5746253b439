import type { Root } from 'mdast';
import type { Locale } from '../../i18n/locales.ts';
import type { FactFileName } from './fact-files.ts';
import type { Problem } from './problem.ts';
import type { PageStructure } from './page-structure.ts';
import type { YamlText } from './yaml-text.ts';

/** One language of a page, read but not yet judged. */
export interface Page {
  readonly kind: 'page' | 'update';
  /** The page's name, the same in both languages; an update's starts with "class-members/updates/". */
  readonly name: string;
  readonly locale: Locale;
  readonly file: string;
  readonly text: string;
  /** The fields of the page's top, as far as they could be read. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly top: YamlText | undefined;
  /** Undefined when the text could not be read. */
  readonly tree: Root | undefined;
  readonly structure: PageStructure | undefined;
  /** Why the page, or a part of it, could not be read. */
  readonly problems: readonly Problem[];
}

/** A file of content/sessions that could be read. Its id is the file's name, and part of addresses. */
export interface SessionText {
  readonly id: string;
  readonly yaml: YamlText;
}

/** Everything under content/, read once and shared by all checks. */
export interface Content {
  /** The project's folder. */
  readonly root: string;
  readonly pages: readonly Page[];
  /** The page of a name in a language. */
  page(name: string, locale: Locale): Page | undefined;
  /** The facts files that could be read: checks leave alone what a missing one would tell. */
  readonly facts: ReadonlyMap<FactFileName, YamlText>;
  /** The ids that an entry of a facts file can be used by; empty where the file is missing. */
  ids(name: FactFileName): readonly string[];
  /** The information sessions, in the order of their files. */
  readonly sessions: readonly SessionText[];
  /** The strings of each language that could be read. */
  readonly strings: ReadonlyMap<Locale, YamlText>;
  /** Files that are missing, out of place or unreadable. */
  readonly problems: readonly Problem[];
}

/** One check: what it finds wrong in the content. It reads no file of content/ itself. */
export type ContentCheck = (content: Content) => Problem[];
