import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { otherLocale, type Locale } from '../../../i18n/locales.ts';
import type { CheckResult, ListedPage, Overview } from '../editor-data.ts';
import { AttentionView, CheckView } from './AttentionView.tsx';
import { DataView } from './DataView.tsx';
import './editor.css';
import { NewView } from './NewView.tsx';
import { Messages, PageView } from './PageView.tsx';
import { request, sentencesOf } from './request.ts';
import { StringsView } from './StringsView.tsx';
import { editorWords } from './words.ts';

/** The editor: what there is to change on the left, what was chosen on the right. */
function Editor() {
  const [language, setLanguage] = useState<Locale>();
  const [overview, setOverview] = useState<Overview>();
  const [check, setCheck] = useState<CheckResult>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [hash, setHash] = useState(location.hash);
  const dirty = useRef(false);
  const t = editorWords[language ?? 'en'];

  const refresh = (lang: Locale | undefined): void => {
    const query: Record<string, string> = lang === undefined ? {} : { lang };
    request<Overview>('overview', query)
      .then((next) => {
        setOverview(next);
        setLanguage(next.language);
        document.documentElement.lang = next.language;
        document.title = editorWords[next.language].editor;
        return request<CheckResult>('check', { lang: next.language }).then(setCheck);
      })
      .catch((error: unknown) => {
        setSaid(sentencesOf(error));
      });
  };
  useEffect(() => {
    refresh(undefined);
    let shown = location.hash;
    let isGoingBack = false;
    window.addEventListener('hashchange', () => {
      if (isGoingBack) {
        isGoingBack = false;
        return;
      }
      if (dirty.current && !window.confirm(editorWords[document.documentElement.lang === 'fr' ? 'fr' : 'en'].leave)) {
        isGoingBack = true;
        location.hash = shown;
        return;
      }
      dirty.current = false;
      shown = location.hash;
      setHash(location.hash);
    });
    window.addEventListener('beforeunload', (event) => {
      if (dirty.current) event.preventDefault();
    });
  }, []);

  if (overview === undefined) return <Messages said={said.length === 0 ? [t.loading] : said} />;
  const common = {
    t,
    overview,
    check,
    onSaved: () => {
      setCheck(undefined);
      refresh(language);
    },
    onDirty: (isDirty: boolean) => {
      dirty.current = isDirty;
    },
  };
  const [, kind = '', ...rest] = hash.split('/');
  const name = rest.join('/');
  return (
    <>
      <header>
        <a href="#/" class="home">
          {t.editor}
        </a>
        <a href="#/check" class={check !== undefined && check.errors.length > 0 ? 'mark' : ''}>
          {`${t.check}: ${check === undefined ? t.checking : t.errors(check.errors.length)}`}
        </a>
        <a href="#/attention">{t.attention}</a>
        <a href="#/new">{t.add}</a>
        <a href={`${overview.previewUrl}/${overview.language}/`} target="_blank" rel="noreferrer">
          {t.preview}
        </a>
        <button
          type="button"
          lang={otherLocale(overview.language)}
          onClick={() => {
            refresh(otherLocale(overview.language));
          }}
        >
          {t.switchLanguage}
        </button>
      </header>
      <div class="frame">
        <nav aria-label={t.editor}>
          <PageList
            heading={t.pages}
            pages={overview.pages.filter((page) => page.kind === 'page')}
            overview={overview}
            t={t}
          />
          <PageList
            heading={t.updates}
            pages={overview.pages.filter((page) => page.kind === 'update')}
            overview={overview}
            t={t}
          />
          <LinkList heading={t.facts} names={overview.factFiles} words={t.files} base="#/data/" />
          <LinkList heading={t.sessions} names={overview.sessions} base="#/data/sessions/" />
          <h2>
            <a href="#/strings">{t.strings}</a>
          </h2>
        </nav>
        <main>
          <Messages said={said} />
          {kind === 'page' && <PageView key={name} name={name} {...common} />}
          {kind === 'data' && <DataView key={name} name={name} {...common} />}
          {kind === 'strings' && <StringsView {...common} />}
          {kind === 'attention' && <AttentionView t={t} lang={overview.language} key={overview.language} />}
          {kind === 'new' && <NewView t={t} overview={overview} onMade={common.onSaved} />}
          {!['page', 'data', 'strings', 'attention', 'new'].includes(kind) && <CheckView t={t} check={check} />}
        </main>
      </div>
      {Object.entries(overview.choices).map(([list, choices]) => (
        <datalist key={list} id={`list-${list}`}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {list === 'ledger' ? overview.ledger[choice] : ''}
            </option>
          ))}
        </datalist>
      ))}
    </>
  );
}

interface PageListProps {
  readonly heading: string;
  readonly pages: readonly ListedPage[];
  readonly overview: Overview;
  readonly t: (typeof editorWords)[Locale];
}

function PageList({ heading, pages, overview, t }: PageListProps) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {pages.map(({ changedParts, draft, name, titles }) => (
          <li key={name} style={{ paddingInlineStart: `${name.split('/').length - 1}rem` }}>
            <a href={`#/page/${name}`}>{titles[overview.language] ?? name}</a>
            {draft && <small> ({t.draft})</small>}
            {changedParts > 0 && <small class="mark"> {t.outOfStep(changedParts)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinkListProps {
  readonly heading: string;
  readonly names: readonly string[];
  readonly words?: Readonly<Record<string, string>>;
  readonly base: string;
}

function LinkList({ heading, names, words = {}, base }: LinkListProps) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`${base}${name}`}>{words[name] ?? name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const holder = document.getElementById('editor');
if (holder !== null) render(<Editor />, holder);
