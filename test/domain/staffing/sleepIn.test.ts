import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { sleepInCost } from '../../../src/domain/staffing/sleepIn';
import { employmentRules, employmentRulesOf2024 } from '../../support/builders';

const sevenAt55 = { nightsAWeek: exact(7), allowance: poundsPer('night', '55') };
const minimum = { kind: 'statutoryMinimum' } as const;

describe('sleep-ins carry NI and pension at their full rates, with no second threshold', () => {
  test('2025/26: 7 × 55 × (1 + 0.15 + 0.03)', () => {
    expect(exactText(sleepInCost(sevenAt55, minimum, employmentRules()).pounds)).toBe('454.3');
  });

  test('2024/25: 7 × 55 × (1 + 0.138 + 0.03)', () => {
    expect(exactText(sleepInCost(sevenAt55, minimum, employmentRulesOf2024()).pounds)).toBe('449.68');
  });

  test('a pension scheme of 6 % instead: 385 × 1.21', () => {
    const scheme = { kind: 'percentOfAllPay', percent: exact(6) } as const;
    expect(exactText(sleepInCost(sevenAt55, scheme, employmentRules()).pounds)).toBe('465.85');
  });

  test('no sleep-ins', () => {
    expect(exactText(sleepInCost(null, minimum, employmentRules()).pounds)).toBe('0');
  });
});
