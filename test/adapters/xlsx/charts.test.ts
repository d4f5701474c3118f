/** A bridge as a native chart: columns in a stack, on a series that is in the file and not to be seen. */
import { chartsOf } from '../../../src/adapters/xlsx/charts';
import type { GridChart } from '../../../src/sheets/grid';

const cells = (column: number) => ({
  sheet: 'Bridge',
  range: { from: { row: 3, column }, to: { row: 5, column } },
});

const bridge: GridChart = {
  kind: 'stackedColumn',
  title: 'Cost after each step',
  labels: cells(0),
  series: [
    { title: 'Below', ...cells(1), colour: null },
    { title: 'Added', ...cells(2), colour: 'FFE0A100' },
  ],
  valueAxisTitle: '£ a week',
  categoryAxisTitle: 'Step',
  valueFormat: '"£"#,##0',
  anchor: { from: { row: 8, column: 0 }, to: { row: 20, column: 4 } },
  altText: 'Columns.',
};

test('stacked, overlapping, the lifting series transparent and without an entry in the legend', () => {
  expect(chartsOf([bridge])).toMatchObject([
    {
      type: 'column',
      barGrouping: 'stacked',
      overlap: 100,
      legend: 'bottom',
      legendEntries: [{ idx: 0, delete: true }],
      series: [
        { name: 'Below', values: "'Bridge'!$B$4:$B$6", color: { theme: 'bg1', alpha: 0 } },
        { name: 'Added', values: "'Bridge'!$C$4:$C$6", color: 'E0A100' },
      ],
    },
  ]);
});
