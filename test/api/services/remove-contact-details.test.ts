import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeContactDetails } from '../../../src/api/services/remove-contact-details.ts';

describe('removeContactDetails', () => {
  it.each([
    ['Call 514-555-0100 today', 'Call […] today'],
    ['(514) 555-0100', '[…]'],
    ['+1 514 555 0100', '[…]'],
    ['1.514.555.0100', '[…]'],
    ['5145550100', '[…]'],
    ['555-0100', '[…]'],
    ['514\u2011555\u20110100', '[…]'],
    ['5 1 4 5 5 5 0 1 0 0', '[…]'],
    ['５１４-５５５-０１００', '[…]'],
    ['٥١٤٥٥٥٠١٠٠', '[…]'],
    ['514\u200b-555\u200b-0100', '[…]'],
    ['five one four five five five zero one zero zero', '[…]'],
    ['cinq un quatre, cinq cinq cinq, zéro un zéro zéro', '[…]'],
    ['sam@example.ca', '[…]'],
    ['Write to Sam.O’Neil+x@mail.example.ca, please', 'Write to […], please'],
    ['sam @ example . ca', '[…]'],
    ['sam (at) example (dot) ca', '[…]'],
    ['sam[at]example[dot]ca', '[…]'],
    ['sam at example dot ca', '[…]'],
    ['sam arobase exemple point ca', '[…]'],
    ['sam＠example.ca', '[…]'],
    ['sam@intranet', '[…]'],
    ['élise@exemple.ca', '[…]'],
    ['mailto:sam@example.ca', 'mailto:[…]'],
  ])('leaves nothing to reach anybody by in %j', (text, left) => {
    expect(removeContactDetails(text)).toBe(left);
  });

  it.each([
    'I looked for the 3 phases and found 2.',
    'The page says 30 business days, and another says 30 days.',
    'Look at point 4 of the page',
    'J’ai cherché l’option 2 à la page 14.',
    'Il y a 6 300 demandes en 2023',
    'It starts at 7 am and ends at 9 pm',
  ])('leaves %j as it is', (text) => {
    expect(removeContactDetails(text)).toBe(text);
  });

  const digit = fc.constantFrom(...Array.from('0123456789'));
  const between = fc.constantFrom('', ' ', '-', '.', ' - ', '/', '\u2011', '\u00a0', ') ', ' (', '\u2013');
  const phone = fc.array(fc.tuple(digit, between), { minLength: 7, maxLength: 15 });
  const around = fc.constantFrom('', 'call ', 'appelez le ', '\n', ': ', '(');
  const settings = { numRuns: 1000 };

  it('finds numbers of seven digits or more, however they are set apart', () => {
    fc.assert(
      fc.property(around, phone, around, (before, parts, after) => {
        const left = removeContactDetails(`${before}${parts.flat().join('')}${after}`);
        expect(left.match(/\d/g) ?? []).toEqual([]);
      }),
      settings,
    );
  });

  const name = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/);
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);
  const sign = fc.constantFrom('@', ' @ ', '(at)', ' at ', '[at]', ' (AT) ', ' arobase ', '\uff20');
  const dot = fc.constantFrom('.', ' . ', '(dot)', ' dot ', '[.]', ' point ', ' (Dot) ');

  it('finds addresses, however their signs are spelled', () => {
    fc.assert(
      fc.property(around, name, sign, label, dot, label, (before, who, at, host, point, top) => {
        const left = removeContactDetails(`${before}${who}${at}${host}${point}${top}`);
        expect(left).not.toContain(`${host}${point}${top}`);
        expect(left).toContain('[…]');
      }),
      settings,
    );
  });

  it('takes no longer for a hostile text than for another', () => {
    for (const text of ['1 '.repeat(150), 'a.'.repeat(150), '@'.repeat(300), 'one '.repeat(75), 'a (at '.repeat(50)]) {
      expect(removeContactDetails(text).length).toBeLessThanOrEqual(text.length + 3);
    }
  });
});
