import { otherLocale, type Locale } from '../../../i18n/locales.ts';
import type { Content } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { stringLeaves, type StringLeaf } from '../string-leaves.ts';
import { lineOf, type YamlText } from '../yaml-text.ts';

/** Strings that one language lacks, that are empty, or that differ in their places to fill or their plural. */
export function checkStrings(content: Content): Problem[] {
  return [...content.strings].flatMap(([locale, yaml]) => {
    const other = content.strings.get(otherLocale(locale));
    const leaves = stringLeaves(yaml.data);
    const own = [...leaves].flatMap(([key, leaf]) => leafProblems(yaml, key, leaf));
    return other === undefined || yaml.data === undefined || other.data === undefined
      ? own
      : [...own, ...compare(locale, yaml, leaves, other, stringLeaves(other.data))];
  });
}

function leafProblems(yaml: YamlText, key: string, leaf: StringLeaf): Problem[] {
  const place = { file: yaml.file, line: lineOf(yaml, leaf.path), field: key };
  return leaf.values.flatMap((value) => {
    if (typeof value !== 'string') return [problem(place, 'stringNotText', { value })];
    return value.trim() === '' ? [problem(place, 'stringEmpty')] : [];
  });
}

function compare(
  locale: Locale,
  yaml: YamlText,
  leaves: ReadonlyMap<string, StringLeaf>,
  other: YamlText,
  others: ReadonlyMap<string, StringLeaf>,
): Problem[] {
  const missing = [...others].flatMap(([key, { path }]) => {
    if (leaves.has(key)) return [];
    return [
      problem({ file: yaml.file, line: lineOf(yaml, path), field: key }, 'stringMissing', { key, file: other.file }),
    ];
  });
  // What differs is said once, in the file of the first language.
  if (locale !== 'en') return missing;
  const different = [...leaves].flatMap(([key, leaf]) => {
    const counterpart = others.get(key);
    if (counterpart === undefined) return [];
    const place = { file: yaml.file, line: lineOf(yaml, leaf.path), field: key };
    if (leaf.isPlural !== counterpart.isPlural) return [problem(place, 'stringPlural', { file: other.file })];
    const { places: here } = leaf;
    const { places: there } = counterpart;
    return here.join() === there.join() ? [] : [problem(place, 'stringPlaces', { here, there, file: other.file })];
  });
  return [...missing, ...different];
}
