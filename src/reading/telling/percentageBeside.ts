/**
 * A percentage printed beside an amount that is that percentage of no base there is, where another row's is of its own.
 *
 * Bases are what stands above: every total, and what the lines before it come to. Worked example: direct costs £4,640.00;
 * contingency 2 %, £92.80; management fee 12 % beside £571.20, where 12 % of £4,640.00 is £556.80.
 */
import { exact } from '../../domain/money/exact';
import { percentInWords } from '../../domain/review/inWords';
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import { figureIn } from '../regions/figure';
import { poundsShown } from './poundsShown';

const mostDiffering = 2;

interface Row {
  readonly row: number;
  readonly share: number;
  readonly amount: number;
  readonly bases: readonly number[];
}

export function percentageBeside({ reading: { column, solved } }: Part): readonly Finding[] {
  const { region } = column;
  if (column.how !== 'printed' || region.form !== 'table') return [];
  const rows = rowsWithShare({ column, solved });
  const agreeing = rows.filter(agrees);
  const differing = rows.filter((row) => !agrees(row));
  const [base] = agreeing.flatMap(({ share, amount, bases }) =>
    bases.filter((each) => isShareOf(share, amount, each)),
  );
  if (base === undefined || differing.length > Math.min(mostDiffering, agreeing.length)) return [];
  return differing.map(({ row, share, amount }): Finding => {
    const wanted = base * share;
    const apart = `${poundsShown(Math.abs(amount - wanted))} ${amount > wanted ? 'more' : 'less'}`;
    return {
      code: 'percentage-line-differs',
      severity: 'warning',
      at: region.placeOf(row, column.columnOf[row] ?? 0),
      expected: `${percentInWords(exact(String(Math.round(share * 1e6) / 1e4)))} of ${poundsShown(base)}: ${poundsShown(wanted)}`,
      received: `“${column.words[row]?.label ?? ''}” ${poundsShown(amount)}, ${apart}; it is that percentage of nothing above it`,
      advice:
        'Ask the provider what the percentage is taken of, and whether the percentage or the amount is right.',
    };
  });
}

function rowsWithShare({ column, solved }: Pick<Part['reading'], 'column' | 'solved'>): readonly Row[] {
  const found: Row[] = [];
  const totals: number[] = [];
  let sum = 0;
  let [most, lines] = [0, 0];
  column.region.rows.forEach((cells, row) => {
    const role = solved.roles[row];
    const amount = solved.amounts[row] ?? Number.NaN;
    if (role === 'total' || role === 'subtotal' || role === 'fee') totals.push(amount);
    if (role !== 'line' || Number.isNaN(amount)) return;
    const share = cells.flatMap((cell, at) => {
      const figure = at === column.columnOf[row] ? null : figureIn(cell);
      return figure?.kind === 'percent' && figure.value > 0 && figure.value < 1 ? [figure.value] : [];
    });
    lines += 1;
    const [only] = share;
    if (only !== undefined && share.length === 1) {
      most += 1;
      if (lines > fewestBefore && amount > 0)
        found.push({ row, share: only, amount, bases: [...totals, sum, sum / (1 - only)] });
    }
    sum += amount;
  });
  // A percentage on most rows is an uplift, or each line's share of the whole.
  return most > lines / 2 ? [] : found;
}

const fewestBefore = 3;

function agrees({ share, amount, bases }: Row): boolean {
  return bases.some((base) => isShareOf(share, amount, base));
}

/** Within a penny, or what a percentage shown with two places leaves open. */
function isShareOf(share: number, amount: number, base: number): boolean {
  const isRounded = Math.abs(Math.round(share * 1000) - share * 1000) > 1e-6;
  return Math.abs(share * base - amount) <= (isRounded ? base * 0.0005 : 0.02);
}
