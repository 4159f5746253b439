import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askApi } from '../../src/islands/ask-api.ts';

type Reply = Response | Error | 'silence';

const problem = (status: number, code: string, headers = {}) => Response.json({ code }, { status, headers });

/** The API answers so, one reply a request; the bodies that it got. */
function answering(replies: readonly Reply[]): string[] {
  const bodies: string[] = [];
  vi.stubGlobal('fetch', (_address: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    const reply = replies[bodies.length];
    bodies.push(body);
    if (reply instanceof Response) return Promise.resolve(reply);
    if (reply instanceof Error) return Promise.reject(reply);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  });
  return bodies;
}

async function ask(replies: readonly Reply[], onSlow?: () => void) {
  const bodies = answering(replies);
  const asking = askApi('/api/registrations', { some: 'thing' }, onSlow && { onSlow });
  await vi.runAllTimersAsync();
  return { answer: await asking, bodies };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('askApi', () => {
  it('gives what the API says', async () => {
    const { answer, bodies } = await ask([Response.json({ reference: 'A' }, { status: 201 })]);
    expect(answer).toEqual({ kind: 'done', body: { reference: 'A' } });
    expect(bodies).toHaveLength(1);
  });

  it('asks again with the very same request, at most twice, while the API is down or silent', async () => {
    const { answer, bodies } = await ask([problem(503, 'down'), new TypeError('no network'), 'silence']);
    expect(answer).toEqual({ kind: 'no-answer' });
    expect(bodies).toEqual(Array.from({ length: 3 }, () => '{"some":"thing"}'));
  });

  it('gives what came once the API is back', async () => {
    const { answer, bodies } = await ask([new TypeError('no network'), Response.json({ reference: 'A' })]);
    expect(answer).toEqual({ kind: 'done', body: { reference: 'A' } });
    expect(bodies).toHaveLength(2);
  });

  it('does not say that nothing arrived when an earlier attempt may have', async () => {
    const replies = [new TypeError('cut off'), problem(503, 'down'), problem(503, 'down')];
    expect((await ask(replies)).answer).toEqual({ kind: 'no-answer' });
  });

  it('says that the API is down when each attempt was told so, by a proxy too', async () => {
    const proxy = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    expect((await ask([proxy(), proxy(), proxy()])).answer).toEqual({ kind: 'down' });
  });

  it('does not ask again what the API understood and did not do', async () => {
    const { answer, bodies } = await ask([problem(429, 'too-many-requests', { 'retry-after': '600' })]);
    expect(answer).toMatchObject({ kind: 'not-done', code: 'too-many-requests', retryAfterInSeconds: 600 });
    expect(bodies).toHaveLength(1);
  });

  it('says once that it takes longer', async () => {
    const onSlow = vi.fn();
    await ask(['silence', 'silence', 'silence'], onSlow);
    expect(onSlow).toHaveBeenCalledOnce();
  });

  it('does not say so of a quick answer', async () => {
    const onSlow = vi.fn();
    await ask([Response.json({})], onSlow);
    expect(onSlow).not.toHaveBeenCalled();
  });
});
