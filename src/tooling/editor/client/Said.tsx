import type { FieldError } from './form-field.ts';

/** What is wrong, said at the field. */
export function Said({ errors, id }: { errors: readonly Pick<FieldError, 'sentence'>[]; id?: string }) {
  return errors.length === 0 ? null : (
    <ul class="said" {...(id === undefined ? {} : { id })}>
      {errors.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
