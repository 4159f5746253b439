// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handoverMark, offerHandover, takeHandover } from '../../src/islands/language-handover.ts';

const left = globalThis as unknown as Record<string, unknown>;

describe('takeHandover', () => {
  it('gives what the inline script left, once', () => {
    left[handoverMark] = encodeURIComponent('sent-day=5&sent-month=août');
    expect(takeHandover()).toBe('sent-day=5&sent-month=août');
    expect(takeHandover()).toBeUndefined();
  });

  it('gives nothing for an address that was cut short', () => {
    left[handoverMark] = 'sent%';
    expect(takeHandover()).toBeUndefined();
    expect(left).not.toHaveProperty(handoverMark);
  });
});

describe('offerHandover', () => {
  let link: HTMLAnchorElement;
  let followed: string | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<a id="other-language" href="https://site.test/fr/page/">Français</a>';
    const found = document.querySelector('a');
    if (found === null) throw new Error('Expected the link of the page');
    link = found;
    // As a browser does: the address is read once all listeners have run.
    globalThis.addEventListener('click', (event) => {
      event.preventDefault();
      followed = link.href;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('puts what was typed into the address of the link only while it is followed', () => {
    offerHandover(() => 'sent-day=1er & 2');
    expect(link.href).toBe('https://site.test/fr/page/');
    link.click();
    expect(followed).toBe('https://site.test/fr/page/#typed=sent-day%3D1er%20%26%202');
    vi.runAllTimers();
    expect(link.href).toBe('https://site.test/fr/page/');
  });

  it('leaves the link alone when nothing was typed', () => {
    offerHandover(() => '');
    link.click();
    expect(followed).toBe('https://site.test/fr/page/');
  });

  it('stops when told to', () => {
    offerHandover(() => 'typed')();
    link.click();
    expect(followed).toBe('https://site.test/fr/page/');
  });

  it('does nothing on a page without the link', () => {
    document.body.innerHTML = '';
    expect(() => {
      offerHandover(() => 'typed')();
    }).not.toThrow();
  });
});
