/**
 * A figure as the judge of layouts sees it: a plain number with what the cell says beside it.
 *
 * Whether sums foot is weighed in binary numbers, hundreds of times for each cell; what a submission holds is taken from
 * the cell itself, exact. Worked example: "£85/wk" is 85 for a week; "22 %" is the share 0.22; "TBC" is a figure nobody knows.
 */
import { unsafeNumber } from '../../domain/money/exact';
import type { Period } from '../../domain/calendar/period';
import type { ReceivedCell } from '../../domain/submission/received';
import { readAmountText } from '../amountText';

export interface Figure {
  /** Pounds or a plain number; a share where it is a percentage; NaN where it is not known. */
  readonly value: number;
  readonly kind: 'amount' | 'percent' | 'nought' | 'unknown';
  readonly per: Period | null;
  /** The sheet itself shows it as money. */
  readonly isMoney: boolean;
  /** Typed as words: a spreadsheet's SUM passes over it. */
  readonly isText: boolean;
  readonly isFormula: boolean;
}

const figures = new WeakMap<ReceivedCell, Figure | 'none'>();

export function figureIn(cell: ReceivedCell | null | undefined): Figure | null {
  if (cell === null || cell === undefined) return null;
  const known = figures.get(cell);
  if (known !== undefined) return known === 'none' ? null : known;
  const figure = readFigure(cell);
  figures.set(cell, figure ?? 'none');
  return figure;
}

function readFigure(cell: ReceivedCell): Figure | null {
  if (cell.kind === 'number') {
    const isPercent = cell.numberFormat?.includes('%') === true;
    return {
      value: +cell.decimal,
      kind: isPercent ? 'percent' : 'amount',
      per: null,
      isMoney: cell.numberFormat !== undefined && /[£$]|GBP/.test(cell.numberFormat),
      isText: false,
      isFormula: cell.formula !== undefined,
    };
  }
  if (cell.kind === 'error') return { ...unknown, isFormula: true };
  return cell.kind === 'text' ? figureInText(cell.text) : null;
}

const unknown: Figure = {
  value: Number.NaN,
  kind: 'unknown',
  per: null,
  isMoney: false,
  isText: true,
  isFormula: false,
};

function figureInText(text: string): Figure | null {
  if (
    text.length > 60 ||
    !/\d|^\W*$|n\/?a|nil|none|inc|tb|free|zero|nought|above|below|poa|not|to be/i.test(text)
  )
    return null;
  if (/^\s*(\d{1,2}|two|four|twelve)[ -]?(week|month|year|yr)/i.test(text)) return null;
  const reading = readAmountText(text);
  if (reading === null) return null;
  const words = { isText: true, isFormula: false, isMoney: /£|gbp/i.test(text) };
  switch (reading.kind) {
    case 'amount':
      return { value: unsafeNumber(reading.pounds), kind: 'amount', per: reading.per, ...words };
    case 'percent':
      return { value: unsafeNumber(reading.percent) / 100, kind: 'percent', per: null, ...words };
    case 'notYetKnown':
      return unknown;
    case 'nil':
    case 'includedElsewhere':
      return { value: 0, kind: 'nought', per: null, ...words };
  }
}

/** Whether a cell holds a year such as 2025, which is a heading and no amount. */
export function isYear(figure: Figure): boolean {
  return (
    figure.kind === 'amount' && Number.isInteger(figure.value) && figure.value >= 2005 && figure.value <= 2045
  );
}
