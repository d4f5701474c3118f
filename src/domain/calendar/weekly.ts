/**
 * Any quoted amount as money a week: amount × periods a year ÷ weeks a year.
 *
 * Periods a year, with W weeks: night 7W, week W, fortnight W ÷ 2, four weeks W ÷ 4, month 12, quarter 4, year 1,
 * teaching week the number stated (38 or 39).
 * Worked example: £64,000 a year is £1,230.77 a week on 52 weeks; £1,000 a teaching week for 39 weeks is £747.95 on 365/7.
 */
import { exact, type Exact } from '../money/exact';
import { poundsPer, type MoneyPer, type Weekly, type Yearly } from '../money/moneyPer';
import type { CostPeriod } from './period';
import { weeksIn, daysIn, type WeeksPerYear } from './weeksPerYear';

/** What a year holds: the weeks convention, and the teaching weeks where an amount is quoted for them. */
export interface YearConvention {
  readonly weeksPerYear: WeeksPerYear;
  readonly teachingWeeks: number;
}

export const usualTeachingWeeks = 38;

export function periodsPerYear(period: CostPeriod, year: YearConvention): Exact {
  const weeks = weeksIn(year.weeksPerYear);
  switch (period) {
    case 'night':
      return daysIn(year.weeksPerYear);
    case 'week':
      return weeks;
    case 'fortnight':
      return weeks.dividedBy(2);
    case 'fourWeeks':
      return weeks.dividedBy(4);
    case 'month':
      return exact(12);
    case 'quarter':
      return exact(4);
    case 'year':
      return exact(1);
    case 'teachingWeek':
      return exact(year.teachingWeeks);
  }
}

export function weekly(amount: MoneyPer<CostPeriod>, year: YearConvention): Weekly {
  const { pounds, per } = amount;
  switch (per) {
    case 'week':
      return poundsPer('week', pounds);
    case 'night':
      return poundsPer('week', pounds.times(7));
    case 'fortnight':
      return poundsPer('week', pounds.dividedBy(2));
    case 'fourWeeks':
      return poundsPer('week', pounds.dividedBy(4));
    case 'month':
    case 'quarter':
    case 'year':
    case 'teachingWeek':
      return poundsPer(
        'week',
        pounds.times(periodsPerYear(per, year)).times(7).dividedBy(daysIn(year.weeksPerYear)),
      );
  }
}

/** A weekly amount over a year: weekly × W. £6,106.30 a week for 365/7 weeks is £318,399.93. */
export function annualise(amount: Weekly, weeksPerYear: WeeksPerYear): Yearly {
  return poundsPer('year', amount.pounds.times(daysIn(weeksPerYear)).dividedBy(7));
}
