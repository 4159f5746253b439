import { Fragment } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell } from '../../i18n/option-words.ts';

interface Props {
  readonly cell: Cell;
  readonly andOr: string;
  readonly locale: Locale;
}

/** The word of the English source that French gives as it stands. */
const quoted = 'bi-monthly';

/** Lines about an option, one under the other; a word of the English source is marked as English in French. */
export function Lines({ cell: { lines, andOr: joined }, andOr, locale }: Props) {
  const marked = (line: string) =>
    locale === 'en'
      ? line
      : line.split(quoted).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <span lang="en">{quoted}</span>}
            {part}
          </Fragment>
        ));
  if (lines.length === 1) return <>{marked(lines[0] ?? '')}</>;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={line}>
          {marked(line)}
          {joined === true && index < lines.length - 1 && <strong>{`\u00a0${andOr}`}</strong>}
        </li>
      ))}
    </ul>
  );
}
