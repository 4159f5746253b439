import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import type { Overview } from '../editor-data.ts';
import type { Chip } from './chips.ts';
import { Choose, type Choice } from './Choose.tsx';
import { parseTag, tagSource, type Tag } from './tags.ts';
import { useModal } from './use-modal.ts';
import type { EditorWords } from './words.ts';

/** What is inserted: something of the facts, a term, a link, a block; or a tag that is there is changed. */
export type InsertKind = 'fact' | 'term' | 'link' | 'block' | 'tag';

interface InsertProps {
  readonly kind: InsertKind;
  readonly chip?: Chip;
  readonly locale: Locale;
  readonly selected: string;
  readonly overview: Overview;
  readonly t: EditorWords;
  /** Called with what to write, or with nothing when it was given up. */
  readonly onDone: (text: string | undefined) => void;
}

/** Asks what to insert, and writes it: nobody types the name of a fact, a page or a component. */
export function Insert(props: InsertProps) {
  const { kind, chip, locale, selected, overview, t, onDone } = props;
  const cancel = (): void => {
    onDone(undefined);
  };
  const tag = chip === undefined ? undefined : parseTag(chip.source);
  if (kind === 'tag' && tag !== undefined) {
    if (tag.name === 'Fact' || tag.name === 'Contact') return <ChooseFact {...props} />;
    if (tag.name === 'Abbr') return <ChooseFact {...props} kind="term" />;
    return tag.isEnd ? <Gone onDone={cancel} /> : <Props tag={tag} overview={overview} t={t} onDone={onDone} />;
  }
  if (kind === 'fact' || kind === 'term') return <ChooseFact {...props} />;
  if (kind === 'block') {
    const choices = overview.blocks
      .filter(({ offered }) => offered)
      .map(({ component, name, help }) => ({ key: component, label: name, about: help }));
    return (
      <Choose
        title={t.chooseBlock}
        choices={choices}
        t={t}
        onCancel={cancel}
        onChoose={(key) => {
          onDone(`\n\n${overview.blocks.find(({ component }) => component === key)?.snippet ?? ''}\n\n`);
        }}
      />
    );
  }
  const pages = overview.pages.map(({ name, titles }) => ({
    key: `page:${name}`,
    label: titles[locale] ?? name,
    about: name,
  }));
  const documents = overview.documents.map(({ id, title }) => ({
    key: `source:${id}`,
    label: title[locale],
    about: id,
  }));
  return (
    <Choose
      title={t.chooseLink}
      choices={[...pages, ...documents]}
      t={t}
      onCancel={cancel}
      onChoose={(key) => {
        const label = [...pages, ...documents].find((each) => each.key === key)?.label ?? '';
        onDone(chip === undefined ? `[${selected === '' ? label : selected}](${key})` : `](${key})`);
      }}
    />
  );
}

function ChooseFact({ kind, locale, chip, overview, t, onDone }: InsertProps) {
  const isTerm = kind === 'term';
  const facts = overview.facts.filter(({ component }) => (component === 'Abbr') === isTerm);
  const choices = facts.flatMap(({ component, id, text, about }): Choice[] => {
    const choice = { key: `${component} ${id}`, label: text[locale], about: about[locale] };
    return isTerm
      ? [{ ...choice, key: `${choice.key} first`, about: `${about[locale]} (${t.full})` }, choice]
      : [choice];
  });
  return (
    <Choose
      title={isTerm ? t.chooseTerm : t.chooseFact}
      choices={choices}
      t={t}
      onCancel={() => {
        onDone(undefined);
      }}
      onChoose={(key) => {
        const [component, id, first] = key.split(' ');
        const before = chip === undefined ? undefined : parseTag(chip.source);
        const isFirst = first !== undefined || (!isTerm && before?.props['first'] === true);
        onDone(`<${component ?? ''} id="${id ?? ''}"${isFirst ? ' first' : ''} />`);
      }}
    />
  );
}

/** Nothing to ask: the end of a block has nothing to change. */
function Gone({ onDone }: { onDone: () => void }) {
  useEffect(onDone, []);
  return null;
}

/** The words and names of a component, in a dialog. */
function Props({
  tag,
  overview,
  t,
  onDone,
}: {
  tag: Tag;
  overview: Overview;
  t: EditorWords;
  onDone: InsertProps['onDone'];
}) {
  const kinds = overview.props[tag.name] ?? {};
  const [values, setValues] = useState<Tag['props']>(tag.props);
  const dialog = useModal();
  const block = overview.blocks.find(({ component }) => component === tag.name);
  const listOf = (kind: string | readonly string[] | undefined): readonly string[] => {
    if (kind === 'page') return overview.choices['pages'] ?? [];
    if (kind === 'language') return ['en', 'fr'];
    return Array.isArray(kind) ? kind.flatMap((name: string) => overview.choices[name] ?? []) : [];
  };
  /** A page by its title, a fact by what readers see: an id says little. */
  const shownAs = (choice: string): string => {
    const page = overview.pages.find(({ name }) => name === choice)?.titles[overview.language];
    const fact = overview.facts.find(({ component, id }) => component !== 'Abbr' && id === choice);
    const shown = page ?? fact?.text[overview.language] ?? overview.choiceWords[choice];
    return shown === undefined ? choice : `${shown} (${choice})`;
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="props-title"
      onClose={() => {
        onDone(undefined);
      }}
    >
      <h2 id="props-title">{block?.name ?? tag.name}</h2>
      <p>{block?.help}</p>
      {Object.entries(kinds).map(([prop, kind]) => {
        const choices = listOf(kind);
        const value = values[prop];
        return (
          <label class="field" key={prop}>
            {overview.fields[prop]?.label ?? prop}
            {choices.length > 0 ? (
              <select
                value={typeof value === 'string' ? value : ''}
                onChange={(event) => {
                  setValues({ ...values, [prop]: event.currentTarget.value });
                }}
              >
                <option value="" />
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {shownAs(choice)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                value={typeof value === 'string' ? value : ''}
                onInput={(event) => {
                  setValues({ ...values, [prop]: event.currentTarget.value });
                }}
              />
            )}
          </label>
        );
      })}
      <p class="row">
        <button
          type="button"
          class="main"
          onClick={() => {
            onDone(tagSource({ ...tag, props: values }));
          }}
        >
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
    </dialog>
  );
}
