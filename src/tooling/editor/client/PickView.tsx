import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../editor-data.ts';
import type { Reference } from '../field-references.ts';
import { Choose, type Choice } from './Choose.tsx';
import type { EditorWords } from './words.ts';

/** The ledger is written in English alone. */
export const ledgerLanguage = 'en';

interface ListedProps {
  readonly t: EditorWords;
  readonly overview: Overview;
  /** The list that is chosen from. */
  readonly reference: Reference;
}

interface PickProps extends ListedProps {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** The ids of what helps to choose and of what is wrong. */
  readonly describedBy: readonly string[];
  readonly onPick: (key: string) => void;
}

/** Something that is listed elsewhere, chosen from that list by what it is called: nobody types its id. */
export function PickView({ id, value, label, describedBy, t, overview, reference, onPick }: PickProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <p class="pick">
      <span id={`${id}-value`}>
        {value === '' ? t.leaveOut : <Listed t={t} overview={overview} reference={reference} value={value} />}
      </span>
      <button
        id={id}
        type="button"
        aria-label={`${t.choose}: ${label}`}
        aria-describedby={[`${id}-value`, ...describedBy].join(' ')}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.choose}
      </button>
      {isOpen && (
        <ChooseListed
          {...{ t, overview, reference, label }}
          onCancel={() => {
            setOpen(false);
          }}
          onPick={(key) => {
            setOpen(false);
            onPick(key);
          }}
        />
      )}
    </p>
  );
}

interface PickListProps extends ListedProps {
  readonly id: string;
  readonly values: readonly string[];
  readonly label: string;
  readonly errorsOf: (index: number) => preact.ComponentChildren;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several things that are listed elsewhere, added and taken out one by one; pages stand in an order, and can be moved. */
export function PickListView({ id, values, label, t, overview, reference, errorsOf, onChange }: PickListProps) {
  const [isOpen, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  /** Where the one that was moved stands now: the keyboard goes with it. */
  const moved = useRef<number>();
  useEffect(() => {
    if (moved.current !== undefined) rows.current?.children[moved.current]?.querySelector('button')?.focus();
    moved.current = undefined;
  }, [values]);
  return (
    <>
      <ul class="picked" ref={rows}>
        {values.map((value, index) => (
          <li key={value}>
            <span>
              <Listed t={t} overview={overview} reference={reference} value={value} />
              {errorsOf(index)}
            </span>
            <span class="row">
              {reference === 'pages' && index > 0 && (
                <button
                  type="button"
                  aria-label={`${t.moveUp}: ${label}, ${value}`}
                  onClick={() => {
                    moved.current = index - 1;
                    onChange(values.toSpliced(index, 1).toSpliced(index - 1, 0, value));
                  }}
                >
                  {t.moveUp}
                </button>
              )}
              <button
                type="button"
                aria-label={`${t.remove}: ${label}, ${value}`}
                onClick={() => {
                  // Its button goes with it.
                  add.current?.focus();
                  onChange(values.filter((each) => each !== value));
                }}
              >
                {t.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button
        id={id}
        ref={add}
        type="button"
        aria-label={`${t.addItem}: ${label}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.addItem}
      </button>
      {isOpen && (
        <ChooseListed
          {...{ t, overview, reference, label }}
          without={values}
          onCancel={() => {
            setOpen(false);
          }}
          onPick={(key) => {
            setOpen(false);
            onChange([...values, key]);
          }}
        />
      )}
    </>
  );
}

/** What something that is listed elsewhere is called, with its id. */
function Listed({ overview, reference, value }: ListedProps & { readonly value: string }) {
  const name = overview.choiceNames[reference]?.[value] ?? '';
  return (
    <>
      <strong>{name === '' ? value : `${value}:`}</strong>{' '}
      <span lang={reference === 'ledger' ? ledgerLanguage : undefined}>{name}</span>
    </>
  );
}

interface ChooseListedProps extends ListedProps {
  readonly label: string;
  readonly without?: readonly string[];
  readonly onPick: (key: string) => void;
  readonly onCancel: () => void;
}

function ChooseListed({ t, overview, reference, label, without = [], onPick, onCancel }: ChooseListedProps) {
  const choices = (overview.choices[reference] ?? [])
    .filter((key) => !without.includes(key))
    .map((key): Choice => ({ key, label: key, about: overview.choiceNames[reference]?.[key] ?? '' }));
  return <Choose title={`${t.choose}: ${label}`} choices={choices} t={t} onChoose={onPick} onCancel={onCancel} />;
}
