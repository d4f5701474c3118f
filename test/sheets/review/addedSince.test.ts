/** What is typed on Fee breakdown after the workbook was written has its place on every page that lists the fee. */
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { employmentRules, aCostLine, aPost, anOpenBook } from '../../support/builders';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { layOut } from '../../../src/sheets/core/layout';
import type { GridCell } from '../../../src/sheets/core/grid';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { withTyped } from '../../support/oracle/withTyped';

type Typed = readonly (readonly [sheet: string, id: string, value: string | number])[];

const aFee = (fee: string) => {
  const book = anOpenBook({
    posts: [aPost({ id: 'P1', role: 'Support worker', pay: poundsPer('hour', '13.50') })],
    additionalNeeds: [],
    costLines: [
      aCostLine({
        id: 'a',
        label: 'Rent',
        category: 'premises',
        serves: 'child',
        amount: { kind: 'money', money: poundsPer('week', '300') },
      }),
    ],
  });
  return reviewFee(
    { ...book, placement: { ...book.placement, quotedWeeklyFee: poundsPer('week', fee) } },
    employmentRules(),
    [],
  );
};

const gridOf = (fee: string, typed: Typed) =>
  layOut(
    typed.reduce(
      (workbook, [sheet, id, value]) => withTyped(workbook, { sheet, id, value }),
      describeReview(aFee(fee)),
    ),
  );

/** The last row that names the post: its drivers. */
const driversOf = (typed: Typed) =>
  gridOf('5000', typed)
    .sheets.find(({ name }) => name === 'At the table')
    ?.rows.map(({ cells }) => cells.map((cell) => cell?.value))
    .findLast((values) => values.includes('Support worker')) ?? [];

/** The cells right of a label on a page, once something was typed. */
function rowOf(
  fee: string,
  sheet: string,
  label: string,
  typed: Typed,
): readonly (GridCell['value'] | undefined)[] {
  const rows = gridOf(fee, typed).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.find(({ cells }) => cells.some((cell) => cell?.value === label));
  const cells = row?.cells ?? [];
  const at = cells.findIndex((cell) => cell?.value === label);
  return cells.slice(at + 1).map((cell) => cell?.value);
}

const added = 'Lines added since, on Fee breakdown';
const inSpareRow: Typed = [
  ['Fee breakdown', 'line.spare-1.amount', 120],
  ['Fee breakdown', 'line.spare-1.category', 'Central overheads'],
];

test('£120.00 in a spare row, of a category that no line had, stands on every page', () => {
  expect(rowOf('5000', 'At the table', added, [])).toEqual([null, 0]);
  expect(rowOf('5000', 'At the table', added, inSpareRow)).toEqual([null, 120]);
  expect(rowOf('5000', 'Evidence', added, inSpareRow)).toEqual([120]);
  expect(rowOf('5000', 'Agreed schedule', 'Other categories, added since', inSpareRow)[0]).toBe(120);
  // direct care and premises, and what no line explains; the fourth is the one that was added
  expect(rowOf('5000', 'Agreed schedule', 'Not agreed yet', [])[1]).toBe(3);
  expect(rowOf('5000', 'Agreed schedule', 'Not agreed yet', inSpareRow)[1]).toBe(4);
});

test('lines that come to more than the fee are asked about as such', () => {
  expect(rowOf('5000', 'At the table', 'Not explained by any line', [])[3]).toBe(
    'What does this part of the fee pay for?',
  );
  expect(rowOf('200', 'At the table', 'Not explained by any line', []).slice(2, 5)).toEqual([
    0,
    'Which lines are not charged? They come to more than the fee.',
    'Lines that come to the fee, or a fee that holds them all.',
  ]);
});

test('the pay that is said at the table is what stands on Staffing', () => {
  const pay = (typed: Typed) => driversOf(typed).at(-1);
  expect(pay([])).toBe('£13.50 an hour');
  expect(pay([['Staffing', 'post.P1.pay', 14.25]])).toBe('£14.25 an hour');
  expect(pay([['Staffing', 'post.P1.allowance', 60]])).toBe('£13.50 an hour, £60.00 a sleep-in night');
  expect(pay([['Staffing', 'post.P1.pay', 0]])).toBe('not stated: ask');
});

test('of a fee that is agreed in part nothing is saved yet', () => {
  const agreed = (of: string, pounds: number) => ['Agreed schedule', `agreed.${of}`, pounds] as const;
  const weeks: Typed = [['Agreed schedule', 'agreed.weeks', 10]];
  const inPart = [...weeks, agreed('premises', 250)];
  const inFull = [...inPart, agreed('directCare', 850), agreed('unexplained', 3700)];
  const saved = (typed: Typed) =>
    rowOf('5000', 'Agreed schedule', 'Less than quoted, this financial year', typed)[0];
  const less = (typed: Typed) => rowOf('5000', 'Agreed schedule', 'The whole fee', typed)[2];
  expect([saved(inPart), less(inPart)]).toEqual(['–', '–']);
  // 250 + 850 + 3,700 = 4,800: £200.00 less, for ten weeks
  expect([saved(inFull), less(inFull)]).toEqual([2000, -200]);
});
