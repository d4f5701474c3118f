/** One line as it is taken into the room: submitted, gap, three positions to type, and what to ask for. */
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { positionNames, type PositionName } from '../../domain/negotiation/positionRule';
import type { PositionRow } from '../../workflows/review/negotiationPositions';
import type { BasisChoice as Choice } from '../../domain/negotiation/negotiationTerms';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { BasisChoice } from './BasisChoice';
import { negotiate } from '../wordingOfWriting';

const useCardLooks = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px' },
  input: { minWidth: 0, '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 } },
});

interface PositionCardProps {
  readonly row: PositionRow;
  readonly type: PaneActions['typePosition'];
  readonly rest: (row: string, restsOn: Choice) => void;
}

export function PositionCard({ row, type, rest }: PositionCardProps) {
  const looks = useLooks();
  const own = useCardLooks();
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{row.label}</span>
        <span className={looks.figure}>
          {row.submitted} {negotiate.aWeek}
        </span>
      </div>
      <div className={looks.row}>
        <span className={looks.quiet}>{row.gap === null ? negotiate.noGap : row.gapReason}</span>
        {row.gap === null ? null : (
          <span className={mergeClasses(looks.figure, looks.strong)}>{negotiate.gapOf(row.gap)}</span>
        )}
      </div>
      <Sentences row={row} />
      {row.basis === null ? null : (
        <BasisChoice
          label={row.label}
          basis={row.basis}
          choose={(restsOn) => {
            rest(row.id, restsOn);
          }}
        />
      )}
      <div className={own.fields}>
        {positionNames.map((name) => (
          <PositionInput key={name} name={name} row={row} type={type} className={own.input} />
        ))}
      </div>
      {row.evidence === '' ? null : (
        <p className={looks.quiet}>
          {negotiate.askFor}: {row.evidence}
        </p>
      )}
    </li>
  );
}

/** What the line is set beside; nothing where there is nothing. */
function Sentences({
  row: { shouldCost, benchmarkMedian, position, fellBack, wouldGive },
}: {
  readonly row: PositionRow;
}) {
  const looks = useLooks();
  const shown = [
    shouldCost === null ? '' : negotiate.shouldCostPart(shouldCost.low, shouldCost.central, shouldCost.high),
    benchmarkMedian === null ? '' : negotiate.medianPart(benchmarkMedian),
    position === null ? '' : negotiate.categoryStands(position),
    wouldGive === '' ? (fellBack ? negotiate.fellBack : '') : wouldGive,
  ].filter((sentence) => sentence !== '');
  return shown.length === 0 ? null : <p className={looks.quiet}>{shown.join(' ')}</p>;
}

interface PositionInputProps extends Omit<PositionCardProps, 'rest'> {
  readonly name: PositionName;
  readonly className: string;
}

function PositionInput({ name, row, type, className }: PositionInputProps) {
  const { text, understood, above } = row.fields[name];
  const shown = understood
    ? above === null
      ? {}
      : { validationMessage: negotiate.above(negotiate[above]), validationState: 'warning' as const }
    : { validationMessage: negotiate.notUnderstood };
  return (
    <Field label={negotiate[name]} size="small" {...shown}>
      <Input
        className={className}
        size="small"
        inputMode="decimal"
        aria-label={negotiate.fieldLabel(negotiate[name], row.label)}
        value={text}
        onChange={(_, { value }) => {
          type(row.id, name, value);
        }}
      />
    </Field>
  );
}
