import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSender } from '../../src/api/mail/mime-message.ts';
import { contactChoiceSchema } from '../../src/schemas/sign-up.ts';

const takes = (value: string) => contactChoiceSchema.safeParse({ kind: 'email', value }).success;

/** Letters beside every sign that ends an address, begins another one, or sets a comment or a group. */
const nearAddress = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from('ab.-_+;<>,()[]:"\\@ \té')) }),
    fc.string({ unit: fc.constantFrom(...Array.from('ab.-_;<>,()[]:"\\@ \té')) }),
  )
  .map(([mailbox, domain]) => `a${mailbox}@b${domain}.ca`);

describe('the email address of a sign-up', () => {
  it.each(['sam@example.ca', 'sam.o’neil+centre@mail.example.co.uk', 'zoé@exemple.québec'])('takes %s', (address) => {
    expect(takes(address)).toBe(true);
  });

  it.each([
    ['another address after it', 'sam@example.ca;other@example.ca'],
    ['a sign that ends an address', 'sam@exam;ple.ca'],
    ['the bracket of another address', 'sam@<example.ca'],
    ['a comment', 'sam@example(home).ca'],
    ['a comma', 'sam@example,mail.ca'],
    ['no dot after the @', 'sam@example'],
    ['a dot at the end', 'sam@example.ca.'],
  ])('refuses %s: %s', (_, address) => {
    expect(takes(address)).toBe(false);
  });

  it('is one that mail can be written to, whatever was typed', () => {
    fc.assert(
      fc.property(nearAddress, (typed) => {
        if (takes(typed)) expect(readSender(typed.trim()).address).toBe(typed.trim());
      }),
      { numRuns: 500 },
    );
  });
});
