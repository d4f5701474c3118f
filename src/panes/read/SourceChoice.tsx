/** What to read, and on which day's figures. */
import type { PaneProps } from '../pane';
import { DayField } from '../parts/DayField';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

export function SourceChoice({ state, actions }: PaneProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <SourceSelect
        label={read.source}
        source={state.source}
        sheets={state.sheets}
        everySheet
        choose={actions.chooseSource}
      />
      <DayField label={read.day} hint={read.dayHint} day={state.asAt} choose={actions.chooseDay} />
    </section>
  );
}
