import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Encoding } from './content-encoding.ts';
import { securityHeaders, type ProtectionSettings } from '../security-headers.ts';
import { contentPolicy } from './content-policy.ts';
import { cacheControlOf, contentTypeOf } from './file-kind.ts';

/** A file in one form, with all the headers that go with it: those that protect readers too, a page's own policy among them. */
export interface FileForm {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong: equal only for equal bytes, so each form has its own. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly headersWhenUnchanged: Readonly<Record<string, string>>;
}

/** A file in every form in which it can be sent. */
export interface SiteFile {
  readonly forms: Readonly<Partial<Record<Encoding, FileForm>>> & { readonly identity: FileForm };
}

/** The built site by address: "/en/contact/" as well as "/en/contact/index.html" and "/favicon.svg". */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const suffixes = { br: '.br', gzip: '.gz' } as const;

/** What the build leaves for other hosts: no part of the site. */
const forOtherHosts = new Set(['_headers', 'nginx-headers.conf', 'nginx-server.conf']);

/**
 * The built site, read once into memory.
 *
 * hono's own `serveStatic` was looked at first: it does not read the weights of `Accept-Encoding`, sends no ETag, answers
 * no 304, asks the file system several times a request and streams from it. From memory a page costs little more than an
 * empty answer, a build under way cannot mix old and new files, and no path of a request ever reaches the file system.
 * A few hundred pages in both languages with their search index are a few dozen megabytes.
 *
 * @throws When the folder cannot be read.
 */
export function readSiteFiles(folder: string, settings?: ProtectionSettings): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const known = new Set(paths);
  const isFormOfAnother = (path: string) =>
    Object.values(suffixes).some((suffix) => path.endsWith(suffix) && known.has(path.slice(0, -suffix.length)));
  const files = new Map<string, SiteFile>();
  const protection = securityHeaders(settings);
  for (const path of paths.filter((each) => !isFormOfAnother(each) && !forOtherHosts.has(each))) {
    const text = /\.(html|svg)$/.test(path) ? readFileSync(join(folder, path), 'utf8') : undefined;
    const ownPolicy = text === undefined ? {} : { 'content-security-policy': contentPolicy(text, settings) };
    const file = readSiteFile(folder, path, known, { ...protection, ...ownPolicy });
    files.set(`/${path}`, file);
    if (/(^|\/)index\.html$/.test(path)) files.set(`/${path.slice(0, -'index.html'.length)}`, file);
  }
  return files;
}

function readSiteFile(
  folder: string,
  path: string,
  known: ReadonlySet<string>,
  protection: Readonly<Record<string, string>>,
): SiteFile {
  const compressed = (['br', 'gzip'] as const).filter((encoding) => known.has(path + suffixes[encoding]));
  const standing = {
    ...protection,
    'cache-control': cacheControlOf(`/${path}`),
    ...(compressed.length > 0 ? { vary: 'accept-encoding' } : {}),
  };
  const type = { 'content-type': contentTypeOf(path) };
  const identity = readForm(join(folder, path), standing, type);
  const others = compressed.map((encoding) => [
    encoding,
    readForm(join(folder, path + suffixes[encoding]), standing, { ...type, 'content-encoding': encoding }),
  ]);
  return { forms: { ...(Object.fromEntries(others) as Partial<Record<Encoding, FileForm>>), identity } };
}

function readForm(path: string, standing: Record<string, string>, content: Record<string, string>): FileForm {
  const bytes = new Uint8Array(readFileSync(path));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headersWhenUnchanged = { ...standing, etag };
  const headers = { ...content, 'content-length': String(bytes.byteLength), ...headersWhenUnchanged };
  return { bytes, etag, headers, headersWhenUnchanged };
}
