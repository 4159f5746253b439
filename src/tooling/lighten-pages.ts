import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Astro marks scoped styles with, on each rule and on each element that it may be about. */
const scope = /data-astro-cid-([a-z0-9]{8})/g;
/** What only the building of the search index reads. */
const indexing = / data-pagefind-(?:body|ignore)(?:="[^"]*")?/g;

/**
 * A page without what its readers do not need: scopes have a short name, marks for the search index are gone.
 *
 * @param names - Short names of the scopes met before, added to.
 * @example `<p data-astro-cid-djevyzg6 data-pagefind-ignore>` becomes `<p data-s0>`.
 */
export function lightened(html: string, names: Map<string, string>): string {
  return html.replace(indexing, '').replace(scope, (_, id: string) => {
    const name = names.get(id) ?? `data-s${names.size.toString(36)}`;
    names.set(id, name);
    return name;
  });
}

/** Lightens every page of a folder in place, once the search index has been built from it. */
export async function lightenPages(folder: string): Promise<void> {
  const names = new Map<string, string>();
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  for (const file of files) {
    const path = join(folder, file);
    await writeFile(path, lightened(await readFile(path, 'utf8'), names));
  }
}
