import { capitalized, formatDate } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { sessionTimeText } from '../../i18n/session-time.ts';
import type { ScheduledSession } from '../../schemas/session.ts';
import type { SignUpResult, SignUpView } from '../../schemas/sign-up-state.ts';
import { longest } from '../../schemas/sign-up.ts';
import type { SignUpWords } from '../mail/mail-words.ts';
import { problemStatuses, type FieldProblem, type ProblemCode, type ProblemExtra } from '../problem.ts';
import type { SiteFiles } from '../services/site-files.ts';
import { html, joined, type Html } from './html.ts';
import { readPageShell, type PageShell, type SitePlace } from './page-shell.ts';
import { sentenceWithLine } from './sentence-with-line.ts';
import { findSiteForm, type ControlProblem, type SiteForm } from './site-form.ts';

/** What answer pages are made of. */
export interface AnswerPageParts extends SitePlace {
  readonly words: Readonly<Record<Locale, SignUpWords>>;
  /** The built site; left out in development. */
  readonly siteFiles?: SiteFiles | undefined;
  /** Where forms post, without a slash at its end. */
  readonly apiUrl: string;
  readonly sessions: readonly ScheduledSession[];
  /** Whether mail stays in the outbox: then no page promises any. */
  readonly mailIsHeld: boolean;
}

/** A plain form that was posted: which one, in which language, and everything that was typed. */
export interface FormPost {
  readonly form: 'sign-up' | 'code' | 'feedback';
  readonly locale: Locale;
  readonly fields: URLSearchParams;
}

/** What stands on a refused form's page besides what the code says. */
export interface RefusalExtra extends ProblemExtra {
  /** The name of the control that a field of the body comes from. */
  readonly controlOf?: (field: string) => string;
}

/**
 * The answers to plain HTML forms, as pages of the site in the form's language.
 *
 * What was sent is escaped wherever it stands. A code stands in pages and in the bodies of forms only, never in an address.
 */
export interface AnswerPages {
  signedUp(post: FormPost, sessionId: string, isNew: boolean, result: SignUpResult): Response;
  signUp(post: FormPost, view: SignUpView): Response;
  cancelled(post: FormPost, view: SignUpView): Response;
  /** Asks once more before deleting, on a page of its own (T-03). */
  confirmErasing(post: FormPost): Response;
  erased(post: FormPost): Response;
  thanks(post: FormPost): Response;
  /** Why nothing was done, with everything that was typed given back. */
  refused(post: FormPost, code: ProblemCode, extra?: RefusalExtra): Response;
}

interface Language {
  readonly locale: Locale;
  readonly words: SignUpWords;
  readonly shell: PageShell;
  readonly forms: Readonly<Record<FormPost['form'], SiteForm | undefined>>;
}

/** @example pages.thanks({ form: 'feedback', locale: 'fr', fields }) answers 202 with a page. */
export function createAnswerPages(parts: AnswerPageParts): AnswerPages {
  const { apiUrl, siteFiles, mailIsHeld } = parts;
  const addresses = {
    signUp: `${apiUrl}/registrations`,
    look: `${apiUrl}/registrations/lookup`,
    cancel: `${apiUrl}/registrations/cancel`,
    erase: `${apiUrl}/registrations/erase`,
  };
  const sessionById = new Map(parts.sessions.map((session) => [session.id, session]));
  const languages = Object.fromEntries(locales.map((locale) => [locale, languageOf(locale)])) as Record<
    Locale,
    Language
  >;

  function languageOf(locale: Locale): Language {
    const forms = {
      'sign-up': findSiteForm(locale, siteFiles, addresses.signUp, parts),
      code: findSiteForm(locale, siteFiles, addresses.look, parts),
      feedback: undefined,
    };
    return { locale, words: parts.words[locale], shell: readPageShell(locale, siteFiles, parts), forms };
  }

  function page({ shell }: Language, status: number, heading: string, text: Html, headers = {}): Response {
    return new Response(shell.fill(heading, text), { status, headers: { ...shell.headers, ...headers } });
  }

  const siteLink = (path: string) => (parts.livesApart ? parts.siteUrl + path : path);

  function sessionLines({ locale, words: { t } }: Language, sessionId: string): Html {
    const session = sessionById.get(sessionId);
    if (session === undefined) return html``;
    return html`${session.sample && html`<p><strong>${t('answers.sample')}</strong></p>`}
      <p><strong>${capitalized(sessionTimeText(session, locale))}</strong></p>`;
  }

  function facts(
    { locale, words: { t } }: Language,
    told: { reference: string; erasedOn: string; code?: string },
  ): Html {
    return html`<dl>
      <dt>${t('answers.reference')}</dt>
      <dd>${told.reference}</dd>
      ${
        told.code !== undefined &&
        html`<dt>${t('answers.code')}</dt>
          <dd><strong class="code">${told.code}</strong></dd>`
      }
      <dt>${t('answers.deletedOn')}</dt>
      <dd>${formatDate(told.erasedOn, locale, 'long')}</dd>
    </dl>`;
  }

  function codeForm(action: string, code: string, button: string, more: Html = html``): Html {
    return html`<form method="post" action="${action}">
      <input type="hidden" name="manageCode" value="${code}" />${more}
      <p class="send"><button type="submit">${button}</button></p>
    </form>`;
  }

  const localeField = ({ locale }: Language) => html`<input type="hidden" name="locale" value="${locale}" />`;

  function ways(language: Language): Html {
    const { words, locale } = language;
    return html`<ul>
      <li>${sentenceWithLine(words, locale, 'answers.askByPhone')}</li>
      <li><a href="${siteLink(words.sessionsPath)}">${words.t('answers.otherSessions')}</a></li>
    </ul>`;
  }

  function statusSentences(language: Language, { status, position }: SignUpView): Html {
    const { t } = language.words;
    const sentences = html`<p>${t(`answers.statuses.${status}`)}</p>`;
    if (status !== 'waitlisted' || position === undefined) return sentences;
    return html`${sentences}
      <p>${t('answers.ahead', { count: position - 1 })} ${t('answers.listOrder')}</p>`;
  }

  function nextSteps(language: Language, post: FormPost, { status, manageCode }: SignUpResult): Html {
    const { t } = language.words;
    const contact = post.fields.getAll('contact').at(-1);
    const told: string[] = [];
    if (status === 'waitlisted') told.push('answers.listOrder', 'answers.listEnds');
    if (contact === 'email') told.push(mailIsHeld ? 'answers.mailHeld' : 'answers.mailComes');
    if (manageCode !== undefined) told.push('answers.keepCode');
    if (contact === 'none') told.push('answers.onlyCode');
    return joined(told.map((key) => html`<p>${t(key)}</p>`));
  }

  /** The site has one for each session that was planned when it was built: none in development. */
  function calendarFile({ words }: Language, sessionId: string): Html {
    const path = `${words.sessionsPath}${sessionId}.ics`;
    if (siteFiles?.get(path) === undefined) return html``;
    return html`<p>
      <a href="${siteLink(path)}">${words.t('answers.calendar')}</a>. ${words.t('answers.calendarNote')}
    </p>`;
  }

  function problemText(language: Language, control: string, code: string, typed: string): string {
    const { t } = language.words;
    const known = ['session-missing', 'contact-missing', 'email-shape', 'phone-shape', 'code-missing', 'code-shape'];
    if (known.includes(code)) return t(`answers.problems.${code}`);
    const max = Object.entries(longest).find(([name]) => name === control)?.[1];
    if (code === 'too-long' && max !== undefined) {
      return t('answers.problems.too-long', { max, count: Array.from(typed.trim()).length });
    }
    return t('answers.problems.check');
  }

  function controlProblems(
    language: Language,
    { fields }: FormPost,
    errors: readonly FieldProblem[],
    controlOf: (field: string) => string,
  ): ControlProblem[] {
    const byControl = new Map<string, ControlProblem>();
    for (const { field, code } of errors) {
      const control = controlOf(field);
      if (byControl.has(control)) continue;
      const text = problemText(language, control, code, fields.getAll(control).at(-1) ?? '');
      byControl.set(control, { control, text });
    }
    return [...byControl.values()];
  }

  /** The waiting list is offered last, after other ways to the same information, and with what to expect of it (T-10). */
  function full(language: Language, post: FormPost, waiting: number): Response {
    const { t } = language.words;
    const typed = [...post.fields].filter(([name]) => name !== 'waitingList');
    const hidden = typed.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
    const text = html`${sessionLines(language, post.fields.getAll('sessionId').at(-1) ?? '')}
      <p>${t('answers.full.notSigned')}</p>
      <p>${t('answers.full.otherWays')}</p>
      ${ways(language)}
      <h2>${t('answers.full.waitTitle')}</h2>
      <p>${t('answers.listOrder')} ${t('answers.ahead', { count: waiting })} ${t('answers.listEnds')}</p>
      <form method="post" action="${addresses.signUp}">
        ${joined(hidden)}<input type="hidden" name="waitingList" value="yes" />
        <p class="send"><button type="submit">${t('answers.full.join')}</button></p>
      </form>`;
    return page(language, problemStatuses['session-full'], t('answers.full.title'), text);
  }

  return {
    signedUp(post, sessionId, isNew, result) {
      const language = languages[post.locale];
      const { t } = language.words;
      const { manageCode, status } = result;
      const text = html`${!isNew && html`<p>${t('answers.known')}</p>`} ${sessionLines(language, sessionId)}
      ${!isNew && html`<p>${t(`answers.statuses.${status}`)}</p>`}
      ${facts(language, { ...result, ...(manageCode !== undefined && { code: manageCode }) })}
      ${nextSteps(language, post, result)} ${status === 'confirmed' && calendarFile(language, sessionId)}
      ${manageCode !== undefined && codeForm(addresses.look, manageCode, t('answers.see'), localeField(language))}`;
      return page(language, isNew ? 201 : 200, t(`answers.headings.${isNew ? status : 'known'}`), text);
    },
    signUp(post, view) {
      const language = languages[post.locale];
      const { t } = language.words;
      const code = post.fields.getAll('manageCode').at(-1) ?? '';
      const link =
        view.joinUrl !== undefined && html`<p><a href="${view.joinUrl}" rel="noreferrer">${t('answers.join')}</a></p>`;
      const cancel =
        view.status !== 'cancelled' &&
        html`<h2>${t('answers.cancel.title')}</h2>
          <p>${t('answers.cancel.about')}</p>
          ${codeForm(addresses.cancel, code, t('answers.cancel.button'), localeField(language))}`;
      const text = html`${sessionLines(language, view.sessionId)} ${statusSentences(language, view)} ${link}
        ${facts(language, view)} ${cancel}
        <h2>${t('answers.erase.title')}</h2>
        <p>${t('answers.erase.scope')}</p>
        ${codeForm(addresses.erase, code, t('answers.erase.button'), localeField(language))}`;
      return page(language, 200, t('answers.headings.yours'), text);
    },
    cancelled(post, view) {
      const language = languages[post.locale];
      const { t } = language.words;
      const code = post.fields.getAll('manageCode').at(-1) ?? '';
      const text = html`${sessionLines(language, view.sessionId)}
        <p>${t('answers.cancel.done')}</p>
        ${facts(language, view)} ${ways(language)}
        <h2>${t('answers.erase.title')}</h2>
        <p>${t('answers.erase.scope')}</p>
        ${codeForm(addresses.erase, code, t('answers.erase.button'), localeField(language))}`;
      return page(language, 200, t('answers.headings.cancelled'), text);
    },
    confirmErasing(post) {
      const language = languages[post.locale];
      const { t } = language.words;
      const code = post.fields.getAll('manageCode').at(-1) ?? '';
      const confirm = html`<input type="hidden" name="confirm" value="yes" />${localeField(language)}`;
      const text = html`<p>${t('answers.erase.scope')}</p>
        <p>${t('answers.erase.once')}</p>
        ${codeForm(addresses.erase, code, t('answers.erase.button'), confirm)}
        ${codeForm(addresses.look, code, t('answers.erase.back'), localeField(language))}`;
      return page(language, 200, t('answers.erase.title'), text);
    },
    erased(post) {
      const language = languages[post.locale];
      const { t } = language.words;
      const text = html`<p>${t('answers.erase.done')}</p>
        <p>${t('answers.erase.scope')}</p>
        <p><a href="${siteLink(language.words.sessionsPath)}">${t('answers.otherSessions')}</a></p>`;
      return page(language, 200, t('answers.headings.erased'), text);
    },
    thanks(post) {
      const language = languages[post.locale];
      const { t } = language.words;
      const text = html`<p>${t('answers.feedback.read')}</p>
        <p>${sentenceWithLine(language.words, post.locale, 'answers.feedback.line')}</p>`;
      return page(language, 202, t('answers.feedback.thanks'), text);
    },
    refused(post, code, { headers, errors = [], waiting = 0, controlOf = (field: string) => field } = {}) {
      const language = languages[post.locale];
      const { t } = language.words;
      if (code === 'session-full') return full(language, post, waiting);
      const status = problemStatuses[code];
      const problems = controlProblems(language, post, errors, controlOf);
      const isToChange = code === 'check-fields';
      const heading = t(isToChange ? 'answers.headings.toChange' : 'answers.headings.notSent');
      const lead = isToChange
        ? html``
        : html`<p>${sentenceWithLine(language.words, post.locale, `answers.refusals.${code}`)}</p>`;
      const form = language.forms[post.form];
      if (form !== undefined) {
        const filled = form.fill(post.fields, heading, lead, problems);
        return new Response(filled, { status, headers: { ...form.headers, ...headers } });
      }
      const lines = problems.map(({ text }) => html`<li>${text}</li>`);
      const text = html`${lead}
        ${
          lines.length > 0 &&
          html`<ul>
            ${joined(lines)}
          </ul>`
        }
        <p>${t('answers.goBack')}</p>
        ${ways(language)}`;
      return page(language, status, heading, text, headers);
    },
  };
}
