import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rotateKeys } from '../../../src/api/services/rotate-keys.ts';
import { createSignUps } from '../../../src/api/services/sign-ups.ts';
import { createVault } from '../../../src/api/services/vault.ts';
import { signUpSchema } from '../../../src/schemas/sign-up.ts';
import { signUpBody, testApi, testNow, testSessions } from '../api-fixture.ts';

const [older, newer] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)];

describe('rotateKeys', () => {
  it('makes the older key needless, and leaves people their codes', async () => {
    const api = await testApi();
    const body = signUpBody({ displayName: 'Sam' });
    const { manageCode } = (await (await api.post('/api/registrations', body)).json()) as { manageCode: string };
    await api.store.setJoinLink('for-class-members', api.parts.vault.seal('https://meet.example.ca/42'));
    const { store } = api;
    expect(await rotateKeys({ store, vault: createVault([newer, older]) })).toBeGreaterThan(0);
    const vault = createVault([newer]);
    const parts = { store: () => store, vault, sessions: testSessions, now: () => testNow };
    const signUps = createSignUps({ ...parts, retentionDays: 30, lastOfferHours: 24 });
    expect(await signUps.look(manageCode)).toMatchObject({
      status: 'confirmed',
      joinUrl: 'https://meet.example.ca/42',
    });
    expect(await signUps.erase(manageCode)).toBe('deleted');
  });

  it('leaves a repeated request the same one, before and after', async () => {
    const api = await testApi();
    const body = signUpBody();
    const first = await api.post('/api/registrations', body);
    const { manageCode, reference } = (await first.json()) as Record<string, string>;
    const parts = { store: () => api.store, vault: createVault([newer, older]), sessions: testSessions };
    const signUps = createSignUps({ ...parts, now: () => testNow, retentionDays: 30, lastOfferHours: 24 });
    const again = signUpSchema.parse(body);
    const byContact = signUpSchema.parse({ ...body, idempotencyKey: randomUUID() });
    for (const rotate of [() => Promise.resolve(0), () => rotateKeys({ store: api.store, vault: parts.vault })]) {
      await rotate();
      expect(await signUps.signUp(again)).toMatchObject({ isNew: false, result: { manageCode, reference } });
      const known = await signUps.signUp(byContact);
      expect(known).toMatchObject({ isNew: false, result: { reference } });
      expect(known).not.toHaveProperty('result.manageCode');
    }
  });

  it('changes nothing the second time', async () => {
    const api = await testApi();
    await api.post('/api/registrations', signUpBody());
    const vault = createVault([newer, older]);
    await rotateKeys({ store: api.store, vault });
    expect(await rotateKeys({ store: api.store, vault })).toBe(0);
  });
});
