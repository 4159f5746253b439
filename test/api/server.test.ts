import { describe, expect, it } from 'vitest';
import { readEnv } from '../../src/api/env.ts';
import { SiteMissingError, startMessage, startServer } from '../../src/api/server.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

describe('startServer', () => {
  it('says what to do when nothing was built yet', async () => {
    const folder = temporaryFolder();
    await expect(startServer(readEnv({}), folder)).rejects.toThrow(
      new SiteMissingError(`Expected the built site in ${folder}, found none. Run "npm run build" first.`),
    );
  });
});

describe('startMessage', () => {
  it('speaks of a demonstration in sample mode only', () => {
    const server = { address: 'http://localhost:4321', sentences: ['Sign-ups are kept in SQLite.'] };
    const production = readEnv({
      SITE_ENV: 'production',
      SITE_URL: 'https://example.ca',
      DATA_KEY: Buffer.alloc(32).toString('base64'),
    });
    expect(startMessage(server, production)).toBe(
      'The site is ready: http://localhost:4321\nProduction mode.\nSign-ups are kept in SQLite.\nPress Ctrl+C to stop.\n',
    );
    expect(startMessage(server, readEnv({}))).toContain('demonstration');
  });
});
