import { randomUUID } from 'node:crypto';

/**
 * The shapes of `src/schemas` from the flat fields of a plain HTML form, before they are checked.
 *
 * Only the fields named here are read: others, such as the one that only programs fill in, never reach a schema. Of a field that
 * comes twice the last one counts, as with a hidden "no" before a box to tick. Empty texts are left out.
 */
export function signUpFromForm(fields: URLSearchParams): Record<string, unknown> {
  return {
    sessionId: lastOf(fields, 'sessionId'),
    locale: lastOf(fields, 'locale'),
    displayName: lastOf(fields, 'displayName'),
    contact: contactFromForm(fields),
    reminder: isYes(fields, 'reminder'),
    accommodations: lastOf(fields, 'accommodations'),
    companion: isYes(fields, 'companion'),
    // A person without script has not read how the waiting list works until they say yes to it (T-10).
    waitingList: isYes(fields, 'waitingList'),
    // Without one of its own, each post is its own request; the store knows a repeated one by its contact.
    idempotencyKey: lastOf(fields, 'idempotencyKey') ?? randomUUID(),
  };
}

function contactFromForm(fields: URLSearchParams): Record<string, unknown> {
  const kind = lastOf(fields, 'contact');
  if (kind === 'email') return { kind, value: lastOf(fields, 'email') ?? '' };
  if (kind === 'phone') {
    return { kind, value: lastOf(fields, 'phone') ?? '', mayLeaveMessage: isYes(fields, 'mayLeaveMessage') };
  }
  return { kind };
}

/** The code of a sign-up, from a form. */
export function manageCodeFromForm(fields: URLSearchParams): Record<string, unknown> {
  return { manageCode: lastOf(fields, 'manageCode') };
}

/** An answer to a page's question, from a form: each answer is a button of its own. */
export function feedbackFromForm(fields: URLSearchParams): Record<string, unknown> {
  const found = lastOf(fields, 'found');
  return {
    page: lastOf(fields, 'page'),
    locale: lastOf(fields, 'locale'),
    found: found === 'yes' ? true : found === 'no' ? false : undefined,
    reason: lastOf(fields, 'reason'),
    detail: lastOf(fields, 'detail'),
  };
}

/** The name of the control in a form that a field of the body comes from. */
export function controlOf(field: string, fields: URLSearchParams): string {
  if (field === 'contact.value') return lastOf(fields, 'contact') === 'phone' ? 'phone' : 'email';
  return field.split('.')[0] ?? '';
}

/** Whether a box is ticked, or a choice is yes. */
export function isYes(fields: URLSearchParams, name: string): boolean {
  return lastOf(fields, name) === 'yes';
}

/** The last value of a field, without spaces around it; nothing when that is empty. Line ends are those of text. */
export function lastOf(fields: URLSearchParams, name: string): string | undefined {
  const value = fields.getAll(name).at(-1)?.replace(/\r\n?/g, '\n').trim();
  return value === '' ? undefined : value;
}
