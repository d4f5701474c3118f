/** Where the benchmarks are, what they were recognised as, and what is to be settled or was not understood. */
import { Button } from '@fluentui/react-components';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { bySeverity } from '../../domain/evidence/finding';
import type { TableRead } from '../../workflows/benchmarks/onScreen';
import { Disclosure } from '../parts/Disclosure';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { SourceSelect } from '../parts/SourceSelect';
import { useLooks } from '../parts/useLooks';
import { benchmarks } from './wording';
import { benchmarksDraft, type BenchmarksDraft } from './draft';

interface SourceProps extends PaneProps {
  readonly table: TableRead | null;
}

export function SourceOfBenchmarks(props: SourceProps) {
  const { state, actions, table } = props;
  const looks = useLooks();
  const { source, received } = benchmarksDraft.in(state.drafts);
  const change = (changed: Partial<BenchmarksDraft>) => {
    actions.draft(benchmarksDraft.change(changed));
  };
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{benchmarks.sourceHeading}</h2>
      <SourceSelect
        label={benchmarks.source}
        hint={benchmarks.sourceHint}
        source={source}
        sheets={state.sheets}
        everySheet={false}
        choose={(chosen) => {
          change({ source: chosen });
        }}
      />
      <div className={looks.wrap}>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            actions.readFor(benchmarksDraft, source);
          }}
        >
          {received === null ? benchmarks.read : benchmarks.readAgain}
        </Button>
        {received === null ? null : (
          <Button
            appearance="subtle"
            onClick={() => {
              change({ received: null, rules: {}, ownCouncil: '' });
            }}
          >
            {benchmarks.publishedOnly}
          </Button>
        )}
      </div>
      {table === null ? (
        <p className={looks.quiet}>{benchmarks.onlyPublished}</p>
      ) : (
        <WhatWasRead {...props} table={table} />
      )}
    </section>
  );
}

function WhatWasRead({ table, actions }: SourceProps & { readonly table: TableRead }) {
  const looks = useLooks();
  const { sentence, findings, notUnderstood } = table;
  return (
    <>
      <p role="status" className={looks.text}>
        {sentence === null ? benchmarks.notRecognised : benchmarks.readAs(sentence)}
      </p>
      {findings.length === 0 ? null : (
        <Disclosure heading={benchmarks.toSettle(findings.length)} keepOpen={sentence === null}>
          {() => (
            <ul className={looks.list}>
              {bySeverity(findings).map(({ code, at, expected, received, advice }, index) => (
                <li key={index} className={looks.item}>
                  <div className={looks.row}>
                    <span className={looks.strong}>{findingHeadlines[code]}</span>
                    {at.cell === '' ? null : <CellLink at={at} goTo={actions.goTo} />}
                  </div>
                  <p className={looks.quiet}>{benchmarks.expectedAndReceived(expected, received)}</p>
                  <p className={looks.text}>{advice}</p>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {notUnderstood.length === 0 ? null : (
        <Disclosure heading={`${benchmarks.notUnderstood} (${String(notUnderstood.length)})`}>
          {() => (
            <ul className={looks.list}>
              {notUnderstood.map(({ at, text }, index) => (
                <li key={index} className={looks.row}>
                  <span className={looks.quiet}>{text}</span>
                  <CellLink at={at} goTo={actions.goTo} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}
