import { Hono } from 'hono';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { sessionAudiences } from '../schemas/session.ts';
import type { Store } from './stores/store.ts';
import type { SeenRequest } from './watch-requests.ts';

/** Figures about the server for Prometheus: no label names a person, a session or an address. */
export interface Metrics {
  readonly count: (request: SeenRequest) => void;
  /** `GET /metrics`. Give it a port of its own, which this machine alone can reach. */
  readonly app: Hono;
}

/** In seconds: a sign-up takes a few milliseconds, and a reader notices a few hundred. */
const durations = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Counts requests, and asks the store about its outbox whenever Prometheus asks.
 *
 * A store that does not answer shows as `store_up 0`, and leaves the other figures.
 */
export function createMetrics({ store, now }: { store: () => Store; now: () => Date }): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'api_requests_total',
    help: 'Requests to the API, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'api_request_seconds',
    help: 'How long answers of the API took.',
    labelNames: ['route'],
    buckets: durations,
    registers,
  });
  const outbox = (name: string, help: string) => new Gauge({ name, help, labelNames: ['audience'], registers });
  const waiting = outbox('outbox_waiting', 'Messages that wait to be sent.');
  const givenUp = outbox('outbox_given_up', 'Messages that were given up.');
  const oldest = outbox('outbox_oldest_due_seconds', 'For how long the oldest waiting message has been due.');
  const up = new Gauge({ name: 'store_up', help: 'Whether the store answers.', registers });

  async function askStore(): Promise<void> {
    try {
      const at = now();
      for (const audience of sessionAudiences) {
        const state = await store().outbox.state(audience, at);
        waiting.set({ audience }, state.waiting);
        givenUp.set({ audience }, state.givenUp);
        const dueFor = state.oldestDueAt === undefined ? 0 : (at.getTime() - state.oldestDueAt.getTime()) / 1000;
        oldest.set({ audience }, Math.max(0, dueFor));
      }
      up.set(1);
    } catch {
      // The log has the reason; here the figure says it.
      up.set(0);
    }
  }

  const app = new Hono();
  app.get('/metrics', async (c) => {
    await askStore();
    return c.body(await register.metrics(), 200, { 'content-type': register.contentType });
  });
  return {
    app,
    count({ method, route, status, seconds: took }) {
      requests.inc({ method, route, status });
      seconds.observe({ route }, took);
    },
  };
}
