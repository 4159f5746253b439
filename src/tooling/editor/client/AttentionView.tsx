import { useEffect, useState } from 'preact/hooks';
import type { AttentionItem } from '../../content/attention.ts';
import type { LinkAnswer } from '../../content/link-answers.ts';
import type { AttentionData, CheckResult } from '../editor-data.ts';
import { Messages } from './PageView.tsx';
import { request, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';

/** What deserves a look: it stops nothing. Links are asked only when somebody wants to know. */
export function AttentionView({ t, lang }: { t: EditorWords; lang: string }) {
  const [items, setItems] = useState<readonly AttentionItem[]>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [dead, setDead] = useState<readonly LinkAnswer[]>();
  const fail = (error: unknown): void => {
    setSaid(sentencesOf(error));
  };
  useEffect(() => {
    request<AttentionData>('attention', { lang }).then((data) => {
      setItems(data.items);
    }, fail);
  }, []);
  if (items === undefined) return <Messages said={said.length === 0 ? [t.loading] : said} />;
  const kinds = Object.keys(t.attentionKinds) as AttentionItem['kind'][];
  return (
    <section aria-labelledby="attention-title">
      <h1 id="attention-title">{t.attention}</h1>
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
                    <a href={hashOf(item)}>{item.about}</a> {item.detail}{' '}
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
          request<{ dead: LinkAnswer[] }>('links', { lang }, { method: 'POST' }).then((answer) => {
            setDead(answer.dead);
            setSaid(answer.dead.length === 0 ? [t.allAnswer] : []);
          }, fail);
        }}
      >
        {t.checkLinks}
      </button>
      <Messages said={said} />
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

function hashOf({ about, file, kind }: AttentionItem): string {
  if (file.startsWith('content/pages') || file.startsWith('content/updates')) return `#/page/${about}`;
  if (kind === 'sessionPast') return `#/data/sessions/${about}`;
  if (file.startsWith('content/strings')) return '#/strings';
  return `#/data/${/facts\/([a-z-]+)\.yml/.exec(file)?.[1] ?? ''}`;
}

/** What the check says of the whole content. */
export function CheckView({ t, check }: { t: EditorWords; check: CheckResult | undefined }) {
  if (check === undefined) return <Messages said={[t.checking]} />;
  return (
    <section aria-labelledby="check-title">
      <h1 id="check-title">{t.check}</h1>
      {check.errors.length === 0 && <p>{t.noErrors}</p>}
      <ul class="said">
        {check.errors.map(({ sentence }, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {check.waiting.length > 0 && <h2>{t.inDrafts}</h2>}
      <ul>
        {check.waiting.map(({ sentence }, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {check.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t.publish}</p>
    </section>
  );
}
