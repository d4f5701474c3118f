/**
 * Percentages that make up the whole fee where no column has pounds: "Staffing 58 %, management 9 %, …", 100 % in all, beside
 * a fee of £4,720. Each row is its share of that fee.
 */
import { figureIn } from '../regions/figure';
import { finished } from './columnRows';
import type { AmountColumn, RegionFacts } from './amountColumn';
import type { SolverRow } from './solverRow';
import type { StatedFee } from './statedFees';

const fewest = 4;

export function shareOfFeeColumn(facts: RegionFacts, fees: readonly StatedFee[]): AmountColumn | null {
  const named = fees.filter(({ isNamed, isHidden }) => isNamed && !isHidden);
  const [fee] = named;
  const { region } = facts;
  if (fee === undefined || named.some(({ value }) => value !== fee.value)) return null;
  for (let column = 0; column < region.width; column += 1) {
    const figures = region.rows.map((cells) => figureIn(cells[column]));
    const hasOther = region.rows.some((cells, row) =>
      cells.some((cell, at) => at !== column && figures[row] !== null && figureIn(cell)?.kind === 'amount'),
    );
    // What stands above the first share, a fee, weeks in the year, is none of them.
    const first = figures.findIndex((figure) => figure?.kind === 'percent');
    const isAllShares = figures
      .slice(Math.max(0, first))
      .every((figure) => figure === null || figure.kind === 'percent' || figure.value >= 300);
    if (hasOther || !isAllShares || figures.filter((figure) => figure?.kind === 'percent').length < fewest)
      continue;
    const columnOf = figures.map((figure) => (figure?.kind === 'percent' ? column : -1));
    const heading =
      region.blocks.find(({ headings }) => (headings[column] ?? '') !== '')?.headings[column] ?? '';
    const plain = finished(facts, 'ofFee', columnOf, [], heading, 2);
    const rows = plain.rows.map((each): SolverRow => inPounds(each, fee.value));
    const sum = rows.reduce(
      (all, { value, words }) => (words.total === null && words.fee === null ? all + (value ?? 0) : all),
      0,
    );
    if (Math.abs(sum / fee.value - 1) > 0.006) continue;
    const per = fee.per === null || fee.per === 'hour' ? 'week' : fee.per;
    return { ...plain, rows, saysPeriod: rows.map(({ value }) => (value === null ? null : per)) };
  }
  return null;
}

function inPounds(row: SolverRow, fee: number): SolverRow {
  return row.percent === null
    ? row
    : { ...row, value: Math.round(row.percent * fee * 1e6) / 1e6, percent: null };
}
