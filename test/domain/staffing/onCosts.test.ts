import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { percentageOf } from '../../../src/domain/money/percentage';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { apprenticeshipLevy, organisationLevy } from '../../../src/domain/staffing/apprenticeshipLevy';
import { employerNI } from '../../../src/domain/staffing/employerNI';
import { costPerPaidHour, onCostShareOfPay, onCostsFor } from '../../../src/domain/staffing/onCosts';
import { employerPension } from '../../../src/domain/staffing/pension';
import { employmentRules, employmentRulesOf2024, inForce } from '../../support/builders';

const minimum = { kind: 'statutoryMinimum' } as const;
const year = (pounds: string) => poundsPer('year', pounds);

describe('on-costs of one person on the National Living Wage, 37.5 hours, 52 weeks, minimum pension', () => {
  test.each([
    {
      when: '2024/25, £11.44',
      rules: employmentRulesOf2024(),
      gross: '22308', // 37.5 × 11.44 × 52
      ni: '1822.704', // 13.8 % × (22308 − 9100)
      pension: '482.04', // 3 % × (22308 − 6240)
      percent: '10.331', // 2304.744 ÷ 22308
      hour: '12.6219', // 24612.744 ÷ 1950
    },
    {
      when: '2025/26, £12.21',
      rules: employmentRules(),
      gross: '23809.5', // 37.5 × 12.21 × 52
      ni: '2821.425', // 15 % × (23809.5 − 5000)
      pension: '527.085', // 3 % × (23809.5 − 6240)
      percent: '14.064', // 3348.51 ÷ 23809.5
      hour: '13.9272', // 27158.01 ÷ 1950
    },
    {
      when: '5 April 2025: the new wage, still the old NI',
      rules: employmentRulesOf2024({ nationalLivingWage: inForce('12.21') }),
      gross: '23809.5',
      ni: '2029.911', // 13.8 % × (23809.5 − 9100)
      pension: '527.085',
      percent: '10.739', // 2556.996 ÷ 23809.5
      hour: '13.5213', // 26366.496 ÷ 1950 = 13.52128
    },
  ])('$when', ({ rules, gross, ni, pension, percent, hour }) => {
    const costs = onCostsFor(year(gross), { rules, pension: minimum, organisationPayBill: null });
    expect(exactText(costs.employerNI.pounds)).toBe(ni);
    expect(exactText(costs.pension.pounds)).toBe(pension);
    expect(exactText(costs.levy.pounds)).toBe('0');
    const share = percentageOf(onCostShareOfPay(costs)!).percent;
    expect(exactText(roundHalfAwayFromZero(share, 3))).toBe(percent);
    const hourly = costPerPaidHour(costs, exact('37.5'), '52')!.pounds;
    expect(exactText(roundHalfAwayFromZero(hourly, 4))).toBe(hour);
  });

  test('nobody’s pay has no share, no hours have no hourly cost', () => {
    const costs = onCostsFor(year('0'), {
      rules: employmentRules(),
      pension: minimum,
      organisationPayBill: null,
    });
    expect(onCostShareOfPay(costs)).toBeNull();
    expect(costPerPaidHour(costs, exact(0), '52')).toBeNull();
  });
});

describe('employer NI is per person, over a threshold', () => {
  test('two people at 18.75 hours: £2,071.43 together, not £2,821.43', () => {
    // each 18.75 × 12.21 × 52 = 11904.75; 15 % × 6904.75 = 1035.7125
    const each = employerNI(year('11904.75'), employmentRules());
    expect(exactText(each.pounds.times(2))).toBe('2071.425');
    expect(exactText(employerNI(year('23809.5'), employmentRules()).pounds)).toBe('2821.425');
  });

  test.each([
    ['0', '0'],
    ['4999.99', '0'],
    ['5000', '0'],
    ['5100', '15'], // 15 % × 100
  ])('on £%s a year: £%s', (gross, ni) => {
    expect(exactText(employerNI(year(gross), employmentRules()).pounds)).toBe(ni);
  });
});

describe('the employer’s pension contribution', () => {
  test.each([
    ['under the trigger', '9999', '0'],
    ['at the trigger: enrolled above it only', '10000', '0'],
    ['a penny above the trigger', '10000.01', '112.8003'], // 3 % × 3760.01
    ['within the band', '23809.5', '527.085'], // 3 % × 17569.5
    ['at the top of the band', '50270', '1320.9'], // 3 % × 44030
    ['above the band', '60000', '1320.9'],
  ])('statutory minimum, %s', (_case, gross, pension) => {
    expect(exactText(employerPension(year(gross), minimum, employmentRules()).pounds)).toBe(pension);
  });

  test.each([
    ['9999', '112.77'], // 3 % × 3759
    ['6000', '0'], // below the band
  ])('somebody on £%s who asked to be enrolled: £%s', (gross, pension) => {
    const enrolled = { kind: 'statutoryMinimum', enrolledBelowTrigger: true } as const;
    expect(exactText(employerPension(year(gross), enrolled, employmentRules()).pounds)).toBe(pension);
  });

  test('a scheme of 5 % is of all pay', () => {
    const scheme = { kind: 'percentOfAllPay', percent: exact(5) } as const;
    expect(exactText(employerPension(year('23809.5'), scheme, employmentRules()).pounds)).toBe('1190.475');
    expect(exactText(employerPension(year('9000'), scheme, employmentRules()).pounds)).toBe('450');
  });
});

describe('the apprenticeship levy has one allowance for the whole group', () => {
  test('a pay bill of £3.1m owes £500 in all, not £15,500', () => {
    // 0.5 % × 3100000 − 15000
    expect(exactText(organisationLevy(exact('3100000'), employmentRules()))).toBe('500');
    expect(exactText(apprenticeshipLevy(year('3100000'), exact('3100000'), employmentRules()).pounds)).toBe(
      '500',
    );
  });

  test('one person there carries a part of it', () => {
    // 24800 × 500 ÷ 3100000
    expect(exactText(apprenticeshipLevy(year('24800'), exact('3100000'), employmentRules()).pounds)).toBe(
      '4',
    );
  });

  test.each(['3000000', '800000', '0'])('a pay bill of £%s owes nothing', (payBill) => {
    expect(exactText(apprenticeshipLevy(year('24800'), exact(payBill), employmentRules()).pounds)).toBe('0');
  });

  test('where no pay bill is stated none is assumed', () => {
    expect(exactText(apprenticeshipLevy(year('24800'), null, employmentRules()).pounds)).toBe('0');
  });
});
