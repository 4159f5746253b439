import { locales, type Locale } from '../../../i18n/locales.ts';
import type { EditorWords } from './words.ts';

interface TranslationExchangeProps {
  /** The name of the page. */
  readonly name: string;
  readonly t: EditorWords;
  readonly lang: Locale;
  /** Called with the document that came back from translation. */
  readonly onReturned: (file: File) => void;
}

/** Sends a page for translation as a document, and takes the document back. */
export function TranslationExchange({ name, t, lang, onReturned }: TranslationExchangeProps) {
  return (
    <details>
      <summary>{t.export}</summary>
      <div class="row">
        {locales.map((from) => (
          <a key={from} href={`/api/translation?${new URLSearchParams({ name, from, lang }).toString()}`} download>
            {t.exportFrom[from]}
          </a>
        ))}
        <label class="field">
          {t.import}
          <input
            type="file"
            accept=".docx"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onReturned(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </details>
  );
}
