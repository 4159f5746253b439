import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { otherLocale, type Locale } from '../../../i18n/locales.ts';
import type { CheckResult, Overview } from '../editor-data.ts';
import { AttentionView, CheckView } from './AttentionView.tsx';
import { DataView } from './DataView.tsx';
import './editor.css';
import { Menu } from './Menu.tsx';
import { Messages } from './Messages.tsx';
import { NewView } from './NewView.tsx';
import { PageView } from './PageView.tsx';
import { placeOf } from './place.ts';
import { request, sentencesOf } from './request.ts';
import { StartView } from './StartView.tsx';
import { StringsView } from './StringsView.tsx';
import { editorWords } from './words.ts';

/** The editor: what there is to change on the left, what was chosen on the right. */
function Editor() {
  const [language, setLanguage] = useState<Locale>();
  const [overview, setOverview] = useState<Overview>();
  const [check, setCheck] = useState<CheckResult>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [hash, setHash] = useState(location.hash);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const dirty = useRef(false);
  /** What the next view tells of what was done in this one. */
  const notice = useRef<string>();
  const main = useRef<HTMLElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const asked = useRef(0);
  const t = editorWords[language ?? (navigator.language.startsWith('fr') ? 'fr' : 'en')];

  const refresh = async (lang: Locale | undefined): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    // What was found before is of other words, or in the other language.
    setCheck(undefined);
    const next = await request<Overview>('overview', lang === undefined ? {} : { lang });
    if (mine !== asked.current) return;
    setOverview(next);
    setLanguage(next.language);
    document.documentElement.lang = next.language;
    const found = await request<CheckResult>('check', { lang: next.language });
    if (mine === asked.current) setCheck(found);
  };
  const refreshIn = (lang: Locale | undefined): void => {
    refresh(lang).catch((error: unknown) => {
      setFaults(sentencesOf(error));
    });
  };
  useEffect(() => {
    refreshIn(undefined);
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
      setSaid(notice.current === undefined ? [] : [notice.current]);
      notice.current = undefined;
      setMenuOpen(false);
      // As a page that is opened anew would: from its top, for eyes and for a screen reader.
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    });
    window.addEventListener('beforeunload', (event) => {
      if (dirty.current) event.preventDefault();
    });
  }, []);

  const [path = '', query = ''] = hash.split('?');
  const place = useMemo(() => placeOf(query), [hash]);

  if (overview === undefined) {
    return (
      <main>
        <h1>{t.editor}</h1>
        <Messages said={faults.length === 0 ? [t.loading] : []} faults={faults} />
      </main>
    );
  }
  const common = {
    t,
    overview,
    check,
    place,
    onSaved: () => {
      refreshIn(language);
    },
    onDirty: (isDirty: boolean) => {
      dirty.current = isDirty;
    },
  };
  const [, kind = '', ...rest] = path.split('/');
  const name = rest.join('/');
  const current = (view: string): { 'aria-current'?: 'page' } => (kind === view ? { 'aria-current': 'page' } : {});
  return (
    <>
      <header>
        <a
          class="skip"
          href={hash}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {t.skip}
        </a>
        <a href="#/" class="home" {...current('')}>
          {t.editor}
        </a>
        <button
          ref={menuButton}
          type="button"
          class="menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="menu"
          onClick={() => {
            setMenuOpen(!isMenuOpen);
          }}
        >
          {t.menu}
        </button>
        <a href="#/new" {...current('new')}>
          {t.add}
        </a>
        <a href="#/attention" {...current('attention')}>
          {t.attention}
        </a>
        <a href="#/check" class={check !== undefined && check.errors.length > 0 ? 'mark' : ''} {...current('check')}>
          {t.checkState(check?.errors.length)}
        </a>
        <a href={`${overview.previewUrl}/${overview.language}/`} target="_blank" rel="noreferrer">
          {t.preview}
        </a>
        <button
          type="button"
          class="language"
          lang={otherLocale(overview.language)}
          onClick={() => {
            refreshIn(otherLocale(overview.language));
          }}
        >
          {t.switchLanguage}
        </button>
      </header>
      <div role="status" class="unseen">
        {check === undefined ? '' : t.checkState(check.errors.length)}
      </div>
      <div class="frame">
        <Menu
          overview={overview}
          hash={path}
          isOpen={isMenuOpen}
          t={t}
          onClose={() => {
            setMenuOpen(false);
            menuButton.current?.focus();
          }}
        />
        <main ref={main} tabIndex={-1}>
          <Messages said={said} faults={faults} />
          {kind === 'page' && <PageView key={name} name={name} {...common} />}
          {kind === 'data' && <DataView key={name} name={name} {...common} />}
          {kind === 'strings' && <StringsView {...common} />}
          {kind === 'attention' && <AttentionView t={t} overview={overview} key={overview.language} />}
          {kind === 'new' && (
            <NewView
              t={t}
              overview={overview}
              onDirty={common.onDirty}
              onMade={(sentence, made) => {
                common.onSaved();
                notice.current = sentence;
                location.hash = made;
              }}
            />
          )}
          {kind === 'check' && <CheckView t={t} check={check} />}
          {!['page', 'data', 'strings', 'attention', 'new', 'check'].includes(kind) && (
            <StartView t={t} check={check} overview={overview} />
          )}
        </main>
      </div>
    </>
  );
}

const holder = document.getElementById('editor');
if (holder !== null) render(<Editor />, holder);
