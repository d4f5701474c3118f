import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction, percentage } from '../../../src/domain/money/percentage';
import { grossPerPerson } from '../../../src/domain/staffing/grossPay';
import { aPost } from '../../support/builders';

describe('gross pay of one person for one year', () => {
  test.each([
    ['37.5 hours at £12.21', '37.5', '0', '0', '23809.5'], // 37.5 × 12.21 × 52
    ['18.75 hours', '18.75', '0', '0', '11904.75'],
    // a waking night: 23809.5 × (1 + 0.2 × 1)
    ['a premium of 20 % on every hour', '37.5', '20', '1', '28571.4'],
    // 23809.5 × (1 + 0.2 × 0.25)
    ['a premium of 20 % on a quarter of the hours', '37.5', '20', '0.25', '24999.975'],
    ['a premium on no hours', '37.5', '20', '0', '23809.5'],
  ])('%s, 52 weeks', (_case, hours, premium, premiumHours, gross) => {
    const post = aPost({ premium: percentage(premium), premiumHours: fraction(premiumHours) });
    expect(exactText(grossPerPerson(post, exact(hours), '52').pounds)).toBe(gross);
  });

  test('a salary is the salary, on whichever weeks', () => {
    const post = aPost({ pay: poundsPer('year', '43500') });
    expect(exactText(grossPerPerson(post, exact('37.5'), '52').pounds)).toBe('43500');
    expect(exactText(grossPerPerson(post, exact('37.5'), '366/7').pounds)).toBe('43500');
  });
});
