/** Hours, rate and WTE in columns of their own: the line's workings, as if its label had said them. */
import type { Exact } from '../domain/money/exact';
import { poundsInWords } from '../domain/money/moneyPer';
import type { StatedWorkings } from '../domain/fee/statedWorkings';
import { amountInCell, poundsRead } from './amountText';
import type { ColumnRole } from './columnMeaning';
import type { CostTable } from './costTable';
import type { FilledRow } from './sheetCells';

/** What the label says comes first; columns fill what it leaves open. 98 hours beside £21.75 give £2,131.50 a week. */
export function withColumns(
  inLabel: StatedWorkings | null,
  row: FilledRow,
  table: CostTable,
): StatedWorkings | null {
  const hours = figureIn('hours', row, table);
  const rate = figureIn('rate', row, table);
  const wte = figureIn('wte', row, table);
  if (hours === null && rate === null && wte === null) return inLabel;
  const amount =
    hours === null || rate === null
      ? {}
      : {
          amount: {
            pounds: hours.times(rate),
            per: 'week' as const,
            words: `${hours.toString()} × ${poundsInWords(rate)}`,
          },
        };
  return {
    ...(hours === null ? {} : { hoursAWeek: hours }),
    ...(rate === null ? {} : { hourlyRate: rate }),
    ...(wte === null ? {} : { wte }),
    ...amount,
    ...inLabel,
  };
}

function figureIn(role: ColumnRole, row: FilledRow, table: CostTable): Exact | null {
  const column = table.columns.find((candidate) => candidate.role === role)?.column;
  const reading = column === undefined ? null : amountInCell(row.cells[column]);
  return reading?.kind === 'amount' ? poundsRead(reading) : null;
}
