/** Cells of a list of placements: words, days and pounds, each text read once. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Period } from '../../domain/calendar/period';
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { exactFromText, type Exact } from '../../domain/money/exact';
import { weekdayInstead, writtenDayOfList } from '../../domain/submission/parsing/parseDate';
import type { ReceivedCell } from '../../domain/submission/received';
import { amountReadOnce, poundsRead } from '../amountText';
import { onOneLine, textOf } from '../sheetCells';

type Cell = ReceivedCell | null | undefined;

export type Cells = readonly (ReceivedCell | null)[];

const saysNothing = /^(n\/?a|none|not applicable|-+|–|unknown|not known|tbc)$/i;

export function wordsOf(text: string): string | undefined {
  const words = onOneLine(text);
  return words === '' || saysNothing.test(words) ? undefined : words.slice(0, 200);
}

/** One text for all the rows that say it. */
const wordsOfText = rememberedByText(wordsOf);

export const wordsIn = (cell: Cell): string | undefined =>
  cell?.kind === 'text' ? wordsOfText(cell.text) : wordsOfText(textOf(cell));

const dayOfText = rememberedByText((text) => writtenDayOfList(text.trim()));

export function dayIn(cell: Cell): IsoDate | null {
  if (cell === null || cell === undefined) return null;
  if (cell.kind === 'date') return cell.day;
  return cell.kind === 'text' ? dayOfText(cell.text) : null;
}

/** "30/02/2026" is no day, and is not the same as no day: what has a figure in it was meant as one. */
export const isNoDay = (cell: Cell): boolean =>
  cell != null && dayIn(cell) === null && /\d/.test(textOf(cell));

export const weekdayOfText = rememberedByText(weekdayInstead);

const plainFigure = rememberedByText(exactFromText);

/** A share: what is shown in per cent, and where the column is one of shares a bare figure too. */
export function percentIn(cell: Cell, isOfShares: boolean): Exact | null {
  const reading = amountReadOnce(cell);
  if (reading?.kind === 'percent') return reading.percent;
  return isOfShares ? poundsRead(reading) : null;
}

/** "5000 per day", "260000 a year" in a column of another period are no pounds of it. */
export function poundsIn(cell: Cell, period: Period = 'week'): Exact | null {
  if (cell?.kind === 'number' && cell.numberFormat === undefined) return plainFigure(cell.decimal);
  const reading = amountReadOnce(cell);
  return reading?.kind === 'amount' && reading.per !== null && reading.per !== period
    ? null
    : poundsRead(reading);
}
