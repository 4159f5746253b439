import { EditorView } from '@codemirror/view';
import type { PagePair } from '../editor-data.ts';
import { focusField } from './focus-field.ts';
import { fieldPath, type Place } from './place.ts';

/** Leads the keyboard to what the address means of a page: a field of its top, or a line of a text. */
export function goToPlace({ field, lang = 'en', line }: Place, { rows, sides }: PagePair): void {
  if (field !== undefined) {
    const top = document.querySelector<HTMLDetailsElement>('details.top');
    if (top !== null) top.open = true;
    if (focusField(undefined, lang, fieldPath(field))) return;
  }
  const parts = sides[lang]?.parts ?? [];
  if (line === undefined) return;
  const at = Math.max(
    0,
    parts.findLastIndex((part) => part.line <= line),
  );
  const row = rows.findIndex((each) => each[lang] === at);
  const text = document.querySelector<HTMLElement>(`#part-${row} .cm-content[lang="${lang}"]`);
  const [view, part] = [text === null ? null : EditorView.findFromDOM(text), parts[at]];
  if (view === null || part === undefined) return;
  // Empty lines before the part are kept out of its text.
  const before = (/^\s*/.exec(part.text)?.[0] ?? '').split('\n').length - 1;
  const { doc } = view.state;
  const { from } = doc.line(Math.min(doc.lines, Math.max(1, line - part.line - before + 1)));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
