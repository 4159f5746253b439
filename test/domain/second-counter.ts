/**
 * A counter of business days that shares no code, no data and no method with the product's.
 *
 * Days are ordinals by Hinnant's arithmetic (no `Date`), weekdays come from the ordinal, Easter from a printed list,
 * weekend holidays are handed on by one sweep over the year, and counting is a look-up in one long list of business days.
 */

// The dates of Easter as the United States Census Bureau and others print them, month and day.
const easters: Record<number, [number, number]> = {
  2020: [4, 12],
  2021: [4, 4],
  2022: [4, 17],
  2023: [4, 9],
  2024: [3, 31],
  2025: [4, 20],
  2026: [4, 5],
  2027: [3, 28],
  2028: [4, 16],
  2029: [4, 1],
  2030: [4, 21],
  2031: [4, 13],
  2032: [3, 28],
  2033: [4, 17],
  2034: [4, 9],
  2035: [3, 25],
  2036: [4, 13],
  2037: [4, 5],
  2038: [4, 25],
  2039: [4, 10],
  2040: [4, 1],
  2041: [4, 21],
};

function ordinal(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function text(ordinalDay: number): string {
  const era = Math.floor(ordinalDay / 146097);
  const dayOfEra = ordinalDay - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

// 1 March of year 0 was a Wednesday: ordinal 0 is day 3 of a week that starts on Sunday.
const dayOfWeek = (ordinalDay: number): number => (ordinalDay + 3) % 7;

function ownDaysOff(year: number, civic: 'august' | 'quebec'): Set<number> {
  const [easterMonth, easterDay] = easters[year] ?? [0, 0];
  const easter = ordinal(year, easterMonth, easterDay);
  const firstMondayFrom = (month: number, from: number): number => {
    let each = ordinal(year, month, from);
    while (dayOfWeek(each) !== 1) each += 1;
    return each;
  };
  const days = [
    ordinal(year, 1, 1),
    easter - 2,
    easter + 1,
    firstMondayFrom(5, 18),
    civic === 'august' ? firstMondayFrom(8, 1) : ordinal(year, 6, 24),
    ordinal(year, 7, 1),
    firstMondayFrom(9, 1),
    firstMondayFrom(10, 8),
    ordinal(year, 11, 11),
    ordinal(year, 12, 25),
    ordinal(year, 12, 26),
  ];
  if (year >= 2021) days.push(ordinal(year, 9, 30));
  if (year === 2022) days.push(ordinal(2022, 9, 19));
  return new Set(days);
}

/** Answers by the second counter for complaints received from 2020 to 2040. Days are texts such as "2026-11-23". */
export function secondCounter(civic: 'august' | 'quebec') {
  const businessDays: number[] = [];
  const dayNumbers: number[] = [];
  for (let year = 2020; year <= 2041; year += 1) {
    const own = ownDaysOff(year, civic);
    let owed = 0;
    for (let each = ordinal(year, 1, 1); each <= ordinal(year, 12, 31); each += 1) {
      dayNumbers.push(each);
      const isRestDay = [0, 6].includes(dayOfWeek(each));
      if (isRestDay) owed += own.has(each) ? 1 : 0;
      else if (own.has(each)) continue;
      else if (owed > 0) owed -= 1;
      else businessDays.push(each);
    }
  }
  const firstIndexAfter = (day: number): number => {
    let low = 0;
    let high = businessDays.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((businessDays[middle] ?? 0) > day) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    /** Every day of those years. */
    days: dayNumbers.map((day) => text(day)),
    /** Every business day of those years. */
    businessDays: businessDays.map((day) => text(day)),
    /** The `count`th business day after the day. */
    after(date: string, count: number): string {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return text(businessDays[firstIndexAfter(ordinal(year, month, day)) + count - 1] ?? Number.NaN);
    },
  };
}
