/**
 * Whom a money column is for where its heading does not say: worked out from the fee, and said so.
 *
 * A column whose lines come within 15 % of the fee, or that holds the fee itself, is for one child. One whose lines come
 * within 15 % of the fee when shared over the places planned to be filled is for the home. Beside a column for one
 * child, a column that gives other weekly amounts is for the home. Anything else stays open, with a finding.
 * Worked example: yearly £782,236.29 is £15,001.79 a week; over 4 × 85 % places £4,412.29: the home's.
 */
import type { Finding } from '../domain/evidence/finding';
import { exact, exactFromText, sumOf, zero, type Exact } from '../domain/money/exact';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import { amountInCell, poundsRead } from './amountText';
import type { AmountColumn } from './amountColumns';
import type { PlacementFacts } from './placementFacts';
import { weeklyPounds, type FeeCandidate } from './quotedFee';
import type { TableRow } from './tableRows';

export interface BasisDecision {
  /** The payer of each column, by its number. */
  readonly bases: ReadonlyMap<number, AmountBasis | null>;
  readonly decidedBy: string;
  readonly findings: readonly Finding[];
}

export function amountBases(
  columns: readonly AmountColumn[],
  rows: readonly TableRow[],
  fee: FeeCandidate | null,
  facts: PlacementFacts,
): BasisDecision {
  const [main, ...others] = columns;
  if (main === undefined) return { bases: new Map(), decidedBy: '', findings: [] };
  const decided = mainBasis(main, rows, fee, facts);
  const bases = new Map<number, AmountBasis | null>([[main.column, decided.basis]]);
  for (const column of others)
    bases.set(column.column, column.basis ?? besideMain(column, main, decided.basis, rows));
  const findings = decided.basis === null ? [basisMissing(rows, main)] : [];
  return { bases, decidedBy: decided.decidedBy, findings };
}

interface Decided {
  readonly basis: AmountBasis | null;
  readonly decidedBy: string;
}

function mainBasis(
  main: AmountColumn,
  rows: readonly TableRow[],
  fee: FeeCandidate | null,
  facts: PlacementFacts,
): Decided {
  if (main.basis !== null) return { basis: main.basis, decidedBy: 'the words at the head of the column' };
  const sum = weeklySum(main, rows);
  if (fee === null || sum.isZero()) return { basis: null, decidedBy: '' };
  const quoted = weeklyPounds(fee);
  if (isNear(sum, quoted))
    return { basis: 'child', decidedBy: 'the lines come near to the fee for one child' };
  const children = childrenPlanned(facts);
  if (children !== null && isNear(sum.dividedBy(children), quoted)) {
    return {
      basis: 'home',
      decidedBy: 'the lines shared over the places planned to be filled come near to the fee',
    };
  }
  return holdsFee(main, rows, fee) && sum.lessThan(quoted.times('1.6'))
    ? { basis: 'child', decidedBy: 'the fee for one child stands in the same column' }
    : { basis: null, decidedBy: '' };
}

function holdsFee(main: AmountColumn, rows: readonly TableRow[], fee: FeeCandidate): boolean {
  return rows.some(
    ({ amounts }) =>
      amounts.some(({ column, at }) => column.column === main.column && at.cell === fee.at.cell) &&
      fee.per === main.per,
  );
}

function besideMain(
  column: AmountColumn,
  main: AmountColumn,
  mainIs: AmountBasis | null,
  rows: readonly TableRow[],
): AmountBasis | null {
  if (mainIs === null) return null;
  const lines = rows.filter(({ amounts }) =>
    [column, main].every(({ column: wanted }) => holds(amounts, wanted)),
  );
  const isSame = isNear(weeklySum(column, lines), weeklySum(main, lines), '0.02');
  if (isSame) return mainIs;
  return mainIs === 'child' ? 'home' : null;
}

function holds(amounts: TableRow['amounts'], wanted: number): boolean {
  return amounts.some(({ column, reading }) => column.column === wanted && poundsRead(reading) !== null);
}

function weeklySum(column: AmountColumn, rows: readonly TableRow[]): Exact {
  return sumOf(
    rows
      .filter(({ kind }) => kind === 'line')
      .map(({ amounts }) => amounts.find((amount) => amount.column.column === column.column)?.reading)
      .map((reading) => {
        const own = reading?.kind === 'amount' && reading.per !== 'hour' ? reading.per : null;
        return weeklyPounds({ pounds: poundsRead(reading) ?? zero, per: own ?? column.per ?? 'week' });
      }),
  );
}

function isNear(found: Exact, wanted: Exact, share = '0.15'): boolean {
  return (
    !wanted.isZero() &&
    found
      .minus(wanted)
      .abs()
      .lessThanOrEqualTo(wanted.abs().times(exact(share)))
  );
}

/** Registered places × planned occupancy. */
function childrenPlanned(facts: PlacementFacts): Exact | null {
  const places = numberOf(facts.registeredPlaces?.cell);
  const occupancy = numberOf(facts.plannedOccupancyPercent?.cell) ?? exact(100);
  return places === null || places.isZero() || occupancy.isZero()
    ? null
    : places.times(occupancy).dividedBy(100);
}

function numberOf(cell: Parameters<typeof amountInCell>[0]): Exact | null {
  const reading = amountInCell(cell);
  if (reading?.kind === 'percent') return reading.percent;
  return poundsRead(reading) ?? (cell?.kind === 'text' ? exactFromText(cell.text.replace('%', '')) : null);
}

function basisMissing(rows: readonly TableRow[], main: AmountColumn): Finding {
  const first = rows[0]?.amounts[0]?.at ?? rows[0]?.labelAt ?? { cell: '' };
  return {
    code: 'basis-missing',
    severity: 'warning',
    at: first,
    expected: 'a heading that says whether amounts are for the home or for one child',
    received: main.header === '' ? 'no heading' : main.header,
    advice: 'Ask the provider whom the amounts are for, or state “basis” as home or child in a mapping file.',
  };
}
