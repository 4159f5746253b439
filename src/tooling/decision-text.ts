import { proveDecision } from '../domain/decision-proof.ts';
import { decisionTables, type DecisionRow } from '../domain/decision-table.ts';
import { verdictWeighs, type Answers, type Reason } from '../domain/find-options.ts';
import { optionTerms } from '../domain/option-terms.ts';
import type { Locale } from '../i18n/locales.ts';
import { rankNames } from '../i18n/rank-words.ts';
import { createTranslate, type Strings, type Translate } from '../i18n/translate.ts';
import type { Options } from '../schemas/option.ts';
import type { Ranks } from '../schemas/rank.ts';

/**
 * What the option finder decides by, in one language, as Markdown: one table a question and the rule that joins them.
 *
 * @throws Error when the facts leave somebody without an answer or contradict themselves; the message has every problem.
 */
export function decisionText(locale: Locale, options: Options, ranks: Ranks, strings: Strings): string {
  const t = createTranslate(strings, locale);
  const terms = Object.entries(options).map(([id, option]) => optionTerms(id, option));
  proveDecision(terms, ranks);
  const tables = decisionTables(terms, ranks);
  const titles = Object.entries(options).map(([id]) => t(`optionsTable.names.${id}`));
  const parts = (['who', 'former', 'time', 'months', 'travel'] as const).map((about) => {
    const rows = tables[about].map((row) => [answerText(about, row, ranks, locale, t), ...cellsOf(row, t)]);
    return `## ${t(`decisionTable.${about}`)}\n\n${markdownTable([t('decisionTable.answer'), ...titles], rows)}`;
  });
  const rule = [`# ${t('decisionTable.title')}`, t('decisionTable.rule')];
  const effects = verdictWeighs.map(
    (effect) => `- ${t(`decisionTable.effects.${effect}`)}: ${t(`decisionTable.means.${effect}`)}`,
  );
  return `${[...rule, effects.join('\n'), ...parts].join('\n\n')}\n`;
}

function cellsOf({ cells }: DecisionRow, t: Translate): string[] {
  return cells.map(({ reason }) => (reason === undefined ? '' : t(`decisionTable.effects.${reason.effect}`)));
}

function answerText(
  about: Reason['about'],
  { answers }: DecisionRow,
  ranks: Ranks,
  locale: Locale,
  t: Translate,
): string {
  const words = 'optionFinder.words';
  const unsaid = t(`${words}.unsaid`);
  switch (about) {
    case 'who':
      return whoText(answers, ranks, locale, t);
    case 'former':
    case 'travel':
      return t(`${words}.${answers[about]}`);
    case 'time':
      return answers.times.map((pattern) => t(`${words}.said.${pattern}`)).join(', ') || unsaid;
    case 'months':
      return answers.months === undefined ? unsaid : t(`${words}.months.count`, { count: answers.months });
  }
}

function whoText({ who, rank: id }: Answers, ranks: Ranks, locale: Locale, t: Translate): string {
  const rank = id === undefined ? undefined : ranks[id];
  if (rank !== undefined) return rankNames(rank, locale).join(' / ');
  if (who === 'unsaid') return t('optionFinder.words.unsaid');
  const kind = t(`optionFinder.words.who.${who}`);
  return who === 'neither' ? kind : `${kind} (${t('optionFinder.words.unsaid')})`;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
