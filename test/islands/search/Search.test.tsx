// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { stringsBelow } from '../../../src/i18n/translate.ts';
import { Search } from '../../../src/islands/search/Search.tsx';
import { repositoryStrings } from '../../repository-content.ts';

const search = stringsBelow(repositoryStrings('en'), 'search', 'en');

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('Search', () => {
  it.each([
    ['#q=duty%20to%20report', 'duty to report', 'a whole link'],
    ['#q=duty%2', '', 'a link that was cut short'],
    ['#dates', '', 'a part of the page'],
  ])('begins, for %s, with "%s" in the field (%s)', (hash, query) => {
    location.hash = hash;
    render(<Search locale="en" strings={search} />);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(query);
  });
});
