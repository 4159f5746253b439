import type { Hono } from 'hono';
import type { ApiEnv } from '../../../src/api/api-env.ts';

/** A JSON Schema, as far as the document of the API uses it. */
export interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Shapes by media type. */
export type Content = Readonly<Record<string, { readonly schema: Shape }>>;

/** One call that the document describes. */
export interface Operation {
  /** Such as "POST /api/registrations". */
  readonly name: string;
  /** In capitals, such as "POST". */
  readonly method: string;
  /** With "/api" in front. */
  readonly path: string;
  /** What its body may be; nothing where it takes none. */
  readonly takes: Content | undefined;
  /** What it may answer, by status. */
  readonly answers: Readonly<Record<string, { readonly content?: Content }>>;
}

interface Described {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly requestBody?: { readonly content: Content }; readonly responses: Operation['answers'] }
        >
      >
    >
  >;
}

/** Every call of `/api/openapi.json`, as the app itself describes it. */
export async function readOperations(app: Hono<ApiEnv>): Promise<readonly Operation[]> {
  const { servers, paths } = (await (await app.request('/api/openapi.json')).json()) as Described;
  return Object.entries(paths).flatMap(([path, calls]) =>
    Object.entries(calls).map(([method, { requestBody, responses }]) => ({
      name: `${method.toUpperCase()} ${servers[0].url}${path}`,
      method: method.toUpperCase(),
      path: servers[0].url + path,
      takes: requestBody?.content,
      answers: responses,
    })),
  );
}
