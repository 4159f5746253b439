import { useState } from 'preact/hooks';
import type { Form } from '../form.ts';
import { errorsAt, idOf, type FieldProps } from './form-field.ts';
import { ReferenceField } from './ReferenceField.tsx';
import { Said } from './Said.tsx';

/** A field with one value: a text, a number, a choice or a switch. */
export function PlainField(
  props: FieldProps & { form: Exclude<Form, { kind: 'group' | 'list' | 'entries' | 'oneOf' | 'fixed' }> },
) {
  const { form, value, path, label, help, isRequired = false, context, onChange } = props;
  const id = idOf(props);
  const errors = errorsAt(props);
  const described = [...(help === undefined ? [] : [`${id}-help`]), ...(errors.length === 0 ? [] : [`${id}-said`])];
  const common = {
    id,
    'aria-invalid': errors.length > 0,
    ...(isRequired && form.kind !== 'switch' ? { required: true } : {}),
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
  } as const;
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const helpBelow =
    help === undefined ? null : (
      <span class="help" id={`${id}-help`}>
        {help}
      </span>
    );
  // Chosen once: a field that became another one at the 61st letter would lose the cursor.
  const [isLong] = useState(text.length > 60);
  const change = (event: { currentTarget: { value: string } }): void => {
    onChange(event.currentTarget.value);
  };
  return (
    <div class="field">
      {form.kind !== 'switch' && (
        <label for={id}>{isRequired || path.length === 0 ? label : `${label} (${context.t.optional})`}</label>
      )}
      {form.kind !== 'switch' && helpBelow}
      {form.kind === 'switch' && (
        <label>
          <input
            {...common}
            type="checkbox"
            checked={value === true}
            onChange={(event) => {
              onChange(event.currentTarget.checked ? true : undefined);
            }}
          />{' '}
          {label}
        </label>
      )}
      {form.kind === 'switch' && helpBelow}
      {form.kind === 'choice' && (
        <select {...common} value={text} onChange={change}>
          {!isRequired && text !== '' && <option value="">{context.t.leaveOut}</option>}
          {!form.choices.includes(text) && (
            <option value={text}>{text === '' ? (isRequired ? context.t.chooseOne : context.t.leaveOut) : text}</option>
          )}
          {form.choices.map((choice) => (
            <option key={choice} value={choice}>
              {context.overview.choiceWords[choice] ?? choice}
            </option>
          ))}
        </select>
      )}
      {form.kind === 'number' && (
        <input
          {...common}
          type="number"
          step="any"
          value={text}
          onInput={(event) => {
            const { value: typed } = event.currentTarget;
            onChange(typed === '' ? undefined : Number(typed));
          }}
        />
      )}
      {form.kind === 'text' && form.isDay === true && <input {...common} type="date" value={text} onInput={change} />}
      {form.kind === 'text' && form.isDay !== true && form.reference !== undefined && (
        <ReferenceField {...{ common, text, label, context, isRequired, onChange }} reference={form.reference} />
      )}
      {form.kind === 'text' &&
        form.isDay !== true &&
        form.reference === undefined &&
        (isLong ? (
          <textarea
            {...common}
            lang={context.lang}
            rows={Math.ceil(text.length / 60) + 1}
            value={text}
            onInput={change}
          />
        ) : (
          <input {...common} lang={context.lang} value={text} onInput={change} />
        ))}
      <Said errors={errors} id={`${id}-said`} />
    </div>
  );
}
