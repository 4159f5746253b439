import type { ReadComplaint } from '../../domain/complaint-answers.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The complaint as the reader described it, so that a printed page says what was counted. */
export function complaintText(complaint: ReadComplaint, t: Translate, locale: Locale): string {
  const { channel, isReceiptKnown, received } = complaint;
  const sent = formatDate(complaint.sent, locale, 'long');
  const first = formatDate(received.first, locale, 'long');
  if (channel === 'electronic') return t('answer.sentElectronically', { sent });
  if (isReceiptKnown) return t('answer.sentByMailReceived', { sent, received: first });
  return t('answer.sentByMail', { sent, first, last: formatDate(received.last, locale, 'long') });
}
