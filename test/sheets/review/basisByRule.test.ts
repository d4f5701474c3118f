/** A basis that somebody chose stays, and that the rule picks another now is seen: in the sheet, the pane and JSON. Homes are invented. */
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { termsOf } from '../../../src/workflows/review/chosenBases';
import { positionsAsJson } from '../../../src/workflows/review/positionsTold';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
const needs = besideNeeds();
const asChosen: ReviewComparisons = { ...needs, ...termsOf({ premises: { restsOn: 'neither' } }) };

const onScreen = (comparisons: ReviewComparisons) =>
  negotiationOnScreen({
    review,
    comparisons,
    typed: {},
    rules: usualRules(comparedWith(comparisons)),
  }).rows.find(({ id }) => id === 'premises')!.basis;
const notByRule = (comparisons: ReviewComparisons) =>
  reviewPositions(review, comparisons).doubts.filter(({ code }) => code === 'basis-not-by-rule');

test('by rule nothing is said; chosen to stand as submitted, the rule is named beside it', () => {
  expect(notByRule(needs)).toEqual([]);
  expect(onScreen(needs)).toMatchObject({ held: 'byRule', byRule: 'shouldCost', isNotByRule: false });
  expect(onScreen(asChosen)).toMatchObject({ held: 'neither', byRule: 'shouldCost', isNotByRule: true });
  expect(notByRule(asChosen).map(({ sentence }) => sentence)).toEqual([
    'What these rest on was chosen, and by rule it would be another: Accommodation and premises (as it stands; by rule should-cost). Say why, or leave it to the rule.',
  ]);
});

const inJson = (comparisons: ReviewComparisons) =>
  (positionsAsJson(review, comparisons)['rows'] as readonly Readonly<Record<string, unknown>>[]).find(
    ({ name }) => name === 'Accommodation and premises',
  )!['restsOn'];

test('JSON says which basis the rule picked, in the words of the page and the pane', () => {
  expect(inJson(needs)).toBe('By rule: Should-cost');
  expect(inJson(asChosen)).toBe('Chosen: As it stands');
});

test('the page says it too, and follows the drop-down', () => {
  const described = describeReview(review, asChosen);
  const said = (workbook: typeof described) => {
    const { valueOf } = evaluateWorkbook(placeCells(workbook));
    return ['restsOnNow', 'byRule', 'chosenInstead', 'basisCentral'].map((name) =>
      String(valueOf(`negotiation.premises.${name}`)),
    );
  };
  const givenBack = withTyped(described, {
    id: 'negotiation.premises.restsOn',
    sheet: 'Our position',
    value: 'By rule',
  });
  // Held against nothing; 375 × 4 places ÷ (4 × 80 %)
  expect(said(described)).toEqual([
    'Chosen: As it stands',
    'Should-cost',
    '• chosen instead: As it stands',
    '0',
  ]);
  expect(said(givenBack)).toEqual(['By rule: Should-cost', 'Should-cost', 'in use', '468.75']);
});
