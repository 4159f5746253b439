import { useEffect, useState } from 'preact/hooks';
import type { CheckResult, Overview, StringsData } from '../editor-data.ts';
import { plainLetters } from './Choose.tsx';
import { Said } from './FormView.tsx';
import { Messages } from './Messages.tsx';
import { request, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';
import { SearchField } from './SearchField.tsx';

interface StringsViewProps {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly check: CheckResult | undefined;
  readonly onSaved: () => void;
}

type Value = string | Readonly<Record<string, string>>;
const shownAtOnce = 40;

/** The words of the interface, English beside French, found by what they say. */
export function StringsView({ t, overview, check, onSaved }: StringsViewProps) {
  const [data, setData] = useState<StringsData>();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const fail = (error: unknown): void => {
    setSaid([]);
    setFaults(sentencesOf(error));
  };
  useEffect(() => {
    request<StringsData>('strings', {}).then(setData, fail);
  }, []);
  if (data === undefined) {
    return (
      <section>
        <h1>{t.strings}</h1>
        <Messages said={faults.length === 0 ? [t.loading] : []} faults={faults} />
      </section>
    );
  }
  const found = data.strings.filter((each) => plainLetters(JSON.stringify(each)).includes(plainLetters(typed)));
  return (
    <section aria-labelledby="strings-title">
      <div class="bar">
        <h1 id="strings-title">{t.strings}</h1>
        <SearchField label={t.search} typed={typed} onType={setTyped} />
        <Messages said={said} faults={faults} />
      </div>
      {found.length > shownAtOnce && <p class="help">{t.moreStrings(found.length, shownAtOnce)}</p>}
      {found.length === 0 && <p>{t.nothingFound}</p>}
      {found.slice(0, shownAtOnce).map((each) => (
        <StringView
          key={`${each.key} ${JSON.stringify(each)}`}
          name={each.key}
          en={each.en}
          fr={each.fr}
          t={t}
          errors={(check?.errors ?? []).filter(
            ({ field, file }) => field === each.key && file.startsWith('content/strings'),
          )}
          onSave={(en, fr) => {
            const json = { marks: data.marks, key: each.key, en, fr };
            request<StringsData>('strings', { lang: overview.language }, { method: 'PUT', json }).then((next) => {
              setData(next);
              setSaid([t.saved]);
              setFaults([]);
              onSaved();
            }, fail);
          }}
        />
      ))}
    </section>
  );
}

interface StringViewProps {
  readonly name: string;
  readonly en: Value;
  readonly fr: Value | undefined;
  readonly t: EditorWords;
  readonly errors: CheckResult['errors'];
  readonly onSave: (en: Value, fr: Value) => void;
}

function StringView({ name, en, fr, t, errors, onSave }: StringViewProps) {
  const [values, setValues] = useState({ en, fr: fr ?? (typeof en === 'string' ? '' : {}) });
  const fields = (locale: 'en' | 'fr'): readonly (readonly [part: string, text: string])[] => {
    const value = values[locale];
    return typeof value === 'string' ? [['', value]] : Object.entries(value);
  };
  return (
    <form
      class="string"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(values.en, values.fr);
      }}
    >
      <div class="sides">
        {(['en', 'fr'] as const).map((locale) => (
          <div key={locale}>
            {fields(locale).map(([part, text]) => (
              <label class="field" key={part}>
                {[
                  locale === 'en' ? t.english : t.french,
                  part === 'one' ? t.one : part === 'other' ? t.other : '',
                ].join(' ')}
                <textarea
                  lang={locale}
                  rows={Math.ceil(text.length / 60) + 1}
                  value={text}
                  onInput={(event) => {
                    const next = event.currentTarget.value;
                    const value = values[locale];
                    setValues({ ...values, [locale]: typeof value === 'string' ? next : { ...value, [part]: next } });
                  }}
                />
              </label>
            ))}
          </div>
        ))}
      </div>
      <Said errors={errors} />
      <p class="row">
        <button type="submit" aria-label={`${t.save}: ${name}`}>
          {t.save}
        </button>
        <span class="help">{name}</span>
      </p>
    </form>
  );
}
