import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Asker, NotAnsweredError } from '../../src/tooling/asker.ts';

const isShort = (answer: string) =>
  answer.length > 3 ? { en: 'Too long: three letters.', fr: 'Trop long\u00a0: trois lettres.' } : undefined;
const name = { flag: 'name', asked: 'Which name?', faultOf: isShort };
const fruit = {
  flag: 'fruit',
  asked: 'Which fruit?',
  choices: [
    { value: 'apple', label: 'An apple' },
    { value: 'pear', label: 'A pear' },
  ],
} as const;

/** A terminal at which somebody types the next of `answers` once the words before it are on the screen. */
function terminal(answers: readonly (readonly [seen: string, typed: string])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const waiting = [...answers];
  let screen = '';
  let unread = '';
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      screen += chunk.toString();
      unread += chunk.toString();
      const next = waiting[0];
      if (next !== undefined && unread.includes(next[0])) {
        waiting.shift();
        unread = '';
        // After the prompt has drawn itself, as a person would.
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  return { input, output, screen: () => screen };
}

describe('the questions of a command', () => {
  it('are asked again with the reason and what was typed, until an answer fits', async () => {
    const { input, output, screen } = terminal([
      ['Which name?', 'four\r'],
      ['Trop long', '\u007f\r'],
    ]);
    const ask = new Asker({ language: 'fr', given: {}, input, output });
    expect(await ask.text(name)).toBe('fou');
    expect(screen()).toContain('trois lettres.');
  });

  it('offer choices by what they are called, with how to choose in the language of the editor', async () => {
    const { input, output, screen } = terminal([['A pear', '\r']]);
    const ask = new Asker({ language: 'fr', given: {}, input, output });
    expect(await ask.choice({ ...fruit, first: 'pear' })).toBe('pear');
    expect(screen()).toContain('Which fruit? (flèches, puis Entrée)');
    expect(screen()).not.toContain('navigate');
  });

  it('take several choices, or none', async () => {
    const { input, output } = terminal([['A pear', ' \r']]);
    expect(await new Asker({ language: 'en', given: {}, input, output }).choicesOf(fruit)).toEqual(['apple']);
    expect(await new Asker({ language: 'en', given: { fruit: '' } }).choicesOf(fruit)).toEqual([]);
  });

  it('stop where somebody stops', async () => {
    const { input, output } = terminal([['Which name?', '\u0003']]);
    const ask = new Asker({ language: 'fr', given: {}, input, output });
    await expect(ask.text(name)).rejects.toThrow('Arrêté. Rien n’a été créé.');
  });

  it('are not asked where the command line answers, and a wrong answer there names its flag', async () => {
    const given = { name: 'four', fruit: 'plum' };
    const ask = new Asker({ language: 'en', given });
    await expect(ask.text(name)).rejects.toThrow('--name: Too long: three letters.');
    await expect(ask.choice(fruit)).rejects.toThrow(
      '--fruit: there is "plum"; expected one of apple, pear. Choose one of these.',
    );
    const inFrench = new Asker({ language: 'fr', given });
    await expect(inFrench.text(name)).rejects.toThrow('--name\u00a0: Trop long\u00a0: trois lettres.');
    expect(await new Asker({ language: 'en', given: { fruit: 'pear' } }).choice(fruit)).toBe('pear');
  });

  it('name what is missing where nobody can be asked', async () => {
    const ask = new Asker({ language: 'fr', given: {}, input: new PassThrough() });
    await expect(ask.text(name)).rejects.toThrow(NotAnsweredError);
    await expect(ask.choice(fruit)).rejects.toThrow('Il faut\u00a0: --fruit (Which fruit? (apple, pear))');
    expect(await ask.text({ ...name, isOptional: true })).toBe('');
  });
});
