/** What to read, and on which day's figures. */
import type { PaneProps } from '../pane';
import { DayField } from '../parts/DayField';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

export function SourceChoice({ state, acts }: PaneProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <SourceSelect
        label={read.source}
        source={state.source}
        sheets={state.sheets}
        everySheet
        choose={acts.chooseSource}
      />
      <DayField label={read.day} hint={read.dayHint} day={state.asAt} choose={acts.chooseDay} />
    </section>
  );
}
