import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tagsIn } from './tags.ts';

/** A component or the end of a link, as the text holds it and as the editor shows it. */
export interface Chip {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** How a chip reads and whether it stands for words of a sentence or for a block. */
export interface ChipLook {
  readonly label: string;
  readonly kind: 'fact' | 'block' | 'end' | 'link';
}

interface ChipSettings {
  readonly look: (source: string) => ChipLook;
  readonly open: (chip: Chip) => void;
  readonly editLabel: string;
}

const bold = /\*\*[^*\n]+\*\*/g;
const headingLine = /^(#{2,4}) .*$/gm;

/** Shows components and ends of links as chips that are changed in a dialog, headings and bold as what they are. */
export function chips(settings: ChipSettings): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      shown: { all: DecorationSet; atoms: DecorationSet };
      constructor(view: EditorView) {
        this.shown = decorate(view, settings);
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.shown = decorate(update.view, settings);
      }
    },
    {
      decorations: ({ shown }) => shown.all,
      provide: (self) => EditorView.atomicRanges.of((view) => view.plugin(self)?.shown.atoms ?? Decoration.none),
    },
  );
  return plugin;
}

function decorate(view: EditorView, settings: ChipSettings): { all: DecorationSet; atoms: DecorationSet } {
  const text = view.state.doc.toString();
  const marks: { from: number; to: number; value: Decoration; isAtom: boolean }[] = [];
  for (const match of text.matchAll(tagsIn)) {
    const chip = { from: match.index, to: match.index + match[0].length, source: match[0] };
    marks.push({ ...chip, value: Decoration.replace({ widget: new ChipWidget(chip, settings) }), isAtom: true });
  }
  for (const { 0: words, index } of text.matchAll(bold)) {
    marks.push({ from: index, to: index + words.length, value: Decoration.mark({ class: 'bold' }), isAtom: false });
  }
  for (const { 0: line, 1: signs = '', index } of text.matchAll(headingLine)) {
    const value = Decoration.mark({ class: `heading heading-${signs.length}` });
    marks.push({ from: index, to: index + line.length, value, isAtom: false });
  }
  marks.sort((a, b) => a.from - b.from || b.to - a.to);
  const [all, atoms] = [new RangeSetBuilder<Decoration>(), new RangeSetBuilder<Decoration>()];
  for (const { from, isAtom, to, value } of marks) {
    all.add(from, to, value);
    if (isAtom) atoms.add(from, to, value);
  }
  return { all: all.finish(), atoms: atoms.finish() };
}

class ChipWidget extends WidgetType {
  readonly chip: Chip;
  readonly settings: ChipSettings;

  constructor(chip: Chip, settings: ChipSettings) {
    super();
    this.chip = chip;
    this.settings = settings;
  }

  override eq(other: ChipWidget): boolean {
    return other.chip.source === this.chip.source && other.chip.from === this.chip.from;
  }

  toDOM(): HTMLElement {
    const { kind, label } = this.settings.look(this.chip.source);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `chip chip-${kind}`;
    button.textContent = label;
    button.title = kind === 'end' ? label : `${this.settings.editLabel}: ${label}`;
    button.addEventListener('click', () => {
      this.settings.open(this.chip);
    });
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
