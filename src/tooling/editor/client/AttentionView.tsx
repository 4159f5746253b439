import { useEffect, useState } from 'preact/hooks';
import type { AttentionItem } from '../../content/attention.ts';
import type { LinkAnswer, LinkAnswers } from '../../content/link-answers.ts';
import type { AttentionData, CheckResult, Overview, SaidError } from '../editor-data.ts';
import { Messages } from './Messages.tsx';
import { hashOf } from './place.ts';
import { request, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';

/** What deserves a look: it stops nothing. Links are asked only when somebody wants to know. */
export function AttentionView({ t, overview }: { t: EditorWords; overview: Overview }) {
  const lang = overview.language;
  const [items, setItems] = useState<readonly AttentionItem[]>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [dead, setDead] = useState<readonly LinkAnswer[]>();
  const fail = (error: unknown): void => {
    setSaid([]);
    setFaults(sentencesOf(error));
  };
  useEffect(() => {
    request<AttentionData>('attention', { lang }).then((data) => {
      setItems(data.items);
    }, fail);
  }, []);
  if (items === undefined) {
    return (
      <section>
        <h1>{t.attention}</h1>
        <Messages said={faults.length === 0 ? [t.loading] : []} faults={faults} />
      </section>
    );
  }
  const kinds = Object.keys(t.attentionKinds) as AttentionItem['kind'][];
  return (
    <section aria-labelledby="attention-title">
      <h1 id="attention-title">{t.attention}</h1>
      <p>{t.attentionWords}</p>
      {kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              {t.attentionKinds[kind]} ({own.length})
            </h2>
            {own.length === 0 ? (
              <p>{t.nothingHere}</p>
            ) : (
              <ul>
                {own.map((item, index) => (
                  <li key={index}>
                    <a href={itemHash(item)}>{nameOf(item, overview)}</a> {item.detail}{' '}
                    <small>
                      {item.file}
                      {item.line === undefined ? '' : `, ${item.line}`}
                    </small>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <button
        type="button"
        onClick={() => {
          setSaid([t.asking]);
          request<LinkAnswers>('links', { lang }, { method: 'POST' }).then(({ dead: found, isOffline }) => {
            setDead(isOffline ? [] : found);
            setSaid(isOffline ? [] : [found.length === 0 ? t.allAnswer : t.someDead(found.length)]);
            setFaults(isOffline ? [t.offline] : []);
          }, fail);
        }}
      >
        {t.checkLinks}
      </button>
      <Messages said={said} faults={faults} />
      <ul>
        {dead?.map(({ about, address, status }) => (
          <li key={address}>
            {about}: {address} ({status ?? t.noAnswer})
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to where a fault is mended, for a file that the editor opens. */
function Open({ told, t }: { told: SaidError; t: EditorWords }) {
  const hash = hashOf(told);
  const { entry, field, file, line } = told;
  return hash === undefined ? null : (
    <a
      href={hash}
      aria-label={`${t.openIt}: ${[file, line, entry, field].filter((part) => part !== undefined).join(', ')}`}
    >
      {t.openIt}
    </a>
  );
}

/** What an item is about, by the name that readers know, with its id where that is something else. */
function nameOf({ about, file }: AttentionItem, { entryNames, language, pages }: Overview): string {
  const [id = '', ...rest] = about.split(', ');
  const facts = /^content\/facts\/(.+)\.yml$/.exec(file)?.[1];
  const name =
    facts === undefined ? pages.find((page) => page.name === about)?.titles[language] : entryNames[facts]?.[id];
  return name === undefined ? about : [`${name} (${id})`, ...rest].join(', ');
}

/** Where an item is changed. Items of facts are about a path: the entry, then what of it. */
function itemHash({ about, file, kind, line }: AttentionItem): string | undefined {
  if (file.startsWith('content/facts')) {
    const [entry, ...rest] = about.split(', ');
    const field = kind === 'factUnchecked' ? [...rest, 'checked'] : rest;
    return hashOf({ file, entry, ...(field.length === 0 ? {} : { field: field.join(', ') }) });
  }
  return hashOf({ file, line, ...(file.startsWith('content/strings') ? { field: about } : {}) });
}

/** What the check says of the whole content. */
export function CheckView({ t, check }: { t: EditorWords; check: CheckResult | undefined }) {
  if (check === undefined) {
    return (
      <section>
        <h1>{t.check}</h1>
        <Messages said={[t.checking]} />
      </section>
    );
  }
  return (
    <section aria-labelledby="check-title">
      <h1 id="check-title">{t.check}</h1>
      <p>{check.errors.length === 0 ? t.noErrors : t.errorsStop}</p>
      <ul class="said">
        {check.errors.map((error, index) => (
          <li key={index}>
            <span>{error.sentence}</span> <Open told={error} t={t} />
          </li>
        ))}
      </ul>
      {check.waiting.length > 0 && <h2>{t.inDrafts}</h2>}
      <ul>
        {check.waiting.map((error, index) => (
          <li key={index}>
            <span>{error.sentence}</span> <Open told={error} t={t} />
          </li>
        ))}
      </ul>
      <h2>{t.counts}</h2>
      {check.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t.publish}</p>
    </section>
  );
}
