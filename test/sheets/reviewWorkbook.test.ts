import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exact, exactText } from '../../src/domain/money/exact';
import { toThePenny } from '../../src/domain/money/rounding';
import { noComparisons } from '../../src/domain/review/comparisons';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { layOut } from '../../src/sheets/core/layout';
import { evaluateWorkbook } from '../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../src/sheets/core/placeCells';
import { withTyped } from '../support/oracle/withTyped';
import { lintGrid } from '../support/lintGrid';
import { fingerprintOf, openBookVersion } from '../../src/sheets/core/fingerprint';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { cellWithId, workbookText } from '../support/gridText';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../support/reviews';

const edition = { version: 'test', fingerprint: 'test' };
const reviews: readonly (readonly [string, FeeReview])[] = [
  ['template', aReviewOfATemplate()],
  ['foreign', aReviewOfAForeignLayout()],
];

describe.each(reviews)('the workbook of a review of a %s layout', (name, review) => {
  const grid = layOut(describeReview(review, noComparisons, edition));
  const exactOf = (id: string) => cellWithId(grid, id).exact;

  test('has its sheets in the order of reading', () => {
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual([
      'Decision',
      'Our position',
      'At the table',
      'Rounds',
      'Evidence',
      'Summary',
      'Fee breakdown',
      'Staffing',
      'Findings',
      'Agreed schedule',
      'Cost register',
      'Assumptions',
      'Sources',
      'Checks',
      'About',
    ]);
  });

  test('has nothing a spreadsheet would refuse', () => {
    expect(lintGrid(grid)).toEqual([]);
  });

  test('every line, total and ratio is what the review worked out apart from the formulas', () => {
    const { breakdown, ratios, postCosts } = review;
    const inReview: readonly (readonly [string, string])[] = [
      ...breakdown.lines.map(({ id, weekly }) => [`line.${id}.weekly`, exactText(weekly.pounds)] as const),
      ...breakdown.categories.map(
        ({ category, weekly }) => [`category.${category}.weekly`, exactText(weekly.pounds)] as const,
      ),
      ['fee.explained', exactText(breakdown.explained.pounds)],
      ['fee.unexplained', exactText(breakdown.unexplained.pounds)],
      ['fee.notIncluded', exactText(breakdown.notIncluded.pounds)],
      ['fee.totalPlacementCost', exactText(breakdown.totalPlacementCost.pounds)],
    ];
    expect(inReview.map(([id]) => [id, exactOf(id)])).toEqual(inReview);
    const shown = (text: string | undefined) => text?.slice(0, 30);
    for (const { id, value } of ratios) {
      if (value !== null) expect([id, shown(exactOf(`ratio.${id}`))]).toEqual([id, shown(exactText(value))]);
    }
    for (const { post, wte, weeklyPerChild } of postCosts) {
      expect(shown(exactOf(`post.${post.id}.wte`))).toBe(shown(exactText(wte)));
      expect(shown(exactOf(`post.${post.id}.perChild`))).toBe(shown(exactText(weeklyPerChild.pounds)));
    }
  });

  test('every check agrees', () => {
    expect(cellWithId(grid, 'check.all').value).toMatch(/^✓ all \d+ agree$/);
  });

  test('only inputs are unlocked for typing, and every typed figure says what to type', () => {
    const cells = grid.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
    const inputs = cells.filter((cell) => cell?.input === true);
    expect(inputs.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(inputs.filter((cell) => !cell!.style.startsWith('input'))).toEqual([]);
    expect(grid.sheets.flatMap((sheet) => sheet.validations).filter(({ help }) => help === '')).toEqual([]);
    expect(grid.sheets.every((sheet) => sheet.protect)).toBe(true);
  });

  /** Written afresh with OPEN_BOOK_GOLDEN=write; read the difference before it is kept. */
  test('reads as its golden text', () => {
    const file = join(__dirname, 'golden', `${name}.txt`);
    const text = workbookText(grid);
    if (process.env['OPEN_BOOK_GOLDEN'] === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

describe('key cells of Elm House, worked by hand', () => {
  const grid = layOut(describeReview(aReviewOfATemplate(), noComparisons, edition));

  test.each([
    // 38,400 × 1 ÷ (365 ÷ 7) ÷ (4 × 80 %) = 268,800 ÷ 365 ÷ 3.2 = 230.1369… → 230.14
    ['rent of the home', 'line.cost-2.weekly', '230.14'],
    // 10 hours × £22.00
    ['the additional need', 'line.need-1.weekly', '220'],
    // 168 × 365 ÷ (365 − 7 × 9.6) ÷ 37.5 = 61,320 ÷ 297.8 ÷ 37.5 = 5.490933… people; one person 37.5 × 12.21 × 365 ÷ 7
    // = 23,874.91, NI 15 % × 18,874.91 = 2,831.24, pension 3 % × 17,634.91 = 529.05: 27,235.19 a year, 522.3188 a week;
    // 5.490933 × 522.3188 = 2,868.02 a week ÷ 3.2 = 896.2556 → 896.26
    ['the post', 'line.post-1.weekly', '896.26'],
    // cost 896.26 + 60.00 + 230.14 + 220.00 = 1,406.40; 1,406.40 ÷ 0.9 × 0.1 = 156.2666… → 156.27
    ['a return of 10 % of price', 'line.cost-3.weekly', '156.27'],
    // 1,406.40 + 156.27
    ['explained', 'fee.explained', '1562.67'],
    // 1,600.00 − 1,562.67
    ['unexplained', 'fee.unexplained', '37.33'],
    // 1,500.00 − 1,406.40: the price less cost without return
    ['surplus at the council’s offer', 'result.offer.surplus', '93.6'],
    // 93.60 ÷ 1,500.00
    ['margin at the council’s offer', 'result.offer.margin', '0.0624'],
    // 1,600.00 less what no line explains
    ['target of the negotiation', 'negotiation.total.target', '1562.67'],
    // nothing of the council's own speaks for one: no limit is proposed, and the cell is shown as a dash
    ['limit of the negotiation', 'negotiation.total.limit', '0'],
    ['hours worked in the register', 'register.post-1.units', '168'],
    // 38,400 ÷ (365 ÷ 7) = 736.4384 a week for the home; 4 places × 80 %
    ['places in use that bear the rent', 'register.cost-2.units', '3.2'],
    // a return of 10 % of price
    ['per cent of the return', 'register.cost-3.units', '10'],
    // every place can be used: what keeping places empty costs is nothing, not the whole home’s £1,406.40
    ['what it costs a week that places are kept empty', 'line.places-kept-empty.whole', '0'],
    ['all that the register holds', 'register.all.inFee', '1562.67'],
    ['what was added by hand', 'register.added.inFee', '0'],
    // the offer on record
    ['opening of the negotiation', 'negotiation.total.opening', '1500'],
  ])('%s', (_case, id, value) => {
    expect(cellWithId(grid, id).exact).toBe(value);
  });

  test('a line’s week is a formula over its own row and the weeks of the year', () => {
    expect(cellWithId(grid, 'line.cost-2.weekly').formula).toMatch(/^ROUND\(IF\(J(\d+)=0,0,I\1\/J\1\),2\)$/);
    expect(cellWithId(grid, 'line.cost-2.whole').formula).toMatch(
      /^IF\(Assumptions!\$B\$\d+=0,0,N\(E(\d+)\)\*G\1\/Assumptions!\$B\$\d+\)\*N\(H\1\)$/,
    );
  });
});

test('the register gives pounds a unit: an hour worked, a place in use, a per cent', () => {
  const grid = layOut(describeReview(aReviewOfATemplate(), noComparisons, edition));
  const register = grid.sheets.find(({ name }) => name === 'Cost register')!;
  const perUnit = register.rows
    .slice(3)
    .map(({ cells }) => [
      cells[3]?.value ?? '',
      cells[6]?.exact === undefined ? '' : exactText(toThePenny(exact(cells[6].exact))),
    ]);
  expect(perUnit).toEqual([
    // 2,868.0178 ÷ 168 = 17.0715
    ['hour worked', '17.07'],
    ['child a week', '60'],
    // 736.4384 ÷ 3.2 = 230.1370
    ['place in use', '230.14'],
    ['hour', '22'],
    // 156.27 ÷ 10
    ['1 % of price', '15.63'],
    ['', ''],
    ['', ''],
  ]);
});

test('an input typed over is no damage: the arithmetic agrees, and what changed is counted apart', () => {
  const description = describeReview(aReviewOfATemplate(), noComparisons, edition);
  const { valueOf } = evaluateWorkbook(
    placeCells(withTyped(description, { id: 'fee.quoted', sheet: 'Fee breakdown', value: 1650 })),
  );
  expect(valueOf('check.all')).toBe('✓ all 7 agree');
  // the quoted fee and what no line explains; what lines explain and what stands beside the fee are as they were
  expect(valueOf('check.inputs')).toBe('• 2 of 4 changed');
});

describe('key cells of Ash Lodge, worked by hand', () => {
  const grid = layOut(describeReview(aReviewOfAForeignLayout(), noComparisons, edition));

  test.each([
    // 5,000 × 12 × 7 ÷ 365 ÷ 3 = 420,000 ÷ 1,095 = 383.5616…
    ['rent by the month for three places', 'line.L2.weekly', '383.56'],
    // 1,000 × 38 × 7 ÷ 365 = 266,000 ÷ 365 = 728.7671…
    ['school by the teaching week', 'line.L3.weekly', '728.77'],
    // 300,000 × 10 % × 7 ÷ 365 ÷ 3 = 210,000 ÷ 1,095 = 191.7808…
    ['head office, a tenth of it', 'line.L4.weekly', '191.78'],
    // 2,000.00 + 383.56 + 728.77 + 191.78
    ['explained', 'fee.explained', '3304.11'],
    // 3,300.00 − 3,304.11
    ['lines come to more than the fee', 'fee.unexplained', '-4.11'],
    // 3,300.00 + 42.00 beside it
    ['total placement cost', 'fee.totalPlacementCost', '3342'],
    // nothing supports more than the fee
    ['opening', 'negotiation.total.opening', '3300'],
  ])('%s', (_case, id, value) => {
    expect(cellWithId(grid, id).exact).toBe(value);
  });
});

describe('the edition', () => {
  test('carries the version of the product', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(openBookVersion).toBe(version);
  });

  test('one changed penny changes the fingerprint', () => {
    // FNV-1a of "a" in 32 bits is e40c292c, as its authors publish: the first half
    expect(fingerprintOf('a')).toMatch(/^e40c-292c-/);
    expect(fingerprintOf('£5,600.00')).not.toBe(fingerprintOf('£5,600.01'));
  });
});
