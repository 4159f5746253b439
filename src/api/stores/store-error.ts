/** What is wrong with the store, in one word that stays the same. */
export type StoreFault =
  'locked' | 'damaged' | 'disk-full' | 'read-only' | 'not-opened' | 'unreachable' | 'conflict' | 'other';

/**
 * The store cannot do what was asked. Nothing of it was done, and nothing acknowledged earlier is lost.
 *
 * The message is for the operator: what is wrong and what to do. It quotes nothing of what was to be stored.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreFault;

  constructor(code: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
