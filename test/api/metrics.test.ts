import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { StoreError } from '../../src/api/stores/store-error.ts';
import { signUpBody, testApi, testNow } from './api-fixture.ts';

describe('metrics', () => {
  it('count requests by route and status, and what waits in the outbox, and name nobody', async () => {
    const { parts } = await testApi();
    const { app: figures, count } = createMetrics(parts);
    const app = createApp({ api: parts, count });
    await app.request('/api/registrations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signUpBody()),
    });
    await app.request('/api/sam@example.ca');
    const answer = await figures.request('/metrics');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('api_requests_total{method="POST",route="/api/registrations",status="201"} 1');
    expect(text).toContain('outbox_waiting{audience="class-members"} 1');
    expect(text).toContain('store_up 1');
    expect(text).not.toContain('sam');
  });

  it('say that the store does not answer, and keep the rest', async () => {
    const store = () => {
      throw new StoreError('not-opened', 'Not yet.');
    };
    const { app } = createMetrics({ store, now: () => testNow });
    expect(await (await app.request('/metrics')).text()).toContain('store_up 0');
  });

  it('are not to be had where the site is', async () => {
    const { app } = await testApi();
    expect((await app.request('/metrics')).status).toBe(404);
  });
});
