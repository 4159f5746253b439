import type { Locale } from '../../../i18n/locales.ts';
import type { Overview } from '../editor-data.ts';
import type { Form } from '../form.ts';
import type { EditorWords } from './words.ts';

/** What is wrong with a field, as the check or the server says it. */
export interface FieldError {
  readonly sentence: string;
  readonly entry?: string | undefined;
  /** The path of the field, with commas, positions in lists counted from 1. */
  readonly field?: string | undefined;
}

/** What every form field needs besides its own value. */
export interface FormContext {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly errors: readonly FieldError[];
  /** The entry that the fields belong to; errors name it. */
  readonly entry: string | undefined;
  /** What tells these fields from those of another form on the same page: two labels never lead to one field. */
  readonly ids?: string;
  /** In which language the texts are written, where that is known. */
  readonly lang?: Locale;
}

/** What the component of a kind of field is given. */
export interface FieldProps {
  readonly form: Form;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly help?: string | undefined;
  /** Whether there has to be a value. */
  readonly isRequired?: boolean;
  readonly context: FormContext;
  readonly onChange: (value: unknown) => void;
}

/** A value that has fields. */
export type Group = Readonly<Record<string, unknown>>;

/** What is wrong with the field itself. */
export function errorsAt({ context: { errors, entry }, path }: FieldProps): readonly FieldError[] {
  const name = path.map((key) => (typeof key === 'number' ? `# ${key + 1}` : key)).join(', ');
  return errors.filter((error) => {
    const field = error.field?.replace(/(?:item|élément) (\d+)/g, '# $1') ?? '';
    return error.entry === entry && field === name && name !== '';
  });
}

/** The field's own id, by which its label, its help and its faults belong to it. */
export function idOf({
  context: { entry = '', ids = '' },
  path,
}: {
  readonly context: Pick<FormContext, 'entry' | 'ids'>;
  readonly path: readonly (string | number)[];
}): string {
  return `field-${ids}-${entry}-${path.join('-')}`;
}
