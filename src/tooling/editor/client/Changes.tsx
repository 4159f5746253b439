import { diffWordsWithSpace } from 'diff';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import type { PartBefore } from '../editor-data.ts';
import { Messages } from './Messages.tsx';
import { request, sentencesOf } from './request.ts';
import { tagsIn } from './tags.ts';
import type { EditorWords } from './words.ts';

interface ChangesProps {
  readonly name: string;
  readonly locale: Locale;
  /** The part's place among those of its language. */
  readonly part: number;
  /** The part as it was saved last. */
  readonly text: string;
  readonly t: EditorWords;
  /** How a component or the end of a link reads. */
  readonly look: (source: string) => string;
}

/** The words of a part that came and went since both languages were last said to agree. Asked for when it is opened. */
export function Changes({ name, locale, part, text, t, look }: ChangesProps) {
  const [before, setBefore] = useState<PartBefore>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const ask = (): void => {
    request<PartBefore>('changes', { name, locale, part: String(part) }).then(setBefore, (error: unknown) => {
      setFaults(sentencesOf(error));
    });
  };
  useEffect(() => {
    if (isOpen) ask();
  }, [isOpen, text]);
  return (
    <details
      class="changes"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t.whatChanged}</summary>
      <Messages said={before === undefined && faults.length === 0 ? [t.loading] : []} faults={faults} />
      {before !== undefined && <Shown before={before} t={t} look={look} />}
    </details>
  );
}

function Shown({ before, t, look }: Pick<ChangesProps, 't' | 'look'> & { before: PartBefore }) {
  if (before.kind === 'new') return <p>{t.partIsNew}</p>;
  if (before.kind === 'notKept') return <p>{t.beforeNotKept}</p>;
  const inWords = (text: string): string => text.trim().replace(tagsIn, (source) => `[${look(source)}]`);
  return (
    <p class="diff">
      {diffWordsWithSpace(inWords(before.text), inWords(before.now)).map(({ added, removed, value }, index) =>
        added ? (
          <ins key={index}>
            <span class="unseen">{t.came}</span>
            {value}
          </ins>
        ) : removed ? (
          <del key={index}>
            <span class="unseen">{t.went}</span>
            {value}
          </del>
        ) : (
          value
        ),
      )}
    </p>
  );
}
