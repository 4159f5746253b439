import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date.ts';

const count = z.int().check(z.nonnegative());

/**
 * What a run of the silence test found: how often a page asked another origin for something, set a cookie, wrote to a
 * store of the browser, sent a beacon, told an address it came from, or sent words where nothing was to be sent.
 */
export const silenceCountsSchema = z.strictObject({
  otherOrigins: count,
  cookies: count,
  stores: count,
  beacons: count,
  referrers: count,
  sent: count,
});

/**
 * One run of the silence test, as the privacy page tells it.
 *
 * `date` is the day of the run in UTC; `pages` how many pages it opened; `journeys` the tools that it used, each by its
 * name under `silence.journeys` in the strings.
 */
export const silenceSchema = z.strictObject({
  date: calendarDateSchema,
  browser: z.string().check(z.minLength(1)),
  pages: count,
  journeys: z.array(z.string()),
  found: silenceCountsSchema,
});

/** One run of the silence test. */
export type Silence = z.infer<typeof silenceSchema>;

/** What a run of the silence test found, by the promise that it holds the site to. */
export type SilenceCounts = z.infer<typeof silenceCountsSchema>;
