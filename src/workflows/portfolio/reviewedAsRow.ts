/**
 * A reviewed workbook as a placement of the portfolio: the fee agreed in it, once nothing of its agreed schedule is open; until
 * then the fee quoted, and it is said.
 *
 * Worked example: £5,600.00 quoted, £5,300.00 typed on the Agreed schedule and nothing left open: £5,300.00 a week, agreed.
 */
import { exactFromSpreadsheet, exactFromText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { PlacedRow } from '../../domain/portfolio/placed';
import { reviewedName } from '../../sheets/review/reviewedNames';
import type { RowsRead } from '../typed/analysis';

/** Null where the workbook is no reviewed fee. */
export function reviewedAsRow(file: string, named: ReadonlyMap<string, string | number>): RowsRead | null {
  const pounds = (name: string): Exact | null => {
    const held = named.get(name);
    const value = typeof held === 'number' ? exactFromSpreadsheet(held) : exactFromText(held ?? '');
    return value === null ? null : toThePenny(value);
  };
  const text = (name: string): string | undefined => {
    const held = named.get(name);
    return held === undefined ? undefined : String(held).trim();
  };
  const quoted = pounds(reviewedName.quoted);
  if (quoted?.greaterThan(0) !== true) return null;
  const agreed = pounds(reviewedName.agreed);
  const isAgreed = agreed?.greaterThan(0) === true && pounds(reviewedName.open)?.isZero() === true;
  const row: PlacedRow = {
    at: file,
    weekly: isAgreed ? agreed : quoted,
    placement: text(reviewedName.placement),
    provider: text(reviewedName.provider),
    home: text(reviewedName.home),
    unexplained: pounds(reviewedName.unexplained) ?? undefined,
    ...(isAgreed ? { cause: `Agreed; ${poundsInWords(quoted)} a week was quoted` } : {}),
  };
  const how = isAgreed
    ? `${poundsInWords(agreed)} a week is agreed in it, ${poundsInWords(quoted)} was quoted`
    : `nothing is wholly agreed in it yet, so the ${poundsInWords(quoted)} a week quoted is counted`;
  return { rows: [row], sentence: `${file} is a reviewed fee: ${how}.`, findings: [] };
}
