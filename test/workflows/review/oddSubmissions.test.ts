/**
 * Careless and odd submissions: what would come out of the rules is a position nobody could sign, and the sentence for a director
 * says what to settle instead. Homes and fees are invented.
 */
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import type { Post } from '../../../src/domain/staffing/post';
import { directorSentence } from '../../../src/workflows/review/directorSentence';
import { aCostLine, anOpenBook, aPlacement, aPost, employmentRules } from '../../support/builders';
import { besideNeeds } from '../../support/comparedReview';

type Placed = Parameters<typeof aPlacement>[0];

interface Odd {
  readonly quoted: string;
  readonly lines: readonly (readonly [CostCategory, string])[];
  readonly posts?: readonly Post[];
  readonly placement?: Placed;
  readonly offer?: string;
}

function said({ quoted, lines, posts = [], placement = {}, offer }: Odd, beside: ReviewComparisons) {
  const book = anOpenBook({
    placement: aPlacement({
      quotedWeeklyFee: poundsPer('week', quoted),
      councilOffer: offer === undefined ? null : poundsPer('week', offer),
      ...placement,
    }),
    posts,
    additionalNeeds: [],
    costLines: lines.map(([category, pounds], index) =>
      aCostLine({
        id: String(index),
        label: `${category} ${String(index)}`,
        category,
        amount: { kind: 'money', money: poundsPer('week', pounds) },
      }),
    ),
  });
  const review = reviewFee(book, employmentRules(), []);
  return {
    sentence: directorSentence(review, beside).split(': ').at(-1),
    codes: reviewPositions(review, beside).doubts.map(({ code }) => code),
  };
}

const whole = [
  ['directCare', '2300'],
  ['managementAndSupport', '700'],
  ['premises', '450'],
  ['living', '250'],
  ['homeRunning', '180'],
  ['centralOverheads', '400'],
  ['return', '420'],
] as const satisfies Odd['lines'];

test.each<[string, Odd, ReviewComparisons, RegExp, string | null]>([
  [
    'no fee at all',
    { quoted: '0', lines: whole },
    besideNeeds(),
    /ask what is charged a week before anything else/,
    'no-fee-stated',
  ],
  [
    'a return of twice the cost, and lines far above the fee', // 4,280 + 3,918 = 8,198 against 5,600
    { quoted: '5600', lines: [...whole.slice(0, 6), ['return', '3918']] },
    besideNeeds(),
    /settle first which of its lines are not charged, since they come to £2,598\.00 more than it asks/,
    'lines-exceed-fee',
  ],
  [
    'rent and nothing else: care stands in what nobody explains',
    { quoted: '5600', lines: [['premises', '400']] },
    besideNeeds(),
    /ask first for the lines that are missing/,
    'below-what-needs-cost',
  ],
  [
    'the needs of a child with others beside the price of one alone',
    { quoted: '9000', lines: whole, placement: { placesThatCanBeUsed: exact(1) } },
    besideNeeds(),
    /check first that the needs are this child’s/,
    'needs-of-another-placement',
  ],
  [
    'less explained by its lines than its categories come to at the least',
    {
      quoted: '4700',
      lines: [
        ['premises', '60'],
        ['living', '60'],
        ['directCare', '1500'],
      ],
    },
    besideNeeds(),
    /ask first/,
    'opening-above-explained',
  ],
  [
    'an offer above what is asked',
    { quoted: '4700', lines: whole, offer: '6000' },
    besideNeeds(),
    /check the offer of £6,000\.00 on record, since it is more than is asked/,
    'offer-above-quote',
  ],
  [
    'a limit of our own below what has been offered',
    { quoted: '4700', lines: whole, offer: '4600' },
    { ...besideNeeds(), terms: { ...noTerms, ownLimit: poundsPer('week', '4550') } },
    /we have offered £4,600\.00, more than the limit of £4,550\.00, so settle first which of the two holds/,
    'target-above-limit',
  ],
  [
    'a limit of our own below what these needs can be expected to cost',
    { quoted: '4700', lines: whole },
    { ...besideNeeds(), terms: { ...noTerms, ownLimit: poundsPer('week', '900') } },
    /settle first which needs are left out, since the limit of £900\.00 is below what these needs can be expected to cost/,
    'limit-below-what-needs-cost',
  ],
  [
    'a limit of our own where nothing stands beside the fee, below the opening',
    { quoted: '4700', lines: whole },
    { ...noComparisons, terms: { ...noTerms, ownLimit: poundsPer('week', '4000') } },
    /the limit of £4,000\.00 is below the £4,700\.00 that its categories come to at the least/,
    'target-above-limit',
  ],
  [
    'a fee below the lawful cost of its own hours', // 168 h × £15.61 ÷ 3.2 is above £800
    { quoted: '700', lines: [], posts: [aPost()] },
    noComparisons,
    /settle first which of its lines are not charged|ask how its hours are paid for/,
    'below-lawful-floor',
  ],
])('%s', (_, odd, beside, sentence, code) => {
  const found = said(odd, beside);
  expect(found.sentence).toMatch(sentence);
  expect(found.sentence).not.toMatch(/aim for/);
  if (code !== null) expect(found.codes).toContain(code);
});

test('a home that keeps one place of four empty is no home for one child', () => {
  const { codes } = said(
    { quoted: '4700', lines: whole, placement: { placesThatCanBeUsed: exact(3) } },
    besideNeeds(),
  );
  expect(codes).not.toContain('needs-of-another-placement');
});

test('an aim above what these needs should cost says why', () => {
  const therapy: Odd['lines'] = [...whole, ['additionalHealth', '900']];
  const { sentence } = said({ quoted: '5700', lines: therapy }, besideNeeds());
  expect(sentence).toMatch(
    /aim for £[\d,.]+, more than these needs should cost since what follows a need or has no basis stands as submitted,/,
  );
});

test('an aim above the should-cost and below the stated cost says both, each in its clause', () => {
  // 4,280 of cost and therapy of 2,600, which stands: what it is aimed at lies between the should-cost and 6,880.
  const lines: Odd['lines'] = [...whole.slice(0, 6), ['additionalHealth', '2600']];
  const { sentence } = said({ quoted: '6880', lines }, besideNeeds());
  expect(sentence).not.toMatch(/,,|, ,/);
  expect(sentence).toMatch(
    /stands as submitted, and £[\d,.]+ below its stated cost, so say which cost we do not accept, and set a limit/,
  );
});

test('a whole fee a little above what the needs cost is said with its figures, and none of these doubts', () => {
  const { sentence, codes } = said({ quoted: '4700', lines: whole }, besideNeeds());
  expect(sentence).toMatch(/open at £[\d,.]+|argue from hours/);
  for (const code of ['no-fee-stated', 'lines-exceed-fee', 'below-what-needs-cost'])
    expect(codes).not.toContain(code);
});
