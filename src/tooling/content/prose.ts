import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { factFiles, type FactFileName } from './fact-files.ts';
import { oncePer } from './once-per.ts';
import { isJsx } from './page-structure.ts';
import type { Place } from './problem.ts';
import { spansOf, type Span } from './source-spans.ts';
import { vocabulary } from './vocabulary.ts';
import { lineAt, yamlStrings, type YamlString, type YamlText } from './yaml-text.ts';

/** Stands in a prose for a component within a sentence and for a {place}: a letter that no language of the site uses. */
export const componentMark = 'ꙮ';

/** A run of words that readers see: a paragraph, a heading, a prop, a field, a string. */
export interface Prose {
  readonly place: Place;
  readonly locale: Locale;
  /** What it says, without marks of emphasis and addresses of links; components are `componentMark`. */
  readonly text: string;
  /** Where each character stands in the source of the file; undefined for what is not text there. */
  readonly spans: readonly (Span | undefined)[];
  /** The source of the whole file. */
  readonly source: string;
  /** 'body' is a paragraph or a list item; 'prop' and 'field' are words given to a component and at the top of a page. */
  readonly origin: 'body' | 'heading' | 'prop' | 'field' | 'string' | 'fact';
  /** The components that its marks stand for, in their order; none in a YAML text, where marks are {places}. */
  readonly components: readonly MdxJsxTextElement[];
  /** Stands inside <AsHistory>, which tells what sources said in their time. */
  readonly asHistory: boolean;
  /** The page's name, where the words are of a page. */
  readonly page: string | undefined;
}

/** The place of one character of a prose: its own line in a longer paragraph. */
export function placeAt(prose: Prose, index: number): Place {
  const span = prose.spans.slice(index).find((candidate) => candidate !== undefined);
  return span === undefined ? prose.place : { ...prose.place, line: lineAt(prose.source, span.start) };
}

const topFields = ['title', 'menuTitle', 'description', 'topics'];
const factFieldsWithoutWords = ['address', 'value', 'slug', 'id'];

/** All words of the content that readers see, in both languages. Worked out once for a content that was read. */
export const allProse = oncePer((content: Content): readonly Prose[] => {
  const facts = [...content.facts].filter(([name]) => !['ledger', 'sources', 'words'].includes(name));
  return [
    ...content.pages.flatMap(pageProse),
    ...[...content.strings].flatMap(([locale, yaml]) => stringsProse(yaml, locale)),
    ...facts.flatMap(([name, yaml]) => factsProse(name, yaml)),
  ];
});

/** The words of a page: those of its top, its text and the props of its components. Worked out once for a page that was read. */
export const pageProse = oncePer((page: Page): readonly Prose[] => [...topProse(page), ...bodyProse(page)]);

/** The words of the interface in one language. */
function stringsProse(yaml: YamlText, locale: Locale): Prose[] {
  return yamlStrings(yaml).map((string) => yamlProse(yaml, string, locale, 'string', { field: string.path.join('.') }));
}

/** The halves of a facts file that stand under `en` and `fr`; addresses and values are no words. */
function factsProse(name: FactFileName, yaml: YamlText): Prose[] {
  return yamlStrings(yaml).flatMap((string) => {
    const locale = string.path.find(isLocale);
    if (locale === undefined || string.path.some((key) => factFieldsWithoutWords.includes(key))) return [];
    const [entry] = string.path;
    const at = factFiles[name].entries ? { entry, field: string.field.slice(1) } : { field: string.field };
    return [yamlProse(yaml, string, locale, 'fact', at)];
  });
}

/** What the ledger says that documents say, and why rows are left out: no page prints it. */
export function ledgerProse(content: Content): Prose[] {
  const ledger = content.facts.get('ledger');
  if (ledger === undefined) return [];
  return yamlStrings(ledger)
    .filter(({ path }) => ['says', 'leftOut'].includes(path[1] ?? ''))
    .map((string) => yamlProse(ledger, string, 'en', 'fact', { entry: string.path[0], field: string.path[1] }));
}

function topProse(page: Page): Prose[] {
  const { top } = page;
  if (top === undefined) return [];
  return yamlStrings(top)
    .filter(({ path }) => topFields.includes(path[0] ?? ''))
    .map((string) => ({ ...yamlProse(top, string, page.locale, 'field', { field: string.path[0] }), page: page.name }));
}

function yamlProse(
  yaml: YamlText,
  string: YamlString,
  locale: Locale,
  origin: Prose['origin'],
  at: Partial<Place>,
): Prose {
  const { value, start, end } = string;
  const isQuoted = /["']/.test(yaml.text.charAt(start));
  const isBlock = /[|>]/.test(yaml.text.charAt(start));
  const first = isQuoted ? start + 1 : isBlock ? yaml.text.indexOf('\n', start) + 1 : start;
  const last = isQuoted ? end - 1 : end;
  return {
    place: { file: yaml.file, line: lineAt(yaml.text, start), ...at },
    locale,
    text: value.replace(/\{[^}]*\}/g, (name) => componentMark.repeat(name.length)),
    spans: spansOf(value, yaml.text, first, last) ?? value.split('').map(() => undefined),
    source: yaml.text,
    origin,
    components: [],
    asHistory: false,
    page: undefined,
  };
}

interface Run {
  text: string;
  readonly spans: (Span | undefined)[];
  readonly components: MdxJsxTextElement[];
}

const emptyRun = (): Run => ({ text: '', spans: [], components: [] });

interface Around {
  readonly locale: Locale;
  readonly asHistory: boolean;
}

function bodyProse(page: Page): Prose[] {
  const prose: Prose[] = [];
  let run = emptyRun();

  const finish = (around: Around, origin: Prose['origin'] = 'body'): void => {
    const first = run.spans.find((span) => span !== undefined);
    if (run.text.trim() !== '' && first !== undefined) {
      const place = { file: page.file, line: lineAt(page.text, first.start) };
      prose.push({ place, ...around, ...run, source: page.text, origin, page: page.name });
    }
    run = emptyRun();
  };
  const append = (value: string, start: number, end: number): void => {
    const spans = spansOf(value, page.text, start, end) ?? value.split('').map(() => undefined);
    run.text += value;
    run.spans.push(...spans);
  };
  const appendMark = (component: MdxJsxTextElement): void => {
    run.text += componentMark;
    run.spans.push(undefined);
    run.components.push(component);
  };
  // A passage in another language, or the words of a prop, are a run of their own: the sentence around them goes on.
  const apart = (around: Around, origin: Prose['origin'], write: () => void): void => {
    const outer = run;
    run = emptyRun();
    write();
    finish(around, origin);
    run = outer;
  };
  const visitProps = (node: MdxJsxFlowElement | MdxJsxTextElement, around: Around): void => {
    const words = vocabulary[node.name ?? ''];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if ({ ...words?.required, ...words?.optional }[attribute.name] !== 'text') continue;
      const [start, end] = [attribute.position?.start.offset ?? 0, attribute.position?.end.offset ?? 0];
      const open = page.text.slice(start, end).search(/["']/) + 1;
      const { value } = attribute;
      apart(around, 'prop', () => {
        append(value, start + open, end - 1);
      });
    }
  };
  const visit = (node: Nodes, around: Around): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      append(node.value, start, end);
    } else if (node.type === 'break') {
      append('\n', node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    } else if (isJsx(node)) {
      visitProps(node, around);
      const isInline = vocabulary[node.name ?? '']?.inline === true;
      const lang = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang',
      );
      const locale = isLocale(lang?.value) ? lang.value : around.locale;
      const inner = { locale, asHistory: around.asHistory || node.name === 'AsHistory' };
      const visitChildren = (): void => {
        for (const child of node.children) visit(child, inner);
      };
      if (!isInline) {
        finish(around);
        visitChildren();
        finish(inner);
      } else if (inner.locale !== around.locale || node.children.length === 0) {
        apart(inner, 'body', visitChildren);
        appendMark(node as MdxJsxTextElement);
      } else visitChildren();
    } else if ('children' in node) {
      for (const child of node.children) visit(child, around);
      if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
        finish(around, node.type === 'heading' ? 'heading' : 'body');
      }
    }
  };
  if (page.tree !== undefined) visit(page.tree, { locale: page.locale, asHistory: false });
  return prose;
}
