import type { ClientDirective } from 'astro';

/** How somebody shows that they mean to use an island: reaching it by keyboard, by pointer, or typing. */
const signs = ['focusin', 'pointerover', 'input'] as const;

/**
 * `client:intent`: fetches an island only when somebody means to use it, or came by a link with a fragment for it.
 *
 * When the fetch fails, the element marked `data-failed` beside the island says so.
 */
const intent: ClientDirective = (load, _options, element) => {
  const fail = (): void => element.parentElement?.querySelector('[data-failed]')?.removeAttribute('hidden');
  // A file that does not come is no error here: the island asks for it once more, then says so by an event.
  element.addEventListener('astro:hydration-error', fail);
  const start = (): void => {
    for (const sign of signs) element.removeEventListener(sign, start);
    load()
      .then((hydrate) => hydrate())
      .catch(fail);
  };
  for (const sign of signs) element.addEventListener(sign, start);
  if (location.hash.startsWith('#q=')) start();
};

export default intent;
