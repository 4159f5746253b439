import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv } from '../../src/api/env.ts';

const newest = Buffer.alloc(32, 1).toString('base64');
const older = Buffer.alloc(32, 2).toString('base64');
const keyExpected = '32 bytes in base64, such as "openssl rand -base64 32" prints; several with commas between';
const production = { SITE_ENV: 'production', SITE_URL: 'https://example.ca', DATA_KEY: newest };

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
      databaseUrl: undefined,
      dataKeys: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      sampleMail: 'hold',
      retentionDays: 30,
      lastOfferHours: 24,
      signUpsPerAddress: 60,
      wrongCodesPerAddress: 10,
      metricsPort: undefined,
      log: 'requests',
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
      DATABASE_URL: 'postgres://site:secret@db.example.ca/signups?sslmode=verify-full',
      DATA_KEY: `${newest},${older}`,
      SMTP_URL: 'smtps://mail.example.ca',
      MAIL_FROM: 'Sign-ups <sessions@example.ca>',
      SAMPLE_MAIL: 'send',
      RETENTION_DAYS: '14',
      LAST_OFFER_HOURS: '48',
      SIGN_UPS_PER_ADDRESS: '0',
      WRONG_CODES_PER_ADDRESS: '5',
      METRICS_PORT: '9464',
      LOG: 'faults',
    });
    expect(env).toEqual({
      port: 8080,
      host: '::1',
      siteEnv: 'production',
      siteUrl: 'https://example.ca',
      publicApiUrl: 'https://api.example.ca/api',
      trustProxy: 2,
      dataDir: '/var/lib/site',
      databaseUrl: 'postgres://site:secret@db.example.ca/signups?sslmode=verify-full',
      dataKeys: [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)],
      smtpUrl: 'smtps://mail.example.ca',
      mailFrom: 'Sign-ups <sessions@example.ca>',
      sampleMail: 'send',
      retentionDays: 14,
      lastOfferHours: 48,
      signUpsPerAddress: 0,
      wrongCodesPerAddress: 5,
      metricsPort: 9464,
      log: 'faults',
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
      { SITE_ENV: 'production', DATA_KEY: newest },
      'SITE_URL: expected the public address of the site, such as "https://example.ca", got nothing. Set it: SITE_ENV is "production".',
    ],
    [
      { SITE_ENV: 'production', SITE_URL: 'https://example.ca' },
      `DATA_KEY: expected ${keyExpected}, got nothing. Set it: SITE_ENV is "production".`,
    ],
    [
      { DATA_KEY: `${newest},secret` },
      `DATA_KEY: expected ${keyExpected}, got something else. Correct it, or leave it out to let a sample server make its own.`,
    ],
    [
      { DATABASE_URL: 'mysql://site:secret@db.example.ca' },
      'DATABASE_URL: expected an address such as "postgres://user:password@db.example.ca/signups", got something else. Correct it, or leave it out to keep sign-ups in DATA_DIR.',
    ],
    [
      { SMTP_URL: 'mail.example.ca' },
      'SMTP_URL: expected an address such as "smtps://user:password@mail.example.ca", got something else. Correct it, or leave it out to let mail wait in the outbox.',
    ],
    [
      { MAIL_FROM: 'Sessions <x@example.ca>\nBcc: y@example.ca' },
      'MAIL_FROM: expected an address such as "Sign-ups <sessions@example.ca>", got "Sessions <x@example.ca>\\nBcc: y@example.ca". Correct it, or leave it out to let mail wait in the outbox.',
    ],
    [
      { MAIL_FROM: 'SMSRC sessions <x@example.ca>' },
      'MAIL_FROM: expected a sender that names neither the Centre nor misconduct: others may see it in an inbox, got "SMSRC sessions <x@example.ca>". Correct it, or leave it out to let mail wait in the outbox.',
    ],
    [
      { MAIL_FROM: 'csris@example.ca' },
      'MAIL_FROM: expected a sender that names neither the Centre nor misconduct: others may see it in an inbox, got "csris@example.ca". Correct it, or leave it out to let mail wait in the outbox.',
    ],
    [
      { RETENTION_DAYS: '0' },
      'RETENTION_DAYS: expected a whole number from 1 to 730, got "0". Correct it, or leave it out to use "30".',
    ],
    [
      { SITE_ENV: 'production', SITE_URL: 'ftp://example.ca', DATA_KEY: newest },
      'SITE_URL: expected an address without a path, such as "https://example.ca", got "ftp://example.ca". Correct it.',
    ],
    [
      { ...production, DATABASE_URL: 'postgres://site:secret@db.example.ca/signups' },
      'DATABASE_URL: expected to say how the way to its machine is protected, got nothing about it. Add "?sslmode=verify-full", which encrypts it and checks the certificate, or "?sslmode=disable" if you trust the network in between: SITE_ENV is "production".',
    ],
  ])('refuses %o with a sentence that names the variable', (variables, message) => {
    expect(() => readEnv(variables)).toThrow(new EnvironmentError(message));
  });

  it.each([
    'postgres://site:secret@db.example.ca/signups?sslmode=verify-full',
    'postgres://site:secret@db.example.ca/signups?sslmode=disable',
    'postgres://site:secret@127.0.0.1/signups',
    'postgres://site:secret@localhost:5433/signups',
    'postgres://site:secret@[::1]/signups',
    'postgresql:///signups?host=/var/run/postgresql',
    'postgres://site@%2Fvar%2Frun%2Fpostgresql/signups',
  ])(
    'takes in production a database on this machine, or one whose address says how it is reached: %s',
    (databaseUrl) => {
      expect(readEnv({ ...production, DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
    },
  );

  it('asks nothing of the way to a database of a demonstration, or of a build, which goes none', () => {
    const variables = { DATABASE_URL: 'postgres://site:secret@db.example.ca/signups' };
    expect(readEnv(variables).databaseUrl).toBe(variables.DATABASE_URL);
    expect(readEnv({ ...production, ...variables }, { forBuild: true }).databaseUrl).toBe(variables.DATABASE_URL);
  });

  it.each([
    [
      { SITE_ENV: 'production', DATA_KEY: newest },
      'SITE_URL\u00a0: il n’y a rien; attendu\u00a0: l’adresse publique du site, comme «\u00a0https://example.ca\u00a0». Donnez cette valeur, car SITE_ENV est «\u00a0production\u00a0».',
    ],
    [
      { PORT: '80a' },
      'PORT\u00a0: il y a «\u00a080a\u00a0»; attendu\u00a0: un nombre entier de 0 à 65535. Corrigez cette valeur, ou ne donnez pas la variable pour utiliser «\u00a04321\u00a0».',
    ],
    [
      { ...production, DATABASE_URL: 'postgres://site:secret@db.example.ca/signups' },
      'DATABASE_URL\u00a0: l’adresse ne dit pas comment le trajet jusqu’à sa machine est protégé. Ajoutez «\u00a0?sslmode=verify-full\u00a0», qui le chiffre et vérifie le certificat, ou, si vous faites confiance au réseau entre les deux, «\u00a0?sslmode=disable\u00a0», car SITE_ENV est «\u00a0production\u00a0».',
    ],
    [
      { DATABASE_URL: 'mysql://site:secret@db.example.ca' },
      'DATABASE_URL\u00a0: il y a autre chose; attendu\u00a0: une adresse comme «\u00a0postgres://user:password@db.example.ca/signups\u00a0». Corrigez cette valeur, ou ne donnez pas la variable pour garder les inscriptions dans DATA_DIR.',
    ],
    [
      { SITE_ENV: 'production', SITE_URL: 'ftp://example.ca', DATA_KEY: newest },
      'SITE_URL\u00a0: il y a «\u00a0ftp://example.ca\u00a0»; attendu\u00a0: une adresse sans chemin, comme «\u00a0https://example.ca\u00a0». Corrigez cette valeur.',
    ],
  ])('says so in French to whoever builds in French: %o', (variables, message) => {
    expect(() => readEnv(variables, { language: 'fr' })).toThrow(new EnvironmentError(message));
  });

  it('builds for production without a key: a build keeps nothing', () => {
    const settings = { SITE_ENV: 'production', SITE_URL: 'https://example.ca' };
    expect(readEnv(settings, { forBuild: true }).dataKeys).toBeUndefined();
  });

  it('tells every wrong variable at once, one a line', () => {
    const start = () => readEnv({ PORT: 'x', SITE_ENV: 'production', DATA_KEY: newest });
    expect(start).toThrow(
      'PORT: expected a whole number from 0 to 65535, got "x". Correct it, or leave it out to use "4321".\n' +
        'SITE_URL: expected the public address of the site, such as "https://example.ca", got nothing. Set it: SITE_ENV is "production".',
    );
  });
});
