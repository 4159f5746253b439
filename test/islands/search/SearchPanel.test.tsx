// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stringsBelow } from '../../../src/i18n/translate.ts';
import { SearchPanel, type Ask } from '../../../src/islands/search/SearchPanel.tsx';
import { repositoryStrings } from '../../repository-content.ts';

const stringsOf = (locale: 'en' | 'fr') => stringsBelow(repositoryStrings(locale), 'search', locale);
const found = (title: string) => ({
  title,
  address: `/en/${title}/`,
  excerpt: [
    { text: 'the ', found: false },
    { text: 'duty', found: true },
  ],
  parts: [{ title: 'Where to ask', address: '/en/x/#where-to-ask' }],
});
const answerWith =
  (...titles: string[]): Ask =>
  () =>
    Promise.resolve({ count: titles.length, pages: titles.map(found) });
const show = (ask: Ask, locale: 'en' | 'fr' = 'en') =>
  render(
    <SearchPanel locale={locale} strings={stringsOf(locale)} ask={ask}>
      <p>call someone</p>
    </SearchPanel>,
  );

afterEach(cleanup);

describe('search panel', () => {
  it('shows pages while typing and announces how many', async () => {
    show(answerWith('Duty', 'Safety'));
    await userEvent.type(screen.getByRole('searchbox', { name: 'What are you looking for?' }), 'duty');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('2 pages found for “duty”');
    });
    expect(screen.getByRole('link', { name: 'Duty' }).getAttribute('href')).toBe('/en/Duty/');
    expect(screen.getAllByRole('link', { name: 'Where to ask' })).toHaveLength(2);
  });

  it('says in French when nothing is found, and offers a person', async () => {
    show(answerWith(), 'fr');
    expect(screen.getByText('call someone').closest('[hidden]')).not.toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText(/Aucun résultat pour «\s?zzz\s?»/)).toBeTruthy();
    expect(screen.getByText('call someone').closest('[hidden]')).toBeNull();
  });

  it('keeps what was typed and offers a person when search cannot load', async () => {
    show(() => Promise.reject(new Error('offline')));
    await userEvent.type(screen.getByRole('searchbox'), 'duty');
    expect(await screen.findByText(/Search could not load/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('duty');
    expect(screen.getByText('call someone').closest('[hidden]')).toBeNull();
  });

  it('shows the answer to the last query even when an earlier one comes later', async () => {
    const waiting = new Map<string, (value: string) => void>();
    const ask: Ask = (query) =>
      new Promise((resolve) => {
        waiting.set(query, (title) => {
          resolve({ count: 1, pages: [found(title)] });
        });
      });
    show(ask);
    const field = screen.getByRole('searchbox');
    await userEvent.type(field, 'a');
    await waitFor(() => {
      expect(waiting.has('a')).toBe(true);
    });
    await userEvent.type(field, 'b');
    await waitFor(() => {
      expect(waiting.has('ab')).toBe(true);
    });
    waiting.get('ab')?.('Later');
    waiting.get('a')?.('Earlier');
    expect(await screen.findByRole('link', { name: 'Later' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Earlier' })).toBeNull();
  });

  it('asks at once for what stood in the field, and for what is typed after a pause', async () => {
    vi.useFakeTimers();
    try {
      const ask = vi.fn(answerWith('Duty'));
      render(<SearchPanel locale="en" strings={stringsOf('en')} ask={ask} initialQuery="duty" />);
      await vi.advanceTimersByTimeAsync(1);
      expect(ask).toHaveBeenCalledWith('duty');
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'duty to' } });
      await vi.advanceTimersByTimeAsync(150);
      expect(ask).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(100);
      expect(ask).toHaveBeenLastCalledWith('duty to');
    } finally {
      vi.useRealTimers();
    }
  });

  it('has what an answer needs fetched once somebody is about to type, and no sooner', () => {
    const prepare = vi.fn();
    render(<SearchPanel locale="en" strings={stringsOf('en')} ask={answerWith()} prepare={prepare} />);
    expect(prepare).not.toHaveBeenCalled();
    screen.getByRole('searchbox').focus();
    expect(prepare).toHaveBeenCalled();
  });

  it('clears with Escape', async () => {
    show(answerWith('Duty'));
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(field, 'duty{Escape}');
    expect(field.value).toBe('');
  });

  it('puts a query in a link only when asked, and says what the link tells', async () => {
    show(answerWith('Duty'));
    await userEvent.type(screen.getByRole('searchbox'), 'duty to');
    await userEvent.click(await screen.findByRole('button', { name: 'Make a link to this search' }));
    expect(screen.getByRole('link', { name: 'Link to the search “duty to”' }).getAttribute('href')).toBe(
      '#q=duty%20to',
    );
    expect(screen.getByText(/Anyone who has this link/)).toBeTruthy();
  });
});
