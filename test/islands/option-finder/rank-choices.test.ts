import { describe, expect, it } from 'vitest';
import { ranks } from '../../domain/option-facts.ts';
import { finderFacts } from './finder-facts.ts';

const nameOf = (locale: 'en' | 'fr', value: string) =>
  finderFacts(locale).choices.find((choice) => choice.value === value)?.name;

describe('the ranks to choose from', () => {
  it.each(['en', 'fr'] as const)('hold every rank in every service and every level, each once (%s)', (locale) => {
    const { choices } = finderFacts(locale);
    const names = Object.values(ranks).flatMap((rank) =>
      rank.kind === 'military' ? Object.keys(rank.designations) : [''],
    );
    expect(choices).toHaveLength(names.length);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  });

  it.each([
    ['en', 'captain.army-air-force', 'Captain, Army or Air Force'],
    ['en', 'colonel.navy', 'Captain(N), Navy'],
    ['en', 'captain.navy', 'Lieutenant(N), Navy'],
    ['fr', 'captain.army-air-force', 'capitaine, Armée ou Aviation'],
    ['fr', 'colonel.navy', 'capitaine de vaisseau, Marine'],
    ['fr', 'colonel.army-air-force', 'colonelle ou colonel, Armée ou Aviation'],
    ['fr', 'corporal.navy', 'matelot de 1re classe, Marine'],
  ] as const)('keep Captain and Captain(N) apart by their service (%s, %s)', (locale, value, name) => {
    expect(nameOf(locale, value)).toBe(name);
  });

  it('never say Captain without the service', () => {
    const { choices } = finderFacts('en');
    const names = choices.flatMap(({ name }) => (name.startsWith('Captain') ? [name] : []));
    expect(names).toEqual(['Captain(N), Navy', 'Captain, Army or Air Force']);
  });
});
