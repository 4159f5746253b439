import type { RankTerms } from '../../domain/find-options.ts';
import type { OptionTerms } from '../../domain/option-terms.ts';
import type { Span, TimeSheet } from '../../domain/option-time.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell, OptionRow } from '../../i18n/option-words.ts';
import type { Strings } from '../../i18n/translate.ts';
import type { Service } from '../../schemas/rank.ts';

/** A rank under the name of one service, or a level, as somebody can choose it. */
export interface RankChoice {
  /** The id of the rank or level, and for a rank its service: "colonel.navy". */
  readonly value: string;
  readonly kind: 'military' | 'publicService';
  readonly service?: Service;
  readonly name: string;
}

/** What the finder knows of an option: what decides, and what it shows, already in words. */
export interface FinderOption {
  readonly id: string;
  readonly name: string;
  readonly terms: OptionTerms;
  readonly length: string;
  readonly spans: readonly Span[];
  readonly sheet: Readonly<Record<keyof TimeSheet, readonly string[]>>;
  readonly cells: Readonly<Record<OptionRow, Cell>>;
}

/** What the page hands to the finder. */
export interface FinderFacts {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly options: readonly FinderOption[];
  readonly ranks: Readonly<Record<string, RankTerms>>;
  readonly choices: readonly RankChoice[];
  readonly rows: Readonly<Record<OptionRow, string>>;
  readonly andOr: string;
  /** How many months the axis of the pictures has. */
  readonly axis: number;
  /** The lengths of the options that ask for full time, by kind of time. */
  readonly lengths: Readonly<Record<'block' | 'bothEnds', string>>;
  /** The next step, in two parts with the program's address between them. */
  readonly nextStep: readonly [before: string, after: string];
  readonly email: { readonly href: string; readonly text: string };
  readonly asOf: string;
}
