import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import {
  childrenInHome,
  childrenSharing,
  homeWidePerChild,
  perChild,
} from '../../../src/domain/staffing/childrenSharing';
import { placesKeptEmpty } from '../../../src/domain/staffing/placesKeptEmpty';
import { aPost, assumed, staffingAssumptions } from '../../support/builders';

function home(registered: number, usable: number, occupancy: string) {
  return staffingAssumptions({
    registeredPlaces: assumed(exact(registered)),
    placesThatCanBeUsed: assumed(exact(usable)),
    plannedOccupancy: assumed(exact(occupancy)),
  });
}

describe('how many children share a post', () => {
  const twoToThree = { staff: exact(2), children: exact(3) };
  const oneToThree = { staff: exact(1), children: exact(3) };
  const twoToOne = { staff: exact(2), children: exact(1) };
  test.each([
    ['this child alone', aPost({ serves: 'child' }), '1', '900'],
    ['the home: 4 × 0.8', aPost(), '3.2', '281.25'],
    ['two staff to three children', aPost({ shareOfShift: twoToThree }), '1.5', '600'],
    ['one to three: nothing recurs twice', aPost({ shareOfShift: oneToThree }), '3', '300'],
    ['two staff to this child', aPost({ serves: 'child', shareOfShift: twoToOne }), '0.5', '1800'],
  ])('%s', (_case, post, children, each) => {
    const assumptions = home(4, 4, '0.8');
    expect(exactText(childrenSharing(post, assumptions))).toBe(children);
    expect(exactText(perChild(poundsPer('week', '900'), post, assumptions).pounds)).toBe(each);
  });
});

describe('home-wide costs of £3,200.00 a week', () => {
  test.each([
    // per child by registered places; what places kept empty add; the two together are 3200 ÷ (usable × occupancy)
    ['every place can be used', home(4, 4, '0.8'), '3.2', '1000', '0'],
    ['a child alone in a home of four: 3200 × 3 ÷ (1 × 4 × 0.8)', home(4, 1, '0.8'), '3.2', '1000', '3000'],
    ['one of five places kept empty: 3200 × 1 ÷ (4 × 5 × 0.8)', home(5, 4, '0.8'), '4', '800', '200'],
    ['a full home of four', home(4, 4, '1'), '4', '800', '0'],
    ['a home for one child', home(1, 1, '1'), '1', '3200', '0'],
  ])('%s', (_case, assumptions, children, perPlace, empty) => {
    const homeWide = poundsPer('week', '3200');
    expect(exactText(childrenInHome(assumptions))).toBe(children);
    expect(exactText(homeWidePerChild(homeWide, assumptions).pounds)).toBe(perPlace);
    expect(exactText(placesKeptEmpty(homeWide, assumptions).pounds)).toBe(empty);
  });
});
