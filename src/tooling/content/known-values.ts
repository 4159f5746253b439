import type { Content } from './content-model.ts';

/** The id of the contact whose number or address `text` is, however its digits are spaced. */
export function contactWithValue(content: Content, text: string): string | undefined {
  const contacts = (content.facts.get('contacts')?.data ?? {}) as Record<string, { value?: unknown } | null>;
  const wanted = comparable(text);
  return Object.entries(contacts).find(([, contact]) => {
    const value = contact?.value;
    const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return values.some((candidate) => comparable(String(candidate)) === wanted);
  })?.[0];
}

/** The ids of the dates that are the day `date`, such as "2024-06-30". */
export function factsWithDate(content: Content, date: string): string[] {
  const dates = (content.facts.get('dates')?.data ?? {}) as Record<string, { date?: unknown } | null>;
  return Object.entries(dates).flatMap(([id, fact]) => (fact?.date === date ? [id] : []));
}

/** The ids of the figures and deadlines that are so many days; `unit` is "days" or "business-days". */
export function factsWithDays(content: Content, days: number, unit: string): string[] {
  const figures = (content.facts.get('figures')?.data ?? {}) as Record<
    string,
    { value?: unknown; unit?: unknown } | null
  >;
  const deadlines = (content.facts.get('deadlines')?.data ?? {}) as {
    limits?: Record<string, { days?: unknown; unit?: unknown }>;
  };
  return [
    ...Object.entries(figures).flatMap(([id, fact]) => (fact?.value === days && fact.unit === unit ? [id] : [])),
    ...Object.entries(deadlines.limits ?? {}).flatMap(([id, fact]) =>
      fact.days === days && fact.unit === unit ? [id] : [],
    ),
  ];
}

function comparable(text: string): string {
  if (/^\+?[\d\s().\-\u2011\u00a0]+$/.test(text)) return text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
