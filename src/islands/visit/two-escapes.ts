const withinMs = 1000;

/**
 * Calls `act` when Escape is pressed twice within a second.
 *
 * Escape, because a hand finds it without looking, on every keyboard and in every language; twice, because once is how
 * people stop a page, close things and leave a mode of their screen reader. Shift three times, the other known choice,
 * mixes up the two Shift keys, comes close to the five presses that start Sticky Keys, and happens while typing.
 *
 * Does nothing while a field or an open dialog has the keyboard, within a second after a dialog closes, where something
 * else took the key for itself, for a key held down, or when another key came between.
 */
export function onTwoEscapes(act: () => void): void {
  let lastPress = -Infinity;
  let dialogClosed = -Infinity;
  // A dialog's `close` does not bubble.
  document.addEventListener('close', ({ timeStamp }) => (dialogClosed = timeStamp), true);
  addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (repeat) return;
    const counts =
      key === 'Escape' &&
      !event.defaultPrevented &&
      timeStamp - dialogClosed > withinMs &&
      !(event.target as Element).matches('input,select,textarea,[contenteditable]') &&
      !document.querySelector('dialog[open]');
    if (counts && timeStamp - lastPress <= withinMs) {
      // Or the browser would take the key as a wish to stop loading, the next page too.
      event.preventDefault();
      act();
    }
    lastPress = counts ? timeStamp : -Infinity;
  });
}
