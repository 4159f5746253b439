import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DeadlineRules } from '../../src/domain/complaint-deadline.ts';
import type { CalendarDate } from '../../src/schemas/calendar-date.ts';
import { deadlinesSchema } from '../../src/schemas/deadline.ts';
import { holidaysSchema } from '../../src/schemas/holiday.ts';

const readFacts = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, `../../content/facts/${name}.yml`), 'utf8'));

/** The days off as the site ships them. */
export const holidays = holidaysSchema.parse(readFacts('holidays'));
/** The limits and worked examples as the site ships them. */
export const deadlines = deadlinesSchema.parse(readFacts('deadlines'));

/** The same days off, for counting in years that nobody has verified yet. */
export const holidaysTo2041 = { ...holidays, verifiedFrom: 2019, verifiedTo: 2041 };

/** What the site counts by. */
export const rules: DeadlineRules = {
  acknowledgement: deadlines.limits['acknowledgement-limit'],
  response: deadlines.limits['response-limit'],
  holidays,
};

/** A literal day. */
export const day = (text: string): CalendarDate => text as CalendarDate;
