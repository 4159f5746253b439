import type { Form } from '../form.ts';

/** What a new value of a form starts as: nothing chosen and nothing written, so that the check names what is missing. */
export function emptyValue(form: Form): unknown {
  switch (form.kind) {
    case 'text':
    case 'choice':
      return '';
    case 'number':
      return form.min ?? 0;
    case 'switch':
      return undefined;
    case 'fixed':
      return form.value;
    case 'list':
      return [];
    case 'entries':
      return {};
    case 'oneOf':
      return form.options[0] === undefined ? '' : emptyValue(form.options[0]);
    case 'group':
      return Object.fromEntries(
        form.fields.flatMap(({ name, optional, form: inner }) => {
          const value = optional ? undefined : emptyValue(inner);
          return value === undefined ? [] : [[name, value]];
        }),
      );
  }
}
