/** An index of one’s own to move prices of other years by; consumer prices until its three fields can be meant. */
import { Button } from '@fluentui/react-components';
import { indexToKeep, noIndexTyped, type TypedIndex } from '../../workflows/figures/typedIndex';
import type { PaneProps } from '../pane';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { benchmarksDraft } from './draft';
import { currentIndex } from './currentIndex';
import { benchmarks } from './wording';

const fields = ['name', 'source', 'years'] as const;

export function OwnIndex({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { typed, kept, index, problems } = currentIndex({
    benchmarks: benchmarksDraft.in(state.drafts),
    settings: state.settings,
  });
  const change = (changed: TypedIndex) => {
    actions.draft(benchmarksDraft.change({ index: changed }));
  };
  const isKept = kept !== null && fields.every((field) => kept[field] === typed[field]);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{benchmarks.indexHeading}</h2>
      <p className={looks.quiet}>{benchmarks.indexHint}</p>
      {fields.map((field) => (
        <TypedField
          key={field}
          label={benchmarks.index[field]}
          words
          text={typed[field]}
          problem={problems[field]}
          type={(text) => {
            change({ ...typed, [field]: text });
          }}
        />
      ))}
      <p role="status" className={looks.quiet}>
        {index === null ? benchmarks.consumerPrices : benchmarks.movedBy(index.name)}
      </p>
      <div className={looks.wrap}>
        {index === null || isKept ? null : (
          <Button
            size="small"
            onClick={() => {
              actions.keepFor('benchmarks', indexToKeep(typed));
            }}
          >
            {benchmarks.keepIndex}
          </Button>
        )}
        {index === null ? null : (
          <Button
            size="small"
            onClick={() => {
              change(noIndexTyped);
              if (kept !== null) actions.keepFor('benchmarks', null);
            }}
          >
            {benchmarks.withoutIndex}
          </Button>
        )}
      </div>
    </section>
  );
}
