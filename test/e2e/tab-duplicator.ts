import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserType, LaunchOptions, Page } from '@playwright/test';

/** What of the browser's own interface for extensions is used here. */
interface ExtensionPlace {
  readonly chrome: {
    readonly tabs: {
      query(wanted: { active: boolean }): Promise<{ id: number }[]>;
      duplicate(id: number): Promise<unknown>;
    };
  };
}

/** A browser whose tab can be duplicated, history and all, as its menu does: no page can do that by itself. */
export interface TabDuplicator {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Duplicates the tab in front. What the duplicate shows. */
  readonly duplicate: () => Promise<Page>;
}

/**
 * Starts a browser with an extension that duplicates tabs.
 *
 * @param folder - Where the extension is written.
 */
export async function startTabDuplicator(
  browserType: BrowserType<Browser>,
  { launchOptions, folder, baseURL }: { launchOptions: LaunchOptions; folder: string; baseURL: string },
): Promise<TabDuplicator> {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Duplicate',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  const context = await browserType.launchPersistentContext('', {
    ...launchOptions,
    // Playwright's own small browser takes no extensions.
    channel: launchOptions.executablePath === undefined ? 'chromium' : undefined,
    baseURL,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(launchOptions.args ?? []), `--load-extension=${folder}`, `--disable-extensions-except=${folder}`],
  } as LaunchOptions);
  const [page] = context.pages();
  if (page === undefined) throw new Error('Expected a browser that starts with a tab');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const duplicate = async (): Promise<Page> => {
    const opened = context.waitForEvent('page');
    await worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as ExtensionPlace).chrome;
      const [inFront] = await tabs.query({ active: true });
      if (inFront) await tabs.duplicate(inFront.id);
    });
    return opened;
  };
  return { context, page, duplicate };
}
