/** What a category rests on, chosen in the pane or in its sheet: pane, sheet and JSON then say the same. Homes are invented. */
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { basesTyped, termsOf, type ChosenBases } from '../../../src/workflows/review/chosenBases';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { negotiationTermsFromJson } from '../../../src/workflows/review/negotiationTermsFromJson';
import { positionsAsJson } from '../../../src/workflows/review/positionsTold';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { cellWithId } from '../../support/gridText';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
const beside = (bases: ChosenBases): ReviewComparisons => ({
  ...besideNeeds(),
  benchmarks: someBenchmarks(),
  ...termsOf(bases),
});

/** Living: should-cost £240.00 of £200.00 to £330.00, comparable homes £50.00, £57.00 and £66.00. */
function livingWith(bases: ChosenBases) {
  const comparisons = beside(bases);
  const typed = {};
  const rules = usualRules(comparedWith(comparisons));
  const shown = negotiationOnScreen({ review, comparisons, typed, rules });
  const grid = layOut(describeReview(review, comparisons));
  const json = positionsAsJson(review, comparisons)['rows'] as readonly { name: string; basis: string }[];
  const row = shown.rows.find(({ id }) => id === 'living')!;
  return {
    pane: [row.basis?.held, row.fields.target.text],
    sheet: [
      cellWithId(grid, 'negotiation.living.restsOn').value,
      String(cellWithId(grid, 'negotiation.living.target').value),
    ],
    json: json.find(({ name }) => name === 'Living and individual allowances')!.basis,
  };
}

test.each<[string, ChosenBases, string, string, string | null]>([
  ['nobody has chosen, and the two disagree', {}, 'byRule', '60.00', null],
  ['given back to the rule', { living: { restsOn: 'byRule' } }, 'byRule', '60.00', null],
  ['comparable homes', { living: { restsOn: 'market' } }, 'market', '57.00', 'market'],
  ['should-cost', { living: { restsOn: 'shouldCost' } }, 'shouldCost', '240.00', 'shouldCost'],
  ['as it stands', { living: { restsOn: 'neither' } }, 'neither', '60.00', null],
])('%s: the pane, the sheet and JSON alike', (_, bases, used, target, json) => {
  const words = {
    byRule: 'By rule',
    shouldCost: 'Should-cost',
    market: 'Comparable homes',
    neither: 'As it stands',
  };
  const found = livingWith(bases);
  expect(found.pane).toEqual([used, target]);
  expect(found.sheet).toEqual([words[used as keyof typeof words], String(parseFloat(target))]);
  expect(found.json).toBe(json);
});

test('a drop-down changed in the sheet is read back; what it cannot hold is left alone', () => {
  const typed = new Map([
    ['negotiation.living.restsOn', { value: 'Comparable homes' }],
    ['negotiation.premises.restsOn', { value: 'As it stands' }],
    ['negotiation.homeRunning.restsOn', { value: 'By rule' }],
    ['negotiation.return.restsOn', { value: 'something else' }],
  ]);
  expect(basesTyped(typed)).toEqual({
    living: { restsOn: 'market' },
    premises: { restsOn: 'neither' },
    homeRunning: { restsOn: 'byRule' },
  });
});

test('on the command line a file of terms says it by category', () => {
  const read = negotiationTermsFromJson({ basis: 'market', bases: { living: 'shouldCost', premises: null } });
  expect(read).toMatchObject({
    value: { basis: 'market', bases: { living: 'shouldCost', premises: null } },
  });
  expect(negotiationTermsFromJson({ bases: { food: 'market' } }).kind).toBe('notUnderstood');
});

test('beside the totals stand the lawful floor, the stated cost and what is to be asked, as figures are typed', () => {
  const comparisons = beside({});
  const rules = usualRules(comparedWith(comparisons));
  const checks = (target: string) =>
    negotiationOnScreen({
      review,
      comparisons,
      rules,
      typed: { directCare: { opening: target, target, limit: target } },
    }).checks;
  // 168 hours at the minimum wage shared by 3.2: more than £700
  expect(checks('100').filter((said) => said.includes('below the lawful cost of the hours'))).not.toEqual([]);
  expect(checks('100').filter((said) => said.includes('below the provider’s stated cost'))).not.toEqual([]);
  expect(checks('2000').filter((said) => said.includes('below the lawful cost'))).toEqual([]);
});
