/** Positions of a reviewed fee by category, its lawful floor and why there is a gap. Homes and fees are invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, zero, type Exact } from '../../../src/domain/money/exact';
import { poundsInWords, poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { expectedWithoutLine } from '../../../src/domain/review/expectedWithoutLine';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { providerAtOffers } from '../../../src/domain/review/providerAtOffers';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { gapByPost } from '../../../src/domain/shouldCost/gapByPost';
import { calculate } from '../../../src/workflows/calculations/calculations';
import { boundsOnScreen } from '../../../src/workflows/review/boundsOnScreen';
import { positionsAsJson } from '../../../src/workflows/review/positionsTold';
import { aCostLine, anOpenBook, aPlacement, aPost, employmentRules } from '../../support/builders';
import { anAnswer, besideNeeds } from '../../support/comparedReview';

type Category = Parameters<typeof aCostLine>[0] & object;

const line = (id: string, category: NonNullable<Category['category']>, pounds: string, more: Category = {}) =>
  aCostLine({
    id,
    label: id,
    category,
    amount: { kind: 'money', money: poundsPer('week', pounds) },
    ...more,
  });

function reviewOf(
  lines: readonly ReturnType<typeof aCostLine>[],
  quoted: string,
  offer: string | null = null,
) {
  const placement = aPlacement({
    quotedWeeklyFee: poundsPer('week', quoted),
    councilOffer: offer === null ? null : poundsPer('week', offer),
    weeksPerYear: '52',
  });
  return reviewFee(
    anOpenBook({ placement, posts: [], additionalNeeds: [], costLines: lines }),
    employmentRules(),
    [],
  );
}

const penny = (pounds: Exact) => exactText(toThePenny(pounds));
const totalsOf = (...given: Parameters<typeof reviewPositions>) => {
  const { opening, target, limit } = reviewPositions(...given).positions.totals;
  return [opening, target, limit].map(penny);
};

const lines = [
  line('Rent', 'premises', '400'),
  line('Food', 'living', '300'),
  line('Therapy', 'additionalHealth', '165'),
  line('Gift', 'tax', '35', { allowability: { allowable: false, reason: 'not a cost of care' } }),
];

test('no needs: nothing but the provider’s own figures, unexplained money and what is not allowable out of all three', () => {
  // 1,000 less 100 unexplained less 35 not allowable
  expect(totalsOf(reviewOf(lines, '1000'), noComparisons)).toEqual(['865', '865', '865']);
});

test('an offer on record is the opening, and the target is not below it', () => {
  expect(totalsOf(reviewOf(lines, '1000', '900'), noComparisons)).toEqual(['900', '900', '865']);
  expect(
    reviewPositions(reviewOf(lines, '1000', '900'), noComparisons).doubts.map(({ code }) => code),
    // No limit stands, so none is below anything: 900 is the stated cost, and the lines explain it.
  ).toEqual(['no-limit-of-its-own']);
});

test('with needs: categories pressed up and down alike, therapy as submitted', () => {
  const shouldCost = anAnswer(undefined, null);
  const found = reviewPositions(reviewOf(lines, '1000'), { ...noComparisons, shouldCost });
  const named = Object.fromEntries(
    found.positions.rows.map(({ name, opening, target, limit }) => [
      name,
      [opening, target, limit].map(penny),
    ]),
  );
  expect(named).toMatchObject({
    // Nothing simulated, so the ends themselves: premises 375 × 4 ÷ (4 × 0.8) central; low 250 ÷ 0.9, high 550 ÷ 0.7
    'Accommodation and premises': ['277.78', '468.75', '785.71'],
    'Living and individual allowances': ['200', '240', '330'],
    'Additional needs: health': ['165', '165', '165'],
    'Not allowable: Gift': ['0', '0', '0'],
  });
  // What has no line at all is asked and in no row; 468.75 − 400 for premises; living is not below what is expected
  const withoutLine = expectedWithoutLine(reviewOf(lines, '1000'), { ...noComparisons, shouldCost });
  expect(withoutLine.map(({ label }) => label)).toEqual([
    'Staffing: direct care',
    'Staffing: management and support',
    'Home running costs',
    'Central overheads',
    'Additional needs: staffing',
    'Return',
  ]);
  const absent = withoutLine.reduce((sum, { central }) => sum.plus(central), exact(0));
  expect(penny(found.wouldAddBack.pounds.minus(absent))).toBe('68.75');
});

test('the limit is never the provider’s own figure: high ends of no less than the quote set none', () => {
  const dear = reviewPositions(reviewOf(lines, '20000'), besideNeeds());
  const cheap = reviewPositions(reviewOf(lines, '1000'), besideNeeds());
  expect([dear.limitRestsOn, cheap.limitRestsOn]).toEqual(['highEnds', 'quote']);
  expect(cheap.doubts.map(({ code }) => code)).toContain('limit-is-the-quote');
});

test('a line whose own workings do not give its amount is a row of its own while nothing else stands for its category', () => {
  const food = line('Food 5 days @ £38', 'living', '210', {
    workings: { amount: { pounds: exact(190), per: 'week', factors: ['5', '£38.00'] } },
  });
  const { positions } = reviewPositions(reviewOf([lines[0]!, food], '610'), noComparisons);
  // 210 less 5 × 38
  expect(positions.rows.find(({ name }) => name.startsWith('Not given'))).toMatchObject({
    name: 'Not given by its own workings: Food 5 days @ £38',
    target: exact(0),
  });
  expect(penny(positions.rows.find(({ name }) => name === 'Living and individual allowances')!.target)).toBe(
    '190',
  );
});

test.each([
  ['alone', noComparisons],
  ['beside what these needs should cost', besideNeeds()],
])('a need whose own arithmetic gives less stands as submitted, and is asked about: %s', (_, comparisons) => {
  const tuition = line('Tuition 5 hrs @ £38', 'additionalEducation', '210', {
    workings: { amount: { pounds: exact(190), per: 'week', factors: ['5', '£38.00'] } },
  });
  const { positions, doubts } = reviewPositions(reviewOf([...lines, tuition], '1210'), comparisons);
  const education = positions.rows.find(({ name }) => name === 'Additional needs: education')!;
  expect([education.opening, education.target, education.limit].map(penny)).toEqual(['210', '210', '210']);
  expect(positions.rows.some(({ name }) => name.startsWith('Not given'))).toBe(false);
  expect(doubts.find(({ code }) => code === 'needs-led-to-ask')?.sentence).toBe(
    'Of Additional needs: education, £20.00 does not follow from its own workings: ask what it pays for. It stands in every position until the answer, since it follows the child’s needs.',
  );
});

describe('careless input is a finding, never a figure alone', () => {
  const saidOf = (review: ReturnType<typeof reviewOf>, terms: object = {}) =>
    reviewPositions(review, { ...noComparisons, terms: { ...noTerms, ...terms } }).doubts;

  test('a limit under the target', () => {
    // 1,000 less 100 unexplained less 35 not allowable: 865
    const limit = { ownLimit: poundsPer('week', '800') };
    expect(saidOf(reviewOf(lines, '1000'), limit).find(({ code }) => code === 'target-above-limit')).toEqual({
      code: 'target-above-limit',
      sentence:
        'The opening of £865.00 and the target of £865.00 are above the limit of £800.00. Raise the limit or say which row the target gives up.',
    });
  });

  test('a limit between the two: the target alone is above it', () => {
    const found = saidOf(reviewOf(lines, '1000', '850'), { ownLimit: poundsPer('week', '860') });
    expect(found.filter(({ code }) => code === 'target-above-limit')).toEqual([
      {
        code: 'target-above-limit',
        sentence:
          'The target of £865.00 is above the limit of £860.00. Raise the limit or say which row the target gives up.',
      },
    ]);
  });

  test('a limit of one’s own below the least that these needs can be expected to cost', () => {
    const terms = { ...noTerms, ownLimit: poundsPer('week', '800') };
    const shouldCost = anAnswer(undefined, null);
    // Nothing simulated, so the least is the low end.
    const least = poundsInWords(shouldCost.cost.total.low.pounds);
    const { doubts } = reviewPositions(reviewOf(lines, '9000'), { ...noComparisons, shouldCost, terms });
    expect(doubts.find(({ code }) => code === 'limit-below-what-needs-cost')?.sentence).toBe(
      `The limit of £800.00 is below the least that these needs can be expected to cost, ${least}: say which need it leaves out, or raise it.`,
    );
  });

  test('an offer on record above what the lines explain', () => {
    // 1,000 less 100 unexplained: 900
    const found = saidOf(reviewOf(lines, '1000', '940'));
    expect(found.find(({ code }) => code === 'opening-above-explained')?.sentence).toBe(
      'The opening of £940.00 is £40.00 above the £900.00 that the lines explain: the offer on record already pays for money that no line explains, so ask what it is for.',
    );
    expect(saidOf(reviewOf(lines, '1000', '900')).map(({ code }) => code)).not.toContain(
      'opening-above-explained',
    );
  });

  test('nothing is said of a limit that does not stand', () => {
    // Forty full-time carers: opening and target are below what they can lawfully cost, and the limit is none
    const post = aPost({ size: { kind: 'establishment', wte: exact(40) } });
    const review = reviewFee(
      anOpenBook({
        placement: aPlacement({ quotedWeeklyFee: poundsPer('week', '1000'), weeksPerYear: '52' }),
        posts: [post],
        additionalNeeds: [],
        costLines: [lines[0]!],
      }),
      employmentRules(),
      [],
    );
    const { doubts, limitRestsOn } = reviewPositions(review, noComparisons);
    expect(limitRestsOn).toBe('nothing');
    expect(doubts.map(({ code }) => code)).toContain('below-lawful-floor');
    expect(doubts.filter(({ sentence }) => sentence.startsWith('The limit'))).toEqual([]);
  });

  test('an offer of a later day than the review has not been made', () => {
    // Reviewed as at 1 October 2025.
    const offers = [{ on: knownDay('2026-08-01'), weekly: poundsPer('week', '880') }];
    const review = reviewOf(lines, '1000');
    expect(saidOf(review, { offers })[0]).toEqual({
      code: 'offer-later',
      sentence:
        'The offer of £880.00 of 1 August 2026 is of a later day than this review, and was left out: check its day.',
    });
    const comparisons = { ...noComparisons, terms: { ...noTerms, offers } };
    expect(totalsOf(review, comparisons)[0]).toBe('865');
    expect(providerAtOffers(review, comparisons).at.map(({ what }) => what)).toEqual(['quote']);
    // One that was made and stands on the form goes on standing.
    expect(totalsOf(reviewOf(lines, '1000', '870'), comparisons)[0]).toBe('870');
  });

  test('a limit of which most is the provider’s own claim is none', () => {
    // Living alone has a basis, 330 at the high end; 7,000 of direct care, of which nothing is known, stands as submitted
    const bases = { directCare: null, premises: null };
    const comparisons = { ...besideNeeds(), terms: { ...noTerms, bases } };
    const review = reviewOf([line('Care', 'directCare', '7000'), ...lines], '9000');
    const { limitRestsOn, doubts } = reviewPositions(review, comparisons);
    expect(limitRestsOn).toBe('mostlySubmitted');
    expect(doubts.find(({ code }) => code === 'no-limit-of-its-own')?.sentence).toMatch(
      /^No limit is proposed: of the £[\d,.]+ that the high ends come to, only £[\d,.]+ rests on anything but/,
    );
  });

  test('no fee stated, or nothing below the lines: no position is said', () => {
    const json = (review: ReturnType<typeof reviewOf>) => positionsAsJson(review, noComparisons);
    expect(json(reviewOf(lines, '0'))).toMatchObject({ opening: null, target: null, limit: null });
    expect(json(reviewOf([], '1000'))).toMatchObject({ opening: null, target: null, limit: null });
    expect(json(reviewOf(lines, '1000'))).toMatchObject({ opening: '865.00', target: '865.00' });
  });

  test('what would give a limit names only what is not there yet', () => {
    const sentence = (comparisons: ReviewComparisons) =>
      saidWith(comparisons).find(({ code }) => code === 'no-limit-of-its-own')?.sentence;
    const saidWith = (comparisons: ReviewComparisons) =>
      reviewPositions(reviewOf([], '1000'), comparisons).doubts;
    expect(sentence(noComparisons)).toContain(', the child’s assessed needs, or benchmarks.');
    expect(sentence(besideNeeds())).toContain('authority) or benchmarks.');
  });

  test('two offers on one day: the higher counts', () => {
    const offers = ['880', '900'].map((pounds) => ({
      on: knownDay('2025-09-14'),
      weekly: poundsPer('week', pounds),
    }));
    const review = reviewOf(lines, '1000');
    expect(saidOf(review, { offers })[0]).toEqual({
      code: 'two-offers-on-a-day',
      sentence:
        'Two offers stand on 14 September 2025, £880.00 and £900.00: the higher counts, since it was made. Say which holds.',
    });
    expect(totalsOf(review, { ...noComparisons, terms: { ...noTerms, offers } })[0]).toBe('900');
  });

  test('a submitted cost of nought: nothing is proposed but the offer, and a finding asks for all of the fee', () => {
    const review = reviewOf([], '1000');
    expect(totalsOf(review, noComparisons)).toEqual(['0', '0', '0']);
    expect(saidOf(review).map(({ code }) => code)).toContain('no-limit-of-its-own');
    expect(reviewPositions(review, noComparisons).statedCost).toBeNull();
    expect(providerAtOffers(review, noComparisons)).toMatchObject({ lowestFeeThatCoversCost: null, at: [] });
    expect(boundsOnScreen(review, noComparisons).lowestFeeWords).toBe(
      'No line states a cost, so the lowest fee that covers the provider’s cost is not known: ask for its costs. What it means to keep is not stated: ask.',
    );
    expect(review.findings.find(({ code }) => code === 'lines-do-not-sum-to-fee')?.received).toBe(
      'lines of £0.00 a week, £1,000.00 less than the fee (100 %)',
    );
  });

  test('no children: refused where it is typed, and asked about', () => {
    expect(calculate('gap', { submitted: side(0), shouldCost: side(3) })).toMatchObject({
      answer: null,
      problems: ['"children" is 0: a number above nought, such as 37.5 or "37.5", is expected.'],
    });
  });
});

const side = (children: number) => ({ hours: 10, rate: 20, children });

test('what is refused of a category is not brought back by what the whole of it should cost', () => {
  // Rent 400 refused, repairs 50 left of 450: premises should cost 277.78 (468.75 to 785.71), which is of rent too. Repairs rise
  // as the whole would, 50 × 468.75 ÷ 450 = 52.08; where it would fall below 450 they stand.
  const refused = [
    line('Rent', 'premises', '400', { allowability: { allowable: false, reason: 'paid to the owner' } }),
    line('Repairs', 'premises', '50'),
  ];
  const { positions, bases } = reviewPositions(reviewOf(refused, '450'), besideNeeds());
  const highOfWhole = bases.find((each) => each !== null)!.shouldCost!.high;
  const three = (name: string) => {
    const row = positions.rows.find((each) => each.name === name)!;
    return [row.opening, row.target, row.limit].map(penny);
  };
  expect(three('Accommodation and premises')).toEqual([
    '50',
    '52.08',
    penny(highOfWhole.times(50).dividedBy(450)),
  ]);
  expect(three('Not allowable: Rent')).toEqual(['0', '0', '0']);
});

test('no position depends on how a category is cut into lines', () => {
  const [rent, ...others] = lines;
  const cut = [line('Rent A', 'premises', '150'), line('Rent B', 'premises', '250'), ...others];
  expect(rent?.label).toBe('Rent');
  expect(totalsOf(reviewOf(cut, '1000'), besideNeeds())).toEqual(
    totalsOf(reviewOf(lines, '1000'), besideNeeds()),
  );
});

test('a position below the stated cost says by how much', () => {
  const { doubts, statedCost } = reviewPositions(reviewOf(lines, '1000'), noComparisons);
  expect(penny(statedCost?.pounds ?? zero)).toBe('900');
  expect(doubts[0]).toEqual({
    code: 'below-stated-cost',
    sentence: 'The opening is below the provider’s stated cost by £35.00: say which cost you do not accept.',
  });
});

describe('the lawful floor of posts', () => {
  const posts = [
    aPost({
      id: 'care',
      role: 'Care',
      size: { kind: 'rota', hoursAWeek: exact('206.5') },
      contractedHours: null,
    }),
    aPost({
      id: 'manager',
      role: 'Manager',
      postType: 'management',
      size: { kind: 'establishment', wte: exact(1) },
    }),
    aPost({ id: 'sleep', role: 'Sleep-in', postType: 'sleepIn', size: { kind: 'sleepInOnly' } }),
  ];
  const placement = aPlacement({ quotedWeeklyFee: poundsPer('week', '1000'), weeksPerYear: '52' });
  const review = reviewFee(
    anOpenBook({ placement, posts, additionalNeeds: [], costLines: [] }),
    employmentRules(),
    [],
  );

  test('a rota with leave, an establishment as paid, a sleep-in apart', () => {
    const { floors, lawfulFloor } = reviewPositions(review, noComparisons);
    expect(floors.map(({ role, weekly }) => [role, penny(weekly.pounds)])).toEqual([
      ['Care', '1007.21'], // 206.5 × 15.60805… ÷ 3.2
      ['Manager', '163.21'], // 37.5 × 13.92718… ÷ 3.2
    ]);
    expect(penny(lawfulFloor!.pounds)).toBe('1170.42');
  });

  test('a fee below it is said, and why', () => {
    const { doubts } = reviewPositions(review, noComparisons);
    expect(doubts.find(({ code }) => code === 'below-lawful-floor')?.sentence).toMatch(
      /^The quote itself is £170\.42 below the lawful cost of the hours/,
    );
  });
});

test('the gap of each kind of post: its parts add up to what the two sides cost', () => {
  const posts = [aPost({ id: 'care', size: { kind: 'rota', hoursAWeek: exact(300) } })];
  const review = reviewFee(anOpenBook({ posts, additionalNeeds: [], costLines: [] }), employmentRules(), []);
  const answer = anAnswer(undefined, null);
  const gaps = gapByPost(review.postCosts, review.staffingAssumptions, answer);
  const [day] = gaps;
  if (day === undefined) throw new Error('there is a gap by day');
  const expected = answer.cost.lines
    .filter(({ id }) => id === 'dayCare' || id === 'seniors')
    .reduce((sum, { central }) => sum.plus(central.pounds), exact(0));
  const submitted = review.postCosts[0]!.weeklyPerChild.pounds;
  expect(penny(day.gap)).toBe(penny(submitted.minus(expected)));
  expect(penny(day.hours.plus(day.rate).plus(day.sharing))).toBe(penny(day.gap));
  const rate = Object.values(day.rateParts).reduce((sum, part) => sum.plus(part), exact(0));
  expect(penny(rate)).toBe(penny(day.rate));
  // No waking night is submitted: the whole of it is hours
  const night = gaps.find(({ kind }) => kind === 'wakingNights')!;
  expect([penny(night.rate), penny(night.sharing)]).toEqual(['0', '0']);
  expect(penny(night.hours)).toBe(penny(night.gap));
});
