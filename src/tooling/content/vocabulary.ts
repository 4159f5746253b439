import { printedFactFiles, type FactFileName } from './fact-files.ts';

/** What a prop may hold: words for readers, an id of one of these facts files, the name of a page, rows of the ledger that the page lists, or nothing at all. */
export type PropKind = 'text' | 'switch' | 'page' | 'language' | 'rows' | readonly FactFileName[];

/** What a component of the prose takes. */
export interface ComponentWords {
  readonly required?: Readonly<Record<string, PropKind>>;
  readonly optional?: Readonly<Record<string, PropKind>>;
  /** The component that has to stand around it. */
  readonly inside?: string;
  /** Stands within a sentence. */
  readonly inline?: true;
  /** Entries that it prints without naming them: a whole facts file, or one entry of it. */
  readonly prints?: readonly (FactFileName | `${FactFileName}/${string}`)[];
}

/** The components that prose can use, with what each takes. Anything else is refused. */
export const vocabulary: Readonly<Record<string, ComponentWords>> = {
  Contact: { required: { id: ['contacts'] }, inline: true },
  Fact: { required: { id: printedFactFiles }, inline: true },
  Abbr: { required: { id: ['terms'] }, optional: { first: 'switch' }, inline: true },
  span: { required: { lang: 'language' }, inline: true },
  BeforeYouRead: {},
  Callout: { required: { title: 'text' } },
  AsHistory: {},
  Timeline: {},
  Event: { required: { date: ['dates'], title: 'text' }, inside: 'Timeline' },
  Steps: {},
  Rows: {},
  Row: { required: { term: 'text' }, inside: 'Rows' },
  Compare: { required: { first: 'text', second: 'text' } },
  CompareRow: { required: { label: 'text', first: 'text', second: 'text' }, inside: 'Compare' },
  Cards: {},
  Card: { required: { page: 'page' }, inside: 'Cards' },
  LowTraceVisit: {},
  SilenceResult: { prints: ['silence'] },
  CriteriaTable: { prints: ['criteria'] },
  SupportLine: { prints: ['contacts/support-line'] },
  SupportHours: { prints: ['contacts/support-line', 'zones'] },
  Emergency: { prints: ['contacts/emergency', 'contacts/suicide-crisis'] },
  SourcesOf: { required: { rows: 'rows' } },
  StopHere: { prints: ['contacts/support-line'] },
  SignUpForm: {
    prints: [
      'contacts/support-line',
      'contacts/program-email',
      'contacts/centre-email',
      'contacts/emergency',
      'contacts/suicide-crisis',
    ],
  },
  ManageSignUp: { prints: ['contacts/support-line', 'contacts/program-email'] },
  AnswerDates: { prints: ['contacts/support-line', 'contacts/program-email', 'deadlines', 'holidays'] },
  AnswerDatesTable: { prints: ['deadlines', 'holidays'] },
  AnswerDatesExamples: { prints: ['deadlines'] },
  HolidayList: { prints: ['holidays'] },
  OptionFinder: { prints: ['options', 'ranks'] },
  OptionsByRank: { prints: ['ranks'] },
  OptionsTable: { prints: ['options'] },
  OptionsTime: { prints: ['options'] },
  SessionList: { prints: ['contacts/support-line', 'contacts/program-email', 'zones'] },
  UpdatesList: {},
  GlossaryList: { prints: ['terms'] },
  AtoZ: {},
  SearchBox: {},
  SourcesList: { prints: ['sources'] },
};

/** What every page prints around its text. */
export const printedByEveryPage = ['contacts/support-line', 'contacts/emergency', 'site'] as const;
