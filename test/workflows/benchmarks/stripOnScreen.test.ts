/** Where the parts of a strip stand; every fee is invented. */
import { stripOnScreen } from '../../../src/workflows/benchmarks/stripOnScreen';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { aFeeToCompare, compared, fees, quartiles } from '../../support/benchmarks';

test('quartiles, median and fee lie across the picture, with a tenth free at each end', () => {
  // from 4,000 to 5,000 with 100 of room: 4,000 is 100 ÷ 1,200, 4,500 is 600 ÷ 1,200, 4,250 is 350 ÷ 1,200
  const { fee } = compared([quartiles([4000, 4500, 5000])], {
    fee: aFeeToCompare({ fee: poundsPer('week', 4250) }),
  });
  const { places } = stripOnScreen(fee);
  expect(places!.quartiles!.from).toBeCloseTo(1 / 12, 10);
  expect(places!.quartiles!.to).toBeCloseTo(11 / 12, 10);
  expect(places!.median).toBeCloseTo(0.5, 10);
  expect(places!.figure).toBeCloseTo(350 / 1200, 10);
});

test('a median alone is drawn without a bar, and said without quartiles', () => {
  const strip = stripOnScreen(compared(fees([3900, 4200, 4800, 6000, 4500])).fee);
  expect(strip.places!.quartiles).toBeNull();
  expect(strip.figures).toBe('Median £4,500.00 a week');
});

test('all figures the same stand in the middle', () => {
  const { places } = stripOnScreen(compared(fees([4650, 4650, 4650, 4650, 4650])).fee);
  expect(places).toEqual({ quartiles: null, median: 0.5, figure: 0.5 });
});

test('too few to compare draws nothing, and says so', () => {
  const strip = stripOnScreen(compared(fees([3900, 4200])).fee);
  expect([strip.places, strip.position, strip.figures]).toEqual([null, 'too few to compare (n = 2)', '']);
});
