import { locales } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FieldProblem } from '../ProblemAt.tsx';
import { ContactQuestion } from './ContactQuestion.tsx';
import { SessionQuestion } from './SessionQuestion.tsx';
import type { Places, SessionChoice, SignUpFacts } from './sign-up-facts.ts';
import type { Question } from './sign-up-problems.ts';
import { TextField } from './TextField.tsx';
import { YesOrNo } from './YesOrNo.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: SignUpFacts;
  readonly closed: readonly string[];
  readonly places: Readonly<Record<string, Places>>;
  readonly chosen: SessionChoice | undefined;
  readonly isWorkEmail: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onChooseSession: (id: string) => void;
  readonly onChooseContact: () => void;
}

/** All that is asked. Only the session and the way of contact have to be answered (T-50). */
export function Questions(props: Props) {
  const { t, facts, closed, places, chosen, isWorkEmail, problems, onChooseSession, onChooseContact } = props;
  const { isSample, locale, mailIsHeld, longest, retentionInDays, sessions } = facts;
  const problemOf = (question: Question) => problems.find(({ field }) => field === question);
  return (
    <>
      {/* Filled in by programs alone: the API then trusts the post less, and refuses nobody for it. */}
      <input name="website" hidden tabIndex={-1} autocomplete="off" />
      {isSample && <p class="note">{t(mailIsHeld ? 'form.sample' : 'form.sampleSends')}</p>}
      <p>{t('form.required')}</p>
      <p class="hint">{t('form.clears')}</p>
      <SessionQuestion
        t={t}
        sessions={sessions}
        closed={closed}
        places={places}
        problem={problemOf('sessionId')}
        onChoose={onChooseSession}
      />
      <div class="without-script">
        <YesOrNo
          t={t}
          name="waitingList"
          question={t('form.ifFull')}
          hint={t('form.ifFullHint')}
          answers={['form.ifFullTell', 'form.ifFullWait']}
        />
      </div>
      <ContactQuestion
        t={t}
        isSample={isSample}
        retentionInDays={retentionInDays}
        deletedOn={chosen?.deletedOn}
        isWorkEmail={isWorkEmail}
        problemOf={problemOf}
        onChoose={onChooseContact}
      />
      <fieldset class="reachable">
        <legend>{t('form.locale')}</legend>
        <div class="row">
          {locales.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="locale" value={each} defaultChecked={each === locale} />
              <span lang={each}>{t(`form.locales.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        name="displayName"
        label={t('form.displayName')}
        // The name to be called by, which need not be one's own (WCAG 2.2, 1.3.5).
        autocomplete="nickname"
        hints={[t('form.displayNameHint'), ...(isSample ? [t('form.noRealDetails')] : [])]}
        problem={problemOf('displayName')}
      />
      <TextField
        name="accommodations"
        label={t('form.accommodations')}
        hints={[t('form.accommodationsHint', { max: longest.accommodations })]}
        problem={problemOf('accommodations')}
        isLong
      />
      <div class="field">
        <label class="choice">
          <input type="checkbox" name="companion" value="yes" aria-describedby="companion-hint" />
          <span>{t('form.companion')}</span>
        </label>
        <p class="hint" id="companion-hint">
          {t('form.companionHint')}
        </p>
      </div>
    </>
  );
}
