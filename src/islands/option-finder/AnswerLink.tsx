import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../i18n/translate.ts';
import { handoverMark } from '../language-handover.ts';
import { answeredMark } from './said.ts';

interface Props {
  readonly t: Translate;
  /** The answers as one text; empty when nothing was said. */
  readonly text: string;
  /** The same in words, for saying what the link reveals. */
  readonly words: string;
}

/** A link that carries the answers in its fragment, made only on request, with what it reveals said before it is copied. */
export function AnswerLink({ t, text, words }: Props) {
  const [isMade, setMade] = useState(false);
  const [copying, setCopying] = useState<'copied' | 'notCopied'>();
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setCopying('copied');
    } catch {
      // A browser that keeps the clipboard to itself: the reader copies by hand.
      field.current?.select();
      setCopying('notCopied');
    }
  };
  return (
    <div class="link off-paper">
      <button
        type="button"
        class="second"
        aria-expanded={isMade}
        onClick={() => {
          setMade(!isMade);
          setCopying(undefined);
        }}
      >
        {t('link')}
      </button>
      {isMade && text === '' && <p>{t('linkNothing')}</p>}
      {isMade && text !== '' && (
        <div>
          <p id="finder-link-reveals">{t('linkReveals', { answers: words })}</p>
          <p class="field">
            <label for="finder-link">{t('linkTitle')}</label>
            <input
              id="finder-link"
              ref={field}
              readOnly
              aria-describedby="finder-link-reveals"
              value={`${location.origin}${location.pathname}#${handoverMark}=${encodeURIComponent(`${text}&${answeredMark}=`)}`}
            />
          </p>
          <button type="button" onClick={() => void copy()}>
            {t('copy')}
          </button>
          <p role="status">{copying && t(copying)}</p>
        </div>
      )}
    </div>
  );
}
