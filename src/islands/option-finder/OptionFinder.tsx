import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findOptions, type Findings, type Verdict } from '../../domain/find-options.ts';
import { formatList } from '../../i18n/format.ts';
import { createTranslate, type Translate } from '../../i18n/translate.ts';
import { handoverMark, offerHandover, takeHandover } from '../language-handover.ts';
import { Answer } from './Answer.tsx';
import type { FinderFacts } from './finder-facts.ts';
import { Questions } from './Questions.tsx';
import { answeredMark, answersOf, nothingSaidYet, saidFrom, saidText, type Said } from './said.ts';

/**
 * Which way of taking part fits, and why.
 *
 * The answers are in this component's state and nowhere else: not in the address, the history or any storage. Once an
 * answer is shown it follows every change at once.
 */
export function OptionFinder(facts: FinderFacts) {
  const { locale, strings, options, ranks, choices, axis } = facts;
  const t = useMemo(() => createTranslate(strings, locale), [strings, locale]);
  const [said, setSaid] = useState<Said>(nothingSaidYet);
  const [isReady, setReady] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useRef(false);

  useEffect(() => {
    setReady(true);
    const typed = takeHandover();
    if (typed !== undefined) {
      setSaid(saidFrom(typed, choices, axis));
      setAnswered(new URLSearchParams(typed).has(answeredMark));
    }
    // A link with answers, opened where this very page stands: only a new load takes it out of the address.
    const onLink = (): void => {
      if (location.hash.startsWith(`#${handoverMark}=`)) location.reload();
    };
    addEventListener('hashchange', onLink);
    return () => {
      removeEventListener('hashchange', onLink);
    };
  }, []);
  useEffect(() => {
    const text = saidText(said);
    return offerHandover(() => (isAnswered ? `${text}&${answeredMark}=` : text));
  }, [said, isAnswered]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    heading.current?.focus();
  });

  const findings = useMemo(
    () =>
      findOptions(
        answersOf(said),
        options.map(({ terms }) => terms),
        ranks,
      ),
    [said, options, ranks],
  );
  return (
    <div class="option-finder questions">
      <form
        class="needs-script off-paper"
        autocomplete="off"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          // Asked again, the answer is there already and nothing is drawn anew.
          if (isAnswered) heading.current?.focus();
          else wantsFocus.current = true;
          setAnswered(true);
        }}
      >
        <p>{t('intro')}</p>
        <Questions
          t={t}
          facts={facts}
          said={said}
          onSay={(change) => {
            setSaid({ ...said, ...change });
          }}
        />
        <p class="hint">{t('keepsNothing')}</p>
        <button type="submit">{t('button')}</button>
        {!isReady && <p class="not-ready">{t('notReady')}</p>}
        <p class="short" role="status">
          {isAnswered && summaryOf(findings, facts, t)}
        </p>
      </form>
      {isAnswered && (
        <Answer
          t={t}
          facts={facts}
          said={said}
          findings={findings}
          heading={heading}
          onStartOver={() => {
            setSaid(nothingSaidYet);
            setAnswered(false);
            document.querySelector<HTMLElement>('#finder-who input')?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The answer in a line or three, which screen readers say after every change. */
function summaryOf({ all }: Findings, { options, locale }: FinderFacts, t: Translate): string {
  const verdicts: Verdict[] = ['fits', 'mayFit', 'doesNotFit'];
  return verdicts
    .flatMap((verdict) => {
      const names = all.flatMap((finding) =>
        finding.verdict === verdict ? (options.find(({ id }) => id === finding.option)?.name ?? []) : [],
      );
      return names.length === 0
        ? []
        : [t(`summary.${verdict}`, { count: names.length, options: formatList(names, locale) })];
    })
    .join(' ');
}
