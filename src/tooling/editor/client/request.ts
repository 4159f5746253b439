/** The editor's server could not do what was asked; its sentences say why and how to go on. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly messages: readonly string[];
  /** All that the server said. */
  readonly said: unknown;

  constructor(messages: readonly string[], said: unknown) {
    super(messages.join(' '));
    this.messages = messages;
    this.said = said;
  }
}

interface Asked {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly json?: unknown;
  readonly bytes?: Blob;
}

/**
 * Asks the editor's server.
 *
 * @throws RequestError with the server's sentences.
 */
export async function request<T>(path: string, query: Readonly<Record<string, string>>, asked: Asked = {}): Promise<T> {
  const { method = 'GET', json, bytes } = asked;
  const body = json === undefined ? bytes : JSON.stringify(json);
  const answer = await fetch(`/api/${path}?${new URLSearchParams(query).toString()}`, {
    method,
    ...(body === undefined ? {} : { body }),
    ...(json === undefined ? {} : { headers: { 'Content-Type': 'application/json' } }),
  }).catch(() => undefined);
  const said: unknown = await answer?.json().catch(() => undefined);
  if (answer?.ok === true) return said as T;
  const { messages } = (said ?? {}) as { messages?: readonly string[] };
  throw new RequestError(
    messages ?? ['The editor does not answer. / L’éditeur ne répond pas. npm run edit'],
    said ?? {},
  );
}

/** What a fault says: the server's sentences, or that of the browser. */
export function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof RequestError) return error.messages;
  return [error instanceof Error ? error.message : String(error)];
}
