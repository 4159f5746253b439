import type { Ref } from 'preact';
import type { Findings } from '../../domain/find-options.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { AnswerLink } from './AnswerLink.tsx';
import type { FinderFacts } from './finder-facts.ts';
import { saidWords } from './finder-words.ts';
import { OptionAnswer } from './OptionAnswer.tsx';
import { Pair } from './Pair.tsx';
import { saidText, type Said } from './said.ts';

interface Props {
  readonly t: Translate;
  readonly facts: FinderFacts;
  readonly said: Said;
  readonly findings: Findings;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onStartOver: () => void;
}

const asked = ['who', 'former', 'times', 'months', 'travel'] as const;

/** Every option with its verdict, those that fit first; the answers they rest on, each with a way to change it. */
export function Answer({ t, facts, said, findings, heading, onStartOver }: Props) {
  const words = saidWords(said, t, facts);
  const optionOf = (id: string) => facts.options.find((option) => option.id === id);
  const label = (about: (typeof asked)[number]): string => t(`answerAbout.${about}`);
  const names = formatList(
    findings.nearest.map((id) => optionOf(id)?.name ?? id),
    facts.locale,
  );
  const told = asked.flatMap((about) => {
    const answer = words[about];
    return answer === undefined ? [] : [t('saidItem', { about: label(about), answer })];
  });
  return (
    <div class="finder-answer">
      <h2 ref={heading} tabIndex={-1}>
        {t('heading')}
      </h2>
      <dl class="said">
        {asked.map((about) => (
          <div key={about}>
            <dt>{label(about)}</dt>
            <dd>{words[about] ?? t('unsaid')}</dd>
            <dd class="off-paper">
              <button
                type="button"
                class="plain"
                aria-label={t('changeLabel', { answer: label(about) })}
                onClick={() => {
                  changeAnswer(about);
                }}
              >
                {t('change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {findings.nearest.length > 0 && (
        <p class="nearest">{t(findings.nearest.length === 1 ? 'nothing' : 'nothingNearest', { options: names })}</p>
      )}
      {findings.all.map((finding) => {
        const option = optionOf(finding.option);
        return (
          option && <OptionAnswer key={option.id} t={t} facts={facts} option={option} finding={finding} said={words} />
        );
      })}
      <h3>{t('nextTitle')}</h3>
      <p>
        {facts.nextStep[0]}
        <a href={facts.email.href}>{facts.email.text}</a>
        {facts.nextStep[1]}
      </p>
      <p class="hint">{facts.asOf}</p>
      <Pair t={t} facts={facts} order={findings.all.map(({ option }) => option)} />
      <p class="buttons off-paper">
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          {t('print')}
        </button>
        <button type="button" class="second" onClick={onStartOver}>
          {t('startOver')}
        </button>
      </p>
      <AnswerLink t={t} text={saidText(said)} words={told.join('; ')} />
    </div>
  );
}

/** Leads to the question of an answer: to the one chosen in it, or to its list. */
function changeAnswer(about: (typeof asked)[number]): void {
  const place = document.getElementById(`finder-${about}`);
  const field = place?.querySelector<HTMLElement>('input:checked') ?? place;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
