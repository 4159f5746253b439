import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/schemas/term.ts';
import { relatedNames } from '../../src/search/related-names.ts';

const term = (en: Partial<Term['en']>, fr: Partial<Term['fr']>): Term => ({
  en: { term: '', definition: 'x', ...en },
  fr: { term: '', definition: 'x', ...fr },
});
const centre = term(
  { term: 'Support Centre', abbreviation: 'SMSRC' },
  { term: 'Centre de soutien', abbreviation: 'CSRIS' },
);
const duty = term({ term: 'Duty to Report' }, { term: 'obligation de signaler', alsoCalled: ['devoir de signaler'] });

describe('names that find a page under its terms', () => {
  it('gives the abbreviation to a page that has the term in full, and the reverse', () => {
    expect(relatedNames('Le Centre de soutien répond.', 'fr', [centre])).toContain('CSRIS');
    expect(relatedNames('Le CSRIS répond.', 'fr', [centre])).toContain('Centre de soutien');
  });

  it('gives the names of the other language', () => {
    expect(relatedNames('L’obligation de signaler est abrogée.', 'fr', [duty])).toEqual([
      'devoir de signaler',
      'Duty to Report',
    ]);
    expect(relatedNames('The Duty to Report', 'en', [duty])).toEqual(['obligation de signaler', 'devoir de signaler']);
  });

  it('finds a term in the plural and by an older name', () => {
    expect(relatedNames('les devoirs', 'fr', [duty])).toEqual([]);
    expect(relatedNames('Le devoir de signaler', 'fr', [duty])).toContain('obligation de signaler');
  });

  it('takes an abbreviation only in its capitals: « ro » in a word is not RO', () => {
    const ro = term(
      { term: 'Restorative Opportunities', abbreviation: 'RO' },
      { term: 'Possibilités', abbreviation: 'PJR' },
    );
    expect(relatedNames('a heRO and a ro', 'en', [ro])).toEqual([]);
    expect(relatedNames('Ask RO.', 'en', [ro])).toContain('Restorative Opportunities');
  });

  it('says nothing of terms that a page does not speak of', () => {
    expect(relatedNames('Bonjour', 'fr', [centre, duty])).toEqual([]);
  });
});
