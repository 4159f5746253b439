import type { BrowserContext } from '@playwright/test';
import type { SilenceCounts } from '../../src/schemas/silence.ts';

/** What a page did that the site promises not to do: which promise, and how. */
export interface Broken {
  readonly promise: keyof SilenceCounts;
  readonly how: string;
}

/**
 * Notes everything that pages of a context do against the promise of silence, from before their first script on.
 *
 * Requests are seen as the browser makes them. Cookies, stores and beacons are seen where scripts ask for them, so that
 * what is taken back at once is seen too.
 *
 * @param origin - The site's own origin, such as "http://localhost:4399".
 * @param mayAsk - Own addresses that a journey may ask with words in them, since that is what it is for.
 */
export async function watchSilence(
  context: BrowserContext,
  origin: string,
  mayAsk: readonly string[] = [],
): Promise<Broken[]> {
  const broken: Broken[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return;
    const how = `${request.method()} ${request.url()}`;
    const { referer } = request.headers();
    if (url.origin !== origin) broken.push({ promise: 'otherOrigins', how });
    // Chromium reports an empty one where none is sent.
    if (referer !== undefined && referer !== '') broken.push({ promise: 'referrers', how: `${how} names ${referer}` });
    if (request.resourceType() === 'ping') broken.push({ promise: 'beacons', how });
    // The search asks for its list by the time of day, so as not to get an old one.
    const isTime = /^\?ts=\d+$/.test(url.search);
    const tells = (url.search !== '' && !isTime) || request.method() !== 'GET';
    if (tells && url.origin === origin && !mayAsk.includes(url.pathname)) broken.push({ promise: 'sent', how });
  });
  await context.exposeBinding('noteBroken', (_, promise: keyof SilenceCounts, how: string) => {
    broken.push({ promise, how });
  });
  await context.addInitScript(() => {
    const { noteBroken } = globalThis as unknown as { noteBroken: (promise: string, how: string) => void };
    const watch = (owner: object | undefined, name: string, promise: string): void => {
      if (owner === undefined) return;
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own?.value === undefined) return;
      const act = own.value as (...given: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        ...own,
        value(this: unknown, ...given: unknown[]) {
          noteBroken(promise, `${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);
          return act.apply(this, given);
        },
      });
    };
    watch(Storage.prototype, 'setItem', 'stores');
    watch(IDBFactory.prototype, 'open', 'stores');
    watch((globalThis as { CacheStorage?: typeof CacheStorage }).CacheStorage?.prototype, 'open', 'stores');
    watch(
      (globalThis as { StorageManager?: typeof StorageManager }).StorageManager?.prototype,
      'getDirectory',
      'stores',
    );
    watch(
      (globalThis as { ServiceWorkerContainer?: typeof ServiceWorkerContainer }).ServiceWorkerContainer?.prototype,
      'register',
      'stores',
    );
    watch(Navigator.prototype, 'sendBeacon', 'beacons');
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(value: string) {
        noteBroken('cookies', value);
        cookie?.set?.call(this, value);
      },
    });
  });
  return broken;
}

/** What a context keeps after all, however it came there. */
export async function keptIn(context: BrowserContext): Promise<Broken[]> {
  const cookies = (await context.cookies()).map(({ name }) => ({ promise: 'cookies', how: name }) as const);
  const { origins } = await context.storageState({ indexedDB: true });
  return [...cookies, ...origins.map(({ origin }) => ({ promise: 'stores', how: origin }) as const)];
}
