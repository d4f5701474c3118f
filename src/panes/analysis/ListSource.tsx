/** Where an analysis's long list stands in the workbook, and what was found there: one sentence, then what to look at. */
import { Button } from '@fluentui/react-components';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import type { AnyAnalysis } from '../../workflows/typed/analysis';
import type { PaneProps } from '../pane';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { currentRows } from './currentTerms';
import type { LongList } from './longList';
import { WorkingOut } from './WorkingOut';
import { wording } from './wording';
import { analysesDraft } from './draft';

interface ListSourceProps extends PaneProps {
  readonly analysis: AnyAnalysis;
  readonly long: LongList | null;
}

export function ListSource({ analysis, long, state, actions }: ListSourceProps) {
  const looks = useLooks();
  const { source, received } = analysesDraft.in(state.drafts);
  const rows = long === null ? currentRows(analysis, state) : (long.answered?.reading ?? null);
  const isLookedAt = long?.answered !== null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{wording.list}</h2>
      <SourceSelect
        label={read.source}
        hint={analysis.tables?.what ?? ''}
        source={source}
        sheets={state.sheets}
        everySheet
        choose={(chosen) => {
          actions.draft(analysesDraft.change({ source: chosen }));
        }}
      />
      <div className={looks.wrap}>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={() => {
            actions.readFor(analysesDraft, source);
          }}
        >
          {received === null ? wording.readList : wording.readAgain}
        </Button>
        {received === null ? null : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              actions.draft(analysesDraft.change({ received: null }));
            }}
          >
            {wording.leaveList}
          </Button>
        )}
      </div>
      {received === null || !isLookedAt ? null : (
        <p role="status" className={looks.text}>
          {rows === null ? wording.noList(analysis.tables?.what ?? '') : rows.sentence}
        </p>
      )}
      {long === null ? null : (
        <WorkingOut analysis={analysis.id} list={long} state={state} actions={actions} />
      )}
      {rows?.findings.map((finding) => (
        <p key={`${finding.code} ${finding.at}`} className={looks.quiet}>
          {priceFindingInWords(finding)}
        </p>
      ))}
    </section>
  );
}
