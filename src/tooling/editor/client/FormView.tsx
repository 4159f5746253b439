import { EntriesField } from './EntriesField.tsx';
import type { FieldProps } from './form-field.ts';
import { GroupField } from './GroupField.tsx';
import { ListField } from './ListField.tsx';
import { OneOfField } from './OneOfField.tsx';
import { PlainField } from './PlainField.tsx';

/** The fields of a value, made from its schema, each with what the check says about it. */
export function FormView(props: FieldProps) {
  const { form } = props;
  if (form.kind === 'group') return <GroupField {...props} form={form} />;
  if (form.kind === 'list') return <ListField {...props} form={form} />;
  if (form.kind === 'entries') return <EntriesField {...props} form={form} />;
  if (form.kind === 'oneOf') return <OneOfField {...props} form={form} />;
  // What tells the shape is chosen above it.
  if (form.kind === 'fixed') return null;
  return <PlainField {...props} form={form} />;
}
