/** The ways in which the same cells may be read, each with what its lines come to; the one in use is pressed. */
import { Button } from '@fluentui/react-components';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { KeepMapping } from './KeepMapping';

export function ReadingChoices({ state, actions }: PaneProps) {
  const looks = useLooks();
  const choices = state.reviewed?.submission.value?.reading.choices ?? [];
  if (choices.length < 2) return null;
  const isChosen = choices.some(({ isUsed }, index) => isUsed && index > 0);
  return (
    <>
      <div role="group" aria-label={read.choicesHeading} className={looks.wrap}>
        {choices.map(({ words, weekly, isUsed, asked }, index) => (
          <Button
            key={`${String(index)} ${words}`}
            size="small"
            shape="circular"
            appearance={isUsed ? 'primary' : 'secondary'}
            aria-pressed={isUsed}
            onClick={() => {
              actions.chooseReading(asked);
            }}
          >
            {words}: {poundsInWords(weekly)}
          </Button>
        ))}
      </div>
      <p className={looks.quiet}>{read.choicesHint}</p>
      {isChosen ? <KeepMapping state={state} actions={actions} /> : null}
    </>
  );
}
