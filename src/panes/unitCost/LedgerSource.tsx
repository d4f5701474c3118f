/** What to read for the pane, and an invented ledger to try it on. */
import { Button } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { unitCost } from './wording';
import { unitCostDraft } from './draft';

export function LedgerSource({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { source, received } = unitCostDraft.in(state.drafts);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.heading}</h2>
      {received === null ? <p className={looks.text}>{unitCost.what}</p> : null}
      <SourceSelect
        label={read.source}
        hint={unitCost.sourceHint}
        source={source}
        sheets={state.sheets}
        everySheet
        choose={(chosen) => {
          actions.draft(unitCostDraft.change({ source: chosen }));
        }}
      />
      {received === null ? (
        <>
          <div className={looks.wrap}>
            <Button
              onClick={() => {
                actions.tryExample(unitCostDraft);
              }}
              disabledFocusable={state.work !== null}
            >
              {unitCost.tryExample}
            </Button>
          </div>
          <p className={looks.quiet}>{unitCost.exampleNote}</p>
        </>
      ) : null}
    </section>
  );
}
