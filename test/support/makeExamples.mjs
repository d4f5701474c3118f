/**
 * Makes the invented provider layouts in assets/examples again: `node test/support/makeExamples.mjs`.
 * Every home, provider and figure in them is invented, and says so in a cell. Times are fixed, so the bytes repeat.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const folder = fileURLToPath(new URL('../../assets/examples/', import.meta.url));
const bold = { font: { bold: true } };
const title = { font: { bold: true, size: 14 } };
const heading = {
  font: { bold: true, color: { rgb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF44546A' } },
};
const money = { numFmt: '#,##0.00' };
const boldMoney = { ...money, font: { bold: true } };
const properties = {
  creator: 'Invented example',
  created: new Date('2026-01-05T09:00:00Z'),
  modified: new Date('2026-01-05T09:00:00Z'),
};

/** Pounds from whole pennies. */
const pounds = (pennies) => pennies / 100;

function sheet(name, columns, lines, more = {}) {
  const rows = lines.map((line) => line.map((cell) => (cell?.value === undefined ? cell : cell.value)));
  const cells = new Map();
  lines.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === null || cell?.value === undefined) return;
      const { value, formula, style } = cell;
      cells.set(`${row},${column}`, {
        value,
        ...(formula ? { formula, formulaResult: value } : {}),
        ...(style ? { style } : {}),
      });
    }),
  );
  return { name, columns: columns.map((width) => ({ width })), rows, cells, ...more };
}

const styled = (style) => (value) => ({ value, style });
const [h, t, b] = [styled(heading), styled(title), styled(bold)];
const m = (value, formula) => ({ value, formula, style: money });
const total = (value, formula) => ({ value, formula, style: boldMoney });

/** Hillcrest: three places at 90 %, so 2.7 children share what the home costs a week. */
function hillcrest() {
  const lines = [
    ['Staffing'],
    ['1.1', 'Registered Manager', 101923, 'Salary £53,000'],
    ['1.2', 'Deputy Manager', 78846, 'Salary £41,000'],
    ['1.3', 'Senior RCWs x 3', 236538, 'See Rota'],
    ['1.4', 'RCWs 7.5 WTE @ £13.00/hr, 37.5 hrs', 365625, 'See Rota'],
    ['1.5', 'Waking night 1 x 10 hrs x 7 @ £14.60', 102200, null],
    ['1.6', 'Sleep-in 7 @ £60', 42000, null],
    ['1.7', 'Bank and agency', 54000, '8% of shifts'],
    ['1.8', 'Employer NI and pension', 159800, null],
    ['subtotal', 'Sub-total staffing'],
    ['Premises'],
    ['2.1', 'Rent', 81000, 'Landlord is a related party'],
    ['2.2', 'Utilities', 26500, null],
    ['2.3', 'Council tax and water', 7400, null],
    ['2.4', 'Repairs and renewals', 19000, null],
    ['2.5', 'Buildings insurance', 4600, null],
    ['subtotal', 'Sub-total premises'],
    ['Children'],
    ['3.1', 'Food', 25650, '£95 a week per child'],
    ['3.2', 'Pocket money and savings', 5940, null],
    ['3.3', 'Clothing', 6750, null],
    ['3.4', 'Activities and holidays', 16200, null],
    ['3.5', 'Transport', 23760, 'Two vehicles'],
    ['subtotal', 'Sub-total children'],
    ['Running the home'],
    ['4.1', 'Training', 12000, null],
    ['4.2', 'Recruitment and DBS', 6500, null],
    ['4.3', 'Reg 44 independent person', 5500, null],
    ['4.4', 'Ofsted annual fee', 4200, null],
    ['4.5', 'IT and phones', 4800, null],
    ['4.6', 'HO recharge (finance, HR, quality)', 62000, 'group'],
    ['subtotal', 'Sub-total running'],
  ];
  const rows = [
    [t('Hillcrest - fee build-up (invented example)')],
    [],
    [h('Ref'), h('Cost head'), h('Whole home £ per week'), h('Per child £ per week'), h('Basis')],
  ];
  const subtotals = [];
  let start = 0;
  let sums = [0, 0];
  let all = [0, 0];
  for (const [ref, label, home, note] of lines) {
    const row = rows.length + 1;
    if (label === undefined) {
      rows.push([null, b(ref)]);
      start = row + 1;
      sums = [0, 0];
    } else if (ref === 'subtotal') {
      rows.push([
        null,
        b(label),
        total(pounds(sums[0]), `SUM(C${start}:C${row - 1})`),
        total(pounds(sums[1]), `SUM(D${start}:D${row - 1})`),
      ]);
      subtotals.push(row);
      all = [all[0] + sums[0], all[1] + sums[1]];
    } else {
      const child = Math.round((home * 10) / 27);
      rows.push([ref, label, m(pounds(home)), m(pounds(child), `ROUND(C${row}/2.7,2)`), note]);
      sums = [sums[0] + home, sums[1] + child];
    }
  }
  const at = (letter) => subtotals.map((row) => `${letter}${row}`).join('+');
  rows.push([null, b('Total cost'), total(pounds(all[0]), at('C')), total(pounds(all[1]), at('D'))]);
  rows.push([
    null,
    'Surplus (8% of cost)',
    null,
    m(pounds(Math.round(all[1] * 0.08)), `ROUND(D${rows.length}*8%,2)`),
  ]);
  rows.push([null, b('Fee per child per week'), null, total(6050), null]);
  const cover = [
    [t('Hillcrest Residential Care Ltd (invented example)')],
    [],
    ['Home', 'Hillcrest'],
    ['Registered places', 3],
    ['Planned occupancy', { value: 0.9, style: { numFmt: '0%' } }],
    ['Price base', '01/04/2026'],
    ['Region', 'East Midlands'],
    ['Weeks in the year', 52],
  ];
  const shifts = ['07:30-15:00', '14:30-22:30', 'Sleep-in', 'Waking night'];
  const rota = [
    [t('Rota, week 1 (invented example)')],
    [],
    [h('Shift'), ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map(h)],
    ...shifts.map((shift, index) => [
      shift,
      ...Array(7).fill(index < 2 ? '2 RCW + 1 Snr' : index === 2 ? '1 RCW' : '1 WN'),
    ]),
  ];
  return {
    sheets: [
      sheet('Cover', [26, 24], cover),
      sheet('Rota', [16, 14, 14, 14, 14, 14, 14, 14], rota),
      sheet('Fee build-up', [8, 40, 22, 22, 30], rows, { freezePane: { rows: 3 } }),
      sheet('Lists', [20], [['East Midlands'], ['West Midlands']], { hidden: true }),
    ],
    properties,
  };
}

/** Brook Lane: five places at 80 %, everything for the whole home a calendar month, totals typed in. */
function brookLane() {
  const lines = [
    ['Manager', 4650, null],
    ['Deputy and team leaders', 9120, '1 deputy, 2 TLs'],
    ['Support workers', 33480, '14 staff'],
    ['Night staff (waking)', 7900, null],
    ['Relief staff', 2150, null],
    ['NI and pension', 8215, null],
    ['Staff total', 65515, null],
    ['Mortgage interest', 3100, 'owned by the directors'],
    ['Light and heat', 1280, null],
    ['Maintenance', 1450, null],
    ['Household insurance', 310, null],
    ['Groceries', 2080, null],
    ['Allowances for young people', 1390, 'pocket money, clothing, birthdays'],
    ['Cars', 1760, '2 leased'],
    ['Psychologist', 1850, '2 days a month'],
    ['Staff training', 890, null],
    ['Ofsted and Reg 44', 640, null],
    ['Sundries', 425, null],
    ['Central costs', 9380, null],
    ['Grand total', 90070, null],
    ['Margin', 13500, null],
  ];
  const rows = [
    [t('BROOK LANE - costing (invented example)')],
    ['Brook Lane Childcare CIC. All amounts are monthly, for the whole home. 5 bed home, 80% occupancy.'],
    [],
    [h('Item'), h('Amount (£)'), h('Comment')],
    ...lines.map(([label, amount, note]) =>
      /total/i.test(label) ? [b(label), total(amount), note] : [label, m(amount), note],
    ),
    [],
    ['Weekly fee per young person', total(5995)],
    ['Weeks in the year', 52],
  ];
  return { sheets: [sheet('Costing', [34, 16, 40], rows)], properties };
}

/** Fernlea: what some providers send, a letter typed into cells. */
function fernlea() {
  const rows = [
    [t('Fernlea House - placement costs (invented example)')],
    ['Fernlea Homes Limited, 2 bedded home, based on 100% occupancy.'],
    [],
    ['Our charges for this young person are made up as follows.'],
    ['Staffing £3,950 per week; waking night staff £745 pw; food and activities £210 pw'],
    ['Rent and utilities £480 per week; vehicle £95 pw; therapy £150 a week'],
    ['Management fee 6% £336; surplus £280'],
    ['Additional 1:1 support 10 hrs @ £22.50: £225 per week (not included in the fee)'],
    ['The weekly fee is £6,300.00'],
    ['We look forward to working with you.'],
  ];
  return { sheets: [sheet('Letter', [90], rows)], properties };
}

/** Harbour View: a CSV saved by an old spreadsheet, so £ is the single byte A3. Amounts are for four weeks. */
const harbourView = `Harbour View (invented example);;;
Provider;Saltmarsh Care LLP;;
Home;Harbour View;;
Registered beds;6;;
Occupancy assumed;83%;;
;;;
Cost line;Per placement per 4 weeks (£);In fee?;Remarks
Care team wages;"£ 9,480.00";Yes;11.2 WTE
Managers;"£ 1,730.00";Yes;"RM, deputy"
Agency staff;£ 420.00;Yes;incl. VAT
Employers on-costs;"£ 1,985.40";Yes;
Lease of property;£ 905.00;Yes;
Energy;£ 288.60;Yes;
Food;£ 372.00;Yes;
Pocket money;£ 60.00;Yes;
Transport to school;£ 310.00;No;billed to education
Counsellor;£ 240.00;Yes;
Registration fees;£ 61.50;Yes;
Head office;"£ 1,140.00";Yes;
Holiday fund;nil;Yes;
Laptop;TBC;Yes;
Long-stay discount;(£ 250.00);Yes;after 12 months
Surplus;"£ 1,467.50";Yes;
Total;"£ 17,900.00";;
Weekly fee;"£ 4,475.00";;
`;

/** Real figures: Lincolnshire's own answers. Our source gives the first and last headings, not those between. */
const lincolnshire = `Lincolnshire County Council in-house children's homes 2024/25: real published figures
Source,"The council's answers to freedom of information requests (figures as quoted in this project's notes)"
Weekly fee: the published weekly cost of a place in its own homes (£),4083
Published weekly cost of external placements 2024/25 (£),6147
How the column was made,"each published row × 4,083 ÷ 10.729 (£m), so that the rows make up the published weekly cost"
Headings of the council's return,"staffing (salaries, overtime, agency); premises (rent, maintenance, utilities); direct operational (food, transport, clothing, activities); management or administration overheads; training and development; income; total"
,
Row of the answer,£ per child per week (derived),Note
"Staffing (salaries, overtime, agency)",3262.52,8.573 in £m as published
Second row of the answer,56.32,0.148 in £m; which heading it stands under is not stated in our source
Third row of the answer,468.09,1.230 in £m; which heading it stands under is not stated in our source
Fourth row of the answer,531.26,1.396 in £m; which heading it stands under is not stated in our source
Income,-235.19,0.618 in £m taken off
Total,4083.00,10.729 in £m
`;

mkdirSync(folder, { recursive: true });
const workbooks = {
  'fee-build-up-with-rota.xlsx': hillcrest(),
  'monthly-amounts.xlsx': brookLane(),
  'costs-in-sentences.xlsx': fernlea(),
};
for (const [name, workbook] of Object.entries(workbooks)) {
  writeFileSync(folder + name, await writeXlsx(workbook));
}
writeFileSync(
  folder + 'four-weekly-amounts.csv',
  Buffer.from(harbourView.replaceAll('\n', '\r\n'), 'latin1'),
);
writeFileSync(folder + 'lincolnshire-in-house-2024-25.csv', lincolnshire, 'utf8');
