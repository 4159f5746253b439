import { useEffect, useState } from 'preact/hooks';
import { otherLocale, type Locale } from '../../../i18n/locales.ts';
import type { BlockOffer } from '../block-names.ts';
import type { Overview } from '../editor-data.ts';
import type { Chip } from './chips.ts';
import { Choose, type Choice } from './Choose.tsx';
import { PropsDialog } from './PropsDialog.tsx';
import { parseTag } from './tags.ts';
import type { EditorWords } from './words.ts';

/** What is inserted: something of the facts, a term, a link, a block; or a tag that is there is changed. */
export type InsertKind = 'fact' | 'term' | 'link' | 'block' | 'tag';

interface InsertProps {
  readonly kind: InsertKind;
  readonly chip?: Chip;
  readonly locale: Locale;
  readonly selected: string;
  /** The sources that the top of the page lists in the language of the text. */
  readonly sources: readonly string[];
  readonly overview: Overview;
  readonly t: EditorWords;
  /** Called with what to write, or with nothing when it was given up. */
  readonly onDone: (text: string | undefined) => void;
}

/** Asks what to insert, and writes it: nobody types the name of a fact, a page or a component. */
export function Insert(props: InsertProps) {
  const { kind, chip, locale, selected, sources, overview, t, onDone } = props;
  const cancel = (): void => {
    onDone(undefined);
  };
  const tag = chip === undefined ? undefined : parseTag(chip.source);
  if (kind === 'tag' && tag !== undefined) {
    if (tag.name === 'Fact' || tag.name === 'Contact') return <ChooseFact {...props} />;
    if (tag.name === 'Abbr') return <ChooseFact {...props} kind="term" />;
    return tag.isEnd ? <Gone onDone={cancel} /> : <PropsDialog {...{ tag, sources, overview, t, onDone }} />;
  }
  if (kind === 'fact' || kind === 'term') return <ChooseFact {...props} />;
  if (kind === 'block') return <InsertBlock {...props} />;
  const other = otherLocale(locale);
  const pages = overview.pages.map(({ name, titles }) => ({
    key: `page:${name}`,
    label: titles[locale] ?? name,
    about: name,
    also: titles[other] ?? '',
  }));
  const documents = overview.documents.map(({ id, title }) => ({
    key: `source:${id}`,
    label: title[locale],
    about: id,
    also: title[other],
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

/** A block from the list; what it cannot do without is asked before it is written. */
function InsertBlock({ sources, overview, t, onDone }: InsertProps) {
  const [chosen, setChosen] = useState<BlockOffer>();
  const write = (snippet: string): void => {
    onDone(`\n\n${snippet}\n\n`);
  };
  const [first = ''] = chosen?.snippet.match(/^<[^>]+>/) ?? [];
  const tag = parseTag(first);
  if (chosen !== undefined && tag !== undefined) {
    return (
      <PropsDialog
        {...{ tag, sources, overview, t }}
        onDone={(source) => {
          if (source === undefined) onDone(undefined);
          else write(source + chosen.snippet.slice(first.length));
        }}
      />
    );
  }
  const offered = overview.blocks.filter((block) => block.offered);
  return (
    <Choose
      title={t.chooseBlock}
      choices={offered.map(({ component, name, help }) => ({ key: component, label: name, about: help }))}
      t={t}
      onCancel={() => {
        onDone(undefined);
      }}
      onChoose={(key) => {
        const block = offered.find(({ component }) => component === key);
        if (block?.snippet.split('\n')[0]?.includes('=""') === true) setChosen(block);
        else write(block?.snippet ?? '');
      }}
    />
  );
}

function ChooseFact({ kind, locale, chip, overview, t, onDone }: InsertProps) {
  const isTerm = kind === 'term';
  const other = otherLocale(locale);
  const facts = overview.facts.filter(({ component }) => (component === 'Abbr') === isTerm);
  const choices = facts.flatMap(({ component, id, text, about }): Choice[] => {
    const choice = {
      key: `${component} ${id}`,
      label: text[locale],
      about: about[locale],
      also: `${text[other]} ${about[other]}`,
    };
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
