/**
 * A table of placements on a sheet: where its headings stand, which column holds what, and how its days, fees and references
 * are to be read. What a heading leaves open (whether "Placement" is a reference or a home, whether "Child" holds initials or
 * names) the cells below it decide.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedSheet } from '../../domain/submission/received';
import { columnsIn, firstHeadingRow, plainHeading, type Columns } from '../benchmarks/headedColumns';
import { textOf } from '../sheetCells';
import { feeHeading, timeInHeading } from './feeHeadings';
import { withHeadingsInOneRow } from './headingTiers';
import { feePlan, type FeeColumn, type FeePlan } from './feePlan';
import { holdsPeriods, isPeriodHeading } from './periodOfRow';
import {
  changeDay,
  likelihoodOf,
  personalColumn,
  placementColumns,
  type PlacementField,
} from './placementColumns';
import { weakReferenceIn, withoutHomeAsReference, withoutPoundsAsCouncil } from './referenceColumn';
import { contributions, percentOfFunder } from './contributionHeadings';
import type { ContributionColumn } from './sharesOfFee';

export interface PlacementTable {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: Columns<PlacementField>;
  readonly plan: FeePlan;
  /** Says of each row for how long its fee is; null where none does. */
  readonly periodColumn: number | null;
  /** Children's initials and the like: they may stand for two children. */
  readonly isReferenceWeak: boolean;
  readonly contributions: readonly ContributionColumn[];
}

/** Weekly fees alone are no list of placements: something must say whose they are. */
const saysWhose: readonly PlacementField[] = [
  'placement',
  'provider',
  'home',
  'starts',
  'sourcing',
  'provision',
  'council',
];

/** The sheet with headings of two rows in one: a group says more of a column, or the column says it alone. */
export const inOneRow = (sheet: ReceivedSheet): ReceivedSheet =>
  withHeadingsInOneRow(
    sheet,
    (group, own) => {
      const ways = [`${group} ${own}`, `${own} ${group}`, own];
      const isTold = (way: string) => !personalColumn.test(plainHeading(way)) && fieldOf(way) !== undefined;
      return ways.find(isTold) ?? ways.find((way) => feeHeading(way) !== null) ?? `${group} ${own}`;
    },
    isListHeading,
  );

/** Null where the sheet holds none. */
export function placementTableIn(sheet: ReceivedSheet, asAt: IsoDate): PlacementTable | null {
  const row = firstHeadingRow(sheet, (headings) => isListHeading(headings));
  return row === null ? null : tableUnder(sheet, row, asAt);
}

/** The table whose headings stand in `row`; null where these are no headings of one. */
export function tableUnder(sheet: ReceivedSheet, row: number, asAt: IsoDate): PlacementTable | null {
  const headings = (sheet.rows[row] ?? []).map(textOf);
  if (!isListHeading(headings)) return null;
  const below = sheet.rows.slice(row + 1, row + 1 + rowsLookedAt);
  const reference = weakReferenceIn(headings, below);
  const columns = columnsOf(headings, reference);
  const own = withoutHomeAsReference(withoutPoundsAsCouncil(columns, below), headings, below);
  const periodColumn = periodColumnIn(headings, below);
  const fees = feeColumnsIn(headings).filter(
    ({ column, isFee, period }) =>
      periodColumn !== null || period !== null || isFee || !isBareAmount(headings[column]),
  );
  const feeFrom = own.feeFrom ?? (fees.length > 1 ? changeColumn(headings) : undefined);
  const withDay = { ...own, ...(feeFrom === undefined ? {} : { feeFrom }) };
  const plan = feePlan(fees, asAt, feeFrom !== undefined);
  if (plan === null) return null;
  return {
    headingRow: row,
    headings,
    columns: withDay,
    plan,
    periodColumn,
    isReferenceWeak: reference !== null && own.placement === reference,
    contributions: contributionColumns(
      headings,
      columns.council !== own.council ? columns.council : undefined,
    ),
  };
}

const rowsLookedAt = 200;

type Cells = ReceivedSheet['rows'][number];

/** A row of headings: a fee, and two columns at least that say whose it is. */
export function isListHeading(headings: readonly string[]): boolean {
  const isPeriodic = headings.some(isPeriodHeading);
  const fees = feeColumnsIn(headings).filter(
    ({ heading, period }) => isPeriodic || period !== null || !isBareAmount(heading),
  );
  if (fees.length === 0) return false;
  const columns = columnsOf(headings, weakReferenceIn(headings, []));
  return saysWhose.filter((each) => columns[each] !== undefined).length >= 2 || isCensus(headings, columns);
}

/** "Amount" and "rate" alone are of anything, unless a column says for how long. */
const isBareAmount = (heading = ''): boolean =>
  /^(amount|rate|charge)s?( £|\(£\))?$/.test(plainHeading(heading));

/** An identifier, a total and what two payers or more contribute are a census; lines of one fee name what each is for. */
const isCensus = (headings: readonly string[], columns: Columns<PlacementField>): boolean =>
  columns.placement !== undefined &&
  contributions.filter((each) => columns[each] !== undefined).length >= 2 &&
  !headings.some((heading) =>
    /\b(lines?|items?|description|categor(y|ies)|cost heading)\b/.test(plainHeading(heading)),
  );

/** Each field is the column whose heading says it most surely, of equals the first. */
function columnsOf(headings: readonly string[], reference: number | null): Columns<PlacementField> {
  const columns: Partial<Record<PlacementField, number>> = {};
  const doubt: Partial<Record<PlacementField, number>> = {};
  headings.forEach((heading, column) => {
    const plain = plainHeading(heading);
    if (personalColumn.test(plain)) return;
    const field = fieldOf(heading);
    if (field === undefined || (field === 'feeFrom' && saysDay(heading))) return;
    const own = likelihoodOf(field, plain);
    if (own >= (doubt[field] ?? Infinity)) return;
    [columns[field], doubt[field]] = [column, own];
  });
  if (reference !== null) columns.placement ??= reference;
  return columns;
}

function feeColumnsIn(headings: readonly string[]): readonly FeeColumn[] {
  return headings.flatMap((heading, column) => {
    if (heading === '' || heading.length > 120 || personalColumn.test(plainHeading(heading))) return [];
    const field = fieldOf(heading);
    // "Fee from 1 April" is a fee; "Fee from" the day of one.
    const mayBeFee = field === undefined || (field === 'feeFrom' && saysDay(heading));
    const fee = mayBeFee ? feeHeading(heading) : null;
    return fee === null ? [] : [{ ...fee, column, heading }];
  });
}

const fieldOf = (heading: string): PlacementField | undefined =>
  percentOfFunder(heading) ?? (Object.keys(columnsIn([heading], placementColumns)) as PlacementField[])[0];

/** "Fee from 1 April", "Fee at start": whose fee it is, and not from when. */
const saysDay = (heading: string): boolean =>
  ['from', 'fromMonthDay', 'before'].includes(timeInHeading(plainHeading(heading)).when.kind) &&
  feeHeading(heading) !== null;

const changeColumn = (headings: readonly string[]): number | undefined => {
  const column = headings.findIndex((heading) => changeDay.test(plainHeading(heading)));
  return column < 0 ? undefined : column;
};

const plainPayer = /^(the )?(la|lea|council|(local |placing )?authority|borough)( ?\(?£\)?)?$/;

/** `ofCouncil` is a column that names the council and holds what it pays. */
function contributionColumns(headings: readonly string[], ofCouncil?: number): readonly ContributionColumn[] {
  return headings.flatMap((heading, column) => {
    const isOfCouncil = column === ofCouncil && plainPayer.test(plainHeading(heading));
    const field = isOfCouncil ? 'socialCare' : fieldOf(heading);
    const found = contributions.find((each) => each === field);
    return found === undefined
      ? []
      : [
          {
            field: found,
            column,
            when: timeInHeading(plainHeading(heading)).when,
            isPercent: percentOfFunder(heading) !== null,
          },
        ];
  });
}

function periodColumnIn(headings: readonly string[], below: readonly Cells[]): number | null {
  const column = headings.findIndex(
    (heading, index) =>
      isPeriodHeading(heading) &&
      holdsPeriods(
        heading,
        below.map((cells) => textOf(cells[index])),
      ),
  );
  return column < 0 ? null : column;
}
