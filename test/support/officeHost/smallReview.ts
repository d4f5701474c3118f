/**
 * Two small sheets with one of everything a sheet can have, built by hand. The figures are invented: a fee of
 * £5,600.00 a week of which £5,205.18 is explained, which leaves £394.82.
 */
import type { CellGrid, GridCell, GridRow, WorkbookGrid } from '../../../src/sheets/core/grid';
import type { StyleName } from '../../../src/sheets/core/styleNames';

const words = (value: string, style: StyleName = 'label'): GridCell => ({ value, style });
const money = (value: number, exact: string): GridCell => ({ value, exact, style: 'money' });
const row = (...cells: readonly (GridCell | null)[]): GridRow => ({ cells });

export const explainedFormula = 'SUM(B4:B5)';
export const gapFormula = "'Fee lines'!B3-'Fee lines'!B6";

const feeLines: CellGrid = {
  name: 'Fee lines',
  role: 'inputs',
  columnWidths: [30, 14, 30],
  rows: [
    { height: 24, cells: [words('Fee lines', 'title'), null, null] },
    row(
      words('Cost line', 'columnHeader'),
      words('£ a week', 'columnHeaderRight'),
      words('Note', 'columnHeader'),
    ),
    row(
      words('Fee quoted'),
      {
        value: 5600,
        exact: '5600.00',
        style: 'inputMoney',
        id: 'fee.quoted',
        input: true,
        note: 'Type the fee for one child for one week.',
      },
      words('=HYPERLINK is only words', 'note'),
    ),
    row(words('Staff'), money(4210.08, '4210.08'), words('May 2026', 'note')),
    row(words('Food'), money(995.1, '995.10'), null),
    row(
      words('Explained'),
      {
        value: 5205.18,
        exact: '5205.18',
        formula: explainedFormula,
        style: 'moneyTotal',
        id: 'fee.explained',
      },
      null,
    ),
    row(words('Basis'), { value: 'One child', style: 'inputChoice', id: 'basis', input: true }, null),
    row(words('Priced on'), { value: 45748, style: 'inputDate', id: 'pricedOn', input: true }, null),
  ],
  merges: [{ from: { row: 0, column: 0 }, to: { row: 0, column: 2 } }],
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      kind: 'decimal',
      range: { from: { row: 2, column: 1 }, to: { row: 2, column: 1 } },
      from: '0',
      to: '50000',
      help: 'The fee for one child for one week.',
    },
    {
      kind: 'list',
      range: { from: { row: 6, column: 1 }, to: { row: 6, column: 1 } },
      choices: ['One child', 'The whole home'],
      help: 'What the amounts are for.',
    },
    {
      kind: 'date',
      range: { from: { row: 7, column: 1 }, to: { row: 7, column: 1 } },
      from: '2020-04-01',
      to: '2030-03-31',
      help: 'The day whose prices the fee is based on.',
    },
  ],
  rules: [],
  charts: [],
  tables: [
    {
      name: 'FeeLinesTable',
      range: { from: { row: 1, column: 0 }, to: { row: 4, column: 2 } },
      columns: ['Cost line', '£ a week', 'Note'],
    },
  ],
  print: {
    orientation: 'portrait',
    repeatRows: { from: 0, to: 1 },
    footerLeft: 'Hollin && Sons (invented)',
    footerCentre: 'Page &P of &N',
    footerRight: '23 Nov 2026',
  },
  protect: true,
};

const summary: CellGrid = {
  name: 'Summary',
  role: 'results',
  columnWidths: [30, 16, 12],
  rows: [
    row(words('Summary', 'title'), null, null),
    row(
      words('Unexplained'),
      { value: 394.82, exact: '394.82', formula: gapFormula, style: 'headline', id: 'gap' },
      {
        value: 'Look',
        style: 'severity',
        link: { sheet: 'Fee lines', cell: 'B3' },
      },
    ),
    row(
      words('Share unexplained'),
      { value: 0.07050357142857143, formula: "B2/'Fee lines'!B3", style: 'percent' },
      null,
    ),
  ],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  validations: [],
  rules: [
    {
      kind: 'textEquals',
      range: { from: { row: 1, column: 2 }, to: { row: 2, column: 2 } },
      text: 'Look',
      look: 'caution',
    },
    {
      kind: 'above',
      range: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
      limit: 0,
      look: 'bad',
    },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Weekly fee by line',
      labels: { sheet: 'Fee lines', range: { from: { row: 3, column: 0 }, to: { row: 4, column: 0 } } },
      series: [
        {
          title: '£ a week',
          sheet: 'Fee lines',
          range: { from: { row: 3, column: 1 }, to: { row: 4, column: 1 } },
          colour: 'FF0B4F5C',
        },
      ],
      valueAxisTitle: '£ a week',
      categoryAxisTitle: '',
      valueFormat: '"£"#,##0',
      anchor: { from: { row: 5, column: 0 }, to: { row: 18, column: 2 } },
      altText: 'Staff £4,210.08, food £995.10 a week.',
    },
  ],
  tables: [],
  print: { orientation: 'landscape', repeatRows: null, footerLeft: '', footerCentre: '', footerRight: '' },
  protect: true,
};

export const smallReview: WorkbookGrid = {
  sheets: [feeLines, summary],
  names: [
    {
      name: 'Fee_quoted',
      sheet: 'Fee lines',
      at: { row: 2, column: 1 },
      comment: 'The quoted fee, £ a week',
    },
  ],
  properties: { title: 'Small review', subject: 'Test', description: 'Invented', created: '2026-11-23' },
};

/** The same review with another fee explained, as a second run would write it. */
export const smallReviewAgain: WorkbookGrid = {
  ...smallReview,
  sheets: smallReview.sheets.map((sheet) =>
    sheet.name === 'Summary'
      ? { ...sheet, rows: [...sheet.rows, row(words('Written twice', 'purpose'))] }
      : sheet,
  ),
};
