import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Opens a dialog over the page for as long as it is there. Whatever had the keyboard before has it back afterwards. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // Once the dialog is gone: while it is there, nothing behind it can have the keyboard.
      queueMicrotask(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
  return dialog;
}
