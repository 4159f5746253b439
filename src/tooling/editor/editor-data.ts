import type { Locale } from '../../i18n/locales.ts';
export type { PartBefore } from '../content/agreed-version.ts';
import type { AttentionItem } from '../content/attention.ts';
import type { ContentError } from '../content/problem.ts';
import type { BlockOffer } from './block-names.ts';
import type { InsertableFact } from './fact-texts.ts';
import type { FieldWords } from './field-words.ts';
import type { NewKind } from '../content/new-fields.ts';
import type { Form } from './form.ts';
import type { NewForm } from './new-form.ts';

/** What the editor's browser side and its server say to each other. */

/** An error with its whole sentence. */
export interface SaidError extends ContentError {
  readonly sentence: string;
}

/** What the check says of the content as it is saved. */
export interface CheckResult {
  readonly errors: readonly SaidError[];
  readonly waiting: readonly SaidError[];
  readonly lines: readonly string[];
}

/** A page in the list of pages. */
export interface ListedPage {
  readonly name: string;
  readonly kind: 'page' | 'update';
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
  readonly draft: boolean;
  readonly changedParts: number;
}

/** What the editor starts with. */
export interface Overview {
  readonly language: Locale;
  readonly previewUrl: string;
  readonly pages: readonly ListedPage[];
  readonly factFiles: readonly string[];
  readonly sessions: readonly string[];
  readonly blocks: readonly BlockOffer[];
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** What each choice of the forms is called. */
  readonly choiceWords: Readonly<Record<string, string>>;
  /** What entries of facts files are called, by file and id, where they have a name. */
  readonly entryNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly facts: readonly InsertableFact[];
  readonly documents: readonly { readonly id: string; readonly title: Readonly<Record<Locale, string>> }[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** What each of the choices that are listed elsewhere is called, by list and id. */
  readonly choiceNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is asked for each thing that can be added. */
  readonly adding: Readonly<Record<NewKind, NewForm & { readonly name: FieldWords }>>;
  /** What each prop of a component is called. */
  readonly propWords: Readonly<Record<string, FieldWords>>;
  /** The props of each component that hold words, and those that name something. */
  readonly props: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One language of a page, in parts. */
export interface PageSide {
  readonly file: string;
  readonly mark: string;
  readonly address: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly topLines: number;
  readonly parts: readonly {
    readonly heading?: string;
    readonly text: string;
    readonly line: number;
    readonly changed: boolean;
  }[];
}

/** A page with its two languages side by side; a language that is missing or cannot be read is undefined. */
export interface PagePair {
  readonly name: string;
  readonly form: Form;
  readonly sides: Readonly<Partial<Record<Locale, PageSide>>>;
  readonly rows: readonly { readonly en?: number; readonly fr?: number }[];
}

/** What is saved of one language of a page. */
export interface PageSave {
  readonly mark: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A YAML file with its form. */
export interface DataFile {
  readonly file: string;
  readonly mark: string;
  readonly data: unknown;
  readonly form: Form;
}

/** The strings of both languages, by key. */
export interface StringsData {
  readonly marks: Readonly<Record<Locale, string>>;
  readonly strings: readonly {
    readonly key: string;
    readonly en: string | Readonly<Record<string, string>>;
    readonly fr: string | Readonly<Record<string, string>> | undefined;
  }[];
}

/** Why something was not added: whole sentences, and each at the answer that it is about. */
export interface NotAdded {
  readonly messages: readonly string[];
  readonly faults: readonly { readonly path: readonly string[]; readonly sentence: string }[];
}

/** What deserves a look. */
export interface AttentionData {
  readonly items: readonly AttentionItem[];
}
