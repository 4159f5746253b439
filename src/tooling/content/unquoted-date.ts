import type { ScalarTag } from 'yaml';

/**
 * A date that somebody wrote without quotes, as it was written.
 *
 * The site's own reader of page tops makes an instant of it, which turns 30 February into 2 March; what an editor is told
 * to put in quotes has to be what the editor wrote.
 */
export class UnquotedDate {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** What YAML takes for a date where nothing says that it is a text: a day, with or without a time of day. */
export const unquotedDateTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d+)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/,
  resolve: (written) => new UnquotedDate(written),
};
