import { useState } from 'preact/hooks';
import type { Overview } from '../editor-data.ts';
import { ledgerLanguage } from './PickView.tsx';
import { tagSource, type Tag } from './tags.ts';
import { useModal } from './use-modal.ts';
import type { EditorWords } from './words.ts';

interface PropsDialogProps {
  readonly tag: Tag;
  /** The sources that the top of the page lists in the language of the text. */
  readonly sources: readonly string[];
  readonly overview: Overview;
  readonly t: EditorWords;
  /** Called with the tag as it is to be written, or with nothing when it was given up. */
  readonly onDone: (source: string | undefined) => void;
}

/** What a component needs, asked in a dialog: its words are typed, and what is listed elsewhere is chosen. */
export function PropsDialog({ tag, sources, overview, t, onDone }: PropsDialogProps) {
  const [values, setValues] = useState<Tag['props']>(tag.props);
  const dialog = useModal();
  const block = overview.blocks.find(({ component }) => component === tag.name);
  const kinds = Object.entries(overview.props[tag.name] ?? {});
  return (
    <dialog
      ref={dialog}
      aria-labelledby="props-title"
      onClose={() => {
        onDone(undefined);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onDone(tagSource({ ...tag, props: values }));
        }}
      >
        <h2 id="props-title">{block?.name ?? tag.name}</h2>
        <p>{block?.help}</p>
        {kinds.length === 0 && <p>{t.nothingToChange}</p>}
        {kinds.map(([prop, kind]) => {
          const value = values[prop];
          const own = { prop, value: typeof value === 'string' ? value : '', overview, t };
          const set = (next: string): void => {
            setValues({ ...values, [prop]: next });
          };
          if (kind === 'rows') return <RowsView key={prop} {...own} sources={sources} onChange={set} />;
          return <PropView key={prop} {...own} choices={choicesFor(kind, overview)} onChange={set} />;
        })}
        <p class="row">
          <button type="submit" class="main">
            {t.done}
          </button>
          <button
            type="button"
            onClick={() => {
              onDone(undefined);
            }}
          >
            {t.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface PropViewProps {
  readonly prop: string;
  readonly value: string;
  readonly overview: Overview;
  readonly t: EditorWords;
  readonly onChange: (value: string) => void;
}

function PropView({
  prop,
  value,
  overview,
  t,
  choices,
  onChange,
}: PropViewProps & { readonly choices: readonly string[] }) {
  const { help, label } = overview.propWords[prop] ?? { label: prop };
  const common = {
    id: `prop-${prop}`,
    value,
    ...(help === undefined ? {} : { 'aria-describedby': `prop-${prop}-help` }),
  };
  return (
    <div class="field">
      <label for={`prop-${prop}`}>{label}</label>
      {help !== undefined && (
        <span class="help" id={`prop-${prop}-help`}>
          {help}
        </span>
      )}
      {choices.length > 0 ? (
        <select
          {...common}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {!choices.includes(value) && <option value={value}>{value === '' ? t.chooseOne : value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {shownAs(choice, overview)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}

/** Rows of the ledger, ticked among those of the page: the file holds them with spaces between them. */
function RowsView({
  prop,
  value,
  overview,
  t,
  sources,
  onChange,
}: PropViewProps & { readonly sources: readonly string[] }) {
  const chosen = value.split(' ').filter((row) => row !== '');
  const { help, label } = overview.propWords[prop] ?? { label: prop };
  return (
    <fieldset>
      <legend>{label}</legend>
      <span class="help">{help}</span>
      {sources.length === 0 && <p>{t.nothingHere}</p>}
      {[...new Set([...sources, ...chosen])].map((row) => (
        <label key={row} class="row-choice">
          <input
            type="checkbox"
            checked={chosen.includes(row)}
            onChange={(event) => {
              const kept = chosen.filter((each) => each !== row);
              onChange((event.currentTarget.checked ? [...kept, row] : kept).join(' '));
            }}
          />
          <span>
            <strong>{row}:</strong> <span lang={ledgerLanguage}>{overview.choiceNames['ledger']?.[row]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function choicesFor(kind: string | readonly string[], overview: Overview): readonly string[] {
  if (kind === 'page') return overview.choices['pages'] ?? [];
  if (kind === 'language') return ['en', 'fr'];
  return typeof kind === 'string' ? [] : kind.flatMap((name) => overview.choices[name] ?? []);
}

/** A page by its title, a fact by what readers see: an id says little. */
function shownAs(choice: string, overview: Overview): string {
  const page = overview.pages.find(({ name }) => name === choice)?.titles[overview.language];
  const fact = overview.facts.find(({ component, id }) => component !== 'Abbr' && id === choice);
  const shown = page ?? fact?.text[overview.language] ?? overview.choiceWords[choice];
  return shown === undefined ? choice : `${shown} (${choice})`;
}
