import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { calendarDateSchema } from './calendar-date.ts';

/** A test that shows that a criterion is met: its file from the root of the project, and how its title ends. */
export const criterionCheckSchema = z.strictObject({
  file: z
    .string()
    .check(z.regex(/^test\/.+\.(spec|test)\.tsx?$/, 'the path of a file of tests, such as "test/e2e/x.spec.ts"')),
  test: z.string().check(z.minLength(1)),
});

/**
 * A success criterion of WCAG, and how the site stands to it.
 *
 * What is met is shown by `tests` (ids below `checks`), or was tried on the day `byHand`, or both. What is met in part,
 * and what does not apply, says why in `note`: a key below `criteria.notes` in the strings.
 */
export const criterionSchema = z
  .strictObject({
    level: z.enum(['A', 'AA', 'AAA']),
    name: bilingualSchema,
    state: z.enum(['met', 'in-part', 'not-applicable']),
    tests: z.optional(z.array(z.string()).check(z.minLength(1))),
    byHand: z.optional(calendarDateSchema),
    note: z.optional(z.string()),
  })
  .check(
    z.refine(
      ({ state, tests, byHand }) => state !== 'met' || tests !== undefined || byHand !== undefined,
      'what is met says how that is known: tests, byHand or both',
    ),
    z.refine(
      ({ state, note }) => (state === 'met') === (note === undefined),
      'a note where the criterion is met in part or does not apply, and nowhere else',
    ),
  );

/** Every criterion that the accessibility page tells, by its number such as "2.4.11", and the tests that show them. */
export const criteriaSchema = z
  .strictObject({
    checks: z.record(z.string(), criterionCheckSchema),
    criteria: z.record(z.string().check(z.regex(/^[1-4]\.\d\.\d{1,2}$/, 'a number such as "2.4.11"')), criterionSchema),
  })
  .check(
    z.refine(
      ({ checks, criteria }) => Object.values(criteria).every(({ tests = [] }) => tests.every((id) => id in checks)),
      'tests that stand below checks',
    ),
  );

/** A success criterion of WCAG, and how the site stands to it. */
export type Criterion = z.infer<typeof criterionSchema>;

/** Every criterion that the accessibility page tells, and the tests that show them. */
export type Criteria = z.infer<typeof criteriaSchema>;
