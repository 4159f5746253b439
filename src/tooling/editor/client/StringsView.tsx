import { useEffect, useState } from 'preact/hooks';
import type { CheckResult, Overview, StringsData } from '../editor-data.ts';
import { Said } from './FormView.tsx';
import { Messages } from './PageView.tsx';
import { request, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';

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
  const fail = (error: unknown): void => {
    setSaid(sentencesOf(error));
  };
  useEffect(() => {
    request<StringsData>('strings', {}).then(setData, fail);
  }, []);
  if (data === undefined) return <Messages said={said.length === 0 ? [t.loading] : said} />;
  const found = data.strings.filter((each) => JSON.stringify(each).toLowerCase().includes(typed.toLowerCase()));
  return (
    <section aria-labelledby="strings-title">
      <div class="bar">
        <h1 id="strings-title">{t.strings}</h1>
        <label class="field">
          {t.search}
          <input
            type="search"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </label>
        <Messages said={said} />
      </div>
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
      <button type="submit">{`${t.save}: ${name}`}</button>
    </form>
  );
}
