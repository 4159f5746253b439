/** How somebody can be reached, as the form names it. */
export const contactKinds = ['email', 'phone', 'none'] as const;

/** How somebody can be reached, as the form names it. */
export type ContactKind = (typeof contactKinds)[number];

/** What stands in the form, unread. */
export interface TypedSignUp {
  readonly sessionId: string;
  /** Empty while nothing is chosen. */
  readonly contact: ContactKind | '';
  readonly email: string;
  readonly phone: string;
  readonly mayLeaveMessage: boolean;
  readonly displayName: string;
  readonly accommodations: string;
  readonly companion: boolean;
  readonly reminder: boolean;
  readonly locale: string;
  /** Yes once somebody has read how waiting works and asked for it. */
  readonly waitingList: boolean;
}

/** What stands in the form, unread. The names are those that the form posts without script. */
export function typedIn(form: HTMLFormElement): TypedSignUp {
  const typed = new FormData(form);
  const text = (name: string): string => {
    const value = typed.get(name);
    return typeof value === 'string' ? value : '';
  };
  const isYes = (name: string): boolean => text(name) === 'yes';
  return {
    sessionId: text('sessionId'),
    contact: contactKinds.find((kind) => kind === text('contact')) ?? '',
    email: text('email'),
    phone: text('phone'),
    mayLeaveMessage: isYes('mayLeaveMessage'),
    displayName: text('displayName'),
    accommodations: text('accommodations'),
    companion: isYes('companion'),
    reminder: isYes('reminder'),
    locale: text('locale'),
    waitingList: isYes('waitingList'),
  };
}

/**
 * The request that the API takes, with nothing in it that does not belong to the chosen way of contact.
 *
 * What was typed for another way, and then left, never goes out.
 */
export function requestOf(typed: TypedSignUp, idempotencyKey: string) {
  const { sessionId, contact, displayName, accommodations, companion, reminder, locale, waitingList } = typed;
  return {
    sessionId,
    locale,
    contact: contactOf(typed),
    ...(displayName.trim() !== '' && { displayName: displayName.trim() }),
    ...(accommodations.trim() !== '' && { accommodations: accommodations.trim() }),
    companion,
    reminder: reminder && contact === 'email',
    waitingList,
    idempotencyKey,
  };
}

function contactOf({ contact, email, phone, mayLeaveMessage }: TypedSignUp) {
  if (contact === 'email') return { kind: contact, value: email.trim() };
  if (contact === 'phone') return { kind: contact, value: phone.trim(), mayLeaveMessage };
  return { kind: contact };
}

/** What tells this sign-up from another one made in the same tab. */
export function subjectOf({ sessionId, contact, email, phone, displayName }: TypedSignUp): string {
  const value = contact === 'email' ? email : contact === 'phone' ? phone : '';
  return JSON.stringify([sessionId, contact, value.trim(), displayName.trim()]);
}
