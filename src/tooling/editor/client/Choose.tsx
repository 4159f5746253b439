import { useState } from 'preact/hooks';
import type { EditorWords } from './words.ts';
import { SearchField } from './SearchField.tsx';
import { useModal } from './use-modal.ts';

/** Something that can be chosen from a list. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly about: string;
  /** What it is found by too, and not shown: its words in the other language. */
  readonly also?: string;
}

interface ChooseProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly t: EditorWords;
  readonly onChoose: (key: string) => void;
  readonly onCancel: () => void;
}

/** A dialog with a list to choose from, narrowed by what is typed. */
export function Choose({ title, choices, t, onChoose, onCancel }: ChooseProps) {
  const [typed, setTyped] = useState('');
  const dialog = useModal();
  const wanted = plainLetters(typed).split(/\s+/);
  const found = choices.filter(({ key, label, about, also = '' }) => {
    const text = plainLetters(`${key} ${label} ${about} ${also}`);
    return wanted.every((word) => text.includes(word));
  });
  return (
    <dialog ref={dialog} aria-labelledby="choose-title" onClose={onCancel}>
      <h2 id="choose-title">{title}</h2>
      <SearchField label={t.search} typed={typed} onType={setTyped} />
      {found.length === 0 && <p>{t.nothingFound}</p>}
      <ul class="choices">
        {found.map(({ key, label, about }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                onChoose(key);
              }}
            >
              <strong>{label}</strong> <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </dialog>
  );
}

/** A text as it is looked for: without accents and capitals. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
