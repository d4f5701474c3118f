/** Native charts: a bridge of columns in a stack, and a scatter with marks where its lines meet. */
import { strFromU8, unzipSync } from 'fflate';
import { chartsOf } from '../../../src/adapters/xlsx/charts';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { CellGrid, GridChart } from '../../../src/sheets/core/grid';

const emptySheet: CellGrid = {
  name: 'Bridge',
  role: 'results',
  columnWidths: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  rules: [],
  charts: [],
  tables: [],
  print: { orientation: 'landscape', repeatRows: null, footerLeft: '', footerCentre: '', footerRight: '' },
  protect: false,
};

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

/** Two lines of three points, and a mark where they meet, with a place of its own along the axis. */
const crossing: GridChart = {
  ...bridge,
  kind: 'scatter',
  series: [
    { title: 'Block', ...cells(1), colour: 'FF0B4F5C' },
    { title: 'Break-even', ...cells(2), labels: cells(3), isMarks: true, colour: 'FF000000' },
    {
      title: 'Break-even',
      ...cells(2),
      labels: cells(3),
      isMarks: true,
      isUnlisted: true,
      colour: 'FF000000',
    },
  ],
  categoryFormat: '0%',
};

test('a scatter: marks stand at their own places as diamonds, and one entry of the legend names them all', () => {
  expect(chartsOf([crossing])).toMatchObject([
    {
      type: 'scatter',
      legendEntries: [{ idx: 2, delete: true }],
      axes: { x: { numberFormat: { formatCode: '0%' } } },
      series: [
        { categories: "'Bridge'!$A$4:$A$6", marker: { symbol: 'circle' } },
        { categories: "'Bridge'!$D$4:$D$6", marker: { symbol: 'diamond' } },
        { marker: { symbol: 'diamond' } },
      ],
    },
  ]);
});

test('its lines are straight in every reader of the file: nothing is drawn between points that was not worked out', async () => {
  const bytes = await writeXlsx({
    sheets: [{ ...emptySheet, charts: [crossing] }],
    names: [],
    properties: { title: 'T', subject: '', description: '', created: '2026-04-01' },
  });
  const xml = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!);
  expect(xml.match(/<c:smooth val="0"\/><\/c:ser>/g)).toHaveLength(3);
});

test('labels that are days stay the labels of the table: no reader makes them an axis of time', async () => {
  const bytes = await writeXlsx({
    sheets: [{ ...emptySheet, charts: [{ ...bridge, kind: 'column' }] }],
    names: [],
    properties: { title: 'T', subject: '', description: '', created: '2026-04-01' },
  });
  const xml = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!);
  expect(xml.match(/<c:auto val="\d"\/>/g)).toEqual(['<c:auto val="0"/>']);
});

test('an axis from nought begins there, so that bars compare by their lengths', () => {
  const [plain, fromNought] = chartsOf([bridge, { ...bridge, kind: 'bar', fromNought: true }]);
  expect(plain!.axes!.y!.scale).toBeUndefined();
  expect(fromNought!.axes!.y!.scale).toEqual({ min: 0 });
});
