/**
 * Cost lines whose labels state hours, on Staffing: the hours, whom they are for, and the least that they can lawfully cost while
 * the line is in the fee. The hours are the provider's words and no input.
 *
 * Worked example, 1 October 2026: "Support worker 84 hrs per week" for this child: 84 × £16.2654 = £1,366.29 a week.
 */
import { linesWithHours } from '../../domain/review/lawfulFloors';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, equals, number, product, quotient, text, when, type Expression } from '../core/expression';
import { assumption } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, statedHoursCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { lawfulPaidHour, lawfulWorkedHour, whileInFee } from './lawfulHour';
import { forWhom } from './lineAmount';
import { usablePlacesShare, type FloorBearing } from './postFloor';
import { placeWords } from './reviewWords';
import { staffingColumns } from './staffingHours';

type LineWithHours = ReturnType<typeof linesWithHours>[number];

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Line' },
  { header: 'Hours a week', figures: true },
  { header: 'Leave among them' },
  { header: 'Contracted hours', figures: true },
  { header: 'Children sharing', figures: true },
  { header: 'Lawful cost an hour', figures: true },
  { header: 'Lawful cost for this child a week', figures: true },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: 'Where it stands' },
  { header: '' },
  { header: '' },
]);

export function lineHoursBlock(review: FeeReview, bearing: FloorBearing): readonly DescribedRow[] {
  const lines = linesWithHours(review);
  if (lines.length === 0) return [];
  return [
    gap,
    headingRow('Cost lines that state hours', staffingColumns),
    header,
    ...lines.map((each) => lineRow(each, review, bearing)),
  ];
}

function lineRow(stated: LineWithHours, review: FeeReview, bearing: FloorBearing): DescribedRow {
  const { line, hours, arePaid, contractedHours } = stated;
  const { id, label, at } = line;
  const sharing = childrenSharing(stated, bearing);
  const contracted = contractedHours === null ? assumption('fullTimeHours') : number(contractedHours);
  const weekly = quotient(
    product(cell(statedHoursCell(id, 'hours')), cell(statedHoursCell(id, 'lawfulHour'))),
    sharing,
  );
  return row(
    words(referenceOf(review, id), 'note'),
    words(label, 'label'),
    figure(hours, 'hours', { id: statedHoursCell(id, 'hours') }),
    words(arePaid ? 'yes: paid hours' : 'no: on the rota'),
    computed(null, contracted, 'hours'),
    computed(null, sharing, 'wte'),
    computed(
      statedHoursCell(id, 'lawfulHour'),
      arePaid ? lawfulPaidHour(contracted) : lawfulWorkedHour(contracted, bearing.statutoryLeaveWeeks),
      'moneyDash',
    ),
    computed(statedHoursCell(id, 'lawfulWeekly'), whileInFee(id, weekly), 'moneyDash'),
    ...Array.from({ length: 3 }, () => blank()),
    words(placeWords(at), 'note'),
  );
}

/** While the fee bears the places kept empty, what the home shares is shared by the places that can be used. */
function childrenSharing(stated: LineWithHours, { emptyPlacesLineId }: FloorBearing): Expression {
  const { id } = stated.line;
  const shared = cell(lineCell(id, 'childrenSharing'));
  const borne =
    emptyPlacesLineId === null ? shared : when(isForChild(id), shared, usablePlacesShare(emptyPlacesLineId));
  return sharingOfHours(stated, borne);
}

/** Those whom the line's words or its arithmetic name, while the amount is for this child; else those who share the line. */
export function sharingOfHours(
  { line, childrenSharing: named }: LineWithHours,
  shared: Expression,
): Expression {
  return named === null ? shared : when(isForChild(line.id), number(named), shared);
}

const isForChild = (lineId: string): Expression =>
  equals(cell(lineCell(lineId, 'basis')), text(forWhom.child));
