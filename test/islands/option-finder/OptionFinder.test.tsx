// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionFinder } from '../../../src/islands/option-finder/OptionFinder.tsx';
import { finderFacts } from './finder-facts.ts';

const people = {
  en: {
    member: 'Member of the Canadian Armed Forces',
    employee: /^Public service employee/,
    neither: /^Neither/,
    rank: 'Your rank',
    level: 'Your level',
    former: 'Have you already been a Defence representative?',
    yes: 'Yes',
    spread: /^Some hours or days/,
    block: /in one block$/,
    asNeeded: /^Now and then/,
    button: 'See which option fitted',
    captain: 'Captain(N), Navy',
    manager: 'Middle manager, another classification',
    option3: ['Option 3 fitted', 'Option 3 may have fitted'],
    option1: 'Option 1 may have fitted',
    alumni: 'Alumni community fitted',
    status: /^May have fitted: Option 1/,
    nothing: /^No option fitted these answers/,
    startOver: 'Start over',
  },
  fr: {
    member: 'Membre des Forces armées canadiennes',
    employee: /^Fonctionnaire/,
    neither: /^Ni l’un ni l’autre/,
    rank: 'Votre grade',
    level: 'Votre niveau',
    former: 'Avez-vous déjà été une personne représentante de la Défense?',
    yes: 'Oui',
    spread: /^Des heures ou des jours/,
    block: /d’un seul bloc$/,
    asNeeded: /^De temps en temps/,
    button: 'Voir quelle option convenait',
    captain: 'capitaine de vaisseau, Marine',
    manager: 'Gestionnaire intermédiaire, autre classification',
    option3: ['Option 3\u00a0: convenait', 'Option 3\u00a0: aurait pu convenir'],
    option1: 'Option 1\u00a0: aurait pu convenir',
    alumni: 'Communauté des anciennes personnes représentantes\u00a0: convenait',
    status: /^Auraient pu convenir\s: Option 1/,
    nothing: /^Aucune option ne convenait/,
    startOver: 'Recommencer',
  },
} as const;

afterEach(cleanup);

describe.each(['en', 'fr'] as const)('OptionFinder in %s', (locale) => {
  const words = people[locale];
  const open = () => {
    render(<OptionFinder {...finderFacts(locale)} />);
    return userEvent.setup();
  };
  const heading = (name: string) => screen.getByRole('heading', { level: 3, name });

  it('starts with every question at "I do not know yet" and shows no answer', () => {
    open();
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(3);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('gives somebody who says nothing every option as a "may"', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(heading(words.option1)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(6);
  });

  it('moves focus to the answer, and follows later changes without moving it', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(screen.getByRole('status').textContent).toMatch(words.status);
    const radio = screen.getByRole('radio', { name: words.neither });
    await user.click(radio);
    expect(document.activeElement).toBe(radio);
    expect(screen.getByRole('status').textContent).not.toMatch(words.status);
  });

  it('gives a Captain(N) with hours over months Option 3', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: words.member }));
    await user.selectOptions(screen.getByLabelText(words.rank), words.captain);
    await user.click(screen.getByRole('checkbox', { name: words.spread }));
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe(words.option3[1]);
  });

  it('does not decide for a middle manager whose classification no source names', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: words.employee }));
    await user.selectOptions(screen.getByLabelText(words.level), words.manager);
    await user.click(screen.getByRole('checkbox', { name: words.spread }));
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(heading(words.option3[1])).toBeTruthy();
  });

  it('gives a retired representative the alumni community first', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: words.neither }));
    const former = screen.getByRole('group', { name: words.former });
    await user.click(within(former).getByRole('radio', { name: words.yes }));
    await user.click(screen.getByRole('checkbox', { name: words.asNeeded }));
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe(words.alumni);
  });

  it('names the nearest option instead of an empty answer', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: words.neither }));
    await user.click(screen.getByRole('checkbox', { name: words.block }));
    const former = screen.getByRole('group', { name: words.former });
    await user.click(within(former).getByRole('radio', { name: locale === 'en' ? 'No' : 'Non' }));
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(screen.getByText(words.nothing)).toBeTruthy();
  });

  it('forgets the rank when the answer before it changes', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: words.member }));
    await user.selectOptions(screen.getByLabelText(words.rank), words.captain);
    await user.click(screen.getByRole('radio', { name: words.employee }));
    expect(screen.getByLabelText<HTMLSelectElement>(words.level).value).toBe('');
  });

  it('starts over from nothing said', async () => {
    const user = open();
    await user.click(screen.getByRole('checkbox', { name: words.spread }));
    await user.click(screen.getByRole('button', { name: words.button }));
    await user.click(screen.getByRole('button', { name: words.startOver }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.spread }).checked).toBe(false);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});
