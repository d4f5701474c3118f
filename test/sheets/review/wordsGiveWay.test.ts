/** Words that were written from a figure give way when it moves; offers of a file of terms stand on Rounds; no link is cut on paper. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms, type DatedOffer } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { layOut } from '../../../src/sheets/core/layout';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { cellLooks } from '../../../src/sheets/core/styles';
import { roundCell } from '../../../src/sheets/review/cellIds';
import { describeProvidersCopy, describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { negotiationTermsFromJson } from '../../../src/workflows/review/negotiationTermsFromJson';
import { widestWord } from '../../support/boldArial';
import { someBenchmarks } from '../../support/comparedReview';
import { cellWithId, sheetText } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
const besideOthers: ReviewComparisons = { ...noComparisons, benchmarks: someBenchmarks() };
type Typed = readonly [string, number | string];

function typed([id, value]: Typed, beside: ReviewComparisons = noComparisons): WorkbookGrid {
  return layOut(withTyped(describeReview(review, beside), { id, value, sheet: 'Fee breakdown' }));
}

const textOf = (grid: WorkbookGrid, name: string): string =>
  sheetText(grid.sheets.find((sheet) => sheet.name === name)!);

describe('where a fee stands among nine fees of £1,400 to £1,480', () => {
  const position = (grid: WorkbookGrid, subject = 'fee') =>
    cellWithId(grid, `benchmark.${subject}.position`).value;

  test('as written it is what the single fees give', () => {
    const grid = layOut(describeReview(review, besideOthers));
    expect(position(grid)).toBe('above all 9');
    // (60 − 57) ÷ (66 − 57) of the way from the median: 0.5 + 0.25 ÷ 3 = 0.583
    expect(position(grid, 'living')).toBe(
      'between the median and the upper quartile, near the 58th percentile, n = 12',
    );
  });

  // quartiles of nine fees by tens: the third, fifth and seventh
  test.each([
    [1000, 'below the lower quartile, n = 9'],
    [1420, 'at the lower quartile, n = 9'],
    [1425, 'between the lower quartile and the median, n = 9'],
    [1440, 'at the median, n = 9'],
    [1455, 'between the median and the upper quartile, n = 9'],
    [1475, 'above the upper quartile, n = 9'],
  ])('a fee of %d is %s, on the page and on Summary', (fee, words) => {
    const grid = typed(['fee.quoted', fee], besideOthers);
    expect(position(grid)).toBe(words);
    expect(textOf(grid, 'Summary')).toContain(words);
    expect(textOf(grid, 'Summary')).not.toContain('above all 9');
  });
});

describe('what a finding asks', () => {
  const gapAdvice = 'Ask what the other £37.33 a week pays for, line by line.';
  const changed = 'Changed since 1 October 2025: review anew before this is asked.';
  const pages = (grid: WorkbookGrid) => textOf(grid, 'Findings') + textOf(grid, 'Summary');

  test('stands while its pounds do', () => {
    const grid = layOut(describeReview(review));
    expect(pages(grid).split(gapAdvice)).toHaveLength(3);
    expect(pages(grid)).not.toContain('Changed since');
    expect(textOf(grid, 'Findings')).toContain('How serious, as read on 1 October 2025');
  });

  // £37.33 left of £1,600.00; £1,525.34 would leave the same below nought
  test.each([1700, 1525.34])('gives way at a fee of %d, on both pages', (fee) => {
    const grid = typed(['fee.quoted', fee]);
    expect(pages(grid)).not.toContain(gapAdvice);
    expect(pages(grid).split(changed)).toHaveLength(3);
  });

  test('gives way once its line has another category', () => {
    const grid = typed(['line.cost-2.category', 'Living and individual allowances']);
    expect(pages(grid)).not.toContain('Ask who receives “Rent”');
    expect(pages(grid)).toContain(changed);
  });
});

describe('offers of a file of terms', () => {
  const offer = (on: string | null, pounds: number): DatedOffer => ({
    on: on === null ? null : knownDay(on),
    weekly: poundsPer('week', exact(pounds)),
  });
  const secrets = { ownLimit: poundsPer('week', exact(1777)), limitRestsOn: 'a budget of our own' };
  const terms = (...offers: readonly DatedOffer[]): ReviewComparisons => ({
    ...noComparisons,
    terms: { ...noTerms, ...secrets, offers },
  });
  const three = terms(
    offer('2025-09-14', 1480),
    offer('2025-09-01', 1450),
    offer('2025-12-01', 1590), // after the day of the review: not made
  );
  const rounds = (grid: WorkbookGrid) =>
    [1, 2, 3].map((round) =>
      (['day', 'side', 'offer'] as const).map((name) => cellWithId(grid, roundCell(round, name)).value),
    );
  const onRecord = (grid: WorkbookGrid) => cellWithId(grid, 'negotiation.onRecord').exact;

  test('stand on Rounds by their days, and the last is on record', () => {
    const grid = layOut(describeReview(review, three));
    expect(rounds(grid).map(([, side, pounds]) => [side, pounds])).toEqual([
      ['council', 1450],
      ['council', 1480],
      [null, null],
    ]);
    // 1 and 14 September 2025 as days of a spreadsheet
    expect(rounds(grid).map(([day]) => day)).toEqual([45901, 45914, null]);
    expect(onRecord(grid)).toBe('1480');
    // The form's own offer, before these rounds; the terms' offers stand there no more.
    expect(cellWithId(grid, 'negotiation.offer').exact).toBe('1500');
  });

  test('one without a day counts as the latest', () => {
    const grid = layOut(describeReview(review, terms(offer(null, 1420), offer('2025-09-01', 1450))));
    expect(onRecord(grid)).toBe('1420');
  });

  test('one alone without a day is the offer before the rounds, as it was', () => {
    const grid = layOut(describeReview(review, terms(offer(null, 1420))));
    expect(rounds(grid)[0]).toEqual([null, null, null]);
    expect([cellWithId(grid, 'negotiation.offer').exact, onRecord(grid)]).toEqual(['1420', '1420']);
  });

  test('the provider’s copy has them, and nothing else of the terms', () => {
    const grid = layOut(describeProvidersCopy(review, three));
    expect(rounds(grid).map(([, , pounds]) => pounds)).toEqual([1450, 1480, null]);
    const all = grid.sheets.map(sheetText).join('\n');
    expect(all).not.toContain('1777');
    expect(all).not.toContain('a budget of our own');
  });

  test.each(['side', 'who', 'reason'])('a field “%s” that is not known is refused by its name', (name) => {
    const read = negotiationTermsFromJson({ offers: [{ on: '2025-09-01', weekly: 1450, [name]: 'us' }] });
    expect(read).toEqual({
      kind: 'notUnderstood',
      problems: [`"offers[0].${name}" is not a field of offers[0], which has on, weekly.`],
    });
  });
});

test('a link stands whole on one line of its column: not every spreadsheet wraps one', () => {
  const grid = layOut(describeReview(review));
  const links = grid.sheets.flatMap(({ rows, columnWidths }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) =>
        cell?.style === 'link' ? [{ words: String(cell.value), width: columnWidths[column] ?? 10 }] : [],
      ),
    ),
  );
  expect(links.map(({ words }) => words)).toEqual(['F01', 'F02', 'F03']);
  for (const { words, width } of links) {
    const onOneLine = widestWord(words.replaceAll(' ', '\u00a0'), cellLooks.link.font.size);
    expect(onOneLine).toBeLessThan(width * 7 + 5 - 4);
  }
});
