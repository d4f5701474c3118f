/** What to read for the pane, and an invented ledger to try it on. */
import { Button } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { inHouse } from './wording';

export function LedgerSource({ state, acts }: PaneProps) {
  const looks = useLooks();
  const { source, received } = state.drafts.inHouse;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{inHouse.heading}</h2>
      {received === null ? <p className={looks.text}>{inHouse.what}</p> : null}
      <SourceSelect
        label={read.source}
        hint={inHouse.sourceHint}
        source={source}
        sheets={state.sheets}
        everySheet
        choose={(chosen) => {
          acts.draft({ pane: 'inHouse', change: { source: chosen } });
        }}
      />
      {received === null ? (
        <>
          <div className={looks.wrap}>
            <Button onClick={acts.tryLedgerExample} disabledFocusable={state.work !== null}>
              {inHouse.tryExample}
            </Button>
          </div>
          <p className={looks.quiet}>{inHouse.exampleNote}</p>
        </>
      ) : null}
    </section>
  );
}
