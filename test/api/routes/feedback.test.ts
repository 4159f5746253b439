import { describe, expect, it } from 'vitest';
import { testApi } from '../api-fixture.ts';

const no = { page: 'about-this-site', locale: 'en', found: false };

describe('POST /api/feedback', () => {
  it('keeps what a reader said, its text sealed and without ways to reach anybody', async () => {
    const api = await testApi();
    const detail = 'The number 514-555-0100 did not work, write to sam@example.ca';
    const answer = await api.post('/api/feedback', { ...no, reason: 'did-not-work', detail });
    expect(answer.status).toBe(202);
    const [kept] = await api.store.feedback();
    expect(kept).toMatchObject({ page: 'about-this-site', locale: 'en', found: false, reason: 'did-not-work' });
    expect(api.parts.vault.open(kept?.sealedDetail ?? '')).toBe('The number […] did not work, write to […]');
  });

  it('keeps no text where the owner takes none', async () => {
    const api = await testApi({ takesText: false });
    await api.post('/api/feedback', { ...no, detail: 'Words' });
    expect((await api.store.feedback())[0]?.sealedDetail).toBeUndefined();
  });

  it('keeps no reason of somebody who found what they looked for', async () => {
    const api = await testApi();
    await api.post('/api/feedback', { ...no, found: true, reason: 'not-there', detail: 'Words' });
    expect((await api.store.feedback())[0]).toMatchObject({ found: true, reason: undefined, sealedDetail: undefined });
  });

  it('asks to shorten a text of more than 300 characters', async () => {
    const api = await testApi();
    const answer = await api.post('/api/feedback', { ...no, detail: 'x'.repeat(301) });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'detail', code: 'too-long' }] });
  });

  it('takes none about pages that do not ask, nor while the owner has it off', async () => {
    const asked = await (await testApi()).post('/api/feedback', { ...no, page: 'class-members' });
    expect(asked.status).toBe(422);
    expect(await asked.json()).toMatchObject({ errors: [{ field: 'page', code: 'page' }] });
    expect((await (await testApi({ takesFeedback: false })).post('/api/feedback', no)).status).toBe(404);
  });

  it('takes a plain form, and answers in its language', async () => {
    const api = await testApi();
    const answer = await api.postForm('/api/feedback', { page: 'about-this-site', locale: 'fr', found: 'no' });
    expect(answer.status).toBe(202);
    expect(await answer.text()).toContain('<html lang="fr">');
    expect(await api.store.feedback()).toHaveLength(1);
  });
});
