import { describe, expect, it } from 'vitest';
import { problemStatuses } from '../../src/api/problem.ts';
import { signUpBody, testApi } from './api-fixture.ts';

interface Operation {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Record<string, unknown> }> };
  readonly responses: Record<string, { readonly description: string; readonly content?: Record<string, unknown> }>;
}

async function document() {
  const { app } = await testApi();
  const answer = await app.request('/api/openapi.json');
  expect(answer.status).toBe(200);
  return (await answer.json()) as { openapi: string; paths: Record<string, Record<string, Operation>> };
}

describe('/api/openapi.json', () => {
  it('describes every route that the API has, and no other', async () => {
    const { app } = await testApi();
    const { openapi, paths } = await document();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} /api${path}`),
    );
    const served = app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && !path.includes('*') && method !== 'ALL')
      .map(({ path, method }) => `${method} ${path}`);
    expect(openapi).toBe('3.1.0');
    expect(described.sort()).toEqual([...new Set(served)].sort());
    expect(described).toContain('POST /api/registrations');
  });

  it('says in a sentence what each route does and what each of its answers means', async () => {
    const { paths } = await document();
    for (const operations of Object.values(paths)) {
      for (const { summary, responses } of Object.values(operations)) {
        expect(summary).toMatch(/^\S.+/);
        for (const { description } of Object.values(responses)) expect(description).toMatch(/^\S.+/);
      }
    }
  });

  it('names every error of the API somewhere', async () => {
    const text = JSON.stringify(await document());
    const unnamed = Object.keys(problemStatuses).filter((code) => !text.includes(code));
    expect(unnamed).toEqual([]);
  });

  it('has for the body of a sign-up the shape that checks it', async () => {
    const { paths } = await document();
    const content = paths['/registrations']?.['post']?.requestBody?.content;
    expect(Object.keys(content ?? {})).toEqual(['application/json', 'application/x-www-form-urlencoded']);
    const schema = content?.['application/json']?.schema as { properties: Record<string, unknown>; required: string[] };
    expect(Object.keys(schema.properties).sort()).toEqual(
      [...Object.keys(signUpBody()), 'accommodations', 'companion', 'displayName', 'reminder', 'waitingList'].sort(),
    );
    expect(schema.required).toEqual(['sessionId', 'locale', 'contact', 'idempotencyKey']);
  });

  it('is true of what the API answers', async () => {
    const api = await testApi({ signUpsPerAddress: 3 });
    const { paths } = await document();
    const known = Object.keys(paths['/registrations']?.['post']?.responses ?? {});
    const seen = [];
    for (const body of [signUpBody(), '{', signUpBody({ sessionId: 'none' }), {}, signUpBody(), signUpBody()]) {
      seen.push(String((await api.post('/api/registrations', body)).status));
    }
    expect(seen).toEqual(['201', '400', '404', '422', '201', '429']);
    expect(known).toEqual(expect.arrayContaining(seen));
  });
});
