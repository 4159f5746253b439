import { calendarDayAt } from '../../domain/calendar-date.ts';
import { contactAddress } from '../../i18n/contact-words.ts';
import { formatDate, formatPhone } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sessionTimeText } from '../../i18n/session-time.ts';
import { splitAtPlaces, type MessageParams } from '../../i18n/translate.ts';
import type { ScheduledSession } from '../../schemas/session.ts';
import type { MailKind } from '../stores/store.ts';
import { renderHtml, renderText, type Block, type Run } from './message-layout.ts';
import type { MailWords } from './mail-words.ts';

/** What a message is about. */
export interface MessageFacts {
  readonly kind: MailKind;
  readonly locale: Locale;
  readonly session: ScheduledSession;
  /** Short, for people to say on the telephone. */
  readonly reference: string;
  /** The code that opens the sign-up. */
  readonly code: string;
  readonly eraseOn: Date;
}

/** A message as a person reads it, twice the same: as plain text and as simple HTML. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Days are told by the calendar of Ottawa, where the program is. */
const homeZone = 'America/Toronto';

/** The messages whose reader has a place to come to. */
const withPlace: readonly MailKind[] = ['confirmed', 'offered', 'reminder'];

/**
 * The message of one kind, in the person's language.
 *
 * Nothing that the person wrote stands in it, and neither the program nor its matter is named: somebody else may read it.
 * The number on the waiting list is left out on purpose: the sign-up's page tells it to those who ask (T-12). A sample
 * session says first that it is none (T-60).
 *
 * @param words - In the language of the message.
 * @param siteUrl - Origin of the site, without a slash at its end.
 * @example composeMessage({ kind: 'offered', locale: 'fr', … }, words, siteUrl).subject // « Une place s’est libérée »
 */
export function composeMessage(facts: MessageFacts, words: MailWords, siteUrl: string): Message {
  const { kind, session, locale } = facts;
  const { t } = words;
  const blocks = [
    ...(session.sample ? [strong(t('mail.sample'))] : []),
    text(t('mail.hello')),
    text(t(`mail.openings.${kind}`)),
    sessionBlock(facts, words),
    ...kindBlocks(facts, words, siteUrl),
    ...(kind === 'deleted' ? [] : manageBlocks(facts, words, siteUrl)),
    withLine(words, locale, 'mail.talkToSomeone'),
    text(t('mail.automatic')),
  ];
  const subject = t(`mail.subjects.${kind}`);
  return {
    subject: session.sample ? t('mail.sampleSubject', { subject }) : subject,
    text: renderText(blocks),
    html: renderHtml(blocks, locale),
  };
}

/** Which session: when, how long, how, in which language. A message about what is gone says only when. */
function sessionBlock({ kind, session, reference, locale }: MessageFacts, { t }: MailWords): Block {
  const when = t('mail.when', { when: sessionTimeText(session, locale) });
  if (kind === 'deleted' || kind === 'list-closed') return lines([when]);
  if (kind === 'session-cancelled') return lines([when, t('mail.reference', { reference })]);
  const count = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000);
  return lines([
    when,
    t('mail.length', { count }),
    t(`mail.how.${session.how}`),
    t(`mail.language.${session.language}`),
    t('mail.reference', { reference }),
  ]);
}

function kindBlocks(facts: MessageFacts, words: MailWords, siteUrl: string): Block[] {
  const { kind, locale, session } = facts;
  const { t } = words;
  switch (kind) {
    case 'confirmed':
    case 'reminder':
      return [text(t('mail.join')), text(t('mail.mayCancel'))];
    case 'offered':
      return [text(t('mail.keepOrFree')), text(t('mail.join'))];
    case 'waitlisted': {
      const closing = sessionTimeText({ startsAt: session.closesAt, zone: session.zone }, locale);
      return [
        text(t('mail.listOrder')),
        text(t('mail.listCloses', { closing })),
        text(t('mail.listPosition')),
        withLine(words, locale, 'mail.byPhoneNow'),
      ];
    }
    case 'list-closed':
      return anotherWay(words, locale, siteUrl);
    case 'session-cancelled':
      return [text(t('mail.nothingToDo')), ...anotherWay(words, locale, siteUrl)];
    case 'deleted':
      return [text(t('mail.onlyThis')), text(t('mail.lastMessage'))];
  }
}

function anotherWay(words: MailWords, locale: Locale, siteUrl: string): Block[] {
  const address = siteUrl + words.sessionsPath;
  return [withLine(words, locale, 'mail.anotherWay'), { kind: 'link', label: words.t('mail.otherSessions'), address }];
}

/** The code stands in the fragment of the address: no server and no log on the way gets to see it. */
function manageBlocks({ kind, code, eraseOn, locale }: MessageFacts, words: MailWords, siteUrl: string): Block[] {
  const { t } = words;
  const address = `${siteUrl}${words.signUpPath}#code=${encodeURIComponent(code)}`;
  const mayCome = withPlace.includes(kind) || kind === 'waitlisted';
  return [
    { kind: 'link', label: t(mayCome ? 'mail.manage' : 'mail.manageInformation'), address },
    lines([t('mail.code', { code }), t('mail.codeCare')]),
    text(t('mail.erasedOn', { date: formatDate(calendarDayAt(eraseOn, homeZone), locale, 'long') })),
  ];
}

/** A sentence with the support line in it. */
function withLine({ t, supportLine }: MailWords, locale: Locale, key: string, params: MessageParams = {}): Block {
  const number = typeof supportLine.value === 'string' ? supportLine.value : supportLine.value[locale];
  const phone: Run = { text: number, shown: formatPhone(number), address: contactAddress(supportLine, locale) };
  const runs = splitAtPlaces(t, key, ['line'], params).map((part, index): Run => (index % 2 === 1 ? phone : part));
  return { kind: 'text', runs };
}

function text(sentence: string): Block {
  return { kind: 'text', runs: [sentence] };
}

function strong(sentence: string): Block {
  return { kind: 'strong', text: sentence };
}

function lines(each: readonly string[]): Block {
  return { kind: 'lines', lines: each };
}
