/** Where to start from again, and keeping the terms in the workbook for the next time. */
import { Button } from '@fluentui/react-components';
import { exampleContracts } from '../../workflows/contracts/exampleContracts';
import { contractsFromReview } from '../../workflows/contracts/contractsFromReview';
import { keptContracts, sameTerms } from '../../workflows/contracts/keep';
import type { TypedContracts } from '../../workflows/contracts/typedContracts';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { contracts } from './wording';
import { contractsDraft } from './draft';

interface StartAndKeepProps extends PaneProps {
  readonly typed: TypedContracts;
}

export function StartAndKeep({ state, actions, typed }: StartAndKeepProps) {
  const looks = useLooks();
  const review = state.reviewed?.review.value ?? null;
  const kept = keptContracts.read(state.settings.kept[keptContracts.name]);
  const starts = [
    { label: contracts.fromReview, from: review === null ? null : contractsFromReview(review) },
    { label: contracts.fromKept, from: kept },
    { label: contracts.fromExample, from: exampleContracts },
  ];
  const isKept = kept !== null && sameTerms(kept, typed);
  return (
    <>
      <div className={looks.wrap}>
        {isKept ? null : (
          <Button
            size="small"
            onClick={() => {
              actions.keepFor(keptContracts.name, keptContracts.toKeep(typed));
            }}
          >
            {contracts.keep}
          </Button>
        )}
        {starts.map(({ label, from }) =>
          from === null || sameTerms(from, typed) ? null : (
            <Button
              key={label}
              size="small"
              onClick={() => {
                actions.draft(contractsDraft.change({ typed: from }));
              }}
            >
              {label}
            </Button>
          ),
        )}
      </div>
      <p role="status" className={looks.quiet}>
        {isKept ? contracts.kept : ''}
      </p>
    </>
  );
}
