import type { Form } from '../form.ts';
import { emptyValue } from './empty-value.ts';
import { idOf, type FieldProps, type FormContext, type Group } from './form-field.ts';
import { FormView } from './FormView.tsx';
import { ListField } from './ListField.tsx';

/** A value that may have one of several shapes: which one is chosen above it. */
export function OneOfField(props: FieldProps & { form: Extract<Form, { kind: 'oneOf' }> }) {
  const { form, value, label, context, onChange } = props;
  const [one, more] = form.options;
  if (form.options.length === 2 && one?.kind === 'text' && more?.kind === 'list' && more.item.kind === 'text') {
    return <OneOrMoreField {...props} form={more} />;
  }
  const chosen = Math.max(
    0,
    form.options.findIndex((option) => fits(option, value)),
  );
  const option = form.options[chosen];
  const id = `${idOf(props)}-kind`;
  return (
    <div class="one-of">
      <label class="field" for={id}>
        {`${label} (${context.t.oneOf})`}
      </label>
      <select
        id={id}
        value={String(chosen)}
        onChange={(event) => {
          const next = form.options[Number(event.currentTarget.value)];
          if (next !== undefined) onChange(emptyValue(next));
        }}
      >
        {form.options.map((each, index) => (
          <option key={index} value={String(index)}>
            {optionName(each, context)}
          </option>
        ))}
      </select>
      {option !== undefined && <FormView {...props} form={option} />}
    </div>
  );
}

/** One text, or several: a list in either case, written as the file writes one or several. */
function OneOrMoreField(props: FieldProps & { form: Extract<Form, { kind: 'list' }> }) {
  const { value, onChange } = props;
  const items = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  return (
    <ListField
      {...props}
      value={items}
      single={!Array.isArray(value)}
      onChange={(next) => {
        const list = next as unknown[];
        onChange(list.length === 1 && !Array.isArray(value) ? list[0] : list);
      }}
    />
  );
}

function optionName(form: Form, { overview, t }: FormContext): string {
  if (form.kind === 'text' || form.kind === 'number' || form.kind === 'list') return t.kinds[form.kind];
  if (form.kind !== 'group') return t.kinds.other;
  const kind = form.fields.find(({ name, form: inner }) => name === 'kind' && inner.kind === 'fixed')?.form;
  if (kind?.kind === 'fixed') return overview.choiceWords[String(kind.value)] ?? String(kind.value);
  const names = form.fields.map(({ name }) => name);
  if (names.join() === 'en,fr') return t.kinds.group;
  return names.map((name) => overview.fields[name]?.label ?? name).join(', ');
}

/** Whether a value has the shape of a form, closely enough to choose the form of it. */
function fits(form: Form, value: unknown): boolean {
  if (form.kind === 'text') return typeof value === 'string';
  if (form.kind === 'number') return typeof value === 'number';
  if (form.kind === 'list') return Array.isArray(value);
  if (form.kind === 'fixed') return value === form.value;
  if (form.kind === 'oneOf') return form.options.some((option) => fits(option, value));
  if (form.kind !== 'group' || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const group = value as Group;
  const isOwn = form.fields.every(({ name, form: inner }) => inner.kind !== 'fixed' || group[name] === inner.value);
  return isOwn && Object.keys(group).every((key) => form.fields.some(({ name }) => name === key));
}
