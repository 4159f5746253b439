import { useState } from 'preact/hooks';
import { locales } from '../../../i18n/locales.ts';
import type { Overview } from '../editor-data.ts';
import { AddForm, type Get } from './AddForm.tsx';
import { Messages } from './Messages.tsx';
import { request, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';

interface NewViewProps {
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly onMade: () => void;
}

const audiences = ['class-members', 'defence-representatives', 'public'];

/** Adds a page, a class member update or an information session, in both languages. */
export function NewView({ t, overview, onMade }: NewViewProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const make = (kind: string, json: unknown, hash: string): void => {
    request<{ files: string[] }>('new', { kind, lang: overview.language }, { method: 'POST', json }).then(
      ({ files }) => {
        setSaid([t.made(files.join(', '))]);
        onMade();
        location.hash = hash;
      },
      (error: unknown) => {
        setSaid([]);
        setFaults(sentencesOf(error));
      },
    );
  };
  const label = (field: string): string => overview.fields[field]?.label ?? field;
  const tops = (
    <div class="sides">
      {locales.map((locale) => (
        <fieldset key={locale}>
          <legend>{locale === 'en' ? t.english : t.french}</legend>
          {['title', 'slug', 'description'].map((field) => (
            <label class="field" key={field}>
              {label(field)}
              <input name={`${locale}.${field}`} lang={locale} required />
              <span class="help">{overview.fields[field]?.help}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
  return (
    <section aria-labelledby="new-title">
      <h1 id="new-title">{t.add}</h1>
      <p>{t.addWords}</p>
      <Messages said={said} faults={faults} />
      <AddForm
        id="new-page"
        title={t.addPage}
        button={t.create}
        onAdd={(get) => {
          make(
            'page',
            { name: get('name'), audience: get('audience'), sources: list(get('sources')), ...topsOf(get) },
            `#/page/${get('name')}`,
          );
        }}
      >
        <label class="field">
          {t.pageName}
          <input name="name" required />
        </label>
        <label class="field">
          {label('audience')}
          <select name="audience">
            {audiences.map((audience) => (
              <option key={audience} value={audience}>
                {overview.choiceWords[audience]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t.sources}
          <input name="sources" />
        </label>
        {tops}
      </AddForm>
      <AddForm
        id="new-update"
        title={t.addUpdate}
        button={t.create}
        onAdd={(get) => {
          const json = {
            name: get('name'),
            published: get('published'),
            sortDate: get('sortDate'),
            sources: list(get('sources')),
            ...topsOf(get),
          };
          make('update', json, `#/page/class-members/updates/${get('name')}`);
        }}
      >
        <label class="field">
          {t.pageName}
          <input name="name" required />
        </label>
        <label class="field">
          {label('published')}
          <input name="published" required />
          <span class="help">{overview.fields['published']?.help}</span>
        </label>
        <label class="field">
          {label('sortDate')}
          <input name="sortDate" type="date" required />
        </label>
        <label class="field">
          {t.sources}
          <input name="sources" />
        </label>
        {tops}
      </AddForm>
      <AddForm
        id="new-session"
        title={t.addSession}
        button={t.create}
        onAdd={(get) => {
          const json = {
            name: get('name'),
            audience: get('audience'),
            language: get('language'),
            zone: get('zone'),
            starts: { on: get('on'), at: get('at') },
            lengthInMinutes: Number(get('lengthInMinutes')),
            closesHoursBefore: Number(get('closesHoursBefore')),
            places: Number(get('places')),
            how: get('how'),
            accommodations: [],
          };
          make('session', json, `#/data/sessions/${get('name')}`);
        }}
      >
        <label class="field">
          {t.entryId}
          <input name="name" required />
        </label>
        {(
          [
            ['audience', audiences.slice(0, 2)],
            ['language', ['en', 'fr', 'bilingual']],
            ['zone', overview.choices['zones'] ?? []],
            ['how', ['online', 'telephone', 'in-person']],
          ] as const
        ).map(([field, choices]) => (
          <label class="field" key={field}>
            {label(field)}
            <select name={field}>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {overview.choiceWords[choice] ?? choice}
                </option>
              ))}
            </select>
          </label>
        ))}
        {(
          [
            ['on', 'date'],
            ['at', 'time'],
            ['lengthInMinutes', 'number'],
            ['closesHoursBefore', 'number'],
            ['places', 'number'],
          ] as const
        ).map(([field, type]) => (
          <label class="field" key={field}>
            {label(field)}
            <input name={field} type={type} required />
          </label>
        ))}
      </AddForm>
    </section>
  );
}

function topsOf(get: Get): Record<string, unknown> {
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(['title', 'slug', 'description'].map((field) => [field, get(`${locale}.${field}`)])),
    ]),
  );
}

function list(text: string): string[] {
  return text.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}
