import { isCancel, multiselect, select, text, type Option } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../i18n/locales.ts';
import { newWords } from './new-words.ts';

/** Why an answer does not fit, in each language. */
export type Fault = Readonly<Record<Locale, string>>;

/** One thing that is asked for. */
export interface Question {
  /** Under which name the answer can be given on the command line, without the dashes. */
  readonly flag: string;
  readonly asked: string;
  /** Whether nothing is an answer too. */
  readonly isOptional?: boolean;
  /** What is wrong with an answer, so that it is told before the next question; nothing when it fits. */
  readonly faultOf?: (answer: string) => Fault | undefined;
}

/** A question whose answer is one or several of a few. */
export interface Choice<T extends string> extends Pick<Question, 'flag' | 'asked'> {
  /** Each choice, with what it is called. */
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  /** The choice that is marked at first. */
  readonly first?: T;
}

/** Nobody answered a question, or an answer on the command line does not fit: nothing is made. */
export class NotAnsweredError extends Error {
  override name = 'NotAnsweredError';
}

interface AskerSettings {
  readonly language: Locale;
  /** What the command line says, by flag. */
  readonly given: Readonly<Partial<Record<string, string>>>;
  readonly input?: Readable & { isTTY?: boolean };
  readonly output?: Writable;
}

/**
 * Answers from the command line where they are given there, else from the person.
 *
 * An answer that does not fit is asked for again with the reason, and with what was typed still there: nobody types ten
 * answers to learn that the second was wrong. Where nobody can be asked, a missing or wrong answer is a NotAnsweredError
 * that names its flag.
 */
export class Asker {
  readonly #settings: AskerSettings;

  constructor(settings: AskerSettings) {
    this.#settings = settings;
  }

  async text({ flag, asked, faultOf = () => undefined, isOptional = false }: Question): Promise<string> {
    const { given, language } = this.#settings;
    const { needed } = newWords[language];
    const said = given[flag]?.trim();
    if (said !== undefined) {
      const fault = faultOf(said);
      if (fault !== undefined) throw new NotAnsweredError(newWords[language].wrong(flag, fault[language]));
      return said;
    }
    if (!this.#canAsk && isOptional) return '';
    this.#needSomebody(flag, asked);
    const answer = await text({
      message: asked,
      validate: (typed = '') => {
        if (typed.trim() === '') return isOptional ? undefined : needed(flag, asked);
        return faultOf(typed.trim())?.[language];
      },
      ...this.#streams,
    });
    // The answer to a question that may be left empty is nothing at all.
    return this.#answered<string | undefined>(answer)?.trim() ?? '';
  }

  async choice<T extends string>({ flag, asked, choices, first }: Choice<T>): Promise<T> {
    const { given, language } = this.#settings;
    const said = given[flag];
    if (said !== undefined) return this.#chosen({ flag, choices }, said);
    const { needed, pick } = newWords[language];
    if (!this.#canAsk) throw new NotAnsweredError(needed(flag, `${asked} (${valuesOf(choices)})`));
    const answer = await select<string>({
      message: `${asked} ${pick}`,
      options: optionsOf(choices),
      showInstructions: false,
      ...(first === undefined ? {} : { initialValue: first }),
      ...this.#streams,
    });
    return this.#answered(answer) as T;
  }

  /** Any number of the choices, also none. On the command line they stand with commas between them. */
  async choicesOf<T extends string>({ flag, asked, choices }: Choice<T>): Promise<T[]> {
    const { given, language } = this.#settings;
    const said = given[flag];
    if (said !== undefined) return listOf(said).map((each) => this.#chosen({ flag, choices }, each));
    if (!this.#canAsk) return [];
    const answer = await multiselect<string>({
      message: `${asked} ${newWords[language].tick}`,
      options: optionsOf(choices),
      required: false,
      showInstructions: false,
      ...this.#streams,
    });
    return this.#answered(answer) as T[];
  }

  get #canAsk(): boolean {
    return (this.#settings.input ?? process.stdin).isTTY === true;
  }

  get #streams(): { input?: Readable; output?: Writable } {
    const { input, output } = this.#settings;
    return { ...(input === undefined ? {} : { input }), ...(output === undefined ? {} : { output }) };
  }

  #chosen<T extends string>({ flag, choices }: Pick<Choice<T>, 'flag' | 'choices'>, said: string): T {
    const found = choices.find(({ value }) => value === said.trim());
    if (found !== undefined) return found.value;
    throw new NotAnsweredError(newWords[this.#settings.language].notAChoice(flag, said, valuesOf(choices)));
  }

  #needSomebody(flag: string, asked: string): void {
    if (!this.#canAsk) throw new NotAnsweredError(newWords[this.#settings.language].needed(flag, asked));
  }

  #answered<T>(answer: T | symbol): T {
    if (isCancel(answer)) throw new NotAnsweredError(newWords[this.#settings.language].stopped);
    return answer as T;
  }
}

/** The parts of an answer that stand with commas between them. */
export function listOf(answer: string): string[] {
  return answer.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

function optionsOf(choices: Choice<string>['choices']): Option<string>[] {
  return choices.map(({ value, label }) => ({ value, label }));
}

function valuesOf(choices: Choice<string>['choices']): string {
  return choices.map(({ value }) => value).join(', ');
}
