import { getMimeType } from 'hono/utils/mime';

/** Types that hono's table leaves out or leaves without the charset that its text needs. */
const ownTypes: Readonly<Record<string, string>> = {
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsl: 'text/xsl; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
};

/** The `Content-Type` of a file by its name; search index files, of which only the search knows the form, are bytes. */
export function contentTypeOf(path: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return ownTypes[extension] ?? getMimeType(path) ?? 'application/octet-stream';
}

/**
 * How long a file may be kept by its name (`Cache-Control`).
 *
 * Files with a hash in their name never change. Pages and data, such as the list that names the current
 * search index files, are asked for again each time, which costs an answer without a body while nothing changed: a page
 * of today must not meet data of yesterday. The rest keeps for an hour.
 */
export function cacheControlOf(path: string): string {
  if (path.startsWith('/_astro/') || /\.pf_[a-z]+$/.test(path)) return 'public, max-age=31536000, immutable';
  if (/\.(html|json)$/.test(path)) return 'no-cache';
  return 'public, max-age=3600';
}
