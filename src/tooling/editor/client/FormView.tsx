import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import type { Overview } from '../editor-data.ts';
import type { Reference } from '../field-references.ts';
import type { Form, FormField } from '../form.ts';
import { PickListView, PickView } from './PickView.tsx';
import type { EditorWords } from './words.ts';

/** What is wrong with a field, as the check or the server says it. */
export interface FieldError {
  readonly sentence: string;
  readonly entry?: string | undefined;
  /** The path of the field, with commas, positions in lists counted from 1. */
  readonly field?: string | undefined;
}

/** What every form field needs besides its own value. */
export interface FormContext {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly errors: readonly FieldError[];
  /** The entry that the fields belong to; errors name it. */
  readonly entry: string | undefined;
  /** What tells these fields from those of another form on the same page: two labels never lead to one field. */
  readonly ids?: string;
  /** In which language the texts are written, where that is known. */
  readonly lang?: Locale;
}

interface FieldProps {
  readonly form: Form;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly help?: string | undefined;
  /** Whether there has to be a value. */
  readonly isRequired?: boolean;
  readonly context: FormContext;
  readonly onChange: (value: unknown) => void;
}

type Group = Readonly<Record<string, unknown>>;

/** The fields of a value, made from its schema, each with what the check says about it. */
export function FormView(props: FieldProps) {
  const { form } = props;
  if (form.kind === 'group') return <GroupView {...props} form={form} />;
  if (form.kind === 'list') return <ListView {...props} form={form} />;
  if (form.kind === 'entries') return <EntriesView {...props} form={form} />;
  if (form.kind === 'oneOf') return <OneOfView {...props} form={form} />;
  // What tells the shape is chosen above it.
  if (form.kind === 'fixed') return null;
  return <PlainView {...props} form={form} />;
}

function errorsAt({ context: { errors, entry }, path }: FieldProps): readonly FieldError[] {
  const name = path.map((key) => (typeof key === 'number' ? `# ${key + 1}` : key)).join(', ');
  return errors.filter((error) => {
    const field = error.field?.replace(/(?:item|élément) (\d+)/g, '# $1') ?? '';
    return error.entry === entry && field === name && name !== '';
  });
}

/** The field's own id, by which its label, its help and its faults belong to it. */
export function idOf({
  context: { entry = '', ids = '' },
  path,
}: {
  readonly context: Pick<FormContext, 'entry' | 'ids'>;
  readonly path: readonly (string | number)[];
}): string {
  return `field-${ids}-${entry}-${path.join('-')}`;
}

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

function PlainView(
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
        <ReferenceView {...{ common, text, label, context, isRequired, onChange }} reference={form.reference} />
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
function ReferenceView({ common, reference, text, label, isRequired, context, onChange }: ReferenceProps) {
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

function GroupView(props: FieldProps & { form: Extract<Form, { kind: 'group' }> }) {
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
    <OptionalView
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

function OptionalView({ field, value, path, context, set }: OptionalProps) {
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

function ListView(props: FieldProps & { form: Extract<Form, { kind: 'list' }>; single?: boolean }) {
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

function EntriesView({
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

/** One text, or several: a list in either case, written as the file writes one or several. */
function OneOrMoreView(props: FieldProps & { form: Extract<Form, { kind: 'list' }> }) {
  const { value, onChange } = props;
  const items = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  return (
    <ListView
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

function OneOfView(props: FieldProps & { form: Extract<Form, { kind: 'oneOf' }> }) {
  const { form, value, label, context, onChange } = props;
  const [one, more] = form.options;
  if (form.options.length === 2 && one?.kind === 'text' && more?.kind === 'list' && more.item.kind === 'text') {
    return <OneOrMoreView {...props} form={more} />;
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

/** What a new value of a form starts as: its choices at the first, its texts empty, so that the check names what is missing. */
export function emptyValue(form: Form): unknown {
  switch (form.kind) {
    case 'text':
      return '';
    case 'number':
      return form.min ?? 0;
    case 'switch':
      return undefined;
    case 'fixed':
      return form.value;
    case 'choice':
      return form.choices[0] ?? '';
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
