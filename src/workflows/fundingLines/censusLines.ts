/**
 * The contribution columns of a region's census as lines: for each placement what social care, education, health and youth justice
 * pay of its weekly cost, and what nobody is named for.
 *
 * Worked example: P-1042, £4,900.00: social care 3,920.00, health 245.00, education 635.00: three lines, and £100.00 by nobody.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
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
  asAt: IsoDate,
): (RowsRead & { readonly rows: readonly CensusLine[] }) | null {
  const read = readPlacements(workbook, asAt);
  if (read?.now.some((row) => contributionsOf(row).length > 0) !== true) return null;
  const placements = eachByName(read.now);
  return {
    rows: placements.flatMap(linesOf),
    sentence: `${read.sentence} ${countInWords(placements.length, 'placement')}: what each payer contributes stands in a line of its own.`,
    findings: [
      ...read.findings,
      ...standsTwice(read.now),
      ...placements.flatMap((each) => contributionsDiffer(each) ?? []),
      ...placements.flatMap(paidInstead),
    ],
  };
}

interface Named {
  readonly placement: string;
  readonly row: PlacedRow;
}

/** Told apart by its row where a reference stands twice: neither replaces the other. */
function eachByName(rows: readonly PlacedRow[]): readonly Named[] {
  const times = new Map<string, number>();
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return rows.map((row) => {
    const at = row.at ?? 'no reference';
    if (row.placement === undefined) return { placement: at, row };
    return { placement: (times.get(keyOf(row)) ?? 0) > 1 ? `${row.placement} (${at})` : row.placement, row };
  });
}

/** As a spreadsheet compares names: whatever their capitals. */
const keyOf = ({ placement, at }: PlacedRow): string => (placement ?? `row ${at ?? ''}`).toLowerCase();

/** The same child twice: two fees of different times, two stays, or one row twice; who knows says which. */
function standsTwice(rows: readonly PlacedRow[]): readonly PriceFinding[] {
  const byName = new Map<string, PlacedRow[]>();
  for (const row of rows) byName.set(keyOf(row), [...(byName.get(keyOf(row)) ?? []), row]);
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) =>
      priceFinding(
        'named-twice',
        {
          at: same.map(({ at }) => at ?? '').join(' and '),
          expected: 'each reference once',
          received: `${same[0]?.placement ?? ''} with ${same.map(({ weekly }) => poundsInWords(weekly)).join(' and ')} a week`,
          advice:
            'Each counts, told apart by its row. Keep one, where they are the same or of different times.',
        },
        'warning',
      ),
    );
}

function contributionsOf(row: PlacedRow): readonly { readonly payer: Payer; readonly pounds: Exact }[] {
  return funders.flatMap((payer) => {
    const pounds = row[payer];
    return pounds === undefined || pounds.isZero() ? [] : [{ payer, pounds }];
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

/** It counts as it stands, so that the row that is copied back is the row that was read. */
function paidInstead({ placement, row }: Named): readonly PriceFinding[] {
  return contributionsOf(row)
    .filter(({ pounds }) => pounds.isNegative())
    .map(({ payer, pounds }) =>
      priceFinding(
        'contribution-negative',
        {
          at: row.at ?? placement,
          expected: 'a contribution of nought or more',
          received: `${funderTitles[payer].toLowerCase()} with ${poundsInWords(pounds)} a week`,
          advice: 'It counts as it stands. Ask whether it is money paid back, and for which weeks.',
        },
        'warning',
      ),
    );
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
