/** A span of the day, "HH:MM" to "HH:MM"; `to` may be earlier than `from`, when it runs over midnight. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The same span on the clocks of another zone, in the coming winter and the coming summer. */
export interface SpanInZone {
  readonly winter: DaySpan;
  readonly summer: DaySpan;
  /** Whether the clocks there read the same all year for this span. */
  readonly sameAllYear: boolean;
}

/**
 * A daily span of `home`'s clocks on the clocks of `zone`, on the first 15 January and the first 15 July after `asOf`.
 *
 * Both are given because Saskatchewan and Yukon keep one time all year: there, a span kept in Ottawa moves by an hour
 * twice a year. They lie ahead, not behind, because a province may stop changing its clocks.
 *
 * @example spanInZone({ from: '07:00', to: '21:00' }, 'America/Toronto', 'America/St_Johns', '2026-11-23').winter // 08:30 to 22:30
 */
export function spanInZone(span: DaySpan, home: string, zone: string, asOf: string): SpanInZone {
  const year = Number(asOf.slice(0, 4));
  const on = (month: number): DaySpan => {
    const thisYear = Date.UTC(year, month, 15, 12);
    const day = thisYear > Date.parse(asOf) ? thisYear : Date.UTC(year + 1, month, 15, 12);
    const shift = minutesAhead(zone, day) - minutesAhead(home, day);
    return { from: shifted(span.from, shift), to: shifted(span.to, shift) };
  };
  const winter = on(0);
  const summer = on(6);
  return { winter, summer, sameAllYear: winter.from === summer.from && winter.to === summer.to };
}

/** How many minutes the clocks of `zone` are ahead of UTC at an instant. */
function minutesAhead(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (wall - instant) / 60_000;
}

function shifted(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const inDay = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
