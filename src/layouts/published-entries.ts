import { getCollection, type CollectionEntry } from 'astro:content';

type Written = 'pages' | 'updates';

/**
 * The pages or updates that readers get, in both languages: drafts are left out.
 *
 * A page is a draft while either of its languages is marked `draft: true`. The dev server shows drafts too: it is the
 * preview of those who write them.
 */
export async function readPublished<Name extends Written>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  if (import.meta.env.DEV) return entries;
  const drafts = new Set(entries.filter(({ data }) => data.draft === true).map(({ id }) => nameOf(id)));
  return entries.filter(({ id }) => !drafts.has(nameOf(id)));
}

/** What both languages of a page have in common: the id without its language. */
function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
