/** Has a long list worked out in the background: a button, then how far it is and a way to stop it. */
import { Button, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { analysesDraft } from './draft';
import type { LongList } from './longList';
import { wording } from './wording';

interface WorkingOutProps extends PaneProps {
  readonly analysis: string;
  readonly list: LongList;
}

export function WorkingOut({ analysis, list, state, actions }: WorkingOutProps) {
  const looks = useLooks();
  const part = state.calculation?.pane === analysis ? state.calculation.part : null;
  if (part === null)
    return (
      <div className={looks.section}>
        {list.isOfBefore ? <p className={looks.quiet}>{wording.ofBefore}</p> : null}
        <div className={looks.wrap}>
          <Button
            size="small"
            onClick={() => {
              const { input, keep } = list.toAnswer();
              const { long } = analysesDraft.in(state.drafts);
              actions.calculate(analysis, 'answerAnalysis', input, (answered) =>
                analysesDraft.change({ long: { ...long, [analysis]: keep(answered) } }),
              );
            }}
          >
            {list.answered === null ? wording.workOut(list.rows) : wording.workOutAgain}
          </Button>
        </div>
      </div>
    );
  const percent = `${String(Math.floor(part * 100))} %`;
  return (
    <div className={looks.section}>
      <ProgressBar value={part} aria-label={wording.workingOut} aria-valuetext={percent} />
      <div className={looks.row}>
        <span className={mergeClasses(looks.text, looks.figure)}>{`${wording.workingOut}: ${percent}`}</span>
        <Button size="small" onClick={actions.stopCalculating}>
          {wording.cancel}
        </Button>
      </div>
    </div>
  );
}
