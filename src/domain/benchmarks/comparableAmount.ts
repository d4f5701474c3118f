/**
 * A benchmark's figure in the unit and the prices of the comparison: a year as weeks, and moved to the year's prices.
 * Shares and hours have no price base.
 *
 * Worked example: £52,000 a year of 2023/24 on 52 weeks is £1,000 a week, and at 2.5 % for 2024 £1,025 in 2024 prices.
 *
 * Errors: null where the unit is not the subject's own, the period says no year, or the index lacks a year.
 */
import { weekly } from '../calendar/weekly';
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { one, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import type { BenchmarkRecord } from './benchmarkRecord';
import type { BenchmarkUnit } from './benchmarkUnit';
import { subjectUnit } from './benchmarkSubject';
import { movePriceBase, type YearlyIndex } from './priceBase';
import { priceYearOf } from './priceYear';

/** A period's price year, and what its prices are multiplied by to be those of the comparison. */
export interface MovedPeriod {
  readonly priceYear: number;
  readonly factor: Exact;
}

export interface ComparisonBasis {
  readonly weeksPerYear: WeeksPerYear;
  /** Null where the period says no year, or the index lacks one. */
  readonly movedFrom: (period: string) => MovedPeriod | null;
}

/** Thousands of records share a few periods, so each period is worked out once. */
export function comparisonBasis(
  priceYear: number,
  index: YearlyIndex,
  weeksPerYear: WeeksPerYear,
): ComparisonBasis {
  const known = new Map<string, MovedPeriod | null>();
  return {
    weeksPerYear,
    movedFrom: (period) => {
      const before = known.get(period);
      if (before !== undefined) return before;
      const moved = movedPeriod(period, priceYear, index);
      known.set(period, moved);
      return moved;
    },
  };
}

function movedPeriod(period: string, priceYear: number, index: YearlyIndex): MovedPeriod | null {
  const from = priceYearOf(period);
  const moved = from === null ? null : movePriceBase(one, from, priceYear, index);
  return moved === null ? null : { priceYear: moved.from, factor: moved.amount };
}

export interface ComparableRecord {
  /** Null where the figure has no price base. */
  readonly priceYear: number | null;
  /** What a figure of the record is multiplied by to stand in the unit of the subject, its own prices kept. */
  readonly toUnit: (figure: Exact) => Exact;
  readonly toPrices: Exact;
}

export function isUnitOfSubject({ unit, subject }: BenchmarkRecord): boolean {
  if (subject === null) return false;
  const wanted = subjectUnit(subject);
  return unit === wanted || (wanted === 'poundsAWeek' && unit === 'poundsAYear');
}

export function comparableRecord(record: BenchmarkRecord, basis: ComparisonBasis): ComparableRecord | null {
  if (!isUnitOfSubject(record)) return null;
  const toUnit = (figure: Exact) =>
    record.unit === 'poundsAYear'
      ? weekly(poundsPer('year', figure), { weeksPerYear: basis.weeksPerYear, teachingWeeks: 0 }).pounds
      : figure;
  if (!hasPriceBase(record.unit)) return { priceYear: null, toUnit, toPrices: one };
  const moved = basis.movedFrom(record.period);
  return moved === null ? null : { priceYear: moved.priceYear, toUnit, toPrices: moved.factor };
}

function hasPriceBase(unit: BenchmarkUnit): boolean {
  return unit !== 'percent' && unit !== 'hoursAWeek' && unit !== 'count';
}
