/** Every placement of the round in a row: its fee now and the months since it was agreed as inputs, its new fees live. */
import { exact } from '../../domain/money/exact';
import type { PlacementInRound } from '../../domain/portfolio/feeRoundOfList';
import { typedCount, typedPounds } from '../core/askedCells';
import { computed, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  both,
  cell,
  differs,
  lessThan,
  number,
  plus,
  product,
  rounded,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { plainName } from '../core/plainName';
import { placedCell, termCell, type FeeRoundSubject } from './subject';

const placementColumns: readonly SheetColumn[] = [
  { header: 'Council', width: 24 },
  { header: 'Placement', width: 18 },
  { header: 'Home', width: 24 },
  { header: 'Months since agreed', width: 12, figures: true },
  { header: 'Now, £ a week', width: 15, figures: true },
  { header: 'Decided', width: 15, figures: true },
  { header: 'Requested', width: 15, figures: true },
];

export function feesSheet({ feeRound: { placements } }: FeeRoundSubject): SheetDescription {
  return {
    ...framed({
      name: 'Fees',
      role: 'inputs',
      title: 'Fees: every placement of the round',
      purpose: 'A fee or a number of months may be typed over: the new fees and the totals follow.',
      columns: placementColumns,
      body: placements.map(placementRow),
      freezeColumns: 2,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'RoundFees',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + placements.length,
        fromColumn: 0,
        toColumn: placementColumns.length - 1,
      },
    ],
    protect: false,
  };
}

function placementRow(
  { council, placement, home, agreedMonthsAgo, now }: PlacementInRound,
  index: number,
): DescribedRow {
  const at = (part: string) => placedCell(index, part);
  const isRecent = both(
    differs(cell(at('months')), text('')),
    differs(cell(termCell.months), text('')),
    lessThan(cell(at('months')), cell(termCell.months)),
  );
  const newFee = (change: CellId): Expression =>
    when(isRecent, cell(at('now')), rounded(product(cell(at('now')), plus(number(1), cell(change))), 2));
  return {
    height: 16,
    cells: [
      words(plainName(council), 'label', { id: at('council') }),
      words(placement),
      words(home ?? ''),
      typedCount(
        at('months'),
        agreedMonthsAgo === null ? null : exact(agreedMonthsAgo),
        'Whole months; empty where it is not known.',
      ),
      typedPounds(at('now'), now.pounds, 'Pounds a week.'),
      computed(at('decided'), newFee(termCell.decided), 'money'),
      computed(at('requested'), newFee(termCell.requested), 'money'),
    ],
  };
}
