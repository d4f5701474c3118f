/** What a cell shows by its number format: every format that our own sheets use, and some that providers use. */
import { shownText } from '../../src/embeddedExcel/model/shownText';
import { cellLooks } from '../../src/sheets/core/styles';

const shown = (value: number, numberFormat: string) => shownText({ value, numberFormat } as never);

test.each([
  // 1 April 2026 is day 46,113 of Excel's calendar.
  [46_113, 'd mmm yyyy', '1 Apr 2026'],
  [46_113, 'dd/mm/yyyy', '01/04/2026'],
  [4900, '£#,##0.00', '£4,900.00'],
  [-4900.5, '£#,##0.00;-£#,##0.00', '-£4,900.50'],
  [0, '£#,##0.00;-£#,##0.00;"–"', '–'],
  [0.2236, '0.0%', '22.4%'],
  [0.2236, '0.0 %', '22.4 %'],
  [3, '0" weeks"', '3 weeks'],
  [1234.5, 'General', '1234.5'],
])('%p by %s is %s', (value, numberFormat, text) => {
  expect(shown(value, numberFormat)).toBe(text);
});

test('no format of our own sheets is shown as itself', () => {
  const formats = new Set(Object.values(cellLooks).map(({ numberFormat }) => numberFormat));
  expect(formats.size).toBeGreaterThan(5);
  for (const each of formats) expect(shown(46_113, each)).not.toMatch(/\bd\b|mmm|yyyy|#/);
});
