import { useRef, useState } from 'preact/hooks';

interface Props {
  /** What is shown and copied. */
  readonly text: string;
  readonly label: string;
  readonly words: { readonly copied: string; readonly selected: string; readonly deviceKeeps: string };
}

/** A short text with a button that copies it, and the word that the device may keep what is copied (T-23). */
export function CopyText({ text, label, words }: Props) {
  const shown = useRef<HTMLElement>(null);
  const [status, setStatus] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(words.copied);
    } catch {
      // No permission, or a page that is not served securely: the text is selected for the reader's own command.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setStatus(words.selected);
    }
  };
  return (
    <>
      <code ref={shown} class="code" translate={false}>
        {text}
      </code>
      <span class="off-paper copying">
        <button type="button" class="second" onClick={() => void copy()}>
          {label}
        </button>{' '}
        <span class="hint">{words.deviceKeeps}</span>
        <span role="status">{status}</span>
      </span>
    </>
  );
}
