import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { chips, type Chip, type ChipLook } from './chips.ts';

interface PartEditorProps {
  readonly label: string;
  readonly lang: string;
  readonly text: string;
  readonly editLabel: string;
  readonly look: (source: string) => ChipLook;
  readonly onChange: (text: string) => void;
  readonly onFocus: (view: EditorView) => void;
  readonly onChip: (view: EditorView, chip: Chip) => void;
  /** Asked to lead the keyboard to the buttons that write at the cursor. */
  readonly onTools: () => void;
}

/** The source of a part of a page, with components as chips. What nobody touches stays byte for byte. */
export function PartEditor(props: PartEditorProps) {
  const { lang, text } = props;
  const holder = useRef<HTMLDivElement>(null);
  const shown = useRef<EditorView>();
  const latest = useRef(props);
  latest.current = props;
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const trail = /\s*$/.exec(text.slice(lead.length))?.[0] ?? '';

  useEffect(() => {
    const view = new EditorView({
      state: EditorState.create({
        // The empty lines around a part belong to the file: they are kept, and not shown.
        doc: text.slice(lead.length, text.length - trail.length),
        extensions: [
          history(),
          keymap.of([
            {
              key: 'Alt-F10',
              run: () => {
                latest.current.onTools();
                return true;
              },
            },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorView.lineWrapping,
          // Asked at each change: a part is called after its heading, which may be written here.
          EditorView.contentAttributes.of(() => ({
            'aria-label': latest.current.label,
            'aria-describedby': 'keyboard-help',
            lang,
            spellcheck: 'true',
          })),
          chips({
            look: (source) => latest.current.look(source),
            open: (chip) => {
              latest.current.onChip(view, chip);
            },
            editLabel: latest.current.editLabel,
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(lead + update.state.doc.toString() + trail);
            if (update.focusChanged && update.view.hasFocus) latest.current.onFocus(update.view);
          }),
        ],
      }),
      ...(holder.current === null ? {} : { parent: holder.current }),
    });
    shown.current = view;
    return () => {
      view.destroy();
    };
    // Made once for a text as it was loaded: a new one comes with a new key.
  }, []);
  useEffect(() => {
    // An empty change makes it ask for its name again, such as in the other language of the editor.
    shown.current?.dispatch({});
  }, [props.label]);

  return <div ref={holder} class="part-editor" />;
}
