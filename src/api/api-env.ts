import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { FormPost } from './answers/answer-pages.ts';
import type { AppEnv } from './security-headers.ts';

/** What handlers of the API tell each other about one request. */
export interface ApiEnv {
  // The shape is hono's. In tests no connection stands behind a request.
  Bindings: Partial<HttpBindings>;
  Variables: AppEnv['Variables'] & {
    /** The plain form that was posted: whatever goes wrong is answered by a page with what was typed. */
    post?: FormPost;
  };
}

/** One request to the API. */
export type ApiContext = Context<ApiEnv>;
