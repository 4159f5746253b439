import type { Feedback } from '../../schemas/feedback.ts';
import type { Store } from '../stores/store.ts';
import { removeContactDetails } from './remove-contact-details.ts';
import type { Vault } from './vault.ts';

/** What the keeping of answers to a page's question needs. */
export interface PageFeedbackParts {
  /** @throws StoreError until the store is open. */
  readonly store: () => Store;
  readonly vault: Vault;
  /** Whether the owner takes free text: without, it is dropped and never kept (T-81). */
  readonly takesText: boolean;
  readonly now: () => Date;
}

/** Keeps answers to "Did you find what you were looking for?". */
export type KeepFeedback = (feedback: Feedback) => Promise<void>;

/**
 * Keeps an answer: of a free text only what is left without telephone numbers and addresses, and that sealed.
 *
 * Somebody who found what they looked for gave no reason, whatever was sent.
 */
export function createPageFeedback({ store, vault, takesText, now }: PageFeedbackParts): KeepFeedback {
  return async ({ page, locale, found, reason, detail }) => {
    const text = takesText && !found && detail !== undefined ? removeContactDetails(detail) : '';
    await store().addFeedback({
      at: now(),
      page,
      locale,
      found,
      reason: found ? undefined : reason,
      sealedDetail: text === '' ? undefined : vault.seal(text),
    });
  };
}
