/** The terms of a jointly funded year as inputs: its days, its fees, who pays which share from when. */
import { exact } from '../../domain/money/exact';
import { orderOfDays, typedDay, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  equals,
  number,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { decisionCell, feeRowCell, payerCell, shareCell, sharesRowCell, yearCell } from './cellIds';
import { isNotWhole } from './fundingRelations';
import type { FundingTable } from './fundingTable';

/** Empty rows below what is agreed, so that a later fee or a later agreement can be typed in. */
export function yearRows({ subject, columns }: FundingTable): readonly DescribedRow[] {
  const { terms } = subject;
  return [
    headingRow('The year, and the panel’s decision', columns),
    row(
      words('First night', 'label'),
      typedDay(yearCell('from'), terms.from, 'The first night that is counted.'),
      words('First day not counted', 'label'),
      typedDay(yearCell('until'), terms.until, 'The day after the last night that is counted.'),
    ),
    row(
      words('Decided on', 'label'),
      typedDay(
        decisionCell('decided'),
        terms.decision?.decided ?? null,
        'The day the panel decided; empty where it has not.',
      ),
      words('With effect from', 'label'),
      typedDay(
        decisionCell('effective'),
        terms.decision?.effective ?? null,
        'The day from which the new shares count.',
      ),
    ),
  ];
}

export function feeRows({ fees, columns }: FundingTable): readonly DescribedRow[] {
  return [
    headingRow('The fee, and the day each begins', columns),
    columnHeaderRow([
      { header: 'Fee' },
      { header: 'From', figures: true },
      { header: '£ a week', figures: true },
      { header: 'Until', figures: true },
    ]),
    ...fees.map((fee, index) =>
      row(
        words(`Fee ${String(index + 1)}`, 'label'),
        typedDay(
          feeRowCell(index, 'from'),
          fee?.from ?? null,
          'The first night at this fee. Keep the rows in order of day.',
        ),
        typedPounds(
          feeRowCell(index, 'weekly'),
          fee?.weeklyFee.pounds ?? null,
          'Pounds a week for this child’s place.',
        ),
        computed(feeRowCell(index, 'until'), feeUntil(index, fees.length), 'date'),
      ),
    ),
  ];
}

export function shareRows({ sets, payers, columns }: FundingTable): readonly DescribedRow[] {
  return [
    headingRow('Who pays which share, and the day each agreement begins', columns),
    {
      cells: [
        words('Shares', 'columnHeader'),
        words('From', 'columnHeaderRight'),
        words('Counts from', 'columnHeaderRight'),
        words('Until', 'columnHeaderRight'),
        ...payers.map((payer, index) =>
          typedWords(payerCell(index), payer, 'Who pays: social care, education, health …'),
        ),
        words('In all', 'columnHeaderRight'),
      ],
    },
    row(
      orderOfDays(
        'funding.order',
        sets.map((_, index) => sharesRowCell(index, 'from')),
      ),
    ),
    ...sets.map((set, index) =>
      row(
        words(`Shares ${String(index + 1)}`, 'label'),
        typedDay(
          sharesRowCell(index, 'from'),
          set?.from ?? null,
          'The first night of these shares. Keep the rows in order of day.',
        ),
        computed(sharesRowCell(index, 'counts'), countsFrom(index), 'date'),
        computed(sharesRowCell(index, 'until'), sharesUntil(index, sets.length), 'date'),
        ...payers.map((payer, at) =>
          typedPercent(
            shareCell(index, at),
            set === null
              ? null
              : (set.shares.find((share) => share.payer === payer)?.share ?? { percent: exact(0) }),
            'This payer’s share of the fee; each row adds up to 100 %.',
          ),
        ),
        computed(
          sharesRowCell(index, 'inAll'),
          sumOfCells(payers.map((_, at) => shareCell(index, at))),
          'percent',
        ),
        computed(null, rowAddsUp(index), 'check'),
      ),
    ),
    row(...Array.from({ length: columns }, () => blank())),
  ];
}

const isEmpty = (id: string): Expression => equals(cell(id), text(''));

/** New shares that were decided count from the day they take effect, however late; an empty row counts for no night. */
function countsFrom(index: number): Expression {
  const from = cell(sharesRowCell(index, 'from'));
  const effective = cell(decisionCell('effective'));
  const isDecided = both(
    atLeast(effective, number(1)),
    atLeast(from, effective),
    atLeast(cell(decisionCell('decided')), from),
  );
  return when(
    isEmpty(sharesRowCell(index, 'from')),
    cell(yearCell('until')),
    when(isDecided, effective, from),
  );
}

/** A fee runs until the next begins, the last until the end of the year; an empty row ends before it begins. */
function feeUntil(index: number, rows: number): Expression {
  const next = feeRowCell(index + 1, 'from');
  const end = cell(yearCell('until'));
  const until = index + 1 < rows ? when(isEmpty(next), end, cell(next)) : end;
  return when(isEmpty(feeRowCell(index, 'from')), cell(yearCell('from')), until);
}

const sharesUntil = (index: number, rows: number): Expression =>
  index + 1 < rows ? cell(sharesRowCell(index + 1, 'counts')) : cell(yearCell('until'));

const rowAddsUp = (index: number): Expression => when(isNotWhole(index), text('✗ not 100 %'), text('✓'));
