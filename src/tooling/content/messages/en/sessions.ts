import type { Wording } from '../../problem.ts';
import { suggestion } from './parts.ts';

/** Problems of information sessions. */
export const sessionMessages = {
  sessionFileName: (): Wording => ({
    found: 'this file does not have the name of a session',
    expected:
      'a name of small letters, digits and hyphens that ends in ".yml" and does not tell what the session is about: it shows in addresses and in the calendar file that people keep',
    cure: 'Rename it, for example "february-11-afternoon.yml", or move it out of this folder.',
  }),
  sessionZoneUnknown: ({ zone, near }: { zone: string; near: string | undefined }): Wording => ({
    found: `no part of Canada in zones.yml has the time of "${zone}"`,
    expected: 'the zone of an entry of content/facts/zones.yml, which says what the page calls it',
    cure: suggestion(near, 'Write "America/Toronto" for Eastern time, or add the zone to zones.yml.'),
  }),
  sessionTwice: ({ file }: { file: string }): Wording => ({
    found: `${file} has the same audience, language, day and time`,
    expected: 'each session in one file',
    cure: 'Change the start of one of the two, or delete the copy.',
  }),
} as const;
