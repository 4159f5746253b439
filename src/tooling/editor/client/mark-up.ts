import type { EditorView } from '@codemirror/view';

/** Makes a heading, bold words or a line of a list of what stands at the cursor. */
export function markUp(view: EditorView, kind: 'heading' | 'bold' | 'list'): void {
  const { from, to } = view.state.selection.main;
  if (kind === 'bold') {
    const words = view.state.sliceDoc(from, to);
    view.dispatch({
      changes: { from, to, insert: `**${words}**` },
      selection: { anchor: from + 2, head: from + 2 + words.length },
    });
  } else {
    const line = view.state.doc.lineAt(from);
    const sign = kind === 'heading' ? '## ' : '- ';
    const before =
      line.number > 1 && view.state.doc.line(line.number - 1).text.trim() !== '' && kind === 'heading' ? '\n' : '';
    view.dispatch({ changes: { from: line.from, insert: before + sign } });
  }
  view.focus();
}
