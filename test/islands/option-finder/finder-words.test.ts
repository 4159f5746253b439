import { describe, expect, it } from 'vitest';
import { allAnswers } from '../../../src/domain/decision-table.ts';
import { findOptions } from '../../../src/domain/find-options.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { changeText, reasonText, saidWords } from '../../../src/islands/option-finder/finder-words.ts';
import { nothingSaidYet } from '../../../src/islands/option-finder/said.ts';
import { ranks, terms } from '../../domain/option-facts.ts';
import { finderFacts } from './finder-facts.ts';

const editions = (['en', 'fr'] as const).flatMap((locale) =>
  (['record', 'open'] as const).map((tense) => [locale, tense] as const),
);

describe('reasonText and changeText', () => {
  it.each(editions)('have a sentence for every reason that any answer meets (%s, %s)', (locale, tense) => {
    const facts = finderFacts(locale, tense);
    const t = createTranslate(facts.strings, locale);
    const met = new Set<string>();
    for (const answers of allAnswers(terms, ranks)) {
      for (const { option: id, reasons } of findOptions(answers, terms, ranks).all) {
        const option = facts.options.find((one) => one.id === id);
        for (const reason of reasons) {
          if (option === undefined || met.has(reason.key)) continue;
          met.add(reason.key);
          const { rank, ...rest } = answers;
          const choice = facts.choices.find(({ value }) => value.split('.')[0] === rank)?.value;
          const sentence = reasonText(reason, option, saidWords({ ...rest, choice }, t, facts), t);
          expect(sentence).toMatch(/[.!?]$/);
          expect(sentence).not.toMatch(/[{}]|“”|« »|: \./);
          if (reason.effect === 'against') expect(changeText(reason, option, t)).toMatch(/\.$/);
        }
      }
    }
    expect(met.size).toBe(20);
  });

  it('says what an option asked for and what was said, when the two differ', () => {
    const facts = finderFacts('en');
    const t = createTranslate(facts.strings, 'en');
    const said = saidWords({ ...nothingSaidYet, times: ['spread'] }, t, facts);
    const [option] = facts.options;
    const reason = { about: 'time', key: 'timeDiffers', effect: 'against' } as const;
    expect(option && reasonText(reason, option, said, t)).toBe(
      'It asked for this time: 8 weeks full time. You said: hours or days spread over months.',
    );
  });
});

describe('the words of the finder', () => {
  it.each(['en', 'fr'] as const)(
    'are in the past for a record and in the present once the program takes part again (%s)',
    (locale) => {
      const word = (tense: 'record' | 'open') => createTranslate(finderFacts(locale, tense).strings, locale)('button');
      expect([word('record'), word('open')]).toEqual(
        locale === 'en'
          ? ['See which option fitted', 'See which option fits']
          : ['Voir quelle option convenait', 'Voir quelle option convient'],
      );
    },
  );
});
