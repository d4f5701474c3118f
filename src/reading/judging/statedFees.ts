/**
 * Every fee that a workbook names, wherever it stands: "Weekly fee | 4,250.00", "Fee: £4,100", a row of the cost table.
 *
 * A fee keeps the period its label says; without one it is what its column says, else a week. Hidden sheets name fees too,
 * less surely.
 */
import type { Period } from '../../domain/calendar/period';
import type { Place } from '../../domain/evidence/place';
import type { ReceivedCell } from '../../domain/submission/received';
import { isDivisionStep } from '../meanings/divisionStep';
import { feeWordIn } from '../meanings/fee';
import { feeInSentence } from '../meanings/feeInSentence';
import { basisInWords, periodInWords } from '../periodWords';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';
import { atNamedShare, isPartOfLarger } from './whichFee';

export interface StatedFee {
  readonly region: Region;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: number;
  /** What the label or the cell says; null leaves it to the column. */
  readonly per: Period | null;
  readonly isNamed: boolean;
  /** A step of a division below a total: the fee only where the lines come to it. */
  readonly isStep: boolean;
  readonly isForHome: boolean;
  /** Told as what things before come to: a fee only where nothing is called one. */
  readonly isSum?: boolean;
  readonly isHidden: boolean;
  readonly at: Place;
  readonly labelAt: Place;
  readonly cell: ReceivedCell;
  /** A later year or day in the label wins among fees that differ. */
  readonly day: string;
}

export function statedFees(regions: readonly Region[]): readonly StatedFee[] {
  const found = regions.flatMap((region) => region.rows.flatMap((_, row) => feesInRow(region, row)));
  const all = atNamedShare(found, regions).filter((fee, _, own) => !isPartOfLarger(fee, own));
  const isCalledOne = all.some(({ isNamed, isSum }) => isNamed && isSum !== true);
  return isCalledOne ? all.filter(({ isSum }) => isSum !== true) : all;
}

/** In a table of one row, "Weekly fee" stands above its figure: there the table turned on its side names the fee. */
export function feesOnTheSide(regions: readonly Region[]): readonly StatedFee[] {
  return statedFees(regions.filter(({ form, width }) => form === 'onItsSide' && width === 2));
}

function feesInRow(region: Region, row: number): readonly StatedFee[] {
  const cells = region.rows[row] ?? [];
  const found: StatedFee[] = [];
  cells.forEach((cell, column) => {
    if (cell?.kind !== 'text' || cell.text.length > 400) return;
    const text = textOf(cell);
    const within = cell.text.length > 160 ? null : feeInOneCell(text);
    const label = within?.label ?? text;
    const word =
      feeWordIn(label) ??
      (isYearsPrice(label, cells) ? 'named' : isDivisionStep(label) && within === null ? 'step' : null);
    if (word === null) {
      const told = cells.some((each) => each !== cell && figureIn(each) !== null)
        ? null
        : feeInSentence(text);
      if (told === null) return;
      const at = region.placeOf(row, column);
      found.push({
        region,
        row,
        column,
        label: told.label,
        value: +told.digits,
        per: told.per,
        isNamed: true,
        isStep: false,
        isForHome: false,
        isSum: told.isSum,
        isHidden: region.sheet.hidden || region.isRowHidden(row),
        at,
        labelAt: at,
        cell: { kind: 'number', decimal: told.digits },
        day: dayIn(told.label),
      });
      return;
    }
    const common = {
      region,
      row,
      label,
      isNamed: word === 'named',
      isStep: word === 'step',
      isForHome: basisInWords(label) === 'home',
      isHidden: region.sheet.hidden || region.isRowHidden(row),
      labelAt: region.placeOf(row, column),
      day: dayIn(label),
    };
    if (within !== null) {
      const at = region.placeOf(row, column);
      found.push({
        ...common,
        column,
        value: within.value,
        per: periodIn(`${label} ${within.after}`),
        at,
        cell: { kind: 'number', decimal: within.digits },
      });
      return;
    }
    const below = isLone(region, row, column) ? (region.rows[row + 1]?.[column] ?? null) : null;
    const belowIt = figureIn(below);
    if (below !== null && belowIt?.kind === 'amount' && belowIt.value >= 300) {
      found.push({
        ...common,
        column,
        row: row + 1,
        value: belowIt.value,
        per: periodIn(label) ?? belowIt.per,
        at: region.placeOf(row + 1, column),
        cell: below,
      });
      return;
    }
    for (let next = column + 1; next < cells.length; next += 1) {
      const value = cells[next] ?? null;
      if (value === null) continue;
      const figure = figureIn(value);
      if (figure === null) {
        if (value.kind === 'text' && feeWordIn(textOf(value)) !== null) break;
        continue;
      }
      if (figure.kind !== 'amount' || figure.value <= 0 || (word === 'step' && figure.value < 300)) continue;
      found.push({
        ...common,
        column: next,
        value: figure.value,
        per: ofItsColumn(region, row, next) ?? periodIn(label) ?? figure.per,
        at: region.placeOf(row, next),
        cell: value,
      });
    }
  });
  return found;
}

/** "Fee pw" at the head of a column of its own, to the right of the costs, with one figure below it and no other. */
function isLone({ rows, form }: Region, row: number, column: number): boolean {
  if (form !== 'table' || column === 0 || figureIn(rows[row]?.[column + 1]) !== null) return false;
  const figures = rows.flatMap((cells, at) => (figureIn(cells[column]) === null ? [] : [at]));
  return figures.length === 1 && figures[0] === row + 1;
}

/** "Annual fee" under "Year £" and under "Week £": where the columns of a row name several periods, each figure is of its own. */
function ofItsColumn(region: Region, row: number, column: number): Period | null {
  const headings = region.blocks[region.blockOf[row] ?? 0]?.headings ?? [];
  const said = (region.rows[row] ?? []).flatMap((cell, at) => {
    const period = figureIn(cell)?.kind === 'amount' ? periodInWords(headings[at] ?? '') : null;
    return period === null || period === 'hour' ? [] : [{ at, period }];
  });
  const isMixed = new Set(said.map(({ period }) => period)).size > 1;
  return isMixed ? (said.find(({ at }) => at === column)?.period ?? null) : null;
}

/** "Annual fee" may be Ofsted's; of so many thousands it is a child's. */
function isYearsPrice(label: string, cells: Region['rows'][number]): boolean {
  return (
    /^annual (fee|price|charge)s?\W*$/i.test(label) &&
    cells.some((cell) => (figureIn(cell)?.value ?? 0) >= leastOfAYear)
  );
}

const leastOfAYear = 30000;

/** "Weekly fee (four-weekly total ÷ 4)": what stands in brackets says where it comes from, and not what it is. */
function periodIn(text: string): Period | null {
  const period = periodInWords(text.replace(/\([^)]*\)/g, ' ')) ?? periodInWords(text);
  return period === 'hour' ? null : period;
}

/** "Weekly fee: £4,100.00", "The weekly fee is £6,300 per week". */
function feeInOneCell(text: string): {
  readonly label: string;
  readonly value: number;
  readonly digits: string;
  readonly after: string;
} | null {
  const found =
    /^(.{3,60}?)[:=\s–-]*(?:\b(?:is|of|at|will be|would be|comes to)\b\s*)?£ ?(\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?!\d)(.{0,40})$/i.exec(
      text,
    );
  if (found === null) return null;
  const [, label = '', digits = '', after = ''] = found;
  if (after.includes('£') || /\bif\b|\bdrops?\b|\bstep/i.test(text)) return null;
  const plain = digits.replaceAll(',', '');
  // "Fee, rounded to nearest £10" tells no fee.
  if (+plain < 300) return null;
  return { label: label.replace(/\b(is|of|at)\s*$/i, '').trim(), value: +plain, digits: plain, after };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayIn(label: string): string {
  const year = /\b(20\d\d)\b/.exec(label)?.[1] ?? '';
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(label)?.[1] ?? '';
  return year === '' ? '' : `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
}
