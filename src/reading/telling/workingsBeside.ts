/** Hours, rate and WTE in columns of their own: the line's workings, as if its label had said them. */
import { poundsInWords } from '../../domain/money/moneyPer';
import { exactFromText, type Exact } from '../../domain/money/exact';
import type { StatedWorkings } from '../../domain/fee/statedWorkings';
import { poundsRead, readAmountText } from '../amountText';
import type { AmountColumn } from '../judging/amountColumns';
import { columnKindIn } from '../meanings/columnKind';
import { frequencyIn, isFrequencyHeading } from '../meanings/frequency';
import { figureIn } from '../regions/figure';
import { textOf } from '../sheetCells';

/** What the label says comes first; columns fill what it leaves open. 98 hours beside £21.75 give £2,131.50 a week. */
export function workingsBeside(
  inLabel: StatedWorkings | null,
  column: AmountColumn,
  row: number,
): StatedWorkings | null {
  const { region } = column;
  const cells = region.rows[row] ?? [];
  const headings = region.blocks[region.blockOf[row] ?? 0]?.headings ?? [];
  const unit = headings.findIndex((heading) => isFrequencyHeading(heading));
  const isByHour = unit >= 0 && frequencyIn(textOf(cells[unit])) === 'hour';
  const figure = (isWanted: (heading: string) => boolean): Exact | null => {
    const at = headings.findIndex(
      (heading, index) =>
        isWanted(heading) && index !== column.columnOf[row] && figureIn(cells[index])?.kind === 'amount',
    );
    const cell = cells[at];
    return cell?.kind === 'number'
      ? exactFromText(cell.decimal)
      : cell?.kind === 'text'
        ? poundsRead(readAmountText(cell.text))
        : null;
  };
  const hours = figure(
    (heading) =>
      columnKindIn(heading) === 'count' &&
      ((/\b(hours?|hrs)\b/i.test(heading) && !/shift/i.test(heading)) || isByHour),
  );
  const rate = figure(
    (heading) =>
      columnKindIn(heading) === 'rate' &&
      (/\b(hour|hourly|hr|p\/?h|pay)\b|\/ ?h/i.test(heading) || isByHour || hours !== null),
  );
  const wte = figure((heading) => /\b[wf]te\b/i.test(heading) && columnKindIn(heading) === 'count');
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
