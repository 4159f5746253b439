import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult, DataFile, Overview } from '../editor-data.ts';
import { emptyValue } from './empty-value.ts';
import { AddEntry } from './EntriesField.tsx';
import { FormView } from './FormView.tsx';
import { Said } from './Said.tsx';
import { focusField } from './focus-field.ts';
import { Messages } from './Messages.tsx';
import { fieldPath, type Place } from './place.ts';
import { plainLetters } from './Choose.tsx';
import { request, sentencesOf } from './request.ts';
import { useSaveKey } from './use-save-key.ts';
import type { EditorWords } from './words.ts';
import { SearchField } from './SearchField.tsx';

interface DataViewProps {
  /** A facts file by its name, or `sessions/<id>`. */
  readonly name: string;
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly check: CheckResult | undefined;
  readonly place: Place;
  readonly onSaved: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

/** A facts file or a session as a form made from its schema; a file of entries shows one entry at a time. */
export function DataView({ name, t, overview, check, place, onSaved, onDirty }: DataViewProps) {
  const [file, setFile] = useState<DataFile>();
  const [data, setData] = useState<unknown>();
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const entryTitle = useRef<HTMLHeadingElement>(null);
  /** Whether the keyboard goes on at the entry that was chosen: the list may be long. */
  const toEntry = useRef(false);
  useEffect(() => {
    if (toEntry.current) entryTitle.current?.focus();
    toEntry.current = false;
  }, [chosen]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);

  const show = (next: DataFile): void => {
    setFile(next);
    setData(next.data);
    onDirty(false);
  };
  const fail = (error: unknown): void => {
    setSaid([]);
    setFaults(sentencesOf(error));
  };
  useEffect(() => {
    request<DataFile>('data', { file: name, lang: overview.language }).then(show, fail);
  }, [name]);

  const save = (): void => {
    if (file === undefined) return;
    request<DataFile>(
      'data',
      { file: name, lang: overview.language },
      { method: 'PUT', json: { mark: file.mark, data } },
    ).then((next) => {
      show(next);
      setSaid([t.saved]);
      setFaults([]);
      onSaved();
    }, fail);
  };
  useSaveKey(save);

  // The address may mean one entry, or one field of it.
  const reached = useRef<Place>();
  const { entry, field } = place;
  const isOfEntries = file?.form.kind === 'entries';
  useEffect(() => {
    if (isOfEntries && entry !== undefined) setChosen(entry);
  }, [isOfEntries, place]);
  useEffect(() => {
    const isShown = file !== undefined && (!isOfEntries || chosen === entry);
    if (!isShown || reached.current === place || (entry ?? field) === undefined) return;
    reached.current = place;
    const path = field === undefined ? [] : fieldPath(field);
    const isReached = isOfEntries
      ? focusField(entry, '', path)
      : focusField(undefined, '', [...(entry === undefined ? [] : [entry]), ...path]);
    if (!isReached) entryTitle.current?.focus();
  }, [file === undefined, chosen, place]);

  const title = t.files[name] ?? name.replace(/^sessions\//, '').replaceAll('-', ' ');
  if (file === undefined) {
    return (
      <section>
        <h1>{title}</h1>
        <Messages said={faults.length === 0 ? [t.loading] : []} faults={faults} />
      </section>
    );
  }
  // A row of the ledger has no name, and its id says nothing.
  const names = name === 'ledger' ? (overview.choiceNames[name] ?? {}) : (overview.entryNames[name] ?? {});
  const errors = (check?.errors ?? []).filter((error) => error.file === file.file);
  const change = (next: unknown): void => {
    setData(next);
    setSaid([t.unsaved]);
    onDirty(true);
  };
  const { form } = file;
  const context = { t, overview, errors };
  const entries = (data ?? {}) as Record<string, unknown>;
  const found = Object.keys(entries).filter((id) =>
    plainLetters(`${id} ${JSON.stringify(entries[id])}`).includes(plainLetters(typed)),
  );

  return (
    <section aria-labelledby="data-title" class="data">
      <div class="bar">
        <div class="title-row">
          <h1 id="data-title">{title}</h1>
          <button type="button" class="main" onClick={save}>
            {t.save}
          </button>
          <Messages said={said} faults={faults} />
        </div>
        <p class="help">{file.file}</p>
        <div class="tools">
          {name.startsWith('sessions/') && (
            <button
              type="button"
              onClick={() => {
                if (!window.confirm(t.deleteSure)) return;
                request('data', { file: name }, { method: 'DELETE' }).then(() => {
                  onSaved();
                  location.hash = '#/';
                }, fail);
              }}
            >
              {t.delete}
            </button>
          )}
        </div>
        <Said errors={errors.filter(({ entry, field }) => entry === undefined && field === undefined)} />
      </div>
      {form.kind === 'entries' ? (
        <div class="entries">
          <div ref={list}>
            <SearchField label={t.search} typed={typed} onType={setTyped} />
            <ul class="choices">
              {found.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={id === chosen}
                    onClick={() => {
                      setChosen(id);
                      toEntry.current = true;
                    }}
                  >
                    {names[id] !== undefined && `${names[id]} `}
                    <small>{id}</small>{' '}
                    {errors.some(({ entry }) => entry === id) && (
                      <strong class="mark">{t.errors(errors.filter(({ entry }) => entry === id).length)}</strong>
                    )}
                  </button>
                </li>
              ))}
            </ul>
            {found.length === 0 && <p>{t.nothingFound}</p>}
            <AddEntry
              t={t}
              onAdd={(id) => {
                change({ ...entries, [id]: entries[id] ?? emptyValue(form.item) });
                setChosen(id);
                toEntry.current = true;
              }}
            />
          </div>
          {(chosen === undefined || !(chosen in entries)) && <p>{t.chooseEntry}</p>}
          {chosen !== undefined && chosen in entries && (
            <div>
              <h2 ref={entryTitle} tabIndex={-1}>
                {names[chosen] ?? chosen}
              </h2>
              <Said errors={errors.filter(({ entry, field }) => entry === chosen && field === undefined)} />
              <FormView
                key={chosen}
                form={form.item}
                value={entries[chosen]}
                path={[]}
                label={chosen}
                context={{ ...context, entry: chosen }}
                onChange={(next) => {
                  change({ ...entries, [chosen]: next });
                }}
              />
              <button
                type="button"
                onClick={() => {
                  // Its button goes with the entry: the keyboard goes on in the list.
                  list.current?.querySelector('input')?.focus();
                  change(Object.fromEntries(Object.entries(entries).filter(([id]) => id !== chosen)));
                }}
              >
                {t.removeEntry(names[chosen] ?? chosen)}
              </button>
            </div>
          )}
        </div>
      ) : (
        <FormView
          form={form}
          value={data}
          path={[]}
          label=""
          context={{ ...context, entry: undefined }}
          onChange={change}
        />
      )}
    </section>
  );
}
