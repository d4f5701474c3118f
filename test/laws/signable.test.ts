/**
 * Whatever a provider sends, the sentence for a director never aims below what the hours can lawfully cost nor above what is asked,
 * the page comes to the same positions as the domain, and the parts of the gap to the whole.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionFromJson } from '../../src/adapters/text/json';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exact, sumOf, type Exact } from '../../src/domain/money/exact';
import { noComparisons, type ReviewComparisons } from '../../src/domain/review/comparisons';
import { gapOfReview } from '../../src/domain/review/gapOfReview';
import { reviewPositions } from '../../src/domain/review/reviewPositions';
import { partsOf } from '../../src/domain/shouldCost/gapOfFee';
import { evaluateWorkbook } from '../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../src/sheets/core/placeCells';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { reviewSubmission } from '../../src/workflows/review/answer';
import { directorSentence } from '../../src/workflows/review/directorSentence';
import { anAnswer, someBenchmarks } from '../support/comparedReview';

interface Written {
  readonly placement: Readonly<Record<string, unknown>>;
  readonly staffing: readonly Readonly<Record<string, unknown>>[];
  readonly costs: readonly Readonly<Record<string, unknown>>[];
}

const example = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, '../../assets/examples', name), 'utf8')) as Written;
const examples = [example('hollin-bank.open-book.json'), example('fellgate-solo.open-book.json')];
const needs = [
  anAnswer({ dayRatio: '1:2', wakingStaff: 1 }, 20),
  anAnswer({ dayRatio: '2:1', solo: true, wakingStaff: 2 }, 20),
  anAnswer({ dayRatio: '1:4', minimumShift: 1 }, 20),
];

const careless = fc.record({
  of: fc.constantFrom(...examples),
  fee: fc.integer({ min: 0, max: 20_000 }),
  occupancy: fc.integer({ min: 1, max: 100 }),
  places: fc.integer({ min: 1, max: 8 }),
  offer: fc.option(fc.integer({ min: 1, max: 9_000 })),
  agency: fc.constantFrom('0', '50', '100'),
  without: fc.constantFrom('none', 'management', 'care', 'costs'),
  shouldCost: fc.option(fc.constantFrom(...needs)),
  market: fc.boolean(),
});

interface Changes {
  readonly fee: number;
  readonly occupancy: number;
  readonly places: number;
  readonly offer: number | null;
  readonly agency: string;
  readonly without: string;
}

function sent(of: Written, changes: Changes): Written {
  const staffing = of.staffing
    .filter(({ postType }) => postType !== changes.without)
    .map((post) =>
      post['rotaHoursAWeek'] === undefined
        ? post
        : { ...post, agencySharePercent: changes.agency, agencyRate: '30' },
    );
  return {
    ...of,
    placement: {
      ...of.placement,
      councilOfferWeekly: changes.offer === null ? '' : String(changes.offer),
      quotedWeeklyFee: String(changes.fee),
      plannedOccupancyPercent: String(changes.occupancy),
      registeredPlaces: String(changes.places),
    },
    staffing,
    costs: changes.without === 'costs' ? [] : of.costs,
  };
}

test('no aim below the lawful floor or above the quote; page, domain and gap agree', () => {
  fc.assert(
    fc.property(careless, ({ of, shouldCost, market, ...changes }) => {
      const submission = submissionFromJson('sent.json', JSON.stringify(sent(of, changes)), false);
      const { value: review } = reviewSubmission(submission, {
        asAt: knownDay('2026-10-01'),
        weeksPerYear: null,
      });
      if (review === null) return;
      const beside: ReviewComparisons = {
        ...noComparisons,
        shouldCost,
        benchmarks: market ? someBenchmarks() : null,
      };
      const { positions, standing, lawfulFloor, limitRestsOn } = reviewPositions(review, beside);
      const { opening, target, limit } = positions.totals;
      const sentence = directorSentence(review, beside);
      expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
      const isAimed = sentence.includes('aim for');
      if (isAimed && lawfulFloor !== null) expect(target.lessThan(lawfulFloor.pounds)).toBe(false);
      for (const each of [opening, target, limit])
        expect(each.greaterThan(review.breakdown.quoted.pounds)).toBe(false);
      const { valueOf } = evaluateWorkbook(placeCells(describeReview(review, beside)));
      const onPage = (id: string) => (valueOf(id) as Exact).toDecimalPlaces(2).toNumber();
      const said = (pounds: Exact) => pounds.toDecimalPlaces(2).toNumber();
      expect(onPage('negotiation.total.opening')).toBeCloseTo(said(standing.opening ?? exact(0)), 1);
      expect(onPage('negotiation.total.target')).toBeCloseTo(said(standing.target ?? exact(0)), 1);
      expect(onPage('negotiation.total.limit')).toBeCloseTo(limitRestsOn === 'highEnds' ? said(limit) : 0, 1);
      const gap = gapOfReview(review, beside);
      if (gap !== null) {
        expect(said(sumOf(partsOf(gap)))).toBeCloseTo(said(gap.gap), 1);
        expect(onPage('gap.parts')).toBeCloseTo(onPage('gap.whole'), 1);
      }
    }),
    { numRuns: 20 },
  );
});
