import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashSources, hasSettings, isOfToday, isUrgentLaneOpen, readStamp } from '../../src/tooling/source-stamp.ts';
import { temporaryFolder } from './temporary-folder.ts';

const project = () =>
  temporaryFolder({
    'package.json': '{}',
    'astro.config.mjs': 'export default {}',
    'content/pages/en/home.mdx': 'Welcome',
    'content/pages/fr/home.mdx': 'Bienvenue',
    'src/pages/index.astro': '<p>',
  });

describe('hashSources', () => {
  it('stays the same for the same files, wherever they are', () => {
    expect(hashSources(project())).toBe(hashSources(project()));
  });

  it.each<[string, (root: string) => void]>([
    [
      'a word of a page',
      (root) => {
        writeFileSync(join(root, 'content/pages/en/home.mdx'), 'Good day');
      },
    ],
    [
      'a new file',
      (root) => {
        writeFileSync(join(root, 'content/new.yml'), '');
      },
    ],
    [
      'a file that is gone',
      (root) => {
        rmSync(join(root, 'content/pages/fr/home.mdx'));
      },
    ],
    [
      'a new name',
      (root) => {
        renameSync(join(root, 'src/pages/index.astro'), join(root, 'src/pages/home.astro'));
      },
    ],
    [
      'a package',
      (root) => {
        writeFileSync(join(root, 'package.json'), '{ }');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const root = project();
    const before = hashSources(root);
    change(root);
    expect(hashSources(root)).not.toBe(before);
  });

  it('does not change with what the site is not built from', () => {
    const root = project();
    const before = hashSources(root);
    mkdirSync(join(root, 'test'));
    writeFileSync(join(root, 'test/a.test.ts'), '');
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), '');
    expect(hashSources(root)).toBe(before);
  });

  it('tells bytes moved from one file to the next', () => {
    const [one, other] = [
      temporaryFolder({ 'src/a': 'xy', 'src/b': '' }),
      temporaryFolder({ 'src/a': 'x', 'src/b': 'y' }),
    ];
    expect(hashSources(one)).not.toBe(hashSources(other));
  });
});

describe('readStamp', () => {
  const settings = {
    siteEnv: 'sample',
    siteUrl: 'http://localhost:4321',
    publicApiUrl: '/api',
    retentionDays: 30,
    sampleMail: 'hold',
  } as const;
  const stamp = { sources: 'ab12', settings, builtAt: '2026-11-23T12:00:00.000Z' };

  it('gives what the last build wrote', () => {
    expect(readStamp(join(temporaryFolder({ 'stamp.json': JSON.stringify(stamp) }), 'stamp.json'))).toEqual(stamp);
  });

  it.each(['', '{', '[]', '{"sources":"ab12"}'])('gives nothing for one that cannot be read: %j', (text) => {
    expect(readStamp(join(temporaryFolder({ 'stamp.json': text }), 'stamp.json'))).toBeUndefined();
  });

  it('gives nothing before the first build', () => {
    expect(readStamp(join(temporaryFolder(), 'stamp.json'))).toBeUndefined();
  });

  it('tells a site that was built for other settings', () => {
    expect(hasSettings(stamp, settings)).toBe(true);
    expect(hasSettings(stamp, { ...settings, siteEnv: 'production' })).toBe(false);
    expect(hasSettings(stamp, { ...settings, siteUrl: 'https://example.ca' })).toBe(false);
    expect(hasSettings(stamp, { ...settings, publicApiUrl: 'https://api.example.ca/api' })).toBe(false);
    expect(hasSettings(stamp, { ...settings, retentionDays: 60 })).toBe(false);
    expect(hasSettings(stamp, { ...settings, sampleMail: 'send' })).toBe(false);
    expect(hasSettings(undefined, settings)).toBe(false);
  });

  it('tells a site that was built on another day in Ottawa', () => {
    const lateEvening = { ...stamp, builtAt: '2026-11-24T04:30:00.000Z' };
    expect(isOfToday(lateEvening, new Date('2026-11-24T04:59:00Z'))).toBe(true);
    expect(isOfToday(lateEvening, new Date('2026-11-24T05:00:00Z'))).toBe(false);
    expect(isOfToday(undefined, new Date())).toBe(false);
  });
});

describe('the urgent lane', () => {
  const built = { urgentFacts: 'a number' };

  it.each([
    ['open for facts other than those of the site built before', built, 'another number', true],
    ['closed while those facts are the same', built, 'a number', false],
    ['open for the same facts again, for readers, after a build in it', { ...built, urgent: true }, 'a number', true],
    ['neither while nobody knows what was built before', undefined, 'a number', undefined],
    ['neither after a build that kept no record of them', {}, 'a number', undefined],
  ])('is %s', (_what, last, facts, expected) => {
    expect(isUrgentLaneOpen(last, facts)).toBe(expected);
  });
});
