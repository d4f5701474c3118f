/** Benchmarks: where the fee and each category stand among comparable ones, by rules that can be changed, and the sheet. */
import { mergeClasses } from '@fluentui/react-components';
import type { BenchmarksOnScreen } from '../../workflows/benchmarks/onScreen';
import type { PaneProps } from '../pane';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { OwnIndex } from './OwnIndex';
import { Published } from './Published';
import { RuleChoices } from './RuleChoices';
import { SourceOfBenchmarks } from './SourceOfBenchmarks';
import { StripList, StripWithWords } from './StripList';
import { useBenchmarks } from './useBenchmarks';
import { benchmarks } from './wording';
import { benchmarksSheet } from './write';

export function BenchmarksPane(props: PaneProps) {
  const { state, actions } = props;
  const { table, shown } = useBenchmarks(state);
  if (shown === null) return <NothingYet sentence={benchmarks.nothing} actions={actions} />;
  return (
    <>
      <SourceOfBenchmarks {...props} table={table} />
      <PositionOfFee shown={shown} />
      <RuleChoices {...props} shown={shown} />
      <OwnIndex {...props} />
      <Parts shown={shown} />
      <Published shown={shown} />
      <PrimaryBar
        label={state.written?.what === benchmarksSheet.id ? benchmarks.writeAgain : benchmarks.primary}
        disabled={state.work !== null}
        onPress={() => {
          actions.write(benchmarksSheet, 'ask');
        }}
      />
    </>
  );
}

function PositionOfFee({ shown }: { readonly shown: BenchmarksOnScreen }) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{benchmarks.heading}</h2>
      {shown.why === null ? null : <p className={mergeClasses(looks.text, looks.strong)}>{shown.why}</p>}
      <div role="status">
        <StripWithWords strip={shown.fee} />
      </div>
      <p className={looks.quiet}>{benchmarks.what}</p>
    </section>
  );
}

function Parts({ shown }: { readonly shown: BenchmarksOnScreen }) {
  const looks = useLooks();
  const { categories, withoutBenchmark, ratios, sumOfMedians } = shown;
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{benchmarks.categoriesHeading}</h2>
        {categories.length === 0 ? <p className={looks.text}>{benchmarks.noCategories}</p> : null}
        <StripList strips={categories} />
        {sumOfMedians === null ? null : <p className={looks.quiet}>{sumOfMedians}</p>}
        {categories.length === 0 || withoutBenchmark.length === 0 ? null : (
          <p className={looks.quiet}>{benchmarks.without(withoutBenchmark)}</p>
        )}
      </section>
      {ratios.length === 0 ? null : (
        <section className={looks.section}>
          <h2 className={looks.heading}>{benchmarks.ratiosHeading}</h2>
          <StripList strips={ratios} />
        </section>
      )}
    </>
  );
}
