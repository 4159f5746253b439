import { useEffect, useRef } from 'preact/hooks';

/** Saves on Ctrl+S, or Command+S, wherever the keyboard is in the view: the browser's own would save the editor's page. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // What is asked in a dialog comes first.
      if (document.querySelector('dialog[open]') === null) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
