import { describe, expect, it } from 'vitest';
import { protectionOf } from '../../src/api/security-headers.ts';

const production = { siteEnv: 'production', siteUrl: 'https://example.ca', publicApiUrl: '/api' } as const;

describe('what the settings mean for the headers', () => {
  it('demands HTTPS in production, where the site is reached by it', () => {
    expect(protectionOf(production).isHttpsOnly).toBe(true);
    expect(protectionOf({ ...production, siteUrl: 'http://example.ca' }).isHttpsOnly).toBe(false);
    expect(protectionOf({ ...production, siteEnv: 'sample' }).isHttpsOnly).toBe(false);
  });

  it.each([
    ['/api', undefined],
    ['https://example.ca/api', undefined],
    ['https://api.example.ca/api', 'https://api.example.ca'],
  ])('names the origin of the API where it lives apart: %s', (publicApiUrl, apiOrigin) => {
    expect(protectionOf({ ...production, publicApiUrl }).apiOrigin).toBe(apiOrigin);
  });
});
