import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { protectionOf, securityHeaders } from '../../src/api/security-headers.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { writeFixtureSite } from './fixture-site.ts';

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

describe('the protecting headers of a production server', () => {
  const protection = protectionOf({ ...production, publicApiUrl: 'https://api.example.ca/api' });
  const app = createApp({ siteFiles: readSiteFiles(writeFixtureSite(), protection), protection });

  it.each(['/en/', '/en', '/en/missing/', '/favicon.svg', '/api/health', '/api/nothing'])(
    'stand on %s, HTTPS among them',
    async (path) => {
      const { headers } = await app.request(path);
      const others = Object.entries(securityHeaders(protection)).filter(([name]) => name !== 'content-security-policy');
      expect(Object.fromEntries(headers)).toMatchObject(Object.fromEntries(others));
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
    },
  );
});
