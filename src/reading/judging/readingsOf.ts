/**
 * Every whole interpretation of one column: its prices × periods × ways of sharing × weeks in the year, each weighed.
 *
 * Worked example: 769,628.57 in a column that says neither week nor year, beside 4 places, 90 % and a fee of 4,250.00:
 * a year for the home is 4,100.00 a child, near the fee and usual; a week for the child is 769,628.57, and is neither.
 */
import type { CostPeriod, Period } from '../../domain/calendar/period';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { periodInWords } from '../periodWords';
import type { AmountColumn } from './amountColumn';
import { onePerNumber, ratioDivisors, type Divisor } from './divisors';
import { feeAgreement } from './feeAgreement';
import { headingPeriod } from './headingPeriod';
import { pricesOf } from './prices';
import { aWeek, type Evidence, type Price, type Reading } from './reading';
import { ownDivisors } from './ownDivisors';
import { printedDivisors } from './printedDivision';
import { solveColumn } from './solveColumn';
import type { Solved, SolverRow } from './solverRow';
import type { Setting } from './setting';
import type { StatedFee } from './statedFees';
import { weighBasis, type Shared } from './weighBasis';
import { titlePeriods, weighPeriod } from './weighPeriod';

const usualPeriods: readonly CostPeriod[] = ['week', 'month', 'year'];

export function readingsOf(column: AmountColumn, workbook: Setting): readonly Reading[] {
  const own = ownDivisors(column);
  const setting = own === null ? workbook : { ...workbook, divisors: own };
  const said = saidPeriods(column);
  const isMixed = said.size > 1;
  const weeks = weeksToTry(column, setting);
  const heading = headingPeriod(column);
  const periods: readonly (CostPeriod | null)[] = isMixed
    ? [null]
    : periodsToTry(column, setting, said, heading);
  const plain = isMixed ? null : solveColumn(column.rows, feesInUnits(setting, periods, weeks));
  const readings: Reading[] = [];
  for (const convention of weeks) {
    const otherwise = heading ?? setting.forced.period ?? 'week';
    const solved =
      plain ??
      solveColumn(weeklyRows(column, otherwise, convention), feesInUnits(setting, ['week'], [convention]));
    const prices = pricesOf(column, solved).filter(({ sum }) => sum !== 0 && Number.isFinite(sum));
    for (const price of prices) {
      for (const period of periods) {
        const factor = period === null ? 1 : aWeek(period, convention);
        const needsYear = isMixed || period === 'month' || period === 'quarter' || period === 'year';
        if (!needsYear && convention !== weeks[0]) continue;
        const periodEvidence = weighPeriod(column, price, period, heading, said, setting);
        const printed = printedDivisors(column, solved, price, period, convention);
        for (const shared of waysOfSharing(price.sum * factor, setting, printed)) {
          readings.push(
            weigh(column, solved, price, {
              period,
              otherwise,
              factor,
              periodEvidence,
              convention,
              shared,
              setting,
              isWeeksSaid: convention === (setting.saidWeeks ?? weeksInHeading(column)),
            }),
          );
        }
      }
    }
  }
  return readings.sort((first, second) => second.bits - first.bits).slice(0, 40);
}

/** What the fees stated would be in the column's own unit, whichever that is. */
function feesInUnits(
  { fees, divisors }: Setting,
  periods: readonly (CostPeriod | null)[],
  weeks: readonly WeeksPerYear[],
): readonly number[] {
  const values = fees.slice(0, 8).flatMap(({ value, per }) => value * aWeek(per ?? 'week', '365/7'));
  const units = periods.flatMap((period) =>
    weeks.map((convention) => 1 / aWeek(period ?? 'week', convention)),
  );
  const shares = [1, ...divisors.map(({ children }) => children)];
  const inUnits = values.flatMap((value) =>
    units.flatMap((unit) => shares.map((children) => value * unit * children)),
  );
  return [...new Set([...fees.map(({ value }) => value), ...inUnits])];
}

/** Each row's own period turned into a week before anything is added up. */
function weeklyRows(column: AmountColumn, otherwise: CostPeriod, weeks: WeeksPerYear): readonly SolverRow[] {
  return column.rows.map((row, index) => {
    if (row.value === null || Number.isNaN(row.value)) return row;
    const own = rowPeriod(column, index, otherwise);
    return { ...row, value: row.value * aWeek(own, weeks) };
  });
}

/** A total or a fee by the period its label names, any other row by its own. */
export function rowPeriod(column: AmountColumn, row: number, otherwise: CostPeriod): CostPeriod {
  const { words } = column.rows[row] ?? {};
  const named =
    words !== undefined && (words.total !== null || words.fee !== null) ? periodInWords(words.label) : null;
  const said = (named === 'hour' ? null : named) ?? column.saysPeriod[row] ?? null;
  return said === null || said === 'hour' ? otherwise : said;
}

/** The periods that rows say themselves; one alone, said by most, is the column's. */
function saidPeriods(column: AmountColumn): ReadonlySet<Period> {
  const said = column.rows.flatMap(({ value, words }, row) =>
    value !== null && words.total === null && words.fee === null ? [column.saysPeriod[row] ?? null] : [],
  );
  const named = said.filter((period) => period !== null);
  const distinct = new Set(named);
  if (distinct.size === 1 && named.length < said.length * 0.5) return new Set([...distinct, 'week' as const]);
  return distinct;
}

function periodsToTry(
  column: AmountColumn,
  setting: Setting,
  said: ReadonlySet<Period>,
  heading: CostPeriod | null,
): readonly CostPeriod[] {
  if (setting.forced.period !== undefined) return [setting.forced.period];
  const labels = column.rows.flatMap(({ words }) =>
    words.total !== null || words.fee !== null ? [periodInWords(words.label)] : [],
  );
  const titles = titlePeriods(column, setting);
  const all = [heading, ...said, ...titles, ...labels, ...usualPeriods].filter(
    (period): period is CostPeriod => period !== null && period !== 'hour',
  );
  return [...new Set(all)];
}

/** "Per child per week (52)". */
function weeksInHeading(column: AmountColumn): WeeksPerYear | null {
  return /\(52\b|÷ ?52\b|\/ ?52\b/.test(column.heading) ? '52' : weeksBetweenColumns(column);
}

/** A year's column beside a week's of the same money: 124,800 beside 2,400 counts 52 weeks, 125,142.86 beside it 365/7. */
function weeksBetweenColumns({ columnOf, identities }: AmountColumn): WeeksPerYear | null {
  const own = columnOf.find((each) => each >= 0) ?? -1;
  const times = identities.flatMap(({ views }) =>
    views.flatMap((view) => (view.of === own ? [view.times] : [])),
  );
  const isShared = (weeks: number): boolean => times.some((each) => Math.abs(each * weeks - 1) < 0.0004);
  return isShared(52) ? '52' : isShared(365 / 7) ? '365/7' : null;
}

function weeksToTry(column: AmountColumn, { saidWeeks }: Setting): readonly WeeksPerYear[] {
  const first = saidWeeks ?? weeksInHeading(column) ?? '365/7';
  return first === '365/7' ? ['365/7', '52'] : [first, '365/7'];
}

function waysOfSharing(
  weekly: number,
  { divisors, fees, facts, forced }: Setting,
  printed: readonly Divisor[],
): readonly Shared[] {
  const forHome = onePerNumber([...printed, ...divisors]);
  const named = fees.filter(({ isNamed }) => isNamed);
  for (const fee of named.slice(0, 4)) {
    for (const proposed of ratioDivisors(weekly / (fee.value * aWeek(fee.per ?? 'week', '365/7')), facts)) {
      if (!forHome.some(({ children }) => Math.abs(children / proposed.children - 1) < 1e-6))
        forHome.push(proposed);
    }
  }
  const home = forHome
    .filter(({ children }) => children !== 1)
    .map((divisor): Shared => ({ basis: 'home', divisor }));
  if (forced.sharedBy !== undefined)
    return [{ basis: 'home', divisor: sharedAsStated(forced.sharedBy, forHome) }];
  const ways: Shared[] = [{ basis: 'child', divisor: null }, ...home, { basis: 'home', divisor: null }];
  return forced.basis === undefined ? ways : ways.filter(({ basis }) => basis === forced.basis);
}

/** The places and the occupancy that come to as many children as a user states; else so many children. */
function sharedAsStated(children: number, known: readonly Divisor[]): Divisor {
  const own = known.find((each) => Math.abs(each.children / children - 1) < 1e-4);
  return own ?? { children, places: children, occupancy: 1, bits: 0, told: [] };
}

interface Chosen {
  readonly period: CostPeriod | null;
  readonly otherwise: CostPeriod;
  readonly factor: number;
  readonly periodEvidence: readonly Evidence[];
  readonly convention: WeeksPerYear;
  readonly shared: Shared;
  readonly setting: Setting;
  readonly isWeeksSaid: boolean;
}

function weigh(column: AmountColumn, solved: Solved, price: Price, chosen: Chosen): Reading {
  const { period, factor, periodEvidence, convention, shared, setting } = chosen;
  const children = shared.divisor?.children ?? 1;
  const weekly = (price.sum * factor) / children;
  const basisEvidence = weighBasis(column, price, shared, setting);
  const agreement = feeAgreement(
    column,
    price,
    {
      weekly,
      factor: factor / children,
      period,
      grain: (solved.grain * factor) / children,
      weeks: convention,
      children,
    },
    feesToCompare(column, solved, shared, setting.fees),
  );
  const evidence: Evidence[] = [
    { words: 'the figures of the column', bits: Math.min(30, solved.bits) - 2 * solved.unfooted },
    {
      words: 'the column',
      bits:
        column.bits +
        (period === 'week' ? 0.6 : 0) -
        (column.isHidden ? 5 : 0) -
        (column.region.sheet.hidden ? 2 : 0),
    },
    { words: 'the price', bits: price.bits },
    ...periodEvidence,
    ...basisEvidence,
    { words: 'usual prices', bits: usual(weekly) + sharedRather(weekly, shared, setting) },
    {
      words: 'weeks in the year',
      bits: chosen.isWeeksSaid ? 0 : setting.saidWeeks !== null ? -2 : convention === '365/7' ? 0 : -1,
    },
    ...agreement.evidence,
  ];
  return {
    column,
    solved,
    price,
    period,
    otherwise: chosen.otherwise,
    isPeriodStated: period === null || periodEvidence.some(({ bits }) => bits >= 3),
    isPeriodDenied: periodEvidence.some(({ bits }) => bits <= -6),
    basis: shared.basis,
    isBasisStated: basisEvidence.some(({ bits, words }) => words !== '' && bits >= 2),
    divisor: shared.divisor,
    weeks: convention,
    weekly,
    fee: agreement.fee,
    feeAgrees: agreement.agrees,
    bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
    evidence,
  };
}

/**
 * A number of children that no cell tells was read off a fee. Where that fee is what rows of this very column add up to, a
 * further row of the same amount would make two children of one: such a fee bears nothing out.
 */
function feesToCompare(
  column: AmountColumn,
  { totals }: Solved,
  { divisor }: Shared,
  fees: readonly StatedFee[],
): readonly StatedFee[] {
  if (divisor === null || divisor.told.length > 0) return fees;
  const own = new Set(
    totals.filter(({ foots, from, row }) => foots && row - from >= 2).map(({ row }) => row),
  );
  return fees.filter(
    (fee) => fee.region !== column.region || column.columnOf[fee.row] !== fee.column || !own.has(fee.row),
  );
}

/** Dear for one child, and a usual price of each where the places that are told share it: hardly one child's. */
function sharedRather(weekly: number, { basis }: Shared, { divisors }: Setting): number {
  const isDear = basis === 'child' && weekly > 8000;
  const isUsualShared = divisors.some(
    ({ children, told }) => told.length > 0 && weekly / children >= 2000 && weekly / children <= 8000,
  );
  return isDear && isUsualShared ? -1 : 0;
}

/** £1,500 to £15,000 a week for one child is usual; outside £800 to £30,000 something else is meant. */
function usual(weekly: number): number {
  if (weekly >= 1500 && weekly <= 15000) return 1;
  if (weekly >= 800 && weekly <= 30000) return 0;
  const away = weekly <= 0 ? 10 : Math.abs(Math.log2(weekly / (weekly < 800 ? 800 : 30000)));
  return -2 - Math.min(6, away * 1.5);
}
