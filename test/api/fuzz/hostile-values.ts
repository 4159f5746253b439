import fc from 'fast-check';
import { anyCharacter } from '../../any-character.ts';

/** Stands in every hostile text, so that an answer or a log that repeats one gives itself away. */
export const marker = 'zq7marker';

/** Stands in the place of a number, for the same reason. */
export const markedNumber = 9_771_310_177;

/** Names that mean something to JavaScript, to a database or to this API. */
export const reservedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'isAdmin',
  'status',
  'reference',
  'id',
  'joinUrl',
  '$gt',
  '',
] as const;

/** Texts of every kind that has broken somebody's server, each with the marker in it. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    `' OR 1=1; DROP TABLE sessions; --${marker}`,
    `<script>${marker}</script>`,
    `"><img src=x onerror=${marker}>`,
    `" on${marker}="`,
    `\r\nSet-Cookie: ${marker}=1\r\n\r\n<html>`,
    `\u0000${marker}\u0000`,
    `\u001b[31m${marker}\u0007`,
    `../../../../etc/passwd${marker}`,
    `%2e%2e%2f${marker}`,
    `=cmd|'/c calc'!A1${marker}`,
    `{{${marker}}}\${${marker}}#{${marker}}`,
    `${marker}@example.ca, other@example.ca`,
    `${marker}\nBcc: other@example.ca`,
    `//${marker}.example`,
    `javascript:${marker}`,
    // Half of a pair, a sign that turns the reading direction, one that is not there, and one that is many.
    `\ud800${marker}`,
    `\u202e${marker}\u2066`,
    `\u200b\ufeff${marker}`,
    `${'\u0301'.repeat(200)}${marker}`,
    `ﬀﬁ\u{1f9d1}\u200d\u{1f680}${marker}`,
    `${marker}${'9'.repeat(400)}`,
    `${marker}${'x'.repeat(5_000)}`,
    `${'x'.repeat(17_000)}${marker}`,
    '9'.repeat(309) + marker,
  ),
  fc.string({ unit: anyCharacter, maxLength: 60 }).map((text) => marker + text),
);

/** Anything that JSON can say, of a kind that nobody asked for. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    hostileText,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, markedNumber, Number.MAX_SAFE_INTEGER, [], {}),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom<string>(...reservedNames), hostileText), tie('any'), { maxKeys: 4 }),
  ),
})).any;
