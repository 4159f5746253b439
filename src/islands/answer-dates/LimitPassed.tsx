import type { ReadComplaint } from '../../domain/complaint-answers.ts';
import type { CountedDeadline } from '../../domain/complaint-deadline.ts';
import { formatDate, formatOrdinal } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ReviewWording } from './ReviewWording.tsx';
import type { CountingWords, ToolFacts } from './tool-facts.ts';
import { WithContacts } from '../WithContacts.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly wordings: CountingWords['wordings'];
  readonly complaint: ReadComplaint;
  readonly deadline: CountedDeadline;
}

/** Once the last date has passed: someone to call, then the right of review and how to ask for it (T-21, T-22). */
export function LimitPassed({ t, facts, wordings, complaint, deadline }: Props) {
  const { locale, rules, mailDelivery, contacts } = facts;
  const { first, last } = deadline.answeredBy;
  const date = formatDate(last, locale, 'long');
  const ordinal = formatOrdinal(rules.response.days, locale);
  return (
    <div class="passed">
      <p class="person">
        <WithContacts t={t} of="passed.person" places={['line', 'email']} contacts={contacts} />
      </p>
      <p>
        {first === last
          ? t('passed.what', { date, ordinal })
          : t('passed.whatByMail', { date, ordinal, days: mailDelivery.days.max })}
      </p>
      <h4>{t('passed.howTitle')}</h4>
      <p>{t('passed.review')}</p>
      <p>
        <WithContacts t={t} of="passed.how" places={['email']} contacts={contacts} />
      </p>
      <ReviewWording t={t} wordings={wordings} complaint={complaint} />
    </div>
  );
}
