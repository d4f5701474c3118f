/**
 * Cost lines whose labels state hours, on Staffing: the hours, whom they are for, and the least that they can lawfully cost while
 * the line is in the fee; of relief the hours alone. Which hours the provider’s words mean follows what is typed (`statedHours.ts`); they are no input.
 *
 * Worked example, 1 October 2026: "Support worker 84 hrs per week" for this child: 84 × £16.2654 = £1,366.29 a week.
 */
import type { CostLine } from '../../domain/fee/costLine';
import { linesStatingHours } from '../../domain/review/lawfulFloors';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, equals, product, quotient, text, when, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, statedHoursCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { lawfulPaidHour, lawfulWorkedHour, whileInFee } from './lawfulHour';
import { forWhom } from './lineAmount';
import { usablePlacesShare, type FloorBearing } from './postFloor';
import { placeWords } from './reviewWords';
import { onTheRota, statedHours, statedHoursNow, withLeave } from './statedHours';
import { staffingColumns } from './staffingHours';

type LineWithHours = ReturnType<typeof linesStatingHours>[number];

const ofCover =
  'Relief and other cover: its hours count in the split by ratio and the key ratios; the lawful floor holds them in the cover of those on the rota, so none stands in their rows.';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Line' },
  { header: 'Hours a week', figures: true },
  { header: 'Leave among them' },
  { header: 'Contracted hours', figures: true },
  { header: 'Children sharing', figures: true },
  { header: 'Lawful cost an hour', figures: true },
  { header: 'Lawful cost for this child a week', figures: true },
  { header: 'Shared' },
  { header: '' },
  { header: '' },
  { header: 'Where it stands' },
  { header: '' },
  { header: '' },
]);

export function lineHoursBlock(review: FeeReview, bearing: FloorBearing): readonly DescribedRow[] {
  const lines = linesStatingHours(review);
  if (lines.length === 0) return [];
  return [
    gap,
    headingRow('Cost lines that state hours', staffingColumns),
    header,
    ...lines.map((each) => lineRow(each, review, bearing)),
    ...(lines.some(({ areCover }) => areCover) ? [row(blank(), words(ofCover, 'purpose'))] : []),
  ];
}

function lineRow({ line, areCover }: LineWithHours, review: FeeReview, bearing: FloorBearing): DescribedRow {
  const { id, label, at } = line;
  const now = statedHoursNow(line, review);
  const here = statedHours(line, review);
  const weekly = quotient(
    product(here.hours, cell(statedHoursCell(id, 'lawfulHour'))),
    cell(statedHoursCell(id, 'sharing')),
  );
  const { contracted } = here;
  const lawfulCells = [
    computed(
      statedHoursCell(id, 'lawfulHour'),
      here.byLeave(lawfulPaidHour(contracted), lawfulWorkedHour(contracted, bearing.statutoryLeaveWeeks)),
      'moneyDash',
    ),
    computed(statedHoursCell(id, 'lawfulWeekly'), whileInFee(id, weekly), 'moneyDash'),
  ];
  return row(
    words(referenceOf(review, id), 'note'),
    words(label, 'label'),
    computed(statedHoursCell(id, 'hours'), now.hours, 'hours'),
    computed(statedHoursCell(id, 'leave'), now.byLeave(text(withLeave), text(onTheRota)), 'text', {
      measuredAs: withLeave,
    }),
    computed(statedHoursCell(id, 'contracted'), now.contracted, 'hours'),
    computed(statedHoursCell(id, 'sharing'), now.sharing(sharedAsBorne(line, bearing)), 'wte'),
    ...(areCover ? [words('in the cover', 'noteRight'), blank('moneyDash')] : lawfulCells),
    computed(statedHoursCell(id, 'sharedBy'), now.sharedBy, 'text'),
    blank(),
    blank(),
    words(placeWords(at), 'note'),
  );
}

/** While the fee bears the places kept empty, what the home shares is shared by the places that can be used. */
function sharedAsBorne({ id }: CostLine, { emptyPlacesLineId }: FloorBearing): Expression {
  const shared = cell(lineCell(id, 'childrenSharing'));
  if (emptyPlacesLineId === null) return shared;
  return when(
    equals(cell(lineCell(id, 'basis')), text(forWhom.child)),
    shared,
    usablePlacesShare(emptyPlacesLineId),
  );
}
