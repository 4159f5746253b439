import { describe, expect, it } from 'vitest';
import { createSiteMap, nameAbove } from '../../src/domain/site-map.ts';

const page = (name: string, slug: string, title = name) => ({ name, slug, title, description: '', listed: true });
const map = createSiteMap('fr', [
  page('home', ''),
  page('class-members', 'membres-du-groupe', 'Membres du groupe : à quoi vous attendre'),
  page('class-members/phases', 'phases'),
]);

describe('site map', () => {
  it('builds an address from the slugs of the pages above', () => {
    expect(map.address('class-members/phases')).toBe('/fr/membres-du-groupe/phases/');
  });

  it('puts the home page at the root of its language', () => {
    expect(map.address('home')).toBe('/fr/');
  });

  it('gives the pages above from the top down', () => {
    expect(map.above('class-members/phases').map(({ name }) => name)).toEqual(['class-members']);
    expect(nameAbove('class-members')).toBeUndefined();
  });

  it('throws on a name that names no page, with the names there are', () => {
    expect(() => map.address('class-member')).toThrow(
      'No page "class-member". Expected one of: class-members, class-members/phases, home.',
    );
  });
});
