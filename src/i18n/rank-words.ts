import type { Rank } from '../schemas/rank.ts';
import { formatList } from './format.ts';
import type { Locale } from './locales.ts';

type Designation = NonNullable<Extract<Rank, { kind: 'military' }>['designations']['navy']>;

/** The name of a rank in one service; in French, both forms where both are verified: « colonelle ou colonel ». */
export function designationText(designation: Designation, locale: Locale): string {
  return locale === 'en' ? designation.en : formatList(designation.fr, locale, 'or');
}

/** The names of a rank in every service, Army and Air Force first, or the name of a level. */
export function rankNames(rank: Rank, locale: Locale): string[] {
  if (rank.kind === 'publicService') return [rank.name[locale]];
  return Object.values(rank.designations).map((designation) => designationText(designation, locale));
}
