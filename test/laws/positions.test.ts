/** Laws of positions and of the should-cost behind them: what must hold whatever a provider sends. */
import fc from 'fast-check';
import { exact, sumOf, zero, type Exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { positionsOf, type PositionRow } from '../../src/domain/negotiation/positions';
import { noComparisons } from '../../src/domain/review/comparisons';
import { reviewFee } from '../../src/domain/review/reviewFee';
import { reviewPositions } from '../../src/domain/review/reviewPositions';
import { gapParts, ratePartsOf, type HourlyRate } from '../../src/domain/shouldCost/gap';
import { shouldCostLines, totalOf } from '../../src/domain/shouldCost/shouldCostLines';
import { pointAt } from '../../src/domain/shouldCost/parameters';
import { staffOnShift } from '../../src/domain/shouldCost/shouldCostPosts';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../support/builders';
import { anAnswer } from '../support/comparedReview';

const pounds = fc.integer({ min: 0, max: 500_000 }).map((pence) => exact(pence).dividedBy(100));
const basis = fc
  .tuple(pounds, pounds, pounds)
  .map((ends) => [...ends].sort((first, second) => first.comparedTo(second)))
  .map(([low = zero, central = zero, high = zero]) => ({ low, central, high }));
const row = fc.record({
  name: fc.constant('row'),
  submitted: pounds,
  basis: fc.option(basis),
  needsLed: fc.boolean(),
  pressed: fc.boolean(),
});
const rows = fc.array(row, { minLength: 1, maxLength: 6 });

function formed(of: readonly PositionRow[], unexplained: Exact) {
  const quoted = sumOf(of.map(({ submitted }) => submitted)).plus(unexplained);
  return positionsOf({ quoted, rows: of, unexplained, offerOnRecord: null, ownLimit: null }).totals;
}

const weekly = (amount: number) => ({ kind: 'money' as const, money: poundsPer('week', amount) });

const names = ['opening', 'target', 'limit'] as const;

test('pressing is symmetric: a pressed row takes its basis whether that is below or above what was submitted', () => {
  fc.assert(
    fc.property(basis, pounds, pounds, (held, one, other) => {
      const at = (submitted: Exact) =>
        positionsOf({
          quoted: exact(1_000_000),
          rows: [{ name: 'row', submitted, basis: held, needsLed: false, pressed: true }],
          unexplained: zero,
          offerOnRecord: null,
          ownLimit: null,
        }).rows[0];
      expect(at(one)).toEqual(at(other));
    }),
  );
});

test('a cheaper submission never raises a position', () => {
  fc.assert(
    fc.property(rows, pounds, fc.nat(), fc.integer({ min: 0, max: 100 }), (of, open, which, share) => {
      const dearer = formed(of, open);
      const cheaper = formed(
        of.map((each, index) =>
          index === which % of.length
            ? { ...each, submitted: each.submitted.times(share).dividedBy(100) }
            : each,
        ),
        open,
      );
      for (const name of names) expect(cheaper[name].lessThanOrEqualTo(dearer[name])).toBe(true);
    }),
  );
});

test('opening, target and limit stand in order, and none above the quote', () => {
  fc.assert(
    fc.property(rows, pounds, (of, open) => {
      const { opening, target, limit } = formed(of, open);
      const quoted = sumOf(of.map(({ submitted }) => submitted)).plus(open);
      expect(opening.lessThanOrEqualTo(target) && target.lessThanOrEqualTo(limit)).toBe(true);
      expect(limit.lessThanOrEqualTo(quoted)).toBe(true);
    }),
  );
});

test('the parts of a gap add up to it', () => {
  const side = fc.record({
    hours: pounds,
    rate: pounds,
    children: fc.integer({ min: 1, max: 40 }).map((tenths) => exact(tenths).dividedBy(10)),
  });
  fc.assert(
    fc.property(side, side, (submitted, shouldCost) => {
      const { gap, hours, rate, sharing } = gapParts(submitted, shouldCost);
      expect(sumOf([hours, rate, sharing]).minus(gap).abs().lessThan('0.0000001')).toBe(true);
    }),
  );
});

test('the parts of a rate add up to it, whatever makes the hour on either side', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => exact(percent).dividedBy(100));
  const made = fc.record({
    pay: pounds,
    onCost: share,
    cover: share.map((more) => more.plus(1)),
    agencyShare: share,
    agencyRate: pounds,
  });
  const anHour = ({ pay, onCost, cover, agencyShare, agencyRate }: HourlyRate) =>
    exact(1)
      .minus(agencyShare)
      .times(pay)
      .times(onCost.plus(1))
      .times(cover)
      .plus(agencyShare.times(agencyRate));
  fc.assert(
    fc.property(made, made, pounds, fc.integer({ min: 1, max: 8 }), (submitted, shouldCost, hours, many) => {
      const children = exact(many);
      const parts = ratePartsOf(submitted, shouldCost, { hours, children });
      const whole = hours.times(anHour(submitted).minus(anHour(shouldCost))).dividedBy(children);
      return sumOf(Object.values(parts)).minus(whole).abs().lessThan('0.0000001');
    }),
  );
});

test('no position depends on how a category is cut into lines', () => {
  const shouldCost = anAnswer({ dayRatio: '1:2', wakingStaff: 1 }, null);
  const reviewed = (cut: readonly number[]) => {
    const costLines = [
      aCostLine({ id: 'care', label: 'Care', category: 'directCare', amount: weekly(2_400) }),
      ...cut.map((part, index) =>
        aCostLine({
          id: `premises ${String(index)}`,
          label: `Premises ${String(index)}`,
          category: 'premises',
          amount: weekly(part),
        }),
      ),
    ];
    const placement = aPlacement({ quotedWeeklyFee: poundsPer('week', 3_600), councilOffer: null });
    const book = anOpenBook({ placement, posts: [], additionalNeeds: [], costLines });
    const comparisons = { ...noComparisons, shouldCost };
    return reviewPositions(reviewFee(book, employmentRules(), []), comparisons).positions.totals;
  };
  const whole = reviewed([1_000]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }), (parts) => {
      const cut = [...parts, 1_000 - parts.reduce((sum, part) => sum + part, 0)];
      const totals = reviewed(cut);
      for (const name of names) expect(totals[name].equals(whole[name])).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('with as many on shift, more places cost a child less; alone, each further place costs more', () => {
  const [shared, alone] = [false, true].map((solo) =>
    anAnswer({ dayRatio: '1:2', wakingStaff: 1, solo }, null),
  );
  const costAt = (answer: typeof shared & object, places: number) => {
    const point = { ...pointAt(answer.ranges, 'central'), places: exact(places) };
    return {
      total: totalOf(shouldCostLines(answer.profile, point, answer.rules)),
      onShift: staffOnShift(answer.profile, point),
    };
  };
  for (let places = 2; places < 8; places += 1) {
    const [fewer, more] = [costAt(shared!, places), costAt(shared!, places + 1)];
    if (fewer.onShift.equals(more.onShift)) expect(more.total.pounds.lessThan(fewer.total.pounds)).toBe(true);
    const further = costAt(alone!, places + 1).total.pounds.minus(costAt(alone!, places).total.pounds);
    expect(further.greaterThan(poundsPer('week', 0).pounds)).toBe(true);
  }
});
