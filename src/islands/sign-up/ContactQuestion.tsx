import type { Translate } from '../../i18n/translate.ts';
import { ProblemAt, type FieldProblem } from '../ProblemAt.tsx';
import { TextField } from './TextField.tsx';
import { contactKinds, type ContactKind } from './typed-sign-up.ts';
import { YesOrNo } from './YesOrNo.tsx';

interface Props {
  readonly t: Translate;
  readonly isSample: boolean;
  readonly retentionInDays: number;
  /** The day on which a sign-up for the chosen session is deleted, once one is chosen. */
  readonly deletedOn: string | undefined;
  readonly isWorkEmail: boolean;
  readonly problemOf: (field: 'contact' | 'email' | 'phone') => FieldProblem | undefined;
  readonly onChoose: () => void;
}

/** How somebody can be reached, if at all. What each way asks stands below it, and shows once it is chosen. */
export function ContactQuestion(props: Props) {
  const { t, isSample, retentionInDays, deletedOn, isWorkEmail, problemOf, onChoose } = props;
  const problem = problemOf('contact');
  const sample = isSample ? [t('form.noRealDetails')] : [];
  const asks: Record<ContactKind, preact.ComponentChildren> = {
    email: (
      <>
        <p>{t('form.emailAbout')}</p>
        <TextField
          name="email"
          label={t('form.email')}
          hints={[t('form.emailHint'), ...sample]}
          problem={problemOf('email')}
          autocomplete="email"
          inputMode="email"
        >
          <p role="status" class="note">
            {isWorkEmail && t('form.workAddress')}
          </p>
        </TextField>
        <YesOrNo t={t} name="reminder" question={t('form.reminder')} hint={t('form.reminderHint')} />
      </>
    ),
    phone: (
      <>
        <p>{t('form.phoneAbout')}</p>
        <TextField
          name="phone"
          label={t('form.phone')}
          hints={[t('form.phoneHint'), ...sample]}
          problem={problemOf('phone')}
          autocomplete="tel"
          inputMode="tel"
        />
        <YesOrNo t={t} name="mayLeaveMessage" question={t('form.mayLeaveMessage')} />
      </>
    ),
    none: (
      <p>
        {t('form.noneAbout')}{' '}
        {deletedOn === undefined
          ? t('form.noneDeleted', { count: retentionInDays })
          : t('form.noneDeletedOn', { date: deletedOn })}
      </p>
    ),
  };
  return (
    <fieldset aria-describedby={problem && 'contact-problem'}>
      <legend>{t('form.contact')}</legend>
      <ProblemAt problem={problem} />
      {contactKinds.map((kind) => (
        <div key={kind}>
          <label class="choice">
            <input
              type="radio"
              name="contact"
              value={kind}
              id={`contact-${kind}`}
              required
              aria-describedby={problem && 'contact-problem'}
              onChange={onChoose}
            />
            <span>{t(`form.contactKinds.${kind}`)}</span>
          </label>
          <div class={`asked only-${kind}`}>{asks[kind]}</div>
        </div>
      ))}
    </fieldset>
  );
}
