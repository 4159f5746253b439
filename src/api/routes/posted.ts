import type { HttpBindings } from '@hono/node-server';
import type * as z from 'zod/mini';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { FormPost } from '../answers/answer-pages.ts';
import type { ApiContext } from '../api-env.ts';
import type { ApiParts } from '../api-parts.ts';
import { mayPost } from '../browser-origin.ts';
import { clientAddress } from '../client-address.ts';
import { refuse } from '../refuse.ts';
import { fieldProblems } from './field-problems.ts';
import { controlOf, lastOf } from './form-fields.ts';
import { bodyKind, readBody } from './request-body.ts';

/** What a post is, and how a plain form of it becomes the shape of the schema. */
export interface PostShape<Shape extends z.core.$ZodType> {
  readonly form: FormPost['form'];
  readonly schema: Shape;
  readonly fromForm: (fields: URLSearchParams) => Record<string, unknown>;
}

/** What was posted, checked; or the answer that refuses it. */
export type Posted<Shape> =
  | { readonly kind: 'checked'; readonly value: Shape; readonly post: FormPost | undefined }
  | { readonly kind: 'refused'; readonly answer: Response };

/**
 * Reads and checks what was posted: where it comes from, its type and length, and its shape.
 *
 * From here on a fault of any kind is answered to a plain form by a page with what was typed.
 */
export async function readPost<Shape extends z.ZodMiniType>(
  c: ApiContext,
  { siteUrl, pages }: ApiParts,
  { form, schema, fromForm }: PostShape<Shape>,
): Promise<Posted<z.infer<Shape>>> {
  // The language of a form is known once it is read; until then the browser's is the best guess.
  if (bodyKind(c.req.header('content-type')) === 'form') setPost(c, form, new URLSearchParams());
  const provenance = {
    origin: c.req.header('origin'),
    secFetchSite: c.req.header('sec-fetch-site'),
    host: c.req.header('host'),
  };
  if (!mayPost(provenance, siteUrl)) return { kind: 'refused', answer: refuse(c, pages, 'cross-site') };
  const body = await readBody(c);
  if (body.kind === 'refused') return { kind: 'refused', answer: refuse(c, pages, body.code) };
  if (body.kind === 'form') setPost(c, form, body.fields);
  const read = schema.safeParse(body.kind === 'form' ? fromForm(body.fields) : body.value);
  if (read.success) return { kind: 'checked', value: read.data, post: c.get('post') };
  const extra = {
    errors: fieldProblems(read.error),
    ...(body.kind === 'form' && { controlOf: (field: string) => controlOf(field, body.fields) }),
  };
  return { kind: 'refused', answer: refuse(c, pages, 'check-fields', extra) };
}

function setPost(c: ApiContext, form: FormPost['form'], fields: URLSearchParams): void {
  const chosen = lastOf(fields, 'locale');
  c.set('post', { form, fields, locale: isLocale(chosen) ? chosen : browserLocale(c) });
}

function browserLocale(c: ApiContext): Locale {
  return /^\s*fr\b/i.test(c.req.header('accept-language') ?? '') ? 'fr' : 'en';
}

/**
 * Who asks, for counting: a keyed hash of the network address and the day, so that it is never kept and never followed.
 */
export function clientOf(c: ApiContext, { vault, trustProxy, now }: ApiParts): string {
  // In tests no connection stands behind a request, and hono has no bindings then.
  const bindings = c.env as Partial<HttpBindings> | undefined;
  const connection = bindings?.incoming?.socket.remoteAddress;
  const address = clientAddress(connection, c.req.header('x-forwarded-for'), trustProxy);
  return vault.hash('client', `${now().toISOString().slice(0, 10)} ${address}`);
}
