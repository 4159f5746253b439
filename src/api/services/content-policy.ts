import { createHash } from 'node:crypto';

/** What a policy must know that the page does not say. */
export interface PolicySettings {
  /** Origin of the API where that is not the site's own, such as "https://api.example.ca". */
  readonly apiOrigin?: string | undefined;
}

/** Anything that is no page: it loads nothing, runs nothing, sends nothing and stands in no frame. */
export const policyOfData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const attributes = `((?:[^>"']|"[^"]*"|'[^']*')*)`;
const scriptElement = new RegExp(`<script\\b${attributes}>(.*?)</script\\s*>`, 'gis');
const styleElement = new RegExp(`<style\\b${attributes}>(.*?)</style\\s*>`, 'gis');

/** Scripts that only hold data: a browser never runs them, so the policy need not know them. */
const isData = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i;

/**
 * The Content-Security-Policy of one page, from its HTML as it was built (also of an SVG file, which can be opened as one).
 *
 * Inline scripts and styles run by the hash of their text alone: a script that somebody slips into the page does not run,
 * and neither does one in an attribute. Files run from the site where the page loads some. WebAssembly runs where the
 * page says `data-runs-wasm`, for the search. No script may write HTML or start a worker: browsers that know Trusted
 * Types refuse it.
 *
 * HTML is searched by pattern and not parsed: it comes from our own build, and what a pattern might take too much of is a
 * hash of text that stands in the page, which lets nothing else in.
 *
 * @example A page without scripts gets "default-src 'none'; style-src 'sha256-…'; img-src 'self'; …".
 */
export function contentPolicy(html: string, { apiOrigin }: PolicySettings = {}): string {
  const scripts = [...html.matchAll(scriptElement)].map(([, head = '', text = '']) => ({ head, text }));
  const markup = html.replace(scriptElement, '');
  const styles = [...markup.matchAll(styleElement)].map(([, , text = '']) => text);
  const inline = scripts.filter(({ head, text }) => text !== '' && !isData.test(head)).map(({ text }) => text);
  const hasFiles = scripts.some(({ head }) => /\ssrc\s*=/i.test(head)) || /<astro-island\b/i.test(markup);
  const hasForm = /<form\b/i.test(markup);
  const sources: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    [
      'script-src',
      [
        ...(hasFiles ? ["'self'"] : []),
        ...(/\sdata-runs-wasm\b/i.test(markup) ? ["'wasm-unsafe-eval'"] : []),
        ...hashes(inline),
      ],
    ],
    ['style-src', hashes(styles)],
    // The empty icon of a page that was left or says little: see islands/visit.
    ['img-src', ["'self'", 'data:']],
    // On pages without a tool too: Lighthouse reads robots.txt from within a page, and could not.
    ['connect-src', ["'self'", ...(hasFiles ? origin(apiOrigin) : [])]],
    // A form without script goes to the API, which may lead back to a page of the site: browsers check each step.
    ['form-action', hasForm ? ["'self'", ...origin(apiOrigin)] : ["'none'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ["'none'"]],
  ];
  return sources
    .filter(([, values]) => values.length > 0)
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ');
}

function origin(apiOrigin: string | undefined): string[] {
  return apiOrigin === undefined ? [] : [apiOrigin];
}

/** As the browser hashes them: the text of the element, with line ends as the HTML parser leaves them. */
function hashes(texts: readonly string[]): string[] {
  const each = texts.map((text) => createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64'));
  return [...new Set(each)].map((hash) => `'sha256-${hash}'`);
}
