import type { Locale } from '../../i18n/locales.ts';
import type { ContentReport } from './check-content.ts';
import { readabilityLines } from './readability-lines.ts';

/**
 * The counts that a content report closes with, in the editor's language.
 *
 * @example 'Pairs in step: 48 of 48'
 */
export function reportLines(report: ContentReport, language: Locale): string[] {
  const { errors, ledger, pages, pairs, pairsInStep, readability, waiting } = report;
  const reading = readabilityLines(readability, language);
  if (language === 'fr') {
    return [
      `Pages\u00a0: ${pages.en} en anglais, ${pages.fr} en français`,
      `Pages dont les deux langues disent la même chose\u00a0: ${pairsInStep} sur ${pairs}`,
      `Lignes du registre dont on rend compte\u00a0: ${ledger.accountedFor} sur ${ledger.rows} (${ledger.leftOut} laissées de côté avec une raison)`,
      ...reading,
      ...(waiting.length === 0 ? [] : [`Dans les brouillons, à faire avant de les publier\u00a0: ${waiting.length}`]),
      `Erreurs\u00a0: ${errors.length}`,
    ];
  }
  return [
    `Pages: ${pages.en} in English, ${pages.fr} in French`,
    `Pairs in step: ${pairsInStep} of ${pairs}`,
    `Ledger rows accounted for: ${ledger.accountedFor} of ${ledger.rows} (${ledger.leftOut} left out with a reason)`,
    ...reading,
    ...(waiting.length === 0 ? [] : [`In drafts, to do before they are published: ${waiting.length}`]),
    `Errors: ${errors.length}`,
  ];
}
