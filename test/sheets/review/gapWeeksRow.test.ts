/** Weeks of a year that differ, on Our position: their pounds are said only while nothing that they rest on has moved. */
import { weeksApart } from '../../../src/domain/review/weeksOfGap';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { assumptionCell } from '../../../src/sheets/core/feeCells';
import { needCell } from '../../../src/sheets/shouldCost/cellIds';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfATemplate } from '../../support/reviews';

const template = aReviewOfATemplate();
const onFiftyTwo = {
  ...template,
  openBook: {
    ...template.openBook,
    placement: { ...template.openBook.placement, weeksPerYear: '52' as const },
  },
};
const described = describeReview(onFiftyTwo, besideNeeds());

function said(id: string | null, value: number | string): string {
  const typed =
    id === null
      ? described
      : described.sheets.reduce(
          (workbook, { name }) => withTyped(workbook, { id, sheet: name, value }),
          described,
        );
  return String(evaluateWorkbook(placeCells(typed)).valueOf('gap.weeks'));
}

test('as written the pounds are said; after the needs move the should-cost they are asked for anew', () => {
  expect(said(null, 0)).toBe(weeksApart('52', besideNeeds().shouldCost!)!.sentence);
  const anew = /different weeks of a year: part of the gap is that\. Review anew to see how much\.$/;
  // Another hour of therapy a week is another should-cost, on the same weeks.
  expect(said(needCell('therapyHours'), 3)).toMatch(anew);
});

test('a year of 364 days on the should-cost too: the same weeks', () => {
  expect(said(needCell('daysAYear'), 364)).toBe('Submission and should-cost count the same weeks of a year.');
});

test.each(['365.25/7', '366/7'] as const)(
  'a submission set to %s on Assumptions: the pounds of that',
  (weeks) => {
    expect(said(assumptionCell('convention'), `${weeks} weeks`)).toBe(
      weeksApart(weeks, besideNeeds().shouldCost!)!.sentence,
    );
  },
);

test('a submission set to the weeks of the should-cost: the same weeks', () => {
  expect(said(assumptionCell('convention'), '365/7 weeks')).toBe(
    'Submission and should-cost count the same weeks of a year.',
  );
});
