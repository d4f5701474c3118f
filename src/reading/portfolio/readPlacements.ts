/**
 * A list of placements in a table: a line for each placement, or for each fee of one, its columns in any order and under the
 * headings that councils and regions use. Nothing but a fee is needed; what is not understood is listed, and how days, fees and
 * periods were read is said.
 *
 * Worked example: "Placement ref | Provider | Total weekly cost | Contribution from Health | Start date" with two rows gives
 * two rows, each with the place it stands at; "Total" below them is left out and held against their sum.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import type { PlacedRow } from '../../domain/portfolio/placed';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { shortened } from './lineFindings';
import { findingsOfTable, howRead } from './listFindings';
import { linesIn } from './linesOfList';
import { inOneRow, placementTableIn, type PlacementTable } from './placementTable';

export interface PlacementsRead {
  readonly rows: readonly PlacedRow[];
  /** One row for each line, with the fee that holds on the day that is asked about. */
  readonly now: readonly PlacedRow[];
  /** What was found and where, as a sentence. */
  readonly sentence: string;
  readonly findings: readonly PriceFinding[];
}

/** Null where no sheet holds a list of placements. `asAt` decides which of several fees holds now. */
export function readPlacements({ file, sheets }: ReceivedWorkbook, asAt: IsoDate): PlacementsRead | null {
  const read = sheets
    .filter(({ hidden }) => !hidden)
    .map(inOneRow)
    .flatMap((sheet) => {
      const table = placementTableIn(sheet, asAt);
      return table === null ? [] : [{ sheet, table, ...readTable(sheet, table, asAt) }];
    });
  if (read.length === 0) return null;
  const where = read.map(
    ({ sheet, lines, left }) =>
      `${countInWords(lines + left, 'row')} of ${sheet.name || file}${left === 0 ? '' : `, ${String(left)} of them left out`}`,
  );
  const how = [...new Set(read.flatMap(({ table }) => howRead(table)))];
  return {
    rows: read.flatMap(({ rows }) => rows),
    now: read.flatMap(({ now }) => now),
    sentence: [`A list of placements was found: ${where.join(', ')}.`, ...how].join(' '),
    findings: read.flatMap(({ findings }) => findings),
  };
}

export const holdsPlacements = (sheet: ReceivedSheet, asAt: IsoDate): boolean =>
  placementTableIn(inOneRow(sheet), asAt) !== null;

function readTable(
  sheet: ReceivedSheet,
  table: PlacementTable,
  asAt: IsoDate,
): {
  readonly rows: readonly PlacedRow[];
  readonly now: readonly PlacedRow[];
  readonly lines: number;
  /** How many lines are not counted. */
  readonly left: number;
  readonly findings: readonly PriceFinding[];
} {
  const read = linesIn(sheet, table, asAt);
  return {
    ...read,
    lines: read.now.length,
    left: read.notCounted.length,
    findings: [
      ...findingsOfTable(sheet, table, read),
      ...[read.notCounted, read.daysLost, read.daysApart, read.feesMissing].flatMap(shortened),
    ],
  };
}
