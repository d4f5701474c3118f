/** An index of one’s own as it is typed in a pane. Its name and figures are invented. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { movePriceBase, yearlyIndex } from '../../../src/domain/benchmarks/priceBase';
import { indexToKeep, indexTyped, keptIndex, noIndexTyped } from '../../../src/workflows/figures/typedIndex';

const own = { name: 'our care costs', source: 'finance, March 2026', years: '2025: 5.1; 2026: 4.4' };

test('three fields make an index, and what it moves is to the penny', () => {
  const { index, problems } = indexTyped(own);
  expect(problems).toEqual({});
  expect(index).toMatchObject({ name: 'our care costs', source: { publisher: 'finance, March 2026' } });
  // 5,250 × 1.044
  expect(exactText(movePriceBase(exact(5250), 2025, 2026, yearlyIndex(index!))!.amount)).toBe('5481');
});

test.each(['2025 5.1, 2026 4.4', '2025=5.1%\n2026=4.4%', ' 2025 : 5.1 ;2026: 4.4; '])(
  '%j is the same',
  (years) => {
    expect(indexTyped({ ...own, years }).index?.years.map(({ percent }) => exactText(percent))).toEqual([
      '5.1',
      '4.4',
    ]);
  },
);

test('a year in which prices fell', () => {
  expect(
    indexTyped({ ...own, years: '2025: −0.4' }).index?.years.map(({ percent }) => exactText(percent)),
  ).toEqual(['-0.4']);
});

test.each([
  ['nothing', noIndexTyped, {}],
  [
    'a name alone',
    { ...noIndexTyped, name: 'ours' },
    {
      source: 'Say where it is from: who published it, or who keeps it.',
      years: 'Write each calendar year with its per cent over the year before, such as 2025: 5.1; 2026: 4.4.',
    },
  ],
  [
    'a financial year',
    { ...own, years: '2025/26: 5.1' },
    {
      years: 'Write each calendar year with its per cent over the year before, such as 2025: 5.1; 2026: 4.4.',
    },
  ],
  [
    'a year twice',
    { ...own, years: '2025: 5; 2025: 6' },
    { years: '2025 stands twice: say which of its per cents holds.' },
  ],
  [
    'prices that fall to less than nothing',
    { ...own, years: '2025: -101' },
    {
      years: 'Write each calendar year with its per cent over the year before, such as 2025: 5.1; 2026: 4.4.',
    },
  ],
])('%s: no index, and what to type', (_what, typed, problems) => {
  expect(indexTyped(typed)).toEqual({ index: null, problems });
});

test('kept in the workbook, and found again; what is kept of another shape is left alone', () => {
  expect(keptIndex(JSON.parse(JSON.stringify(indexToKeep(own))))).toEqual(own);
  expect([keptIndex(undefined), keptIndex({ index: 'CPI' })]).toEqual([null, null]);
  expect(keptIndex({ index: { name: 3 } })).toEqual(noIndexTyped);
});
