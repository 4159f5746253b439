import { languageTags, type Locale } from '../../i18n/locales.ts';
import { escapeHtml } from '../escape-html.ts';

/** A part of a sentence: words, or a link with what plain text and HTML show for it. */
export type Run = string | { readonly text: string; readonly shown: string; readonly address: string };

/** One block of a message, from which both of its forms are made. */
export type Block =
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

/** The blocks as plain text, a blank line between them. Addresses stand on a line of their own, whole. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
    case 'strong':
      return block.text;
    case 'lines':
      return block.lines.join('\n');
    case 'link':
      return `${block.label}\n${block.address}`;
  }
}

/**
 * The blocks as a page that asks for nothing from anywhere: no picture, style sheet, font or script.
 *
 * Light and dark follow the reader's own settings.
 */
export function renderHtml(blocks: readonly Block[], locale: Locale): string {
  return [
    '<!doctype html>',
    `<html lang="${languageTags[locale]}">`,
    '<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"></head>',
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 1em">',
    ...blocks.map((block) => `<p>${blockHtml(block)}</p>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.runs
        .map((run) => (typeof run === 'string' ? escapeHtml(run) : link(run.address, run.shown)))
        .join('');
    case 'strong':
      return `<strong>${escapeHtml(block.text)}</strong>`;
    case 'lines':
      return block.lines.map(escapeHtml).join('<br>\n');
    case 'link':
      return `${escapeHtml(block.label)}<br>\n${link(block.address, block.address)}`;
  }
}

function link(address: string, shown: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(shown)}</a>`;
}
