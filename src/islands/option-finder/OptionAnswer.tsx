import type { Finding } from '../../domain/find-options.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FinderFacts, FinderOption } from './finder-facts.ts';
import { changeText, reasonText, type SaidWords } from './finder-words.ts';
import { Lines } from './Lines.tsx';
import { TimeBar } from './TimeBar.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: FinderFacts;
  readonly option: FinderOption;
  readonly finding: Finding;
  readonly said: SaidWords;
}

const sheetRows = ['fullTime', 'months', 'days', 'hours', 'notStated'] as const;

/** What the answers mean for one option, why, what would change it, and what the option asks of one's time. */
export function OptionAnswer({ t, facts, option, finding, said }: Props) {
  const { verdict, reasons } = finding;
  const against = reasons.filter(({ effect }) => effect === 'against');
  const lines = (cell: FinderOption['cells']['who']) => <Lines cell={cell} andOr={facts.andOr} locale={facts.locale} />;
  return (
    <section class={`option ${verdict}`} aria-labelledby={`answer-${option.id}`}>
      <h3 id={`answer-${option.id}`}>{t(`verdicts.${verdict}`, { option: option.name })}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.about} class={reason.effect}>
            {reasonText(reason, option, said, t)}
          </li>
        ))}
      </ul>
      {against.length > 0 && (
        <>
          <p class="changes">
            <strong>{t('changesTitle')}</strong>
          </p>
          <ul>
            {against.map((reason) => (
              <li key={reason.about}>{changeText(reason, option, t)}</li>
            ))}
          </ul>
        </>
      )}
      <details open={verdict !== 'doesNotFit'}>
        <summary>{t('timeTitle')}</summary>
        <TimeBar spans={option.spans} axis={facts.axis} months />
        <dl>
          {sheetRows.map(
            (row) =>
              (row !== 'notStated' || option.sheet[row].length > 0) && (
                <div key={row}>
                  <dt>{t(`sheet.${row}`)}</dt>
                  <dd>{option.sheet[row].length === 0 ? t('sheet.none') : lines({ lines: option.sheet[row] })}</dd>
                </div>
              ),
          )}
          <div>
            <dt>{t('start')}</dt>
            <dd>{lines(option.cells.start)}</dd>
          </div>
          <div>
            <dt>{t('where')}</dt>
            <dd>{lines(option.cells.where)}</dd>
          </div>
        </dl>
        <p class="hint">{t('sheet.noTotal')}</p>
      </details>
    </section>
  );
}
