import { useEffect, useRef } from 'preact/hooks';
import type { Form, FormField } from '../form.ts';
import { emptyValue } from './empty-value.ts';
import { errorsAt, type FieldProps, type FormContext, type Group } from './form-field.ts';
import { FormView } from './FormView.tsx';
import { Said } from './Said.tsx';

/** Several fields that belong together. */
export function GroupField(props: FieldProps & { form: Extract<Form, { kind: 'group' }> }) {
  const { form, value, path, label, context, onChange } = props;
  const group = (typeof value === 'object' && value !== null ? value : {}) as Group;
  const set = (name: string, inner: unknown): void => {
    // A field that is new takes its place among the others; one without a value goes.
    const next = Object.fromEntries(
      [...Object.keys(group), ...(name in group ? [] : [name])].flatMap((key) => {
        const kept = key === name ? inner : group[key];
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
    onChange(next);
  };
  const fields = provenanceLast(form.fields).map((field) => (
    <OptionalField
      key={field.name}
      field={field}
      value={group[field.name]}
      path={[...path, field.name]}
      context={context}
      set={set}
    />
  ));
  const own = errorsAt(props);
  if (path.length === 0) {
    return (
      <>
        {fields}
        <Said errors={own} />
      </>
    );
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      {fields}
      <Said errors={own} />
    </fieldset>
  );
}

const provenance = ['source', 'sources', 'asOf', 'checked'];

/** What something is comes before where it comes from. */
function provenanceLast(fields: readonly FormField[]): FormField[] {
  const isProvenance = ({ name }: FormField): boolean => provenance.includes(name);
  return [...fields.filter((field) => !isProvenance(field)), ...fields.filter(isProvenance)];
}

interface OptionalProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly context: FormContext;
  readonly set: (name: string, value: unknown) => void;
}

function OptionalField({ field, value, path, context, set }: OptionalProps) {
  const { name, optional, form } = field;
  const { label, help } = context.overview.fields[name] ?? { label: name };
  const isSimple = ['switch', 'text', 'number', 'choice'].includes(form.kind);
  // The button that adds it makes way for it, and the keyboard goes on inside.
  const place = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  useEffect(() => {
    if (isAdded.current) place.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    isAdded.current = false;
  }, [value === undefined]);
  if (name === 'agreed') return null;
  if (optional && !isSimple && value === undefined) {
    return (
      <p class="field">
        {label}: {context.t.leaveOut}{' '}
        <button
          type="button"
          aria-label={`${context.t.addItem}: ${label}`}
          onClick={() => {
            isAdded.current = true;
            set(name, emptyValue(form));
          }}
        >
          {context.t.addItem}
        </button>
      </p>
    );
  }
  return (
    <div ref={place}>
      <FormView
        form={form}
        value={value}
        path={path}
        label={label}
        help={help}
        isRequired={!optional}
        context={context}
        onChange={(next) => {
          set(name, optional && next === '' ? undefined : next);
        }}
      />
    </div>
  );
}
