/** Where a home stands among other councils: as it was read while its cost is what it was, and among their quartiles after. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { cellWithId } from '../../support/gridText';
import { itWithLibreOffice } from '../../support/oracle/recalculate';
import { cellsByName } from '../../support/oracle/cellsByName';
import { typedByLibreOffice } from '../../support/oracle/typedByLibreOffice';
import { unitCostExample, unitCostSays } from '../../support/oracle/unitCostSays';
import { addressText } from '../../../src/sheets/core/sheetAddress';

const position = 'otherCouncils.0.position';
const grid = unitCostExample();

// (990,000 + 206,000 − 52,000) × 7 ÷ 1,456 = £5,500.00: above 5,400, 0.25 of the way to 5,800: 3.25 ÷ 7 = 0.464
const asRead = 'As read: at the 46th percentile of 8. councils.csv';

test('as it was read, it is what the figures of others give', () => {
  expect(cellWithId(grid, position).value).toBe(asRead);
});

/** Pay of the last year, what it makes of a week (pay + 154,000) ÷ 208, and where that stands: quartiles 5,100, 5,600 and 5,925. */
const changes: readonly (readonly [string, number, string])[] = [
  ['£4,990.00', 883_920, 'below the lower quartile'],
  ['£5,100.00', 906_800, 'at the lower quartile'],
  ['£5,250.00', 938_000, 'between the lower quartile and the median'],
  ['£5,600.00', 1_010_800, 'at the median'],
  ['£5,700.00', 1_031_600, 'between the median and the upper quartile'],
  ['£6,200.00', 1_135_600, 'above the upper quartile'],
];

itWithLibreOffice(
  'with pay typed over it stands among the quartiles, and moves as the domain moves it',
  async () => {
    const { sheet, row, column, cell } = cellsByName(grid).get('ledger.0.1')!;
    const held = Number(cell.value);
    const { asOpened, moved } = await typedByLibreOffice(
      await writeXlsx(grid),
      // The same figure typed again is no change.
      [...changes.map(([, pay]) => pay), 990_000].map((typed) => ({ sheet, row, column, typed, held })),
    );
    const place = cellsByName(grid).get(position)!;
    const at = `${place.sheet}!${addressText(place)}`;
    const says = moved.map((values) => values.get(at) ?? asOpened.get(at));
    expect(says).toEqual([
      ...changes.map(([, , words]) => `Changed since it was read: ${words}, n = 8. councils.csv`),
      asRead,
    ]);
  },
);

// Read anew: 2 ÷ 7 below 5,200, and so on by sevenths of the eight figures.
test.each([
  [883_920, 'As read: at the 21st percentile of 8. councils.csv'], // 1.475 ÷ 7
  [1_031_600, 'As read: at the 54th percentile of 8. councils.csv'], // 3.75 ÷ 7
  [1_135_600, 'As read: above all 8. councils.csv'],
])('read anew with pay of £%d it is “%s”', (value, words) => {
  const said = unitCostSays({ id: 'ledger.0.1', sheet: 'Unit cost', value });
  expect(said.kind === 'figures' && said.figures.get(position)?.value).toBe(words);
});
