import fc from 'fast-check';

const surrogates = { from: 0xd800, count: 0x800 };

/** Any character that Unicode can have: for texts. `unit: 'binary'` draws the same, and first makes a table of all of them. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(0x10ffff - surrogates.count)
  .map((code) => String.fromCodePoint(code < surrogates.from ? code : code + surrogates.count));
