/**
 * An invented provider's cost breakdown, to try the product on: Hollin Bank, £5,600.00 a week for one child.
 *
 * Its 24 lines come to £5,205.18, so £394.82 is unexplained. It is written as a provider would write it, with slips that
 * the review should point out: employer NI as a flat percentage, "2 hrs @ £55" priced at £120.00, an “enrichment package” that says nothing.
 */
import { knownDay, type IsoDate } from '../../domain/calendar/isoDate';
import { figure, row, words } from '../../sheets/core/cells';
import type { DescribedRow, SheetDescription } from '../../sheets/core/description';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';

const exampleSheetName = 'Hollin Bank example';

const lines: readonly (readonly [label: string, pounds: string, note?: string])[] = [
  ['Registered manager', '288.40'],
  ['Deputy manager', '230.65'],
  ['Residential support workers', '1548.20', '2 on shift by day'],
  ['Waking night staff', '402.35'],
  ['Sleep-in allowances', '120.31'],
  ['Bank and agency cover', '190.00', 'to be confirmed'],
  ['Employer NI @13.8%', '358.42'],
  ['Pension 3%', '74.10'],
  ['Rent', '231.00', 'paid to a connected company'],
  ['Gas, electricity and water', '61.50'],
  ['Repairs and maintenance', '72.25'],
  ['Council tax', '24.80'],
  ['Vehicles', '92.00'],
  ['Food', '98.00'],
  ['Pocket money and clothing', '42.00'],
  ['Activities and holidays', '56.00'],
  ['Therapist 2 hrs @ £55', '120.00'],
  ['Ofsted registration fee', '19.10'],
  ['Regulation 44 visitor', '24.50'],
  ['Training and recruitment', '88.60'],
  ['Phones, IT and stationery', '31.00'],
  ['Head office charge', '512.00', 'group'],
  ['Enrichment package', '60.00'],
  ['Profit 10%', '460.00'],
];

export function exampleGrid(today: IsoDate): WorkbookGrid {
  return layOut({
    title: 'Hollin Bank: an invented example',
    subject: 'Example for Open Book',
    description: 'An invented cost breakdown to try Open Book on',
    created: knownDay(today),
    fingerprint: 'example',
    sheets: [exampleSheet],
    toBeRead: true,
  });
}

const exampleSheet: SheetDescription = {
  name: exampleSheetName,
  role: 'records',
  columnWidths: [38, 18, 30],
  rows: exampleRows(),
  headerRow: 5,
  orientation: 'portrait',
  protect: false,
};

function exampleRows(): readonly DescribedRow[] {
  return [
    row(words('Hollin Bank Care: cost breakdown 2025/26 (invented example)', 'title')),
    row(words('Home'), words('Hollin Bank, 4 registered places')),
    row(words('Occupancy assumed'), words('80%')),
    row(words('Weekly fee quoted'), words('£5,600.00')),
    row(),
    row(
      words('Description', 'columnHeader'),
      words('£ per child per week', 'columnHeaderRight'),
      words('Notes', 'columnHeader'),
    ),
    ...lines.map(([label, pounds, note = '']) => row(words(label), figure(pounds, 'money'), words(note))),
    row(words('Fee per week', 'labelTotal'), figure('5600', 'moneyTotal')),
  ];
}
