import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction } from '../../../src/domain/money/percentage';
import { agencyCost } from '../../../src/domain/staffing/agency';

describe('agency staff cost their hours at the agency’s rate', () => {
  test.each([
    ['a tenth of 168 hours at £24.00', '168', '0.1', '24', '403.2'],
    ['every hour', '168', '1', '24', '4032'],
    ['no hour', '168', '0', '24', '0'],
  ])('%s', (_case, hours, share, rate, weekly) => {
    expect(exactText(agencyCost(exact(hours), fraction(share), poundsPer('hour', rate)).pounds)).toBe(weekly);
  });

  test('without a rate there is nothing to charge', () => {
    expect(exactText(agencyCost(exact(168), fraction('0.1'), null).pounds)).toBe('0');
  });
});
