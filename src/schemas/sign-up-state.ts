import * as z from 'zod/mini';
import { longest } from './sign-up.ts';

/** What a code opens, and what the API tells of sign-ups and places. */

/** The code that opens a sign-up, as the person types it: spaces, hyphens and small letters do not matter. */
export const manageCodeSchema = z.strictObject({
  manageCode: z
    .string('code-missing')
    .check(z.trim(), z.minLength(1, 'code-missing'), z.maxLength(longest.manageCode, 'code-shape')),
});

/** What a sign-up can be: `offered` is a place that opened for somebody who waited, and is theirs until they cancel. */
export const signUpStatuses = ['confirmed', 'waitlisted', 'offered', 'cancelled'] as const;

/** What a sign-up can be. */
export type SignUpStatus = (typeof signUpStatuses)[number];

/**
 * The answer to a sign-up.
 *
 * `position` counts from 1 and stands only with `waitlisted`. `manageCode` is left out where the request was known by its
 * contact alone: then it goes by mail only. `erasedOn` is a calendar day in Ottawa.
 */
export const signUpResultSchema = z.strictObject({
  reference: z.string(),
  manageCode: z.optional(z.string()),
  status: z.enum(signUpStatuses),
  position: z.optional(z.int()),
  erasedOn: z.iso.date(),
});

/** The answer to a sign-up. */
export type SignUpResult = z.infer<typeof signUpResultSchema>;

/** What somebody with the code sees. `joinUrl` stands once staff have set it, for those who have a place. */
export const signUpViewSchema = z.strictObject({
  reference: z.string(),
  sessionId: z.string(),
  status: z.enum(signUpStatuses),
  position: z.optional(z.int()),
  joinUrl: z.optional(z.string()),
  erasedOn: z.iso.date(),
});

/** What somebody with the code sees. */
export type SignUpView = z.infer<typeof signUpViewSchema>;

/** A line of `GET /api/sessions`. `placesLeft` is 0 while anybody waits. */
export const sessionStateSchema = z.strictObject({
  id: z.string(),
  audience: z.enum(['class-members', 'defence-representatives']),
  language: z.enum(['en', 'fr', 'bilingual']),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  capacity: z.int(),
  placesLeft: z.int(),
  waitlisted: z.int(),
  sample: z.boolean(),
});

/** A line of `GET /api/sessions`. */
export type SessionState = z.infer<typeof sessionStateSchema>;
