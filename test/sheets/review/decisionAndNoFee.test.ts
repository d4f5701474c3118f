/** Decision's sentences of what has to be settled first, and what stands where no fee is stated. Elm House and the needs are invented. */
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { comparedWith, noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { positionsAsJson } from '../../../src/workflows/review/positionsTold';
import { besideNeeds } from '../../support/comparedReview';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfATemplate } from '../../support/reviews';

const needs = besideNeeds();
const withLimit = (pounds: number): ReviewComparisons => ({
  ...needs,
  terms: { ...noTerms, ownLimit: poundsPer('week', pounds) },
});

function withFee(pounds: number, offer: number | null = null): FeeReview {
  const { openBook, rules } = aReviewOfATemplate();
  const placement = {
    ...openBook.placement,
    quotedWeeklyFee: poundsPer('week', pounds),
    councilOffer: offer === null ? null : poundsPer('week', offer),
  };
  return reviewFee({ ...openBook, placement }, rules, []);
}

function pageOf(name: string, ...given: Parameters<typeof layOut>): string {
  return layOut(...given)
    .sheets.find((sheet) => sheet.name === name)!
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .join('\n');
}

test('a limit under what the needs can be expected to cost is settled first, on the page and live', () => {
  const review = withFee(9000, 8000);
  const description = describeReview(review, withLimit(1000));
  const said = pageOf('Decision', description);
  expect(said).toContain(
    'The limit of £1,000.00 is below what these needs can be expected to cost: settle which needs it leaves out before a figure is proposed.',
  );
  expect(said).not.toContain('We propose to open');
  const raised = withTyped(description, {
    id: 'negotiation.ownLimit',
    value: 8500,
    sheet: 'Our position',
  });
  expect(pageOf('Decision', raised)).toContain(' and to stop at £8,500.00 a week.');
});

test('an opening above what the lines explain asks for what they leave out', () => {
  const { openBook, rules } = withFee(9000);
  // One line of £50.00 explains it; the needs' categories are not in the fee, and the council has offered nothing.
  const costLines = openBook.costLines.slice(0, 1).map((line) => ({
    ...line,
    category: 'living' as const,
    serves: 'child' as const,
    amount: { kind: 'money' as const, money: poundsPer('week', exact(50)) },
  }));
  const review = reviewFee({ ...openBook, costLines, posts: [], additionalNeeds: [] }, rules, []);
  const said = pageOf('Decision', describeReview(review, needs));
  expect(said).toContain('more than the lines explain: ask what the lines leave out');
});

test('no fee stated: no position in JSON, on the page or in the pane, and no error', () => {
  const review = withFee(0);
  for (const comparisons of [noComparisons, needs]) {
    const json = positionsAsJson(review, comparisons);
    expect([json['opening'], json['target'], json['limit']]).toEqual([null, null, null]);
    expect(json['sentence']).toContain(' states no fee; it states a cost of ');
    expect(json['sentence']).not.toMatch(/£0\.00| more, and/);
    const description = describeReview(review, comparisons);
    const grid = layOut(description);
    for (const name of ['opening', 'target', 'limit']) {
      const { exact: pounds, style } = cellWithId(grid, `negotiation.total.${name}`);
      expect([name, pounds, style]).toEqual([name, '0', 'moneyDashTotal']);
    }
    const decision = pageOf('Decision', description);
    expect(decision).toMatch(/No fee is stated; the lines come to £[\d,]+\.\d\d a week\./);
    expect(decision).not.toContain('The fee asked is');
    const said = pageOf('Our position', description);
    expect(said).toContain('No position: no fee is stated. Ask what is charged a week.');
    expect(said).not.toMatch(/#DIV|#VALUE|#NUM|#REF|NaN/);
    const { totals } = negotiationOnScreen({
      review,
      comparisons,
      rules: usualRules(comparedWith(comparisons)),
      typed: {},
    });
    expect([totals.opening, totals.target, totals.limit]).toEqual(['none yet', 'none yet', 'none yet']);
  }
});
