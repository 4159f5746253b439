import { useRef, useState } from 'preact/hooks';
import type { ReadComplaint } from '../../domain/complaint-answers.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createTranslate, type Strings, type Translate } from '../../i18n/translate.ts';
import type { CountingWords } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  readonly wordings: CountingWords['wordings'];
  readonly complaint: ReadComplaint;
}

/** Words to ask for a review, in both languages, that say only what the reader typed, and one request (T-23). */
export function ReviewWording({ t, wordings, complaint }: Props) {
  const texts = useRef<Partial<Record<Locale, HTMLElement | null>>>({});
  const [status, setStatus] = useState('');
  const copy = async (locale: Locale): Promise<void> => {
    const text = texts.current[locale];
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.textContent);
      setStatus(t('wording.copied'));
    } catch {
      // No permission, or a page that is not served securely: the text is selected for the reader's own command.
      getSelection()?.selectAllChildren(text);
      setStatus(t('wording.selected'));
    }
  };
  return (
    <>
      <p>{t('wording.intro')}</p>
      {wordings.map(({ locale, strings }) => (
        <div key={locale} class="wording">
          <p>
            <strong>{t(`wording.in.${locale}`)}</strong>
          </p>
          <blockquote
            lang={locale}
            ref={(text) => {
              texts.current[locale] = text;
            }}
          >
            {wordingText(strings, locale, complaint)}
          </blockquote>
          <p class="off-paper">
            <button type="button" class="second" onClick={() => void copy(locale)}>
              {t(`wording.copy.${locale}`)}
            </button>{' '}
            <span class="hint">{t('wording.deviceKeeps')}</span>
          </p>
        </div>
      ))}
      <p role="status" class="off-paper">
        {status}
      </p>
    </>
  );
}

function wordingText(strings: Strings, locale: Locale, complaint: ReadComplaint): string {
  const t = createTranslate(strings, locale);
  const sent = formatDate(complaint.sent, locale);
  if (complaint.channel === 'electronic') return t('electronic', { sent });
  if (!complaint.isReceiptKnown) return t('mail', { sent });
  return t('mailReceived', { sent, received: formatDate(complaint.received.first, locale) });
}
