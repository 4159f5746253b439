import type { Channel } from '../schemas/deadline.ts';

/** The ways of sending a complaint, in the order in which they are offered. */
export const channels = ['electronic', 'mail'] as const satisfies readonly Channel[];
