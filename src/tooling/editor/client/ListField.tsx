import { useRef } from 'preact/hooks';
import type { Form } from '../form.ts';
import { emptyValue } from './empty-value.ts';
import { errorsAt, idOf, type FieldProps } from './form-field.ts';
import { FormView } from './FormView.tsx';
import { PickListView } from './PickView.tsx';
import { Said } from './Said.tsx';

/** Several values of one kind: choices to tick, things picked from a list, or fields that are added and taken out. */
export function ListField(props: FieldProps & { form: Extract<Form, { kind: 'list' }>; single?: boolean }) {
  const { form, value, path, label, help, context, onChange, single = false } = props;
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const add = useRef<HTMLButtonElement>(null);
  if (form.item.kind === 'choice') {
    const { choices } = form.item;
    return (
      <fieldset>
        <legend>{label}</legend>
        {help !== undefined && <span class="help">{help}</span>}
        {choices.map((choice) => (
          <label key={choice} class="check">
            <input
              type="checkbox"
              checked={items.includes(choice)}
              onChange={(event) => {
                const kept = items.filter((item) => item !== choice);
                onChange(event.currentTarget.checked ? [...kept, choice] : kept);
              }}
            />{' '}
            {context.overview.choiceWords[choice] ?? choice}
          </label>
        ))}
        <Said errors={errorsAt(props)} />
      </fieldset>
    );
  }
  if (form.item.kind === 'text' && form.item.reference !== undefined) {
    return (
      <fieldset aria-describedby={items.map((_, index) => `${idOf(props)}-said-${index}`).join(' ')}>
        <legend>{label}</legend>
        {help !== undefined && <span class="help">{help}</span>}
        <PickListView
          {...{ t: context.t, overview: context.overview, reference: form.item.reference, label, onChange }}
          id={idOf(props)}
          values={items.map(String)}
          errorsOf={(index) => (
            <Said
              id={`${idOf(props)}-said-${index}`}
              errors={errorsAt({ ...props, path: single ? path : [...path, index] })}
            />
          )}
        />
        {!single && <Said errors={errorsAt(props)} />}
      </fieldset>
    );
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      {help !== undefined && <span class="help">{help}</span>}
      {items.map((item, index) => (
        <div class="item" key={index}>
          <FormView
            form={form.item}
            value={item}
            path={single ? path : [...path, index]}
            label={items.length === 1 ? label : `${label} ${index + 1}`}
            isRequired
            context={context}
            onChange={(next) => {
              onChange(items.map((each, at) => (at === index ? next : each)));
            }}
          />
          <button
            type="button"
            aria-label={`${context.t.remove}: ${label} ${index + 1}`}
            onClick={() => {
              // The button of the last one goes with it.
              if (index === items.length - 1) add.current?.focus();
              onChange(items.filter((_, at) => at !== index));
            }}
          >
            {context.t.remove}
          </button>
        </div>
      ))}
      {!single && <Said errors={errorsAt(props)} />}
      <button
        ref={add}
        type="button"
        aria-label={`${context.t.addItem}: ${label}`}
        onClick={() => {
          onChange([...items, emptyValue(form.item)]);
        }}
      >
        {context.t.addItem}
      </button>
    </fieldset>
  );
}
