import { idOf } from './form-field.ts';

/**
 * Puts the keyboard into the field of a form, or into the nearest one around it that can have it.
 *
 * @returns Whether there was one.
 */
export function focusField(entry: string | undefined, ids: string, path: readonly (string | number)[]): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const id = idOf({ context: { entry, ids }, path: path.slice(0, length) });
    const field = document.getElementById(id) ?? document.getElementById(`${id}-kind`);
    if (field !== null) {
      field.focus();
      field.scrollIntoView({ block: 'center' });
      return true;
    }
  }
  return false;
}
