import { useEffect, useState } from 'preact/hooks';
import { locales, type Locale } from '../../../i18n/locales.ts';
import type { CheckResult, Overview, StringsData } from '../editor-data.ts';
import { plainLetters } from './Choose.tsx';
import { Said } from './Said.tsx';
import { Messages } from './Messages.tsx';
import type { Place } from './place.ts';
import { request, sentencesOf } from './request.ts';
import { useSaveKey } from './use-save-key.ts';
import type { EditorWords } from './words.ts';
import { SearchField } from './SearchField.tsx';

interface StringsViewProps {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly check: CheckResult | undefined;
  readonly place: Place;
  readonly onSaved: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

type Value = string | Readonly<Record<string, string>>;
type Pair = Readonly<Record<Locale, Value>>;
const shownAtOnce = 40;

/** The words of the interface, English beside French, found by what they say. */
export function StringsView({ t, overview, check, place, onSaved, onDirty }: StringsViewProps) {
  const [data, setData] = useState<StringsData>();
  // What was typed and not saved, by key: it stays when another search leaves it out.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Pair>>>({});
  const [typed, setTyped] = useState(place.find ?? '');
  useEffect(() => {
    if (place.find !== undefined) setTyped(place.find);
  }, [place]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const fail = (error: unknown): void => {
    setSaid([]);
    setFaults(sentencesOf(error));
  };
  useEffect(() => {
    request<StringsData>('strings', {}).then(setData, fail);
  }, []);
  useEffect(() => {
    onDirty(Object.keys(drafts).length > 0);
  }, [drafts]);
  useSaveKey(() => {
    document.activeElement?.closest('form')?.requestSubmit();
  });
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
          key={each.key}
          name={each.key}
          values={drafts[each.key] ?? pairOf(each)}
          isDirty={each.key in drafts}
          t={t}
          errors={(check?.errors ?? []).filter(
            ({ field, file }) => field === each.key && file.startsWith('content/strings'),
          )}
          onType={(pair) => {
            setDrafts({ ...drafts, [each.key]: pair });
          }}
          onSave={(pair) => {
            const json = { marks: data.marks, key: each.key, ...pair };
            request<StringsData>('strings', { lang: overview.language }, { method: 'PUT', json }).then((next) => {
              setData(next);
              // What was typed while it was saved is not saved yet.
              setDrafts((now) =>
                Object.fromEntries(Object.entries(now).filter(([key, draft]) => key !== each.key || draft !== pair)),
              );
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
  readonly values: Pair;
  readonly isDirty: boolean;
  readonly t: EditorWords;
  readonly errors: CheckResult['errors'];
  readonly onType: (pair: Pair) => void;
  readonly onSave: (pair: Pair) => void;
}

/** A string in both languages; French that is missing is there to be written. */
function pairOf({ en, fr }: StringsData['strings'][number]): Pair {
  return { en, fr: fr ?? (typeof en === 'string' ? '' : {}) };
}

function StringView({ name, values, isDirty, t, errors, onType, onSave }: StringViewProps) {
  const fields = (locale: Locale): readonly (readonly [part: string, text: string])[] => {
    const value = values[locale];
    return typeof value === 'string' ? [['', value]] : Object.entries(value);
  };
  return (
    <form
      class="string"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(values);
      }}
    >
      <div class="sides">
        {locales.map((locale) => (
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
                    onType({ ...values, [locale]: typeof value === 'string' ? next : { ...value, [part]: next } });
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
        <span class="help">{isDirty ? `${name}: ${t.unsaved}` : name}</span>
      </p>
    </form>
  );
}
