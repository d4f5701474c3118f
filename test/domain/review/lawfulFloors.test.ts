/** The lawful floor of a submission: posts and the hours of needs, as long as the fee pays for them. Homes are invented. */
import { exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { lawfulFloorOf, postFloors } from '../../../src/domain/review/lawfulFloors';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewOfExample } from '../../support/reviewOfExample';

const penny = (pounds: Exact) => exactText(toThePenny(pounds));
const hollinBank = () => reviewOfExample('hollin-bank.open-book.json', '2026-10-01');

test('hours of a need are staff hours: 14 h × £16.265356 on top of the posts of Hollin Bank', async () => {
  const floors = postFloors(await hollinBank());
  // 37.5 h: (24,852.59 + NI 2,977.89 + pension 558.38) ÷ 1,955.36 = 14.518501 × 52.142857 ÷ 46.542857 = 16.265356
  // Posts: 416.5 h × 16.265356 ÷ 3.4 = 1,992.51; 75 h × 14.518501 ÷ 3.4 = 320.26; the cook's 25 h × 15.9969 ÷ 3.4 = 117.62
  const needed = floors.filter(({ hours }) => hours.equals(14));
  expect(needed.map(({ weekly }) => penny(weekly.pounds))).toEqual(['227.71']); // 14 × 16.26535605
  expect(penny(lawfulFloorOf(floors)!.pounds)).toBe('2658.11'); // posts 2,430.3912 + 227.7150
});

test('an offer that does not pay for the hours of the need does not pass in silence', async () => {
  const offers = [{ on: null, weekly: poundsPer('week', 2500) }];
  const { doubts } = reviewPositions(await hollinBank(), { ...noComparisons, terms: { ...noTerms, offers } });
  // 2,658.11 − 2,500.00
  expect(doubts.find(({ code }) => code === 'below-lawful-floor')?.sentence).toMatch(
    /^The opening is £158\.11 below the lawful cost of the hours/,
  );
});

test('hours that stand beside the fee are in no floor of it; hours of a therapist are no hours on the rota', async () => {
  const review = await hollinBank();
  const need = review.openBook.additionalNeeds.find(
    ({ support, price }) => support === 'extraStaffHours' && price.kind === 'hours',
  )!;
  const floorWhere = (additionalNeeds: typeof review.openBook.additionalNeeds, judged = {}) =>
    penny(
      lawfulFloorOf(postFloors(reviewFee({ ...review.openBook, additionalNeeds }, review.rules, [], judged)))!
        .pounds,
    );
  expect(floorWhere([{ ...need, included: false }])).toBe('2430.39');
  expect(floorWhere([{ ...need, support: 'therapy' }])).toBe('2430.39');
  expect(floorWhere([need])).toBe('2658.11');
  const [care] = review.postCosts; // 238 h × 16.265356 ÷ 3.4 = 1,138.57 less
  expect(floorWhere([need], { [care!.post.id]: { included: false } })).toBe('1519.53');
});

test('the sheets hold the same, live', async () => {
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(await hollinBank())));
  expect(penny(valueOf('result.target.floor') as Exact)).toBe('2658.11');
});

test('a need with hours and no post at all has a floor too', async () => {
  const review = await hollinBank();
  const alone = reviewFee({ ...review.openBook, posts: [] }, review.rules, []);
  expect(penny(lawfulFloorOf(postFloors(alone))!.pounds)).toBe('227.71'); // 14 × 16.26535605
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(alone)));
  expect(penny(valueOf('result.target.floor') as Exact)).toBe('227.71');
});
