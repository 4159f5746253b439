import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import { locales, otherLocale, type Locale } from '../../../i18n/locales.ts';
import type { CheckResult, Overview, PagePair, PageSide } from '../editor-data.ts';
import { bodyOf } from '../body-of.ts';
import { Changes } from './Changes.tsx';
import type { Chip } from './chips.ts';
import { FormView } from './FormView.tsx';
import { Said } from './Said.tsx';
import { Insert, type InsertKind } from './Insert.tsx';
import { lookOf } from './chip-look.ts';
import { goToPlace } from './go-to-place.ts';
import { markUp } from './mark-up.ts';
import { Messages } from './Messages.tsx';
import { isOfPart, isOfTop } from './page-errors.ts';
import { PartEditor } from './PartEditor.tsx';
import type { Place } from './place.ts';
import { request, sentencesOf } from './request.ts';
import { TranslationExchange } from './TranslationExchange.tsx';
import { useSaveKey } from './use-save-key.ts';
import type { EditorWords } from './words.ts';

interface PageViewProps {
  readonly name: string;
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly check: CheckResult | undefined;
  readonly place: Place;
  readonly onSaved: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

type Texts = Readonly<Record<Locale, readonly string[]>>;
type Fields = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;

/** A page with English and French side by side, part against part. */
export function PageView({ name, t, overview, check, place, onSaved, onDirty }: PageViewProps) {
  const [pair, setPair] = useState<PagePair>();
  const [version, setVersion] = useState(0);
  const [texts, setTexts] = useState<Texts>({ en: [], fr: [] });
  const [fields, setFields] = useState<Fields>({ en: {}, fr: {} });
  const [isDirty, setDirty] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [hasCursor, setHasCursor] = useState(false);
  const [isPreviewed, setPreviewed] = useState(false);
  const [insert, setInsert] = useState<{ kind: InsertKind; chip?: Chip; locale: Locale }>();
  const focused = useRef<{ view: EditorView; locale: Locale }>(null);
  const holder = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  /** Which text the keyboard goes on in, by its name, once texts were made anew. */
  const goOnIn = useRef<string>();
  const latest = useRef({ texts, fields, pair });
  latest.current = { texts, fields, pair };

  const show = (next: PagePair, sent?: { readonly texts: Texts; readonly fields: Fields }): void => {
    const read: Texts = { en: textsOf(next.sides.en), fr: textsOf(next.sides.fr) };
    setPair(next);
    const isSame = isAlike([sent?.texts, latest.current.pair?.rows], [read, next.rows]);
    if (sent !== undefined && isSame) {
      // The same texts in the same parts: the cursor stays, with what was typed since they were sent.
      change(latest.current.texts !== sent.texts || latest.current.fields !== sent.fields);
      return;
    }
    setTexts(read);
    setFields({ en: next.sides.en?.fields ?? {}, fr: next.sides.fr?.fields ?? {} });
    setVersion((now) => now + 1);
    const inText = document.activeElement?.closest('.cm-content')?.getAttribute('aria-label');
    if (typeof inText === 'string') goOnIn.current = inText;
    // The texts are made anew: what the cursor stood in is gone.
    focused.current = null;
    setHasCursor(false);
    change(false);
  };
  useEffect(() => {
    if (goOnIn.current !== undefined) textNamed(holder.current, goOnIn.current)?.focus();
    goOnIn.current = undefined;
  }, [version]);
  const change = (dirty: boolean): void => {
    setDirty(dirty);
    onDirty(dirty);
  };
  const load = (): void => {
    request<PagePair>('page', { name }).then(show, fail);
  };
  const fail = (error: unknown): void => {
    setFaults(sentencesOf(error));
  };
  const done = (sentence: string): void => {
    setSaid([sentence]);
    setFaults([]);
    onSaved();
  };
  useEffect(load, [name]);
  const isShown = pair !== undefined;
  useEffect(() => {
    if (pair !== undefined) goToPlace(place, pair);
  }, [isShown, place]);
  // A dialog that was open kept the keyboard; the text it was about has it back.
  useEffect(() => {
    if (insert === undefined) focused.current?.view.focus();
  }, [insert]);

  const save = async (): Promise<PagePair | undefined> => {
    if (pair === undefined) return undefined;
    const sides = Object.fromEntries(
      locales.flatMap((locale) => {
        const side = pair.sides[locale];
        if (side === undefined) return [];
        return [[locale, { mark: side.mark, fields: fields[locale], body: bodyOf(texts[locale]) }]];
      }),
    );
    const lang = overview.language;
    const saved = await request<PagePair>('page', { name, lang }, { method: 'PUT', json: sides });
    show(saved, { texts, fields });
    done(t.saved);
    return saved;
  };
  const saveNow = (): void => {
    save().catch(fail);
  };
  useSaveKey(saveNow);
  const agree = async (row: PagePair['rows'][number] | undefined): Promise<void> => {
    await save();
    const parts = Object.fromEntries(Object.entries(row ?? {}).map(([locale, index]) => [locale, String(index)]));
    const query = { name, lang: overview.language, ...parts };
    show(await request<PagePair>('agree', query, { method: 'POST' }), { texts, fields });
    done(row === undefined ? t.agreed : t.partAgreed);
  };
  const bringBack = async (file: File): Promise<void> => {
    const lang = overview.language;
    const made = await request<{ file: string; rows: number }>(
      'translation',
      { lang },
      { method: 'POST', bytes: file },
    );
    load();
    done(t.imported(made.file, made.rows));
  };

  if (pair === undefined) {
    return (
      <section>
        <h1>{overview.pages.find((each) => each.name === name)?.titles[overview.language] ?? name}</h1>
        <Messages said={faults.length === 0 ? [t.loading] : []} faults={faults} />
      </section>
    );
  }
  const errors = [...(check?.errors ?? []), ...(check?.waiting ?? [])];
  const languageNames: Readonly<Record<Locale, string>> = { en: t.english, fr: t.french };

  return (
    <section class="page" aria-labelledby="page-title" ref={holder}>
      <div class="bar">
        <div class="title-row">
          <h1 id="page-title">{titleOf(fields[overview.language]) ?? name}</h1>
          <button type="button" class="main" onClick={saveNow}>
            {t.save}
          </button>
          <Messages
            said={isDirty ? [t.unsaved, ...said.filter((each) => each !== t.saved && each !== t.agreed)] : said}
            faults={faults}
          />
        </div>
        <div class="row">
          <div
            ref={tools}
            class="tools"
            role="group"
            aria-label={t.atTheCursor}
            onKeyDown={(event) => {
              if (event.key === 'Escape') focused.current?.view.focus();
            }}
          >
            {(['heading', 'bold', 'list'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                disabled={!hasCursor}
                onClick={() => {
                  if (focused.current !== null) markUp(focused.current.view, kind);
                }}
              >
                {t[kind]}
              </button>
            ))}
            {(
              [
                ['fact', t.insertFact],
                ['term', t.insertTerm],
                ['link', t.insertLink],
                ['block', t.insertBlock],
              ] as const
            ).map(([kind, label]) => (
              <button
                key={kind}
                type="button"
                disabled={!hasCursor}
                onClick={() => {
                  if (focused.current !== null) setInsert({ kind, locale: focused.current.locale });
                }}
              >
                {label}
              </button>
            ))}
          </div>
          <div class="tools last">
            <button
              type="button"
              aria-pressed={isPreviewed}
              onClick={() => {
                setPreviewed(!isPreviewed);
              }}
            >
              {isPreviewed ? t.hidePreview : t.showPreview}
            </button>
            <button
              type="button"
              onClick={() => {
                agree(undefined).catch(fail);
              }}
            >
              {t.agree}
            </button>
          </div>
        </div>
        {/* Its room is kept: what somebody is about to click must not move. */}
        <p class={hasCursor ? 'help out-of-sight' : 'help'}>{t.cursorFirst}</p>
        <p class="help" id="keyboard-help">
          {t.keyboard}
        </p>
      </div>
      <TranslationExchange
        name={name}
        t={t}
        lang={overview.language}
        onReturned={(file) => {
          bringBack(file).catch(fail);
        }}
      />
      <details class="top">
        <summary>{t.top}</summary>
        <div class="sides">
          {locales.map((locale) => (
            <div key={locale} lang={overview.language}>
              <h2>{languageNames[locale]}</h2>
              {pair.sides[locale] === undefined ? (
                <p>{t.missingSide}</p>
              ) : (
                <FormView
                  form={pair.form}
                  value={fields[locale]}
                  path={[]}
                  label={t.top}
                  context={{
                    t,
                    overview,
                    entry: undefined,
                    ids: locale,
                    errors: errors.filter(({ file }) => file === pair.sides[locale]?.file),
                  }}
                  onChange={(next) => {
                    setFields({ ...fields, [locale]: next as Record<string, unknown> });
                    change(true);
                  }}
                />
              )}
            </div>
          ))}
        </div>
      </details>
      <div class="sides heads">
        {locales.map((locale) => (
          <div key={locale}>
            <h2>{languageNames[locale]}</h2>
            {pair.sides[locale] === undefined && <p>{t.missingSide}</p>}
            <Said errors={errors.filter((error) => isOfTop(error, pair.sides[locale]))} />
          </div>
        ))}
      </div>
      {pair.rows.map((row, at) => (
        <div class="sides part" key={`${version}-${at}`} id={`part-${at}`} tabIndex={-1}>
          {locales.map((locale) => {
            const index = row[locale];
            const side = pair.sides[locale];
            const part = index === undefined ? undefined : side?.parts[index];
            if (index === undefined || side === undefined || part === undefined) {
              return (
                <div key={locale} class="missing">
                  {side !== undefined && (
                    <>
                      <p>{t.missingPart}</p>
                      <button
                        type="button"
                        onClick={() => {
                          const other = row[otherLocale(locale)];
                          const from = other === undefined ? '' : (texts[otherLocale(locale)][other] ?? '');
                          const before =
                            pair.rows.slice(0, at).findLast((each) => each[locale] !== undefined)?.[locale] ?? -1;
                          const heading = before < 0 ? undefined : side.parts[before]?.heading;
                          goOnIn.current = partName(languageNames[locale], heading, t);
                          const next = [...texts[locale]];
                          next[before] = `${(next[before] ?? '').trimEnd()}\n\n${from.trim()}\n\n`;
                          const moved = { ...texts, [locale]: next };
                          setTexts(moved);
                          setPair({ ...pair, sides: { ...pair.sides, [locale]: withTexts(side, next) } });
                          setVersion(version + 1);
                          change(true);
                        }}
                      >
                        {t.copyPart}
                      </button>
                    </>
                  )}
                </div>
              );
            }
            const label = partName(languageNames[locale], part.heading, t);
            return (
              <div key={locale} class={part.changed ? 'changed' : ''}>
                <p class="part-head">
                  {part.heading ?? t.opening} {part.changed && <strong class="mark">{t.changed}</strong>}
                </p>
                {part.changed && (
                  <Changes
                    name={name}
                    locale={locale}
                    part={index}
                    text={part.text}
                    t={t}
                    look={(source) => lookOf(source, locale, overview, t).label}
                  />
                )}
                <PartEditor
                  label={label}
                  lang={locale}
                  text={part.text}
                  editLabel={t.edit}
                  look={(source) => lookOf(source, locale, overview, t)}
                  onChange={(text) => {
                    setTexts((now) => ({
                      ...now,
                      [locale]: now[locale].map((each, i) => (i === index ? text : each)),
                    }));
                    change(true);
                  }}
                  onFocus={(view) => {
                    focused.current = { view, locale };
                    setHasCursor(true);
                  }}
                  onChip={(view, chip) => {
                    focused.current = { view, locale };
                    setInsert({ kind: chip.source.startsWith(']') ? 'link' : 'tag', chip, locale });
                  }}
                  onTools={() => {
                    tools.current?.querySelector('button')?.focus();
                  }}
                />
                <Said errors={errors.filter((error) => isOfPart(error, side, index))} />
              </div>
            );
          })}
          {locales.every((locale) => row[locale] !== undefined) &&
            locales.some((locale) => pair.sides[locale]?.parts[row[locale] ?? -1]?.changed === true) && (
              <p class="agree-part">
                <button
                  type="button"
                  onClick={() => {
                    agree(row).then(() => {
                      // The button is done with and gone: the keyboard goes on at the part.
                      document.getElementById(`part-${at}`)?.focus();
                    }, fail);
                  }}
                >
                  {t.agreePart}
                </button>
              </p>
            )}
        </div>
      ))}
      {insert !== undefined && (
        <Insert
          {...insert}
          t={t}
          overview={overview}
          sources={sourcesOf(fields[insert.locale])}
          onDone={(text) => {
            const view = focused.current?.view;
            const { from, to } = insert.chip ?? view?.state.selection.main ?? { from: 0, to: 0 };
            setInsert(undefined);
            if (view === undefined || text === undefined) return;
            view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length } });
          }}
          selected={selectedWords(focused.current?.view)}
        />
      )}
      {isPreviewed && (
        <div class="preview">
          {locales.map((locale) => (
            <iframe
              key={locale}
              title={`${t.preview}: ${languageNames[locale]}`}
              src={`${overview.previewUrl}${pair.sides[locale]?.address ?? '/'}`}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function titleOf({ title }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof title === 'string' ? title : undefined;
}

function sourcesOf({ sources }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(sources) ? sources.map(String) : [];
}

function partName(language: string, heading: string | undefined, t: EditorWords): string {
  return `${language}: ${heading ?? t.opening}`;
}

/** The text of that name; a part that was written in two is called after its own heading still. */
function textNamed(holder: HTMLElement | null, name: string): HTMLElement | undefined {
  const all = [...(holder?.querySelectorAll<HTMLElement>('.cm-content') ?? [])];
  return all.find((each) => each.getAttribute('aria-label') === name);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function textsOf(side: PageSide | undefined): readonly string[] {
  return side?.parts.map(({ text }) => text) ?? [];
}

function withTexts(side: PageSide, texts: readonly string[]): PageSide {
  return { ...side, parts: side.parts.map((part, index) => ({ ...part, text: texts[index] ?? part.text })) };
}

function selectedWords(view: EditorView | undefined): string {
  const selection = view?.state.selection.main;
  return selection === undefined ? '' : (view?.state.sliceDoc(selection.from, selection.to) ?? '');
}
