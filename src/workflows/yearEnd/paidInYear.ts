/** What a year paid, as stated: fees by their days with allowances, or one fee for so many nights. One of the two, not both. */
import { daysBetween, type IsoDate } from '../../domain/calendar/isoDate';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { periodWrong } from '../../domain/fee/feeYear';
import { unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import {
  incomeAtOneFee,
  moreNightsThan,
  mostNightsOfAYear,
  yearIncome,
  type PaidAllowance,
  type YearIncome,
} from '../../domain/yearEnd/yearIncome';
import type { PaidInYear } from '../../sheets/yearEnd/subject';

interface Stated {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly fees: readonly { readonly from: IsoDate; readonly weekly: Exact }[];
  readonly fee?: Exact | undefined;
  readonly nights?: Exact | undefined;
  readonly allowances: readonly PaidAllowance[];
}

export function paidInYear(stated: Stated): Worked<YearIncome & { readonly paid: PaidInYear }> {
  const { from, until, fees, fee, nights, allowances } = stated;
  const saysDays = fees.length > 0 || allowances.length > 0;
  const saysOne = fee !== undefined || nights !== undefined;
  if (saysDays && saysOne) return refused(statedTwice());
  if (!saysDays) {
    if (fee === undefined || nights === undefined) return refused(notStated(saysOne));
    const weekly = poundsPer('week', fee);
    const count = unsafeNumber(nights);
    const span = from === undefined || until === undefined ? null : { from, until };
    const most = span === null ? mostNightsOfAYear : daysBetween(span.from, span.until);
    const wrong = span === null ? [] : periodWrong(span);
    if (wrong.length > 0) return refused(...wrong);
    if (count > most) return refused(moreNightsThan(count, most));
    return worked({
      nights: count,
      income: incomeAtOneFee(weekly, count),
      paid: { kind: 'oneFee', fee: weekly, most },
    });
  }
  if (from === undefined || until === undefined) return refused(yearNotStated());
  const year = {
    from,
    until,
    fees: fees.map(({ from: first, weekly }) => ({ from: first, weeklyFee: poundsPer('week', weekly) })),
    allowances,
  };
  const { value, findings } = yearIncome(year);
  return value === null
    ? refused(...findings)
    : worked({ ...value, paid: { kind: 'dated', year } }, findings);
}

const statedTwice = (): PriceFinding =>
  priceFinding('stated-twice', {
    at: 'fees, fee, nights',
    expected: 'fees by their days, or one fee for so many nights',
    received: 'both',
    advice: 'Leave one of them empty.',
  });

const notStated = (saysOne: boolean): PriceFinding =>
  priceFinding('income-not-stated', {
    at: 'fees',
    expected: 'the fees of the year, each from its first night; or one fee and its nights',
    received: saysOne ? 'one fee or its nights alone' : 'neither',
    advice: 'State the fees as they were agreed.',
  });

const yearNotStated = (): PriceFinding =>
  priceFinding('period-not-stated', {
    at: 'from, until',
    expected: 'the first night of the year and the first day not counted',
    received: 'not both',
    advice: 'Usually 1 April and 1 April of the next year.',
  });
