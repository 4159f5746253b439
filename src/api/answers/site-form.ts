import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';
import type { SiteFiles } from '../services/site-files.ts';
import { html, joined, type Html } from './html.ts';
import { pageHeaders, withSiteLinks, type SitePlace } from './page-shell.ts';

/** What is to change at one control of a form, as a sentence. */
export interface ControlProblem {
  /** The name of the control. */
  readonly control: string;
  readonly text: string;
}

/** A form of the built site, to be given back with everything that was typed. */
export interface SiteForm {
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The page of the form as it was sent, with `heading`, `text` and what is to change before the fields, and each
   * sentence at its field too.
   */
  fill(typed: URLSearchParams, heading: string, text: Html, problems: readonly ControlProblem[]): string;
}

/**
 * The form of a language that posts to `action`, found among the built pages.
 *
 * The built page is used again, and not written a second time: its questions, hints and order stand in one place. Nothing
 * when no page has it, as where sign-up is off.
 *
 * @param action - The address that the form posts to, such as "/api/registrations".
 */
export function findSiteForm(
  locale: Locale,
  files: SiteFiles | undefined,
  action: string,
  place: SitePlace,
): SiteForm | undefined {
  for (const [address, { forms }] of files ?? []) {
    if (!address.startsWith(`/${locale}/`) || !address.endsWith('/')) continue;
    const text = Buffer.from(forms.identity.bytes).toString('utf8');
    if (!text.includes(`action="${action}"`)) continue;
    const page = unified().use(rehypeParse).parse(withSiteLinks(text, place));
    withoutTool(page);
    return {
      headers: pageHeaders(forms.identity.headers),
      fill: (typed, heading, lead, problems) =>
        fillForm(structuredClone(page), action, { typed, heading, lead, problems }),
    };
  }
  return undefined;
}

/**
 * The tool of the page would start anew, without what was typed: it is left without the facts that it starts from, and the
 * form works as a plain one. Other scripts, such as the quick exit, stay.
 */
function withoutTool(page: Root): void {
  visit(page, 'element', (element, index, parent) => {
    if (element.tagName !== 'script' || element.properties['type'] !== 'application/json') return CONTINUE;
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
}

interface Filling {
  readonly typed: URLSearchParams;
  readonly heading: string;
  readonly lead: Html;
  readonly problems: readonly ControlProblem[];
}

function fillForm(page: Root, action: string, { typed, heading, lead, problems }: Filling): string {
  const form = select(`form[action="${action}"]`, page);
  if (form === undefined) throw new TypeError('Expected the form in its page, found none.');
  const controls = selectAll('input, textarea, select', form);
  for (const control of controls) giveBack(control, typed);
  const found = problems.map((problem) => ({ ...problem, id: markProblem(form, controls, problem) }));
  form.children.unshift(...nodesOf(summary(heading, lead, found)));
  const title = select('title', page);
  if (title !== undefined) title.children.unshift({ type: 'text', value: `${heading} | ` });
  return unified().use(rehypeStringify, { allowDangerousHtml: false }).stringify(page);
}

function giveBack(control: Element, typed: URLSearchParams): void {
  const { name, type, value } = control.properties;
  if (typeof name !== 'string' || type === 'hidden') return;
  const values = typed.getAll(name);
  const last = values.at(-1) ?? '';
  if (control.tagName === 'textarea') control.children = [{ type: 'text', value: last }];
  else if (control.tagName === 'select') {
    for (const option of selectAll('option', control))
      option.properties['selected'] = option.properties['value'] === last;
  } else if (type === 'radio') control.properties['checked'] = value === last;
  else if (type === 'checkbox') control.properties['checked'] = values.includes(String(value));
  else control.properties['value'] = last;
}

/** Puts the sentence where the question is, and gives the id of what to go to. */
function markProblem(form: Element, controls: readonly Element[], { control: name, text }: ControlProblem): string {
  const [first] = controls.filter(({ properties }) => properties['name'] === name);
  if (first === undefined) return '';
  const sentence = `${name}-problem`;
  for (const each of controls.filter(({ properties }) => properties['name'] === name)) {
    const before = each.properties['ariaDescribedBy'];
    const names = Array.isArray(before) ? before : [];
    each.properties['ariaDescribedBy'] = [...names.map(String), sentence];
    if (each.properties['type'] !== 'radio') each.properties['ariaInvalid'] = 'true';
  }
  const id = typeof first.properties['id'] === 'string' ? first.properties['id'] : `${name}-field`;
  first.properties['id'] = id;
  const [paragraph] = nodesOf(html`<p id="${sentence}" class="problem">${text}</p>`);
  const { parent, at } = placeOf(form, first);
  if (paragraph !== undefined) parent.children.splice(at, 0, paragraph);
  return id;
}

/** Right after the legend of the question that a choice belongs to, or right before a field. */
function placeOf(form: Element, control: Element): { parent: Element; at: number } {
  let place = { parent: form, at: 0 };
  let question: Element | undefined;
  visit(form, 'element', (element, index, parent) => {
    if (element === control && parent?.type === 'element') place = { parent, at: index ?? 0 };
    if (element.tagName === 'fieldset' && contains(element, control)) question = element;
  });
  if (control.properties['type'] !== 'radio' || question === undefined) return place;
  const legend = question.children.findIndex((child) => child.type === 'element' && child.tagName === 'legend');
  return { parent: question, at: legend + 1 };
}

function contains(element: Element, wanted: Element): boolean {
  let found = false;
  visit(element, 'element', (each) => {
    if (each === wanted) found = true;
  });
  return found;
}

function summary(heading: string, lead: Html, problems: readonly (ControlProblem & { id: string })[]): Html {
  const lines = problems.map(({ id, text }) => html`<li>${id === '' ? text : html`<a href="#${id}">${text}</a>`}</li>`);
  return html`<div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
    <p id="summary-title"><strong>${heading}</strong></p>
    ${lead}
    ${
      lines.length > 0 &&
      html`<ul>
        ${joined(lines)}
      </ul>`
    }
  </div>`;
}

function nodesOf({ text }: Html): Element[] {
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(text);
  return children.filter((child) => child.type === 'element');
}
