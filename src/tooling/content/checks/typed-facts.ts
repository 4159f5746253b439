import type { Content } from '../content-model.ts';
import { contactWithValue, factsWithDate, factsWithDays } from '../known-values.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt, type Prose } from '../prose.ts';
import { typedValues, type TypedValue } from '../typed-values.ts';

/** Numbers, addresses, dates and day limits that were typed into prose, each with the fact that has the same value. */
export function checkTypedFacts(content: Content): Problem[] {
  const prose = allProse(content).filter(({ origin }) => origin !== 'fact');
  return prose.flatMap((run) =>
    typedValues(run.text, run.locale).flatMap((value) => typedProblem(content, run, value)),
  );
}

function typedProblem(content: Content, run: Prose, { kind, text, index, value }: TypedValue): Problem[] {
  const place = placeAt(run, index);
  // "Where there is no 911" names the service, and nobody changes its number.
  if (run.origin === 'string' && text === '911') return [];
  if (kind === 'phone' || kind === 'email' || kind === 'address') {
    const id = contactWithValue(content, value);
    return [
      problem(place, run.origin === 'string' ? 'typedContactInString' : 'typedContact', {
        kind,
        text,
        id,
      }),
    ];
  }
  // A string of the interface may show how a date or a length is written: it states no fact.
  if (run.origin === 'string') return [];
  if (kind === 'date') {
    const file = 'content/facts/dates.yml';
    return [problem(place, 'typedFact', { kind: 'date', text, ids: factsWithDate(content, value), file })];
  }
  const ids = factsWithDays(content, Number(value), kind);
  return [problem(place, 'typedFact', { kind: 'days', text, ids, file: 'content/facts/figures.yml' })];
}
