import type { Form } from '../form.ts';
import { emptyValue } from './empty-value.ts';
import type { FieldProps, Group } from './form-field.ts';
import { FormView } from './FormView.tsx';
import type { EditorWords } from './words.ts';

/** Values that are told apart by a short name. */
export function EntriesField({
  form,
  value,
  path,
  label,
  context,
  onChange,
}: FieldProps & { form: Extract<Form, { kind: 'entries' }> }) {
  const group = (typeof value === 'object' && value !== null ? value : {}) as Group;
  return (
    <fieldset>
      <legend>{label}</legend>
      {Object.entries(group).map(([id, inner]) => (
        <FormView
          key={id}
          form={form.item}
          value={inner}
          path={[...path, id]}
          label={id}
          isRequired
          context={context}
          onChange={(next) => {
            onChange({ ...group, [id]: next });
          }}
        />
      ))}
      <AddEntry
        t={context.t}
        onAdd={(id) => {
          onChange({ ...group, [id]: emptyValue(form.item) });
        }}
      />
    </fieldset>
  );
}

/** Asks for the short name of a new entry. */
export function AddEntry({ t, onAdd }: { t: EditorWords; onAdd: (id: string) => void }) {
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const id = new FormData(event.currentTarget).get('id');
        if (typeof id === 'string' && id !== '') onAdd(id);
        event.currentTarget.reset();
      }}
    >
      <label class="field">
        {t.entryId}
        <input name="id" pattern="[A-Za-z0-9\-]+" required />
      </label>
      <button type="submit">{t.addEntry}</button>
    </form>
  );
}
