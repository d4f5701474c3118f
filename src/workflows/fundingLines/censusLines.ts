/**
 * The contribution columns of a region's census as lines: for each placement what social care, education, health and youth justice
 * pay of its weekly cost, and what nobody is named for.
 *
 * Worked example: P-1042, £4,900.00: social care 3,920.00, health 245.00, education 635.00: three lines, and £100.00 by nobody.
 */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { sumOf, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { PlacedRow } from '../../domain/portfolio/placed';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { readPlacements } from '../../reading/portfolio/readPlacements';
import { funders, funderTitles, type Payer } from '../../sheets/fundingLines/subject';
import type { RowsRead } from '../typed/analysis';

export interface CensusLine {
  readonly line: string;
  readonly placement: string;
  readonly weekly: Exact;
  /** Null where nobody is named. */
  readonly payer: Payer | null;
}

/** Null where no table states a contribution. */
export function censusRead(
  workbook: ReceivedWorkbook,
): (RowsRead & { readonly rows: readonly CensusLine[] }) | null {
  const read = readPlacements(workbook);
  if (read?.rows.some((row) => contributionsOf(row).length > 0) !== true) return null;
  const placements = latestOfEach(read.rows);
  return {
    rows: placements.flatMap(linesOf),
    sentence: `${read.sentence} ${String(placements.length)} placements: what each payer contributes stands in a line of its own.`,
    findings: [...read.findings, ...placements.flatMap((each) => contributionsDiffer(each) ?? [])],
  };
}

interface Named {
  readonly placement: string;
  readonly row: PlacedRow;
}

/** Where a placement stands in several rows, that of its latest fee. */
function latestOfEach(rows: readonly PlacedRow[]): readonly Named[] {
  const latest = new Map<string, PlacedRow>();
  rows.forEach((row, index) => {
    const name = row.placement ?? `row ${String(index + 1)}`;
    const before = latest.get(name);
    if (before === undefined || dayOf(row) >= dayOf(before)) latest.set(name, row);
  });
  return [...latest].map(([placement, row]) => ({ placement, row }));
}

const dayOf = ({ feeFrom, starts }: PlacedRow): string => feeFrom ?? starts ?? '';

function contributionsOf(row: PlacedRow): readonly { readonly payer: Payer; readonly pounds: Exact }[] {
  return funders.flatMap((payer) => {
    const pounds = row[payer];
    return pounds?.greaterThan(0) === true ? [{ payer, pounds }] : [];
  });
}

const namedIn = (row: PlacedRow): Exact => sumOf(contributionsOf(row).map(({ pounds }) => pounds));

function linesOf({ placement, row }: Named): readonly CensusLine[] {
  const left = row.weekly.minus(namedIn(row));
  return [
    ...contributionsOf(row).map(({ payer, pounds }) => ({
      line: `${placement}: ${funderTitles[payer].toLowerCase()}`,
      placement,
      weekly: pounds,
      payer,
    })),
    ...(left.greaterThan(zero)
      ? [{ line: `${placement}: nobody named`, placement, weekly: left, payer: null }]
      : []),
  ];
}

function contributionsDiffer({ placement, row }: Named): PriceFinding | null {
  const named = namedIn(row);
  if (named.equals(row.weekly)) return null;
  return priceFinding(
    'contributions-differ',
    {
      at: row.at ?? placement,
      expected: `contributions of ${poundsInWords(row.weekly)} in all`,
      received: poundsInWords(named),
      advice: named.greaterThan(row.weekly)
        ? 'They count as they stand. Ask which of the figures is right.'
        : 'The rest stands in a line that names nobody. Ask who pays it.',
    },
    'warning',
  );
}
