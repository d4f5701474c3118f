/** One row as it was understood: its label, cell and amount a week, its category, and how it was decided. */
import { Badge, Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { HowSure, MappedOnScreen } from '../../workflows/review/mappedOnScreen';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { KeepMapping } from './KeepMapping';
import { WhatItIs } from './WhatItIs';

const colours = { low: 'danger', middle: 'warning', high: 'success' } as const satisfies Record<
  HowSure,
  string
>;

interface MappedRowProps extends PaneProps {
  readonly row: MappedOnScreen;
  /** Corrections are kept for the provider beside the last of them. */
  readonly isLastCorrected: boolean;
  /** Null where rows are not chosen, or not this one. */
  readonly chosen: boolean | null;
  readonly choose: (isChosen: boolean) => void;
  /** The labels of rows that may hold this one's money already. */
  readonly holders: () => readonly string[];
}

export function MappedRow({ row, state, actions, isLastCorrected, chosen, choose, holders }: MappedRowProps) {
  const looks = useLooks();
  const { line, sure, aWeek, isCorrected } = row;
  const isLine = line.treatedAs === 'line';
  return (
    <>
      <div className={looks.row}>
        <span className={looks.strong}>
          {chosen === null ? null : (
            <Checkbox
              aria-label={read.choose(line.label)}
              checked={chosen}
              onChange={(_, { checked }) => {
                choose(checked === true);
              }}
            />
          )}
          {line.label}
        </span>
        <span className={looks.figure}>
          {aWeek === null ? null : <>{poundsInWords(aWeek)} </>}
          <CellLink at={line.at} goTo={actions.goTo} />
        </span>
      </div>
      <WhatItIs
        label={read.categoryOf(line.label)}
        value={isLine ? (line.category ?? 'unclassified') : line.treatedAs}
        rowLabel={read.partOfWhich(line.label)}
        holders={holders}
        choose={(correct) => {
          actions.correctLines([correct(line.label)]);
        }}
      />
      {line.partOf === undefined ? null : <p className={looks.quiet}>{read.partOf(line.partOf)}</p>}
      {isCorrected ? (
        <div className={mergeClasses(looks.quiet, looks.wrap)}>
          <Badge appearance="tint" size="small" color="informative">
            {read.corrected}
          </Badge>
          <Button
            size="small"
            aria-label={read.undoCorrectionOf(line.label)}
            onClick={() => {
              actions.undoCorrection(line.label);
            }}
          >
            {read.undoCorrection}
          </Button>
          {isLastCorrected ? <KeepMapping state={state} actions={actions} /> : null}
        </div>
      ) : isLine ? (
        <div className={mergeClasses(looks.quiet, looks.wrap)}>
          <Badge appearance="tint" size="small" color={colours[sure]}>
            {read.sure[sure]}
          </Badge>
          <span>{line.decidedBy}</span>
        </div>
      ) : (
        <p className={looks.quiet}>{line.decidedBy}</p>
      )}
    </>
  );
}
