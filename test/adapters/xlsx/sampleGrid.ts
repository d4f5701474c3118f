/**
 * A small workbook that uses everything a grid can hold: an invented fee with its lines, a total, a share, inputs of
 * each kind, notes, links, a table, a chart, rules, names and words that only look like formulas or error values.
 */
import type { CellGrid, GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import type { StyleName } from '../../../src/sheets/core/styleNames';

export const words = (value: string, style: StyleName = 'text'): GridCell => ({ value, style });

export const figure = (exact: string, style: StyleName = 'money'): GridCell => ({
  value: Number(exact),
  exact,
  style,
});

export const calculated = (formula: string, exact: string, style: StyleName = 'money'): GridCell => ({
  ...figure(exact, style),
  formula,
});

const feeSheet: CellGrid = {
  name: "Children's fee & lines",
  role: 'results',
  columnWidths: [38, 16, 12, 40],
  rows: [
    { height: 26, cells: [words('Weekly fee by line', 'title'), null, null, null] },
    { cells: [words('An invented home.', 'purpose')] },
    {
      cells: [
        words('Line', 'columnHeader'),
        words('£ a week', 'columnHeaderRight'),
        words('Share', 'columnHeaderRight'),
        words('Notes', 'columnHeader'),
      ],
    },
    {
      cells: [
        words('Care staff', 'label'),
        figure('3456.78'),
        calculated('B4/B8', '0.6172821428571428571428571428571428571429', 'percent'),
        { ...words('Sources!B2', 'link'), link: { sheet: 'Sources and inputs', cell: 'B2' } },
      ],
    },
    {
      cells: [
        words('=1+1', 'label'),
        figure('1543.22'),
        calculated('B5/B8', '0.275575', 'percent'),
        { ...words('+44 20 7946 0000'), note: 'Rung on 3 March;\nno answer & no call back <yet>.' },
      ],
    },
    {
      cells: [
        words('-5', 'label'),
        figure('0.1'),
        calculated('B6/B8', '0.00001785714285714285714285714285714285714286', 'percent'),
        { ...words('Published fees', 'link'), link: { url: 'https://www.example.org/fees?a=1&b=two words' } },
      ],
    },
    {
      cells: [
        words('@SUM(A1:A2)', 'label'),
        figure('599.9'),
        calculated('B7/B8', '0.107125', 'percent'),
        words('#REF!'),
      ],
    },
    {
      cells: [
        words('Total', 'labelTotal'),
        calculated('SUM(B4:B7)', '5600', 'moneyTotal'),
        calculated('SUM(C4:C7)', '1', 'percentTotal'),
        words('Lone _x0041_ and trailing space '),
      ],
    },
    {
      cells: [
        words('Does it add up?', 'label'),
        { value: 'ticked: adds up', formula: 'IF(B8=5600,"ticked: adds up","crossed")', style: 'check' },
        { value: true, formula: 'B8=5600', style: 'check' },
        null,
      ],
    },
    {
      cells: [
        words('Lower quarter', 'label'),
        // of 0.1, 599.9, 1543.22, 3456.78: position 0.25 × 3 = 0.75, so 0.1 + 0.75 × 599.8 = 449.95
        calculated('PERCENTILE.INC(B4:B7,0.25)', '449.95'),
        null,
        null,
      ],
    },
  ],
  merges: [{ from: { row: 0, column: 0 }, to: { row: 0, column: 3 } }],
  freeze: { rows: 3, columns: 1 },
  validations: [],
  rules: [
    {
      kind: 'textBegins',
      range: { from: { row: 8, column: 1 }, to: { row: 8, column: 1 } },
      text: 'ticked',
      look: 'good',
    },
    {
      kind: 'textEquals',
      range: { from: { row: 8, column: 1 }, to: { row: 8, column: 1 } },
      text: 'crossed',
      look: 'bad',
    },
    {
      kind: 'above',
      range: { from: { row: 3, column: 1 }, to: { row: 6, column: 1 } },
      limit: 3000,
      look: 'caution',
    },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Weekly fee by line',
      labels: {
        sheet: "Children's fee & lines",
        range: { from: { row: 3, column: 0 }, to: { row: 6, column: 0 } },
      },
      series: [
        {
          title: 'Submitted',
          sheet: "Children's fee & lines",
          range: { from: { row: 3, column: 1 }, to: { row: 6, column: 1 } },
          colour: 'FF0B4F5C',
        },
      ],
      valueAxisTitle: '£ a week',
      categoryAxisTitle: 'Line',
      valueFormat: '"£"#,##0',
      anchor: { from: { row: 11, column: 0 }, to: { row: 28, column: 4 } },
      altText: 'Care staff is the largest of four lines.',
    },
  ],
  tables: [
    {
      name: 'FeeLines',
      range: { from: { row: 2, column: 0 }, to: { row: 6, column: 3 } },
      columns: ['Line', '£ a week', 'Share', 'Notes'],
    },
  ],
  print: {
    orientation: 'landscape',
    repeatRows: { from: 0, to: 2 },
    footerLeft: 'Smith && Sons',
    footerCentre: 'Page &P of &N',
    footerRight: '23 November 2026',
  },
  protect: true,
};

const input = (cell: GridCell): GridCell => ({ ...cell, input: true });
const oneCell = (row: number, column: number) => ({ from: { row, column }, to: { row, column } });

const inputSheet: CellGrid = {
  name: 'Sources and inputs',
  role: 'inputs',
  columnWidths: [30, 20],
  rows: [
    { cells: [words('Inputs', 'title')] },
    { cells: [words('Region', 'label'), input(words('Yorkshire and the Humber', 'inputChoice'))] },
    { cells: [words('Opening offer', 'label'), input(figure('5400', 'inputMoney'))] },
    { cells: [words('Places', 'label'), input(figure('4', 'inputCount'))] },
    // 2026-04-01 is day 46113 of the spreadsheet calendar
    { cells: [words('From', 'label'), input(figure('46113', 'inputDate'))] },
    { cells: [words('Authority', 'label'), input(words('', 'inputChoice'))] },
    {
      cells: [
        words('Left to agree', 'label'),
        calculated("'Children''s fee & lines'!B8-opening_offer", '200', 'moneyStrong'),
      ],
    },
  ],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  validations: [
    {
      kind: 'list',
      range: oneCell(1, 1),
      choices: ['London', 'Yorkshire and the Humber'],
      help: 'The region.',
    },
    { kind: 'decimal', range: oneCell(2, 1), from: '0', to: '50000', help: 'In £ a week.' },
    { kind: 'wholeNumber', range: oneCell(3, 1), from: '1', to: '30', help: 'Registered places.' },
    { kind: 'date', range: oneCell(4, 1), from: '2020-01-01', to: '2035-12-31', help: 'The first day.' },
    {
      kind: 'list',
      range: oneCell(5, 1),
      choices: ['Bristol, City of', ...Array.from({ length: 30 }, (_, index) => `Invented council ${index}`)],
      help: 'The placing authority. '.repeat(20),
    },
  ],
  rules: [],
  charts: [],
  tables: [],
  print: { orientation: 'portrait', repeatRows: null, footerLeft: '', footerCentre: '', footerRight: '' },
  protect: false,
};

export const sampleGrid: WorkbookGrid = {
  sheets: [feeSheet, inputSheet],
  names: [
    {
      name: 'opening_offer',
      sheet: 'Sources and inputs',
      at: { row: 2, column: 1 },
      comment: 'The council’s opening offer in £ a week',
    },
  ],
  properties: {
    title: 'Fee review & summary',
    subject: 'An invented home',
    description: 'Invented figures',
    created: '2026-11-23',
  },
};

/** Four cells whose stored result is not what their formula gives, and one (the fourth) that shows the same. */
export const wrongGrid: WorkbookGrid = {
  ...sampleGrid,
  names: [],
  sheets: [
    {
      ...inputSheet,
      name: 'Probe',
      validations: [],
      rows: [
        {
          cells: [
            // 1 + 1 is 2, not 3
            calculated('1+1', '3'),
            { value: 'right', formula: 'IF(1=1,"wrong","right")', style: 'text' },
            calculated('1/0', '0'),
            // shown as £2.00 either way
            calculated('2.001', '2.004'),
            { value: false, formula: '1=1', style: 'check' },
          ],
        },
      ],
    },
  ],
};

export const wrongGridDisagreements = [
  ['Probe!A1', '3', '2'],
  ['Probe!B1', '"right"', '"wrong"'],
  ['Probe!C1', '0', '#DIV/0!'],
  ['Probe!E1', 'false', 'true'],
];
