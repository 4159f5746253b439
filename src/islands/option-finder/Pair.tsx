import { useState } from 'preact/hooks';
import { optionRows } from '../../i18n/option-words.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FinderFacts } from './finder-facts.ts';
import { Lines } from './Lines.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: FinderFacts;
  /** The ids of the options, best first: the first two are shown until others are chosen. */
  readonly order: readonly string[];
}

/** Two options side by side, row by row, at any width: each row's name stands above its two cells. */
export function Pair({ t, facts, order }: Props) {
  const [chosen, setChosen] = useState<readonly [string | undefined, string | undefined]>([undefined, undefined]);
  const ids = [chosen[0] ?? order[0], chosen[1] ?? order.find((id) => id !== (chosen[0] ?? order[0]))];
  const columns = ids.map((id) => facts.options.find((option) => option.id === id));
  const choose = (place: 0 | 1, id: string): void => {
    setChosen(place === 0 ? [id, ids[1]] : [ids[0], id]);
  };
  const field = (place: 0 | 1, label: string) => (
    <p class="field">
      <label for={`finder-pair-${place}`}>{label}</label>
      <select
        id={`finder-pair-${place}`}
        value={ids[place]}
        onChange={({ currentTarget: { value } }) => {
          choose(place, value);
        }}
      >
        {facts.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <details class="pair">
      <summary>{t('pairTitle')}</summary>
      <div class="fields off-paper">
        {field(0, t('pairFirst'))}
        {field(1, t('pairSecond'))}
      </div>
      <table>
        <caption class="seen-by-readers-only">{t('pairTitle')}</caption>
        <thead>
          <tr>
            {columns.map((option, place) => (
              <th key={place} scope="col">
                {option?.name}
              </th>
            ))}
          </tr>
        </thead>
        {optionRows.map((row) => (
          <tbody key={row}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {facts.rows[row]}
              </th>
            </tr>
            <tr>
              {columns.map((option, place) => (
                <td key={place}>
                  {option && <Lines cell={option.cells[row]} andOr={facts.andOr} locale={facts.locale} />}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </details>
  );
}
