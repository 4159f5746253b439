import type { NewKind } from '../../content/new-fields.ts';
import type { Overview } from '../editor-data.ts';
import { AddForm } from './AddForm.tsx';
import { useSaveKey } from './use-save-key.ts';
import type { EditorWords } from './words.ts';

interface NewViewProps {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly onDirty: (isDirty: boolean) => void;
  /** Called with what was made, in a sentence, and the view that shows it. */
  readonly onMade: (sentence: string, hash: string) => void;
}

const views: Readonly<Record<NewKind, string>> = {
  page: '#/page/',
  update: '#/page/class-members/updates/',
  session: '#/data/sessions/',
};

/** Adds a page, a class member update or an information session, in both languages. */
export function NewView({ t, overview, onDirty, onMade }: NewViewProps) {
  useSaveKey(() => {
    document.querySelector<HTMLFormElement>('.add[open] form')?.requestSubmit();
  });
  const forms: readonly (readonly [NewKind, string])[] = [
    ['page', t.addPage],
    ['update', t.addUpdate],
    ['session', t.addSession],
  ];
  return (
    <section aria-labelledby="new-title">
      <h1 id="new-title">{t.add}</h1>
      <p>{t.addWords}</p>
      {forms.map(([kind, title]) => (
        <AddForm
          key={kind}
          {...{ kind, title, t, overview, onDirty }}
          onMade={(files, name) => {
            onMade(t.made(files.join(', ')), `${views[kind]}${name}`);
          }}
        />
      ))}
    </section>
  );
}
