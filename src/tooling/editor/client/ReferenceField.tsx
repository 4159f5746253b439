import type { Reference } from '../field-references.ts';
import type { FormContext } from './form-field.ts';
import { PickView } from './PickView.tsx';

interface ReferenceProps {
  readonly common: { readonly id: string; readonly 'aria-describedby'?: string };
  readonly reference: Reference;
  readonly text: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly context: FormContext;
  readonly onChange: (value: unknown) => void;
}

/** More than these are looked for in a dialog. */
const fewChoices = 15;

/** Something that is listed elsewhere: a few choices open below the field, many are looked for in a dialog. */
export function ReferenceField({ common, reference, text, label, isRequired, context, onChange }: ReferenceProps) {
  const { overview, t } = context;
  const choices = overview.choices[reference] ?? [];
  if (choices.length > fewChoices) {
    const describedBy = common['aria-describedby']?.split(' ') ?? [];
    return (
      <PickView id={common.id} value={text} onPick={onChange} {...{ label, describedBy, t, overview, reference }} />
    );
  }
  return (
    <select
      {...common}
      value={text}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      {!isRequired && text !== '' && <option value="">{t.leaveOut}</option>}
      {!choices.includes(text) && (
        <option value={text}>{text === '' ? (isRequired ? t.chooseOne : t.leaveOut) : text}</option>
      )}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {overview.choiceNames[reference]?.[choice] ?? choice}
        </option>
      ))}
    </select>
  );
}
