import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { createTranslate, type Strings } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FoundPage, SearchAnswer } from '../../search/ask.ts';

/** Answers a query; throws when the index cannot be reached. */
export type Ask = (query: string) => Promise<SearchAnswer>;

interface Props {
  locale: Locale;
  /** The strings below `search`. */
  strings: Strings;
  /** Left out where the panel is only drawn: on the server, before anyone means to search. */
  ask?: Ask | undefined;
  /** Called when somebody is about to type, so that what an answer needs comes meanwhile. */
  prepare?: () => void;
  /** What stands in the field at first. */
  initialQuery?: string;
  /** The person to call, for when nothing is found or search does not work. */
  children?: ComponentChildren;
}

type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly query: string; readonly answer: SearchAnswer };

const pauseMs = 200;

/**
 * The search field and what it finds, while typing.
 *
 * The number of pages found is announced politely; results are plain links in reading order. Nothing typed goes into
 * the address, unless the reader asks for a link.
 */
export function SearchPanel({ locale, strings, ask, prepare, initialQuery = '', children }: Props): JSX.Element {
  const t = createTranslate(strings, locale);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(initialQuery);
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' });
  const [linkAsked, setLinkAsked] = useState(false);
  const latest = useRef(0);
  // What stands in the field already is asked for at once.
  const pause = useRef(0);

  const run = (typed: string): void => {
    const turn = ++latest.current;
    const wanted = typed.trim();
    setLinkAsked(false);
    if (ask === undefined || wanted === '') {
      setStanding({ kind: 'idle' });
      return;
    }
    setStanding((before) => (before.kind === 'answered' ? before : { kind: 'searching' }));
    ask(wanted).then(
      (answer) => {
        if (turn === latest.current) setStanding({ kind: 'answered', query: wanted, answer });
      },
      () => {
        if (turn === latest.current) setStanding({ kind: 'failed' });
      },
    );
  };

  useEffect(() => {
    const wait = setTimeout(() => {
      run(query);
    }, pause.current);
    pause.current = pauseMs;
    return () => {
      clearTimeout(wait);
    };
  }, [query, ask]);

  useEffect(() => {
    if (document.activeElement === field.current) prepare?.();
  }, [prepare]);

  const answered = standing.kind === 'answered' ? standing : undefined;
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        run(query);
      }}
    >
      <label for={`${id}field`}>{t('label')}</label>
      <input
        ref={field}
        id={`${id}field`}
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={200}
        value={query}
        onFocus={prepare}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('');
        }}
      />
      <p class="quiet">{t('hint')}</p>
      <p role="status" class="standing">
        {standing.kind === 'searching' && t('searching')}
        {standing.kind === 'failed' && t('failed')}
        {answered !== undefined &&
          (answered.answer.count === 0
            ? t('none', { query: answered.query })
            : t('found', { count: answered.answer.count, query: answered.query }))}
      </p>
      {/* There from the start: what Astro hands over it can only insert later by writing HTML, which the content policy refuses. */}
      <div hidden={standing.kind !== 'failed' && answered?.answer.count !== 0}>{children}</div>
      {answered !== undefined && answered.answer.count > 0 && (
        <>
          <ol class="results" role="list">
            {answered.answer.pages.map((page) => (
              <Result key={page.address} page={page} partsLabel={t('parts', { page: page.title })} />
            ))}
          </ol>
          {answered.answer.count > answered.answer.pages.length && (
            <p>{t('more', { count: answered.answer.count - answered.answer.pages.length })}</p>
          )}
          {linkAsked ? (
            <p>
              <a href={`#q=${encodeURIComponent(answered.query)}`}>{t('link', { query: answered.query })}</a>{' '}
              {t('linkReveals')}
            </p>
          ) : (
            <button
              type="button"
              class="second"
              onClick={() => {
                setLinkAsked(true);
              }}
            >
              {t('makeLink')}
            </button>
          )}
        </>
      )}
    </form>
  );
}

function Result({ page, partsLabel }: { page: FoundPage; partsLabel: string }): JSX.Element {
  return (
    <li>
      <a class="title" href={page.address}>
        {page.title}
      </a>
      <p>{page.excerpt.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</p>
      {page.parts.length > 0 && (
        <ul aria-label={partsLabel}>
          {page.parts.map(({ title, address }) => (
            <li key={address}>
              <a href={address}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
