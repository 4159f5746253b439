import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv } from '../../src/api/env.ts';

describe('readEnv', () => {
  it('gives the defaults when nothing is set', () => {
    expect(readEnv({})).toEqual({
      port: 4321,
      host: '127.0.0.1',
      siteEnv: 'sample',
      siteUrl: 'http://localhost:4321',
      publicApiUrl: '/api',
      trustProxy: 0,
      dataDir: '.data',
    });
  });

  it('takes what the operator sets, without slashes at the end of addresses', () => {
    const env = readEnv({
      PORT: '8080',
      HOST: '::1',
      SITE_ENV: 'production',
      SITE_URL: 'https://example.ca/',
      PUBLIC_API_URL: 'https://api.example.ca/api/',
      TRUST_PROXY: '2',
      DATA_DIR: '/var/lib/site',
    });
    expect(env).toEqual({
      port: 8080,
      host: '::1',
      siteEnv: 'production',
      siteUrl: 'https://example.ca',
      publicApiUrl: 'https://api.example.ca/api',
      trustProxy: 2,
      dataDir: '/var/lib/site',
    });
  });

  it('reads a variable left empty as left out', () => {
    expect(readEnv({ PORT: '', SITE_URL: '' })).toEqual(readEnv({}));
  });

  it.each([
    [
      { PORT: '80a' },
      'PORT: expected a whole number from 0 to 65535, got "80a". Correct it, or leave it out to use "4321".',
    ],
    [
      { PORT: '70000' },
      'PORT: expected a whole number from 0 to 65535, got "70000". Correct it, or leave it out to use "4321".',
    ],
    [
      { HOST: 'http://localhost' },
      'HOST: expected a host name or IP address such as "127.0.0.1", got "http://localhost". Correct it, or leave it out to use "127.0.0.1".',
    ],
    [
      { SITE_ENV: 'live' },
      'SITE_ENV: expected "sample" or "production", got "live". Correct it, or leave it out to use "sample".',
    ],
    [
      { SITE_URL: 'example.ca' },
      'SITE_URL: expected an address without a path, such as "https://example.ca", got "example.ca". Correct it, or leave it out to use "http://localhost:4321".',
    ],
    [
      { SITE_URL: 'https://example.ca/program/' },
      'SITE_URL: expected an address without a path, such as "https://example.ca", got "https://example.ca/program/". Correct it, or leave it out to use "http://localhost:4321".',
    ],
    [
      { PUBLIC_API_URL: '//evil.example' },
      'PUBLIC_API_URL: expected an address such as "https://api.example.ca/api", or a path such as "/api", got "//evil.example". Correct it, or leave it out to use "/api".',
    ],
    [
      { TRUST_PROXY: 'yes' },
      'TRUST_PROXY: expected a whole number from 0 to 16, got "yes". Correct it, or leave it out to use "0".',
    ],
    [
      { SITE_ENV: 'production' },
      'SITE_URL: expected the public address of the site, such as "https://example.ca", got nothing. Set it: SITE_ENV is "production".',
    ],
    [
      { SITE_ENV: 'production', SITE_URL: 'ftp://example.ca' },
      'SITE_URL: expected an address without a path, such as "https://example.ca", got "ftp://example.ca". Correct it.',
    ],
  ])('refuses %o with a sentence that names the variable', (variables, message) => {
    expect(() => readEnv(variables)).toThrow(new EnvironmentError(message));
  });

  it('tells every wrong variable at once, one a line', () => {
    const start = () => readEnv({ PORT: 'x', SITE_ENV: 'production' });
    expect(start).toThrow(
      'PORT: expected a whole number from 0 to 65535, got "x". Correct it, or leave it out to use "4321".\n' +
        'SITE_URL: expected the public address of the site, such as "https://example.ca", got nothing. Set it: SITE_ENV is "production".',
    );
  });
});
