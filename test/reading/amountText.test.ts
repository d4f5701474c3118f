import { exactText } from '../../src/domain/money/exact';
import { amountInCell, readAmountText } from '../../src/reading/amountText';

describe('an amount as people type it', () => {
  it.each([
    ['£ 2,610.00', '2610', null],
    ['£5,150.00', '5150', null],
    ['5150', '5150', null],
    ['1,085.4', '1085.4', null],
    ['£1,234,567.89', '1234567.89', null],
    ['(£ 223.62)', '-223.62', null],
    ['(223.62)', '-223.62', null],
    ['-£40', '-40', null],
    ['£-40', '-40', null],
    ['−40.50', '-40.5', null],
    ['40.50-', '-40.5', null],
    ['223.62 CR', '-223.62', null],
    ['1.2k', '1200', null],
    ['£38k', '38000', null],
    ['£1.2m', '1200000', null],
    ['85p', '0.85', null],
    ['c. £500', '500', null],
    ['approx £500', '500', null],
    ['£85/wk per YP', '85', 'week'],
    ['£85 pw', '85', 'week'],
    ['£320 pcm', '320', 'month'],
    ['£64,000 pa', '64000', 'year'],
    ['£95 per YP', '95', null],
    ['GBP 12.50', '12.5', null],
    ['.75', '0.75', null],
  ])('%s is %s (%s)', (text, pounds, per) => {
    const reading = readAmountText(text);
    expect(reading).toMatchObject({ kind: 'amount', per });
    expect(reading?.kind === 'amount' && exactText(reading.pounds)).toBe(pounds);
  });

  it.each([
    ['nil', 'nil'],
    ['Nil', 'nil'],
    ['£nil', 'nil'],
    ['n/a', 'nil'],
    ['N/A', 'nil'],
    ['-', 'nil'],
    ['–', 'nil'],
    ['£-', 'nil'],
    ['none', 'nil'],
    ['inc', 'includedElsewhere'],
    ['Incl.', 'includedElsewhere'],
    ['included above', 'includedElsewhere'],
    ['TBC', 'notYetKnown'],
    ['tba', 'notYetKnown'],
    ['to be confirmed', 'notYetKnown'],
    ['POA', 'notYetKnown'],
    ['?', 'notYetKnown'],
    ['10%', 'percent'],
  ])('%s is %s', (text, kind) => {
    expect(readAmountText(text)?.kind).toBe(kind);
  });

  it.each([
    '',
    'Rent',
    '12,5',
    '1,23.45',
    '2a',
    '06/10/2025',
    'Incl. in price? Y/N',
    '£',
    '5 hrs @ £38',
    '1e400',
    'Section',
    'none of these',
  ])('“%s” is no amount', (text) => {
    expect(readAmountText(text)).toBeNull();
  });

  it('reads a number cell shown as a percentage as a percentage: 0.1 is 10 %', () => {
    const reading = amountInCell({ kind: 'number', decimal: '0.1', numberFormat: '0%' });
    expect(reading?.kind === 'percent' && exactText(reading.percent)).toBe('10');
  });

  it('takes a date, an error value or a number beyond plain decimals for no amount', () => {
    expect(amountInCell({ kind: 'error', text: '#REF!' })).toBeNull();
    expect(amountInCell({ kind: 'time', shown: '02:01' })).toBeNull();
    expect(amountInCell({ kind: 'number', decimal: '1e400' })).toBeNull();
  });
});
