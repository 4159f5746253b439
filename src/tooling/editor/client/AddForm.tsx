import type { ComponentChildren } from 'preact';

/** What was typed into a field of the form, without spaces around it. */
export type Get = (name: string) => string;

interface AddFormProps {
  readonly id: string;
  readonly title: string;
  readonly button: string;
  readonly onAdd: (get: Get) => void;
  readonly children: ComponentChildren;
}

/** One thing that can be added: folded until somebody wants to, one open at a time. */
export function AddForm({ id, title, button, onAdd, children }: AddFormProps) {
  return (
    <details name="add" class="add">
      <summary id={id}>{title}</summary>
      <form
        aria-labelledby={id}
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(fieldsOf(event.currentTarget));
        }}
      >
        {children}
        <button type="submit" class="main">
          {button}
        </button>
      </form>
    </details>
  );
}

function fieldsOf(form: HTMLFormElement): Get {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}
