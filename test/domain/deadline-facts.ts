import type { DeadlineRules } from '../../src/domain/complaint-deadline.ts';
import type { CalendarDate } from '../../src/schemas/calendar-date.ts';
import { deadlinesSchema } from '../../src/schemas/deadline.ts';
import { holidaysSchema } from '../../src/schemas/holiday.ts';
import { repositoryFacts } from '../repository-content.ts';

/** The days off as the site ships them. */
export const holidays = holidaysSchema.parse(repositoryFacts('holidays'));
/** The limits and worked examples as the site ships them. */
export const deadlines = deadlinesSchema.parse(repositoryFacts('deadlines'));

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
