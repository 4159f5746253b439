import type { ClientDirective } from 'astro';

/** How somebody shows that they mean to use an island: reaching it by keyboard, by pointer, or typing. */
const signs = ['focusin', 'pointerover', 'input'] as const;

/**
 * `client:intent`: fetches an island only when somebody means to use it, or came by a link with a fragment for it.
 *
 * When the fetch fails, the element marked `data-failed` beside the island says so.
 */
const intent: ClientDirective = (load, _options, element) => {
  const start = (): void => {
    for (const sign of signs) element.removeEventListener(sign, start);
    load()
      .then((hydrate) => hydrate())
      .catch(() => {
        element.parentElement?.querySelector('[data-failed]')?.removeAttribute('hidden');
      });
  };
  for (const sign of signs) element.addEventListener(sign, start);
  if (location.hash.startsWith('#q=')) start();
};

export default intent;
