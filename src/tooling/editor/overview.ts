import { locales, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content/content-model.ts';
import { isDraft } from '../content/drafts.ts';
import { factFiles } from '../content/fact-files.ts';
import { pageParts } from '../content/page-parts.ts';
import { textOrNone } from '../content/plain-text.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { blockOffers } from './block-names.ts';
import { allChoiceWords } from './choice-words.ts';
import type { Overview } from './editor-data.ts';
import { insertableFacts } from './fact-texts.ts';
import { answerWords } from '../new-words.ts';
import { allFieldWords } from './field-words.ts';
import { newForm } from './new-form.ts';
import { allPropWords } from './prop-words.ts';
import { zoneNames } from './zone-names.ts';

/** Everything that the editor's lists and choices are made of, from the content as it stands. */
export function overviewOf(content: Content, language: Locale, previewUrl: string): Overview {
  const names = [...new Set(content.pages.map(({ name }) => name))];
  return {
    language,
    previewUrl,
    pages: names.map((name) => {
      const both = locales.flatMap((locale) => content.page(name, locale) ?? []);
      return {
        name,
        kind: both[0]?.kind ?? 'page',
        titles: Object.fromEntries(both.map((page) => [page.locale, textOrNone(page.fields['title'])])),
        draft: isDraft(content, name),
        changedParts: both.flatMap((page) => pageParts(content, page)).filter(({ changed }) => changed).length,
      };
    }),
    factFiles: Object.keys(factFiles),
    sessions: content.sessions.map(({ id }) => id),
    blocks: blockOffers(language),
    fields: allFieldWords(language),
    choiceWords: allChoiceWords(language),
    entryNames: entryNamesOf(content, language),
    facts: insertableFacts(content),
    documents: documentsOf(content),
    choices: choicesOf(content, names),
    choiceNames: choiceNamesOf(content, language),
    adding: {
      page: { ...newForm('page'), name: answerWords('page', ['name'], language) },
      update: { ...newForm('update'), name: answerWords('update', ['name'], language) },
      session: { ...newForm('session'), name: answerWords('session', ['name'], language) },
    },
    propWords: allPropWords(language),
    props: Object.fromEntries(
      Object.entries(vocabulary).map(([component, { required, optional }]) => [
        component,
        { ...required, ...optional },
      ]),
    ),
  };
}

function documentsOf(content: Content): Overview['documents'] {
  const sources = (content.facts.get('sources')?.data ?? {}) as Record<
    string,
    { title?: Record<Locale, unknown> } | null
  >;
  return Object.entries(sources).map(([id, source]) => ({
    id,
    title: { en: textOrNone(source?.title?.en), fr: textOrNone(source?.title?.fr) },
  }));
}

function choicesOf(content: Content, pages: readonly string[]): Overview['choices'] {
  const valuesOf = (name: 'zones' | 'ranks', field: string): string[] => [
    ...new Set(
      Object.values((content.facts.get(name)?.data ?? {}) as Record<string, Record<string, unknown> | null>).flatMap(
        (entry) => (typeof entry?.[field] === 'string' ? [entry[field]] : []),
      ),
    ),
  ];
  return {
    ledger: content.ids('ledger'),
    sources: content.ids('sources'),
    figures: content.ids('figures'),
    dates: content.ids('dates'),
    contacts: content.ids('contacts'),
    terms: content.ids('terms'),
    deadlines: content.ids('deadlines'),
    pages: [...pages],
    zones: valuesOf('zones', 'zone'),
    rankGroups: valuesOf('ranks', 'group'),
  };
}

/** What the rows, documents, pages, facts and zones of the lists of choices are called. */
function choiceNamesOf(content: Content, language: Locale): Overview['choiceNames'] {
  const facts = insertableFacts(content).filter(({ component }) => component === 'Fact');
  const rows = (content.facts.get('ledger')?.data ?? {}) as Record<string, { says?: unknown } | null>;
  const factNames = Object.fromEntries(
    facts.map(({ about, id, text }) => [id, `${text[language]} (${about[language]})`]),
  );
  return {
    ledger: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, textOrNone(row?.says)])),
    sources: Object.fromEntries(documentsOf(content).map(({ id, title }) => [id, title[language]])),
    pages: Object.fromEntries(
      content.pages
        .filter(({ locale }) => locale === language)
        .map(({ fields, name }) => [name, textOrNone(fields['title'])]),
    ),
    zones: zoneNames(content, language),
    figures: factNames,
    dates: factNames,
  };
}

/** What the entries of the facts are called, where they have a name: readers of the form know that better than an id. */
function entryNamesOf(content: Content, language: Locale): Overview['entryNames'] {
  const names: Record<string, Record<string, string>> = {};
  for (const [file, yaml] of content.facts) {
    for (const [id, entry] of Object.entries((yaml.data ?? {}) as Record<string, unknown>)) {
      const name = nameOf(entry, language);
      if (name !== undefined) names[file] = { ...names[file], [id]: name };
    }
  }
  return names;
}

function nameOf(entry: unknown, language: Locale): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { name, title, [language]: own } = entry as Record<string, unknown>;
  const half = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[language] : value;
  const found = [half(name), half(title), (own as { term?: unknown } | undefined)?.term];
  return found.find((each): each is string => typeof each === 'string');
}
