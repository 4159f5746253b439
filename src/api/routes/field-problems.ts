import type * as z from 'zod/mini';
import type { FieldProblem } from '../problem.ts';

/** What the schemas themselves say, where they do not say it with a key of their own. */
const ownCodes: Readonly<Partial<Record<string, string>>> = {
  unrecognized_keys: 'unknown-field',
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  too_big: 'too-long',
};

/**
 * What a schema found wrong, by field and stable key.
 *
 * A field that the schema does not know is not named: its name is what was sent.
 *
 * @example [{ field: 'contact.value', code: 'email-shape' }]
 */
export function fieldProblems(error: z.core.$ZodError): FieldProblem[] {
  const found = error.issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    code: /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : (ownCodes[issue.code] ?? 'wrong-value'),
  }));
  const seen = new Set<string>();
  return found.filter(({ field, code }) => {
    const key = `${field} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
