import { describe, expect, it } from 'vitest';
import { finderFacts } from '../islands/option-finder/finder-facts.ts';

const cell = (
  locale: 'en' | 'fr',
  id: string,
  row: 'who' | 'start' | 'length' | 'phase1' | 'phase2' | 'phase3' | 'cohortSize',
) => finderFacts(locale).options.find((option) => option.id === id)?.cells[row].lines;

describe('optionCells', () => {
  it.each([
    ['option1', 'length', ['8 weeks full time']],
    ['option1', 'phase1', ['Learning and preparing to engage: time not stated']],
    [
      'option2',
      'length',
      ['2 weeks full time at the start', 'Intermittently over 5 to 6 months', '2 weeks full time at the end'],
    ],
    ['option3', 'phase1', ['Learning and preparing to engage: 6 sessions of 2 to 3 hours each']],
    [
      'option3',
      'phase2',
      [
        'Engagements with class members: up to 2 days over 6 to 8 months',
        'Debriefs: 3 hours each, every month for 3 to 4 months',
      ],
    ],
    ['option4', 'phase3', ['Debriefs: 2 hours']],
    ['alumni', 'phase2', ['Engagements with class members, and debriefs: intermittently, 1.5 to 2 days']],
    ['alumni', 'start', ['Launched in February 2024']],
    ['alumni', 'cohortSize', ['No size stated']],
  ] as const)('says of %s, %s, exactly what the source states', (id, row, lines) => {
    expect(cell('en', id, row)).toEqual(lines);
  });

  it('gives both meanings of the ambiguous word in both languages, and decides neither', () => {
    expect(cell('en', 'option2', 'phase2')?.[2]).toContain(
      '“bi-monthly”: the page does not say whether that means twice a month or every two months',
    );
    expect(cell('fr', 'option2', 'phase2')?.[2]).toContain(
      'le texte anglais dit bi-monthly, qui peut vouloir dire deux fois par mois ou tous les deux mois',
    );
  });

  it('says that the classifications of Option 3 are examples', () => {
    expect(cell('en', 'option3', 'who')?.at(-1)).toBe(
      'The page gives examples for EX minus 1 and middle managers: AS‑08, EC‑07, AS‑07 and equivalent.',
    );
  });

  it('writes French decimals and months the French way', () => {
    expect(cell('fr', 'option3', 'phase3')?.[0]).toContain('4,5 heures au cours du dernier mois');
    expect(cell('fr', 'option1', 'start')).toEqual(['mai 2024']);
  });
});
