import type { Translate } from '../../i18n/translate.ts';
import type { RankChoice } from './finder-facts.ts';

interface Props {
  readonly t: Translate;
  readonly kind: RankChoice['kind'];
  readonly choices: readonly RankChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/**
 * The rank or level, from a list that carries the service beside every rank.
 *
 * Captain and Captain(N) stand in two groups and never appear without their service, so that neither can be taken for
 * the other, even once the list is closed.
 */
export function RankField({ t, kind, choices, chosen, onChoose }: Props) {
  const own = choices.filter((choice) => choice.kind === kind);
  const navy = own.filter(({ service }) => service === 'navy');
  const others = own.filter(({ service }) => service !== 'navy');
  const option = ({ value, name }: RankChoice) => (
    <option key={value} value={value}>
      {name}
    </option>
  );
  return (
    <p class="field">
      <label for="finder-rank">{t(`rank.${kind}`)}</label>
      <select
        id="finder-rank"
        aria-describedby="finder-rank-hint"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onChoose(value === '' ? undefined : value);
        }}
      >
        <option value="">{t('unsaid')}</option>
        {navy.length === 0 ? (
          others.map(option)
        ) : (
          <>
            <optgroup label={t('services.army-air-force')}>{others.map(option)}</optgroup>
            <optgroup label={t('services.navy')}>{navy.map(option)}</optgroup>
          </>
        )}
      </select>
      <span class="hint" id="finder-rank-hint">
        {t(`rank.${kind}Hint`)}
      </span>
    </p>
  );
}
