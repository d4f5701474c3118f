import { multiplicationInWords } from '../../src/domain/fee/statedWorkings';
import { exactText, type Exact } from '../../src/domain/money/exact';
import { labelWorkings } from '../../src/reading/labelWorkings';

/** Workings in one line: each figure by its name, then the amount with its period. */
function inOneLine(label: string): string {
  const workings = labelWorkings(label);
  if (workings === null) return 'none';
  const { amount, percentOf, ...figures } = workings;
  const named = Object.entries(figures as Record<string, Exact>).map(
    ([name, value]) => `${name} ${exactText(value)}`,
  );
  const base = percentOf === undefined ? [] : [`of ${percentOf}`];
  return [...named, ...base, ...(amount ? [`= ${exactText(amount.pounds)} a ${amount.per}`] : [])].join(', ');
}

describe('the arithmetic a label carries', () => {
  it.each([
    // 9.5 × 39 × 13.10 = 4,853.55
    ["RSW's x 9.5 FTE @ £13.10/hr, 39 hrs", 'wte 9.5, hoursAWeek 39, hourlyRate 13.1, = 4853.55 a week'],
    // 7.5 × 37.5 × 13 = 3,656.25
    ['RCWs 7.5 WTE @ £13.00/hr, 37.5 hrs', 'wte 7.5, hoursAWeek 37.5, hourlyRate 13, = 3656.25 a week'],
    // 365 × 55 = 20,075
    ['Sleep ins 365 @ £55', 'nights 365, nightlyRate 55, = 20075 a year'],
    ['Sleep-in 7 @ £60', 'nights 7, nightlyRate 60, = 420 a week'],
    ['Sleep ins 28 @ £50', 'nights 28, nightlyRate 50, = 1400 a fourWeeks'],
    ['7 sleep ins @ £52.50', 'nights 7, nightlyRate 52.5, = 367.5 a week'],
    ['Sleep-in allowance £55 per night', 'nightlyRate 55, = 55 a night'],
    // 14 × 7 × 21.75 = 98 × 21.75 = 2,131.50
    ['Additional 1:1, 14 hrs per day x 7 @ £21.75', 'hoursAWeek 98, hourlyRate 21.75, = 2131.5 a week'],
    // 70 × 22.10 = 1,547
    ['Additional waking night (10 hrs x 7 @ £22.10)', 'hoursAWeek 70, hourlyRate 22.1, = 1547 a week'],
    ['Waking night 1 x 10 hrs x 7 @ £14.60', 'hoursAWeek 70, hourlyRate 14.6, = 1022 a week'],
    ['Education - additional tuition, 5 hrs @ £38', 'hoursAWeek 5, hourlyRate 38, = 190 a week'],
    ['Clinical psychologist 3 hrs/wk @ £72', 'hoursAWeek 3, hourlyRate 72, = 216 a week'],
    ['Tutor 10 hours at £35', 'hoursAWeek 10, hourlyRate 35, = 350 a week'],
    ['Agency 12 hours @ £24.50 per hour', 'hoursAWeek 12, hourlyRate 24.5, = 294 a week'],
    ['2:1 support 6 hrs a day @ £20', 'hoursAWeek 42, hourlyRate 20, = 840 a week'],
    ['Waking nights - 1 staff 10 hrs', 'people 1, hoursAWeek 70'],
    ['Waking night 10 hrs', 'hoursAWeek 70'],
    ['Waking night cover 21 hrs a week @ £14.60', 'hoursAWeek 21, hourlyRate 14.6, = 306.6 a week'],
    ['Support workers 84hpw @ £15.20', 'hoursAWeek 84, hourlyRate 15.2, = 1276.8 a week'],
    ['Support workers 84 h/wk', 'hoursAWeek 84'],
    ['Senior 37.5h pw', 'hoursAWeek 37.5'],
    ['Tutor, 5 h weekly @ £38', 'hoursAWeek 5, hourlyRate 38, = 190 a week'],
    ['1:1 for 35 hrs', 'hoursAWeek 35'],
    ['2 staff x 12 hrs x 7 days', 'people 2, hoursAWeek 84, staffHoursAWeek 168'],
    ['Nights: 7 nights x 10 hrs x 2 staff', 'people 2, hoursAWeek 70, staffHoursAWeek 140, nights 7'],
    ['2 staff x 12 hrs per day', 'people 2, hoursAWeek 84, staffHoursAWeek 168'],
    // 2 × 12 × 7 × 15 = 2,520
    ['2 x 12 hrs x 7 @ £15', 'hoursAWeek 84, staffHoursAWeek 168, hourlyRate 15, = 2520 a week'],
    ['3 x 37.5 hours', 'hoursAWeek 37.5, staffHoursAWeek 112.5'],
    ['Care staff 24 hours a day', 'hoursAWeek 168'],
    ['Weekly hours: 84', 'hoursAWeek 84'],
    ['Care staff: 84 h', 'hoursAWeek 84'],
    ['Registered Manager x1 (salary £46,800)', 'people 1, salary 46800, = 46800 a year'],
    ['Registered Manager (salary £46,800)', 'salary 46800, = 46800 a year'],
    ['Deputy manager £38,500 pa', 'salary 38500, = 38500 a year'],
    // 2 × 31,000
    ['Team leader x 2, salary £31,000', 'people 2, salary 31000, = 62000 a year'],
    // 1.5 × 30,000
    ['Administrator 1.5 FTE salary £30,000', 'wte 1.5, salary 30000, = 45000 a year'],
    ['Care team 11.2 WTE', 'wte 11.2'],
    ['Night staff WTE 3.4', 'wte 3.4'],
    ['4 staff', 'people 4'],
    ['Senior RCWs x 3', 'people 3'],
    ['ERs NI @13.8%', 'percent 13.8, of pay'],
    ['Employer NI 15%', 'percent 15, of pay'],
    ['Pension 3%', 'percent 3, of pay'],
    ['On-costs 24.5%', 'percent 24.5, of pay'],
    ['Holiday pay at 12.07%', 'percent 12.07, of pay'],
    ['Management charge (8% of turnover)', 'percent 8, of price'],
    ['Central overhead 6% of fee', 'percent 6, of price'],
    ['Surplus (8% of cost)', 'percent 8, of cost'],
    ['Training 2% of salaries', 'percent 2, of pay'],
    ['Profit 10%', 'percent 10, of unstated'],
    ['Margin 12.5%', 'percent 12.5, of price'],
    ['Mark-up 12.5%', 'percent 12.5, of cost'],
    ['Contingency 2%', 'percent 2, of unstated'],
    ['Less: sibling discount 3%', 'percent 3, of unstated'],
    ['Education - in house (39 wks)', 'weeks 39'],
    ['School, 38 weeks', 'weeks 38'],
    ['£85/wk per YP', '= 85 a week'],
    ['Food £95 per week', '= 95 a week'],
    ['Vehicle lease £320 pcm', '= 320 a month'],
    // 2 × 320
    ['Vehicles 2 x £320 per month', '= 640 a month'],
    // 52 × 12.50
    ['Pocket money £12.50 x 52', '= 650 a year'],
    ['Rent', 'none'],
    ['Therapist 1 day pw', 'none'],
    ['Vehicles (2) lease + fuel', 'none'],
    ['Reg 44 visitor', 'none'],
    ['Accommodation charges (24hr board, meals)', 'none'],
    ['Gas, elec & water', 'none'],
  ])('%s: %s', (label, expected) => {
    expect(inOneLine(label)).toBe(expected);
  });

  it.each([
    ['Care staff 730 hours per month', '730', 'month', undefined],
    ['Care staff 8,760 hours a year', '8760', 'year', undefined],
    ['Care staff 336 hours per fortnight', '336', 'fortnight', undefined],
    // 100 × 20
    ['Support 100 hours a month at £20', '100', 'month', '2000'],
  ])('%s: hours of another period', (label, count, per, pounds) => {
    const { hoursOfPeriod, amount } = labelWorkings(label)!;
    expect([exactText(hoursOfPeriod!.count), hoursOfPeriod!.per]).toEqual([count, per]);
    expect(amount === undefined ? undefined : exactText(amount.pounds)).toBe(pounds);
  });

  it('writes its figures out: 98 × £21.75', () => {
    const amount = labelWorkings('Additional 1:1, 14 hrs per day x 7 @ £21.75')?.amount;
    expect(multiplicationInWords(amount!)).toBe('98 × £21.75');
  });
});
