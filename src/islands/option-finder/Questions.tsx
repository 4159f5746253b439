import type { Translate } from '../../i18n/translate.ts';
import { Choices } from './Choices.tsx';
import type { FinderFacts } from './finder-facts.ts';
import { RankField } from './RankField.tsx';
import type { Said } from './said.ts';
import { TimeFields } from './TimeFields.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: FinderFacts;
  readonly said: Said;
  readonly onSay: (change: Partial<Said>) => void;
}

/** The questions. Every one starts at "I do not know yet", and may stay there. */
export function Questions({ t, facts, said, onSay }: Props) {
  const unsaid = ['unsaid', t('unsaid')] as const;
  const yesNo = [['yes', t('yes')], ['no', t('no')], unsaid] as const;
  const { who } = said;
  return (
    <>
      <Choices
        name="who"
        legend={t('who.legend')}
        hint={t('who.hint')}
        choices={[
          ['military', t('who.military')],
          ['publicService', t('who.publicService')],
          ['neither', t('who.neither')],
          unsaid,
        ]}
        chosen={who}
        onChoose={(value) => {
          onSay({ who: value, choice: undefined });
        }}
      />
      {(who === 'military' || who === 'publicService') && (
        <RankField
          key={who}
          t={t}
          kind={who}
          choices={facts.choices}
          chosen={said.choice}
          onChoose={(choice) => {
            onSay({ choice });
          }}
        />
      )}
      <Choices
        name="former"
        legend={t('former')}
        choices={yesNo}
        chosen={said.former}
        onChoose={(former) => {
          onSay({ former });
        }}
      />
      <TimeFields t={t} facts={facts} said={said} onSay={onSay} />
      <Choices
        name="travel"
        legend={t('travel.legend')}
        hint={t('travel.hint')}
        choices={yesNo}
        chosen={said.travel}
        onChoose={(travel) => {
          onSay({ travel });
        }}
      />
    </>
  );
}
