import fc from 'fast-check';
import { daysAfter, daysBetween, isoDate } from '../../src/domain/calendar/isoDate';
import { costOfNights, paidNights, stay } from '../../src/domain/calendar/nights';
import { periods, type CostPeriod } from '../../src/domain/calendar/period';
import { annualise, weekly } from '../../src/domain/calendar/weekly';
import { exactText, type Exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { poundsAndPence, someDay, somePounds, weeksConvention } from '../support/arbitraries';

const costPeriod = fc.constantFrom(...periods.filter((period): period is CostPeriod => period !== 'hour'));
const nights = fc.integer({ min: 0, max: 800 });

/** To thirty significant digits: a week that recurs (÷ 7, ÷ 365) is cut off at forty, and nothing else is lost. */
const thirty = (value: Exact) => exactText(value.toSignificantDigits(30));

test('weekly → annual → weekly is the same weekly amount', () => {
  fc.assert(
    fc.property(poundsAndPence, weeksConvention, (pounds, weeksPerYear) => {
      const year = annualise(poundsPer('week', pounds), weeksPerYear);
      expect(thirty(weekly(year, { weeksPerYear, teachingWeeks: 38 }).pounds)).toBe(exactText(pounds));
    }),
  );
});

test('annual → weekly → annual is the same annual amount', () => {
  fc.assert(
    fc.property(poundsAndPence, weeksConvention, (pounds, weeksPerYear) => {
      const week = weekly(poundsPer('year', pounds), { weeksPerYear, teachingWeeks: 38 });
      expect(thirty(annualise(week, weeksPerYear).pounds)).toBe(exactText(pounds));
    }),
  );
});

test('twice an amount is twice the weekly amount, whatever the period', () => {
  fc.assert(
    fc.property(poundsAndPence, costPeriod, weeksConvention, (pounds, period, weeksPerYear) => {
      const year = { weeksPerYear, teachingWeeks: 39 };
      const single = weekly(poundsPer(period, pounds), year).pounds;
      const double = weekly(poundsPer(period, pounds.times(2)), year).pounds;
      expect(thirty(double)).toBe(thirty(single.times(2)));
    }),
  );
});

test('counting days forth and back ends on the same day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const later = daysAfter(day, days);
      expect(isoDate(later)).toBe(later);
      expect(daysBetween(day, later)).toBe(days);
      expect(daysAfter(later, -days)).toBe(day);
    }),
  );
});

test('a stay parted on any day has the same nights and the same cost', () => {
  fc.assert(
    fc.property(someDay, nights, nights, somePounds, (arrival, first, second, pounds) => {
      const parting = daysAfter(arrival, first);
      const departure = daysAfter(parting, second);
      const whole = paidNights(stay(arrival, departure)!).nights;
      expect(whole).toBe(first + second);
      const fee = poundsPer('week', pounds);
      const inParts = costOfNights(fee, first).plus(costOfNights(fee, second));
      expect(thirty(inParts)).toBe(thirty(costOfNights(fee, whole)));
    }),
  );
});
