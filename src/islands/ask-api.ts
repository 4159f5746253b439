/** What came of a request to the API. */
export type ApiAnswer =
  | { readonly kind: 'done'; readonly body: Record<string, unknown> }
  /** The API understood and did not do it: `code` says why. */
  | {
      readonly kind: 'not-done';
      readonly status: number;
      readonly code: string;
      readonly body: Record<string, unknown>;
      readonly retryAfterInSeconds: number | undefined;
    }
  /** The API said that it cannot do it at the moment. */
  | { readonly kind: 'down' }
  /** Nothing came back: the request may have arrived or not. */
  | { readonly kind: 'no-answer' };

/** How long one attempt may take, and the pauses between attempts. */
const attemptMs = 15_000;
const pausesMs = [1_000, 4_000];
const serverFault = 500;

const heads = { 'content-type': 'application/json', accept: 'application/json' };

/** The code of an answer that asking again does not change: the owner has sign-up turned off. */
const switchedOff = 'sign-up-off';

interface Asking {
  /** Called once when the answer takes longer than people expect. */
  readonly onSlow?: () => void;
  readonly slowAfterMs?: number;
  /** How many seconds a form took to fill in. */
  readonly seconds?: number;
}

/**
 * What the API answers to `body`, asked again by itself at most twice while it is down or silent.
 *
 * Only for requests that may be repeated: a sign-up carries its key, and the others ask for what is so already. It
 * never throws, and neither cookies nor the address of the page go along.
 */
export async function askApi(
  address: string,
  body: unknown,
  { onSlow, slowAfterMs = 4_000, seconds }: Asking = {},
): Promise<ApiAnswer> {
  const slow = onSlow && setTimeout(onSlow, slowAfterMs);
  const headers = { ...heads, ...(seconds !== undefined && { 'form-seconds': String(seconds) }) };
  let answer = await attempt(address, body, headers);
  for (const pauseMs of pausesMs) {
    if (answer.kind === 'done' || answer.kind === 'not-done') break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const before = answer.kind;
    answer = await attempt(address, body, headers);
    // Once nothing came back, nobody can say that it did not arrive, even when the API is known to be down since.
    if (answer.kind === 'down' && before === 'no-answer') answer = { kind: 'no-answer' };
  }
  clearTimeout(slow);
  return answer;
}

async function attempt(address: string, body: unknown, headers: Record<string, string>): Promise<ApiAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, attemptMs);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const said = recordOf(await response.json().catch(() => undefined));
    if (response.ok) return said === undefined ? { kind: 'no-answer' } : { kind: 'done', body: said };
    const code = said?.['code'];
    // A proxy that has lost the API speaks HTML; the API itself always gives a code.
    const isOff = code === switchedOff;
    if ((response.status >= serverFault && !isOff) || typeof code !== 'string') return { kind: 'down' };
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const retryAfterInSeconds = Number.isFinite(seconds) ? seconds : undefined;
    return { kind: 'not-done', status: response.status, code, body: said ?? {}, retryAfterInSeconds };
  } catch {
    return { kind: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
