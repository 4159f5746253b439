// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { onTwoEscapes } from '../../../src/islands/visit/two-escapes.ts';

const act = vi.fn<() => void>();
let now = 10_000;

/** A press of a key `afterMs` after what happened before it. */
function press(key: string, afterMs: number, more: KeyboardEventInit & { on?: EventTarget } = {}): KeyboardEvent {
  now += afterMs;
  const { on = document.body, ...init } = more;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: now });
  on.dispatchEvent(event);
  return event;
}

function closeDialog(): void {
  const event = new Event('close');
  Object.defineProperty(event, 'timeStamp', { value: now });
  document.querySelector('dialog')?.dispatchEvent(event);
}

describe('onTwoEscapes', () => {
  beforeAll(() => {
    onTwoEscapes(act);
  });
  beforeEach(() => {
    act.mockReset();
    document.body.innerHTML = '<input><textarea></textarea><button type="button">A button</button><dialog></dialog>';
    // Far from what came before.
    now += 60_000;
  });

  it('acts on the second press within a second, and keeps the browser from acting on it', () => {
    expect(press('Escape', 0).defaultPrevented).toBe(false);
    expect(press('Escape', 1000).defaultPrevented).toBe(true);
    expect(act).toHaveBeenCalledOnce();
  });

  it('counts presses while a button has the focus', () => {
    const on = document.querySelector('button') ?? document.body;
    press('Escape', 0, { on });
    press('Escape', 100, { on });
    expect(act).toHaveBeenCalledOnce();
  });

  it.each([
    ['the presses are more than a second apart', () => [press('Escape', 0), press('Escape', 1001)]],
    ['another key came between', () => [press('Escape', 0), press('a', 100), press('Escape', 100)]],
    ['the key is held down', () => [press('Escape', 0), press('Escape', 500, { repeat: true })]],
    ['a field has the focus', () => ['input', 'textarea'].flatMap((name) => twiceIn(name))],
  ])('does nothing when %s', (_, happens) => {
    happens();
    expect(act).not.toHaveBeenCalled();
  });

  it('does nothing while a dialog is open, nor within a second after it closed', () => {
    document.querySelector('dialog')?.setAttribute('open', '');
    press('Escape', 0);
    press('Escape', 100);
    document.querySelector('dialog')?.removeAttribute('open');
    closeDialog();
    press('Escape', 400);
    press('Escape', 500);
    expect(act).not.toHaveBeenCalled();
    press('Escape', 200);
    press('Escape', 200);
    expect(act).toHaveBeenCalledOnce();
  });

  it('does nothing when something else took the key for itself', () => {
    document.body.addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    press('Escape', 0);
    press('Escape', 100);
    expect(act).not.toHaveBeenCalled();
  });
});

function twiceIn(name: string): KeyboardEvent[] {
  const on = document.querySelector(name) ?? document.body;
  return [press('Escape', 0, { on }), press('Escape', 100, { on })];
}
