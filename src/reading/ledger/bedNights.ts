/**
 * Bed-nights of each year: as the ledger states them, or worked out where it states places, children on average or an
 * occupancy instead.
 *
 * available = places × nights of the year; occupied = available × occupancy, or children on average × nights of the year.
 * A financial year has 366 nights where it holds a 29 February, as 2023/24 does; a year that is not named has 365.
 *
 * Worked example: 5 places in 2024/25 are 5 × 365 = 1,825 bed-nights; an occupancy of 82 % is 1,496.5 of them.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { isLeapYear } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission, type Place } from '../../domain/evidence/place';
import { exactText, one, type Exact } from '../../domain/money/exact';
import type { InHouseYear } from '../../domain/unitCost/inHouseHome';
import type { YearNamed } from './ledgerRow';
import { moreOccupiedThanAvailable, occupancyAboveOne } from './ledgerFindings';
import { nightsMissing } from './nightsMissing';
import type { LedgerFigure, LedgerRow } from './ledgerRow';

interface Nights {
  readonly nights: Exact | null;
  readonly workedOut: string | null;
}

export function bedNightsOf(
  rows: readonly LedgerRow[],
  years: readonly YearNamed[],
): { readonly years: readonly InHouseYear[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = years.map((year, index): InHouseYear => {
    const available = availableIn(rows, year, index);
    const occupied = occupiedIn(rows, year, index, available.nights, findings);
    const of: InHouseYear = {
      label: year.label,
      startsIn: year.startsIn,
      availableBedNights: available.nights,
      occupiedBedNights: occupied.nights,
    };
    const isWorkedOut = available.workedOut !== null || occupied.workedOut !== null;
    return isWorkedOut
      ? { ...of, nightsWorkedOut: { available: available.workedOut, occupied: occupied.workedOut } }
      : of;
  });
  return {
    years: read,
    findings: [
      ...findings,
      ...read.flatMap((year, index) => checkNights(year, rows, index, years[index]?.at ?? wholeSubmission)),
    ],
  };
}

type FigureKind = Extract<NonNullable<LedgerRow['meaning']>, { readonly times?: number }>['kind'];

interface Stated {
  readonly figure: LedgerFigure;
  readonly times: number;
}

/** The last row of that kind that states a figure for the year. */
function stated(rows: readonly LedgerRow[], kind: FigureKind, year: number): Stated | null {
  const row = rows.findLast(
    ({ meaning, figures }) => meaning?.kind === kind && (figures[year] ?? null) !== null,
  );
  const figure = row?.figures[year] ?? null;
  if (figure === null || row?.meaning?.kind !== kind) return null;
  return { figure, times: 'times' in row.meaning ? (row.meaning.times ?? 1) : 1 };
}

function availableIn(rows: readonly LedgerRow[], year: YearNamed, index: number): Nights {
  const direct = directly(stated(rows, 'availableBedNights', index));
  if (direct !== null) return direct;
  const places = stated(rows, 'registeredPlaces', index)?.figure.stated;
  if (places === undefined) return { nights: null, workedOut: null };
  const nights = nightsOf(year);
  return {
    nights: places.times(nights),
    workedOut: `${exactText(places)} places × ${countInWords(nights, 'night')}`,
  };
}

function occupiedIn(
  rows: readonly LedgerRow[],
  year: YearNamed,
  index: number,
  available: Exact | null,
  findings: Finding[],
): Nights {
  const direct = directly(stated(rows, 'occupiedBedNights', index));
  if (direct !== null) return direct;
  const children = stated(rows, 'childrenOnAverage', index)?.figure.stated;
  if (children !== undefined) {
    const nights = nightsOf(year);
    return {
      nights: children.times(nights),
      workedOut: `${exactText(children)} children on average × ${countInWords(nights, 'night')}`,
    };
  }
  const occupancy = stated(rows, 'occupancyShare', index)?.figure;
  if (occupancy === undefined || available === null) return { nights: null, workedOut: null };
  const share = shareIn(occupancy);
  if (share.greaterThan(one)) {
    findings.push(occupancyAboveOne(occupancy.at, year.label, share));
    return { nights: null, workedOut: null };
  }
  return {
    nights: available.times(share),
    workedOut: `${exactText(available)} × ${exactText(share.times(100))} %`,
  };
}

function directly(found: Stated | null): Nights | null {
  if (found === null) return null;
  const { figure, times } = found;
  return {
    nights: figure.stated.times(times),
    workedOut: times === 1 ? null : `${exactText(figure.stated)} bed-weeks × ${countInWords(times, 'night')}`,
  };
}

/** "82 %" and a cell formatted as a percentage say so; of a plain figure 0.82 is a share and 82 is per cent. */
function shareIn({ stated: value, isPercent }: LedgerFigure): Exact {
  return isPercent || value.greaterThan(one) ? value.dividedBy(100) : value;
}

function nightsOf({ startsIn, label }: YearNamed): number {
  if (startsIn === null) return 365;
  const isFinancialYear = label.includes('/');
  return isLeapYear(isFinancialYear ? startsIn + 1 : startsIn) ? 366 : 365;
}

function checkNights(
  { label, availableBedNights: available, occupiedBedNights: occupied }: InHouseYear,
  rows: readonly LedgerRow[],
  year: number,
  heading: Place,
): readonly Finding[] {
  const at = (kind: FigureKind) => stated(rows, kind, year)?.figure.at ?? heading;
  const missing = [
    ...(available?.greaterThan(0) === true
      ? []
      : [nightsMissing(at('availableBedNights'), label, 'available')]),
    ...(occupied?.greaterThan(0) === true ? [] : [nightsMissing(at('occupiedBedNights'), label, 'occupied')]),
  ];
  if (missing.length > 0 || available === null || occupied === null) return missing;
  return occupied.greaterThan(available)
    ? [moreOccupiedThanAvailable(at('occupiedBedNights'), label, exactText(occupied), exactText(available))]
    : [];
}
