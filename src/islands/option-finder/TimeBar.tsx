import { Fragment } from 'preact';
import type { Span } from '../../domain/option-time.ts';

interface Props {
  readonly spans: readonly Span[];
  /** How many months the axis has. */
  readonly axis: number;
  /** Whether the months are numbered under the bar. */
  readonly months?: boolean;
}

/** Where the bar of each kind of time lies, in pixels from the top. */
const place = { fullTime: [6, 20], intermittent: [10, 12], lastMonth: [4, 24], asNeeded: [16, 0] } as const;

/**
 * An option's time on an axis of months. Decoration: the sentence beside it says the same and more.
 *
 * Widths are percentages, so that nothing is stretched at any width. A range is solid to its shortest end and faded
 * from there to its longest.
 */
export function TimeBar({ spans, axis, months }: Props) {
  const at = (month: number): string => `${Math.round((month / axis) * 10000) / 100}%`;
  const bar = ({ kind, from, to }: Span, name: string) => {
    const [y, height] = place[kind];
    if (kind === 'asNeeded') return <line class={name} x1={at(from)} x2={at(to)} y1={y} y2={y} />;
    return <rect class={name} x={at(from)} y={y} width={at(to - from)} height={height} rx="2" />;
  };
  return (
    <svg class="time-bar" aria-hidden="true" width="100%" height={months ? 52 : 32}>
      {months &&
        Array.from({ length: axis }, (_, month) => (
          <Fragment key={month}>
            <line class="tick" x1={at(month)} x2={at(month)} y1="0" y2="32" />
            <text x={at(month + 0.5)} y="47">
              {month + 1}
            </text>
          </Fragment>
        ))}
      {spans.map((span) => (
        <Fragment key={span.from}>
          {span.sureTo > span.from && bar({ ...span, to: span.sureTo }, span.kind)}
          {span.sureTo < span.to && bar({ ...span, from: span.sureTo }, `${span.kind} faded`)}
        </Fragment>
      ))}
    </svg>
  );
}
