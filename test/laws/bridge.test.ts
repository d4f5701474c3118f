/** Laws of the bridge from a council's own cost to an external price, whatever the ledger. */
import fc from 'fast-check';
import { exact, exactText, sumOf } from '../../src/domain/money/exact';
import { addOns, bridgeToExternal } from '../../src/domain/unitCost/bridgeSteps';
import { poundsAndPence, somePounds } from '../support/arbitraries';

test('a bridge’s steps sum to its ends', () => {
  const nights = fc.integer({ min: 1, max: 5000 });
  // A step may take off as well as add.
  const stated = fc.array(poundsAndPence, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(somePounds, nights, nights, stated, (total, first, second, amounts) => {
      const [occupied, available] = first < second ? [first, second] : [second, first];
      const given = Object.fromEntries(addOns.map((id, index) => [id, amounts[index]!]));
      const bridge = bridgeToExternal(
        total,
        { available: exact(available), occupied: exact(occupied) },
        given,
      )!;
      const sum = sumOf([bridge.start.pounds, ...bridge.steps.map(({ weekly }) => weekly.pounds)]);
      expect(exactText(sum.toDecimalPlaces(25))).toBe(exactText(bridge.end.pounds.toDecimalPlaces(25)));
      expect(bridge.steps.at(-1)!.runningTotal).toEqual(bridge.end);
    }),
  );
});
