import type { AnswerPages } from './answers/answer-pages.ts';
import type { Limits } from './services/limits.ts';
import type { KeepFeedback } from './services/page-feedback.ts';
import type { SignUps } from './services/sign-ups.ts';
import type { Vault } from './services/vault.ts';
import type { Store } from './stores/store.ts';

/** What the API is made of, besides the routes that need nothing. */
export interface ApiParts {
  /** @throws StoreError until the store is open. */
  readonly store: () => Store;
  readonly vault: Vault;
  readonly signUps: SignUps;
  readonly keepFeedback: KeepFeedback;
  readonly limits: Limits;
  readonly pages: AnswerPages;
  readonly siteUrl: string;
  /** Whether the site is served from another origin: then its pages ask before they post (CORS). */
  readonly livesApart: boolean;
  readonly trustProxy: number;
  /** What the operator has not set yet: while there is anything, nobody can sign up (T-71). */
  readonly signUpLacks: readonly string[];
  /** Whether the owner lets pages ask their question. */
  readonly takesFeedback: boolean;
  readonly now: () => Date;
}
