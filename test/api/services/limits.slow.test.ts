import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLimits, type Limits } from '../../../src/api/services/limits.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from '../stores/postgres-server.ts';

describe.skipIf(whyNoServer !== undefined)(`limits shared through PostgreSQL ${whyNoServer ?? ''}`, () => {
  let server: PostgresServer;
  const opened: Limits[] = [];

  /** What each process has for itself. */
  function processLimits(): Limits {
    const limits = createLimits({ signUpsPerAddress: 2, wrongCodesPerAddress: 2, databaseUrl: server.url });
    opened.push(limits);
    return limits;
  }

  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);

  afterEach(() => {
    vi.useRealTimers();
  });

  afterAll(async () => {
    await Promise.all(opened.map((limits) => limits.close()));
    await server.remove();
  }, 60_000);

  it('are one for processes that start together', { timeout: 60_000 }, async () => {
    const [one, other] = [processLimits(), processLimits()];
    await Promise.all([one.prepare(), other.prepare()]);
    expect(await one.signUp.take('client')).toBeUndefined();
    expect(await other.signUp.take('client')).toBeUndefined();
    expect(await one.signUp.take('client')).toBeGreaterThan(0);
    expect(await other.signUp.take('somebody else')).toBeUndefined();
  });

  it('keep nobody out for longer than their ten minutes when the clock steps back', { timeout: 60_000 }, async () => {
    const limits = processLimits();
    await limits.prepare();
    for (let time = 0; time < 3; time += 1) await limits.signUp.take('early');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    expect(await limits.signUp.take('early')).toBeUndefined();
    await limits.signUp.take('early');
    expect(await limits.signUp.take('early')).toBe(600);
  });

  it(
    'are each process’s own while the server is away, and nobody is turned away for it',
    { timeout: 60_000 },
    async () => {
      const limits = processLimits();
      await limits.prepare();
      await server.stop('crash');
      expect(await limits.signUp.take('visitor')).toBeUndefined();
      expect(await limits.signUp.take('visitor')).toBeUndefined();
      expect(await limits.signUp.take('visitor')).toBeGreaterThan(0);
      await server.start();
      expect(await limits.signUp.take('visitor')).toBeUndefined();
    },
  );
});
