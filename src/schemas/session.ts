import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date.ts';
import { timeZoneSchema } from './zone.ts';

/** For whom a session is. Sign-ups of the two are never kept or shown together. */
export const sessionAudiences = ['class-members', 'defence-representatives'] as const;

/** For whom a session is. */
export type SessionAudience = (typeof sessionAudiences)[number];

/** In which language a session is held; `bilingual` has interpretation both ways. */
export const sessionLanguages = ['en', 'fr', 'bilingual'] as const;

/** In which language a session is held. */
export type SessionLanguage = (typeof sessionLanguages)[number];

/** How a session is held. */
export const sessionWays = ['online', 'telephone', 'in-person'] as const;

/** What can be there for those who take part. */
export const sessionAccommodations = [
  'captions',
  'asl',
  'lsq',
  'breaks',
  'camera-off',
  'written-questions',
  'large-print',
  'step-free',
] as const;

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "13:00", in quotes'));

/** When a session starts: a day of the calendar, or for samples a number of days after the site is built. */
const startSchema = z.union(
  [
    z.strictObject({ on: calendarDateSchema, at: timeOfDay }),
    z.strictObject({ daysAfterBuild: z.int().check(z.gte(2), z.lte(120)), at: timeOfDay }),
  ],
  'a day and a time, such as { on: "2027-02-11", at: "13:00" }',
);

const common = {
  audience: z.enum(sessionAudiences),
  language: z.enum(sessionLanguages),
  places: z.int().check(z.gte(1), z.lte(500)),
  how: z.enum(sessionWays),
  accommodations: z.array(z.enum(sessionAccommodations)),
};

/**
 * One file of `content/sessions`: an information session as an editor writes it. The file's name is its id.
 *
 * The start is a time on the clocks of `zone`. Sign-up closes `closesHoursBefore` hours before it. `sample: true` marks a
 * session that will not take place: production leaves it out. `cancelled: true` keeps a session that was called off, so
 * that those who signed up are told; deleting its file tells nobody.
 */
export const sessionFileSchema = z
  .strictObject({
    ...common,
    zone: timeZoneSchema,
    starts: startSchema,
    lengthInMinutes: z.int().check(z.gte(15), z.lte(480)),
    closesHoursBefore: z.int().check(z.gte(0), z.lte(336)),
    sample: z.optional(z.literal(true)),
    cancelled: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ starts, sample }) => 'on' in starts || sample === true, {
      path: ['starts'],
      error: 'a day with "on": only a sample session counts its days from the build',
    }),
  );

/** An information session as an editor writes it. */
export type SessionFile = z.infer<typeof sessionFileSchema>;

/** An instant as ISO 8601 in UTC, such as "2027-02-11T18:00:00.000Z". */
const instantSchema = z.iso.datetime();

/**
 * A session with its times worked out: what pages, calendar files and the API share.
 *
 * The build writes them once, to `sessions.json` in the built site; site and API read that, and so never disagree.
 * Instants are in UTC; `zone` is the zone in which the session is announced.
 */
export const scheduledSessionSchema = z.strictObject({
  ...common,
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'), z.maxLength(64)),
  zone: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  closesAt: instantSchema,
  sample: z.boolean(),
  cancelled: z.boolean(),
});

/** A session with its times worked out. */
export type ScheduledSession = z.infer<typeof scheduledSessionSchema>;

/** The whole of the built site's `sessions.json`, in the order in which they start. */
export const scheduledSessionsSchema = z.array(scheduledSessionSchema);
