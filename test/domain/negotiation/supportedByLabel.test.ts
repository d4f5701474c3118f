/** From what difference on a label's own arithmetic gives another amount than the one stated. All invented. */
import { supportedByLabel } from '../../../src/domain/negotiation/supportedByLabel';
import type { CostPeriod } from '../../../src/domain/calendar/period';
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { aCostLine } from '../../support/builders';

const weeksOf52 = { weeksPerYear: '52', teachingWeeks: 38 } as const;

/** What the label's words give and what the column states, both of one child. */
function supported(words: string, stated: string, per: CostPeriod = 'week', home: readonly Exact[] = []) {
  const line = aCostLine({
    category: 'living',
    serves: 'child',
    amount: { kind: 'money', money: poundsPer(per, stated) },
    workings: { amount: { pounds: exact(words), per, factors: [words] } },
  });
  const differing = supportedByLabel(line, weeksOf52, home);
  return differing && [exactText(differing.statedWeekly), exactText(differing.supportedWeekly)];
}

describe('a week', () => {
  // 0.5 % of £5.00 is 2½p, of £100 50p, of £300 £1.50.
  test('up to five pence agree however small the amount', () => {
    expect(supported('5.00', '5.05')).toBeNull();
    expect(supported('5.00', '4.95')).toBeNull();
    expect(supported('5.00', '5.06')).toEqual(['5.06', '5']);
    expect(supported('5.00', '4.94')).toEqual(['4.94', '5']);
  });

  test('up to half a per cent agrees, and up to a pound', () => {
    expect(supported('100', '100.50')).toBeNull();
    expect(supported('100', '100.51')).toEqual(['100.51', '100']);
    expect(supported('300', '301')).toBeNull();
    expect(supported('300', '299')).toBeNull();
    expect(supported('300', '301.01')).toEqual(['301.01', '300']);
  });
});

describe('a year, a quarter or a month may rest on other weeks: 0.55 % agree, however many pounds', () => {
  // £52,000 a year of 52 weeks is £1,000 a week; 0.55 % of it £286 a year, £5.50 a week.
  test.each([
    ['year', '52000', '52286', '52338', '1006.5'],
    ['quarter', '13000', '13071.50', '13084.50', '1006.5'],
    // £4,333⅓ a month would be £1,000 a week: £3,900 is £900, 0.55 % of it £21.45 a month; £3,926 is £906 a week.
    ['month', '3900', '3921.45', '3926', '906'],
  ] as const)('%s', (per, words, agrees, differs, weekly) => {
    expect(supported(words, agrees, per)).toBeNull();
    expect(supported(words, differs, per)?.[0]).toBe(weekly);
  });
});

test('beside one child’s amount the label may be of the whole home, to the penny: 85 hours at £24.00 of 3.4 children or 4 places', () => {
  const home = [exact('3.4'), exact(4)];
  // 2,040 ÷ 3.4 = 600; ÷ 4 = 510; a penny for each who shares it: 2,040 is within 3.4 pence of 600.01 × 3.4 = 2,040.034.
  expect(supported('2040', '600', 'week', home)).toBeNull();
  expect(supported('2040', '510', 'week', home)).toBeNull();
  expect(supported('2040', '600.01', 'week', home)).toBeNull();
  // 0.0001 × 600.07 × 3.4 = 20.4 pence; 600.07 × 3.4 is 23.8 pence more than 2,040.
  expect(supported('2040', '600.06', 'week', home)).toBeNull();
  expect(supported('2040', '600.07', 'week', home)).toEqual(['600.07', '2040']);
  expect(supported('2040', '600')).toEqual(['600', '2040']);
});
