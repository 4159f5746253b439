import type { ListUse } from '../page-structure.ts';

/** A part of a page: its heading, or undefined for what stands before the first heading. */
export type SectionHeading = string | undefined;

/** Something that a section has and its counterpart lacks. `component` is written as it stands in the text. */
export type SectionTrait =
  | { readonly component: string }
  | { readonly linkTo: string }
  | { readonly number: string }
  | { readonly list: ListUse };

/** What has changed since two pages were compared: a part, the opening with title and description, or parts now gone. */
export type ChangedPart = { readonly heading: SectionHeading } | { readonly gone: number };

/** What a field holds in one language of a page: a value, or what its list has more than the other. */
export type FieldSide = { readonly value: unknown } | { readonly more: readonly string[] };

/** What a field should hold: a form that its schema words in English, or a number on one side of a limit. */
export type Expectation =
  { readonly form: string } | { readonly atMost: number | bigint } | { readonly atLeast: number | bigint };

/** Why the text of a page cannot be read: what is open or closed wrongly, an unexpected sign, or what the reader says. */
export type MdxFault =
  | { readonly unclosed: string; readonly line: number }
  | { readonly closes: string; readonly open: string; readonly line: number }
  | { readonly closesNothing: true }
  | { readonly endsOpen: true }
  | { readonly sign: string }
  | { readonly code: true }
  | { readonly said: string };

/** The kinds of contact that somebody may have typed. */
export type TypedContactKind = 'phone' | 'email' | 'address';
