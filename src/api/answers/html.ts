import { escapeHtml } from '../escape-html.ts';

/** A piece of HTML: everything in it that came from elsewhere is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * HTML from a template. Texts put into it are escaped; pieces of HTML are not; what is undefined or false is left out.
 *
 * hono has the same, but whose value may be a promise, which every sentence would have to wait for.
 *
 * @example html`<p>${'<b>'}</p>`.text // "<p>&lt;b&gt;</p>"
 */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | false | undefined)[]): Html {
  const texts = values.map((value) => {
    if (value === undefined || value === false) return '';
    return value instanceof Html ? value.text : escapeHtml(value);
  });
  return new Html(parts.reduce((text, part, index) => text + (texts[index - 1] ?? '') + part));
}

/** Pieces of HTML, one after the other. */
export function joined(pieces: readonly Html[]): Html {
  return new Html(pieces.map(({ text }) => text).join(''));
}
