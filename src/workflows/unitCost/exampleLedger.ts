/**
 * An invented council's ledger to try the In-house pane on, kept as a council would keep it: in thousands, with subtotals,
 * income in the council's own sign, a line whose words say nothing, and beside it eight invented councils.
 *
 * 2024/25: 884 + 106 + 96 + 61 + 104 + 13 + 9 − 52 = 1,221 thousand pounds; 5 places × 365 nights × 82 % = 1,496.5 nights:
 * £5,711.33 a week per occupied bed-week.
 */
import { knownDay, type IsoDate } from '../../domain/calendar/isoDate';
import { figure, row, words } from '../../sheets/core/cells';
import type { DescribedRow, SheetDescription } from '../../sheets/core/description';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';

const ledgerExampleNames = ['In-house example', 'Other councils example'] as const;

type Line = readonly [label: string, ...amounts: readonly string[]];

const lines: readonly Line[] = [
  ['Employees'],
  ['Basic pay and on-costs', '790', '812', '884'],
  ['Agency', '71', '88', '106'],
  ['Total employees', '861', '900', '990'],
  ['Rent and utilities', '88', '92', '96'],
  ['Food, clothing and activities', '55', '58', '61'],
  ['Management and administration', '97', '101', '104'],
  ['Training and development', '12', '12', '13'],
  ['Harbour Ltd', '8', '8', '9'],
  ['Contributions from health', '-48', '-52', '-52'],
  ['Net expenditure', '1073', '1119', '1221'],
  ['Number of places', '5', '5', '5'],
  ['Occupancy %', '84', '80', '82'],
  ['Costs held elsewhere'],
  ['HR and finance support', '92', '98', '104'],
  ['External placement price (£ a week)', '', '', '6147'],
];

const councils: readonly Line[] = [
  ['Northtown', '5120', '6080'],
  ['Southtown', '5390', '6210'],
  ['Easttown', '4870', '5900'],
  ['Westtown', '6150', '7020'],
  ['Hillshire', '5810', '6400'],
  ['Daleshire', '5640', '6550'],
  ['Fenshire', '5400', ''],
  ['Moorshire', '4760', ''],
];

export function exampleLedgerGrid(today: IsoDate): WorkbookGrid {
  return layOut({
    title: 'A council’s own home: an invented example',
    subject: 'Example for Open Book',
    description: 'An invented ledger to try Open Book on',
    created: knownDay(today),
    fingerprint: 'example',
    sheets: [ledgerSheet, councilsSheet],
    toBeRead: true,
  });
}

const ledgerSheet: SheetDescription = {
  name: ledgerExampleNames[0],
  role: 'records',
  columnWidths: [38, 14, 14, 14],
  rows: [
    row(words('In-house homes: Alder House (invented example), all amounts in £000', 'title')),
    row(words('Home'), words('Alder House (invented)')),
    headed('Line', '2022/23', '2023/24', '2024/25'),
    ...lines.map(rowOf),
  ],
  headerRow: 2,
  orientation: 'portrait',
  protect: false,
};

const councilsSheet: SheetDescription = {
  name: ledgerExampleNames[1],
  role: 'records',
  columnWidths: [24, 26, 22],
  rows: [
    row(words('Unit costs of invented councils 2024/25, £ a week', 'title')),
    headed('Council', 'In-house per occupied bed-week', 'External placement'),
    ...councils.map(rowOf),
  ],
  headerRow: 1,
  orientation: 'portrait',
  protect: false,
};

function headed(first: string, ...others: readonly string[]): DescribedRow {
  return row(words(first, 'columnHeader'), ...others.map((text) => words(text, 'columnHeaderRight')));
}

function rowOf([label, ...amounts]: Line): DescribedRow {
  return row(words(label), ...amounts.map((amount) => (amount === '' ? words('') : figure(amount, 'count'))));
}
