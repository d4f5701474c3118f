/** One row as it was understood: its label, cell and amount a week, its category, and how it was decided. */
import { Badge, Button, Checkbox, mergeClasses, Select } from '@fluentui/react-components';
import { costCategoryNamed } from '../../domain/fee/costCategory';
import { categoryChoices, type HowSure, type MappedOnScreen } from '../../workflows/review/mappedOnScreen';
import type { PaneActions } from '../actions/paneActions';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

const colours = { low: 'danger', middle: 'warning', high: 'success' } as const satisfies Record<
  HowSure,
  string
>;
const leftOut = 'ignored';

interface MappedRowProps extends PaneProps {
  readonly row: MappedOnScreen;
  /** Corrections are kept for the provider beside the last of them. */
  readonly isLastCorrected: boolean;
  /** Null where rows are not chosen, or not this one. */
  readonly chosen: boolean | null;
  readonly choose: (isChosen: boolean) => void;
}

export function MappedRow({ row, state, actions, isLastCorrected, chosen, choose }: MappedRowProps) {
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
          {aWeek === null ? null : <>{aWeek} </>}
          <CellLink at={line.at} goTo={actions.goTo} />
        </span>
      </div>
      {isLine || line.treatedAs === leftOut ? (
        <Select
          className={looks.select}
          aria-label={read.categoryOf(line.label)}
          value={isLine ? (line.category ?? 'unclassified') : leftOut}
          onChange={(_, { value }) => {
            actions.correctLines([correction(line.label, value)]);
          }}
        >
          <CategoryOptions />
        </Select>
      ) : (
        <p className={looks.quiet}>{read.treatedAs[line.treatedAs]}</p>
      )}
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
      ) : null}
    </>
  );
}

export function CategoryOptions() {
  return (
    <>
      {categoryChoices.map((choice) => (
        <option key={choice.category} value={choice.category}>
          {choice.label}
        </option>
      ))}
      <option value={leftOut}>{read.leaveOut}</option>
    </>
  );
}

export function correction(
  label: string,
  chosen: string,
): Parameters<PaneActions['correctLines']>[0][number] {
  return chosen === leftOut
    ? { label, category: null, treatedAs: 'ignored' }
    : { label, category: costCategoryNamed(chosen), treatedAs: 'line' };
}

function KeepMapping({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { provider = null, mapping = null } = state.reviewed ?? {};
  if (provider === null || mapping === null) return null;
  if (state.settings.mappings[provider] === mapping) return <p className={looks.quiet}>{read.kept}</p>;
  return (
    <>
      <Button size="small" onClick={actions.keepMapping}>
        {read.keep(provider)}
      </Button>
      <p className={looks.quiet}>{read.keepHint}</p>
    </>
  );
}
