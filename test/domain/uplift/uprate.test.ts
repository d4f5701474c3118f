/** An amount moved by yearly rises, and back; a price that has fallen to nothing cannot be moved. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { percentage } from '../../../src/domain/money/percentage';
import { uprate, uprateBack } from '../../../src/domain/uplift/uprate';

const rises = [percentage('4'), percentage('-2.5')];

test('one rise after the other, and back again', () => {
  // 5,000 × 1.04 × 0.975 = 5,070
  expect(exactText(uprate(exact(5000), rises)!)).toBe('5070');
  expect(exactText(uprateBack(exact(5070), rises)!)).toBe('5000');
});

test('a fall of a hundred per cent leaves nothing to move, whatever comes after; just less than that does', () => {
  const gone = [percentage('-100'), percentage('4')];
  expect(uprate(exact(5000), gone)).toBeNull();
  expect(uprateBack(exact(5000), gone)).toBeNull();
  // 5,000 × 0.01
  expect(exactText(uprate(exact(5000), [percentage('-99')])!)).toBe('50');
});
