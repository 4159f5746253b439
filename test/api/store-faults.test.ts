import { describe, expect, it } from 'vitest';
import { startDuties } from '../../src/api/duties.ts';
import { logTaskFault } from '../../src/api/error-log.ts';
import { keepStore } from '../../src/api/store-keeper.ts';
import { StoreError } from '../../src/api/stores/store-error.ts';
import type { Store } from '../../src/api/stores/store.ts';
import { formSite } from './answers/form-site.ts';
import { signUpBody, testApi, testNow } from './api-fixture.ts';

const day = 24 * 60 * 60 * 1000;

const toDo = 'sign-ups.db cannot be written: the disk is full. Free some space.';

/** A store that is broken while `state.isBroken`, and otherwise itself. */
function breakable() {
  const state = { isBroken: false };
  const wrapStore = (store: Store) =>
    new Proxy(store, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (!state.isBroken || typeof value !== 'function') return value;
        return () => Promise.reject(new StoreError('disk-full', toDo));
      },
    });
  return { state, wrapStore };
}

describe('a store that does not answer', () => {
  it('is told by 503 and when to come again, and by a line that says what to do', async () => {
    const { state, wrapStore } = breakable();
    const api = await testApi({ wrapStore });
    state.isBroken = true;
    const answer = await api.post('/api/registrations', signUpBody());
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'store-unavailable' });
    expect(JSON.parse(api.log[0] ?? '')).toMatchObject({
      level: 'error',
      code: 'store-unavailable',
      fault: 'disk-full',
      toDo,
      route: '/api/registrations',
    });
    expect((await api.app.request('/api/ready')).status).toBe(503);
    expect((await api.app.request('/api/health')).status).toBe(200);
  });

  it('takes sign-ups again as soon as it does, without anybody’s hand', async () => {
    const { state, wrapStore } = breakable();
    const api = await testApi({ wrapStore });
    state.isBroken = true;
    const body = signUpBody();
    expect((await api.post('/api/registrations', body)).status).toBe(503);
    state.isBroken = false;
    expect((await api.post('/api/registrations', body)).status).toBe(201);
    expect(await (await api.app.request('/api/ready')).json()).toEqual({ status: 'ready' });
  });

  it('loses nothing that was typed into a plain form', async () => {
    const { state, wrapStore } = breakable();
    const api = await testApi({ wrapStore, siteFiles: formSite() });
    state.isBroken = true;
    const fields = { sessionId: 'for-class-members', locale: 'fr', contact: 'email', email: 'sam@example.ca' };
    const answer = await api.postForm('/api/registrations', fields);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('value="sam@example.ca"');
    expect(page).toContain('Ce que vous avez écrit est encore ici');
  });
});

describe('keepStore', () => {
  const store = { close: () => Promise.resolve() } as Store;

  it('opens a store that does not open at first, and says each time why', async () => {
    const faults: unknown[] = [];
    let tries = 0;
    const keeper = keepStore({
      open: () => {
        tries += 1;
        return tries < 3
          ? Promise.reject(new StoreError('unreachable', 'Start the database.'))
          : Promise.resolve(store);
      },
      onFault: (error) => faults.push(error),
      pausesMs: [1],
    });
    expect(() => keeper.store()).toThrow(StoreError);
    expect(await keeper.opened).toBe(true);
    expect(keeper.store()).toBe(store);
    expect(faults).toHaveLength(2);
  });

  it('gives up when it is told to close', async () => {
    const open = () => Promise.reject(new StoreError('unreachable', 'Start the database.'));
    const keeper = keepStore({ open, onFault: () => undefined, pausesMs: [60_000] });
    await keeper.close();
    expect(await keeper.opened).toBe(false);
  });
});

describe('startDuties', () => {
  it('does each duty though another fails, and tells which', async () => {
    const done: string[] = [];
    const duty = (name: string) => () => {
      done.push(name);
      return Promise.resolve(0);
    };
    const store = {
      closeWaitingLists: () => Promise.reject(new StoreError('locked', 'Close the other program.')),
      queueReminders: duty('reminders'),
      purge: duty('purge'),
      deleteFeedbackBefore: duty('feedback'),
    } as unknown as Store;
    const faults: string[] = [];
    const duties = startDuties({ store: () => store, now: () => testNow, onFault: (name) => faults.push(name) });
    await duties.doAll();
    await duties.stop();
    expect(done).toEqual(['reminders', 'purge', 'feedback']);
    expect(faults).toEqual(['close waiting lists']);
  });

  it('deletes nothing while the clock is in doubt, says so once with what to do, and goes on by itself', async () => {
    const done: string[] = [];
    const duty = (name: string) => () => {
      done.push(name);
      return Promise.resolve(0);
    };
    const store = {
      closeWaitingLists: duty('lists'),
      queueReminders: duty('reminders'),
      purge: duty('purge'),
      deleteFeedbackBefore: duty('feedback'),
    } as unknown as Store;
    const lines: string[] = [];
    const leaps = [0, 40 * day, 40 * day, 0];
    const duties = startDuties({
      store: () => store,
      now: () => testNow,
      onFault: (task, error) => {
        logTaskFault((line) => lines.push(line), { task, error, at: testNow });
      },
      clock: { leapAt: () => leaps.shift() ?? 0 },
    });
    for (let round = 0; round < 4; round += 1) await duties.doAll();
    await duties.stop();
    const others = ['lists', 'reminders'];
    expect(done).toEqual([...others, 'purge', 'feedback', ...others, ...others, ...others, 'purge', 'feedback']);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        at: testNow.toISOString(),
        level: 'error',
        code: 'clock-leapt',
        toDo: expect.stringMatching(/^The clock leapt ahead by 40 days or more\..* Set it right\./) as string,
        task: 'delete sign-ups',
      },
    ]);
  });
});
