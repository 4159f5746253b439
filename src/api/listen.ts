import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { answerBrokenRequests } from './broken-requests.ts';
import { problem } from './problem.ts';
import { addSecurityHeaders, type ProtectionSettings } from './security-headers.ts';
import type { AnswerFirst } from './site-first.ts';

/** A server that takes requests. */
export interface RunningServer {
  /** What to open in a browser on this machine, such as "http://localhost:4321". */
  readonly address: string;
  /** Takes no new requests, lets those under way end for `graceMs`, then closes. */
  readonly stop: (graceMs?: number) => Promise<void>;
}

/** The server could not take its port. The message is for the operator. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/**
 * How long a client may take, in milliseconds: for the head of a request, and for all of it. What sends its bytes more slowly
 * holds a connection for nothing; a sign-up is a few hundred of them. Connections are kept longer than proxies keep theirs,
 * so that none closes one just as a request comes over it.
 */
const slowness = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
};

/** What may differ from one server to the next. */
export interface ListenSettings {
  /** Asked before the app, for what needs nothing of it. */
  readonly answerFirst?: AnswerFirst;
  /** What the protecting headers depend on, for answers that the app has no part in. */
  readonly protection?: ProtectionSettings;
  /** Other times than ours, in milliseconds: a test has no twenty seconds. */
  readonly slowness?: Partial<typeof slowness>;
}

/** Anything that answers requests, with the connection that each came over. */
interface Listening {
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
}

/**
 * Serves an app on a port of this machine.
 *
 * @param port - 0 lets the system choose a free one, which `address` then names.
 * @throws ListenError when the port is taken or not allowed.
 */
export async function listen(
  app: Listening,
  { host, port }: { host: string; port: number },
  { answerFirst = () => false, protection, slowness: other }: ListenSettings = {},
): Promise<RunningServer> {
  const unreadable = unreadableRequestApp(protection);
  const answer = getRequestListener((request, env) => app.fetch(request, env as HttpBindings), {
    errorHandler: (error) => unreadable.request(error instanceof RequestError ? '/' : '/fault'),
  });
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    if (!answerFirst(request, response)) void answer(request, response);
  };
  // Node would refuse a missing host and an unknown expectation itself, with a bare status: both are left to the app.
  const server = createServer({ ...slowness, ...other, requireHostHeader: false }, respond);
  server.on('checkExpectation', respond);
  answerBrokenRequests(server, protection);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(portSentence(error, host, port), { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), stop: (graceMs = 10_000) => stop(server, graceMs) };
}

/** Answers for requests that cannot be turned into one, such as those without a host: they never reach the app. */
function unreadableRequestApp(protection: ProtectionSettings | undefined): Hono {
  const app = new Hono();
  app.use(addSecurityHeaders(protection));
  app.get('/', () => problem('bad-request'));
  app.get('/fault', () => problem('internal-error'));
  return app;
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const isThisMachine = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = isThisMachine ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function portSentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program. Stop that program, or set PORT to a free port.`;
  }
  if (error.code === 'EACCES') return `This account may not use port ${port}. Set PORT to a number above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `This machine has no address ${JSON.stringify(host)}. Set HOST to one that it has, or leave it out.`;
  }
  return `The server could not listen on ${host}, port ${port}: ${error.code ?? error.message}.`;
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A browser keeps its connection after the answer under way: without asking again, that alone would last for seconds.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
