/** The weeks of a year that either side of a gap counts, and what the difference is worth. */
import { exactText } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import { weeksApart } from '../../../src/domain/review/weeksOfGap';
import { gapInWords, gapOfFeeAsJson } from '../../../src/workflows/review/gapTold';
import { anAnswer, besideNeeds, someNeeds } from '../../support/comparedReview';
import { aReviewOfATemplate } from '../../support/reviews';

const answer = anAnswer(someNeeds, null);
const central = (of: typeof answer) => toThePenny(of.cost.total.central.pounds);

test('it is what a should-cost asked for on the submission’s weeks comes to, less the one that stands', () => {
  for (const weeks of ['52', '366/7'] as const) {
    const asked = anAnswer({ ...someNeeds, weeksPerYear: weeks }, null);
    expect(exactText(weeksApart(weeks, answer)!.effect)).toBe(
      exactText(central(asked).minus(central(answer))),
    );
  }
});

test('52 weeks a year make a week dearer than 365/7, 366/7 cheaper, and the same weeks say nothing', () => {
  expect(weeksApart('52', answer)!.sentence).toMatch(
    /^Weeks of a year differ: 52 in the submission, 365\/7 in the should-cost\. On 52 the should-cost would be £[\d,]+\.\d\d, £\d+\.\d\d more, and the gap as much less\.$/,
  );
  expect(weeksApart('366/7', answer)!.sentence).toMatch(/£\d+\.\d\d less, and the gap as much more\.$/);
  expect(weeksApart('365/7', answer)).toBeNull();
});

test('it stands beside the gap in words and as JSON', () => {
  const template = aReviewOfATemplate();
  const review = {
    ...template,
    openBook: {
      ...template.openBook,
      placement: { ...template.openBook.placement, weeksPerYear: '52' as const },
    },
  };
  const { sentence, effect } = weeksApart('52', besideNeeds().shouldCost!)!;
  expect(gapInWords(review, besideNeeds())[1]).toBe(`  ${sentence}`);
  expect(gapOfFeeAsJson(review, besideNeeds())).toMatchObject({
    weeks: { submission: '52', shouldCost: '365/7', effect: effect.toFixed(2), sentence },
  });
});
