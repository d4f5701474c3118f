import { commissionTogether } from '../../../src/domain/contracts/councils/commissionTogether';
import { sharePooledCost } from '../../../src/domain/contracts/councils/pooledCost';
import { shareSaving } from '../../../src/domain/contracts/councils/shareSaving';
import { exact } from '../../../src/domain/money/exact';
import { penny, prices, share } from '../../support/contracts/terms';

describe('how many places together', () => {
  const councils = ['Ashmoor', 'Birchdale'].map((name) => ({ name, load: exact(4), places: 4 }));

  test('two equal councils commission two places each alone, five together, and save 2,637.07 a week', () => {
    const value = commissionTogether(councils, prices(5000, 7000)).value!;
    expect([value.alone.places, value.together.places]).toEqual([4, 5]);
    expect(penny(value.alone.weeklyCost)).toBe('54461.54'); // 2 × 27,230.77
    expect(penny(value.together.weeklyCost)).toBe('51824.46'); // 25,000 + 7,000 × 8 × B(5, 8) = 0.4790083
    expect(penny(value.saved)).toBe('2637.07');
  });

  test('the places are held in proportion to the children, the odd one by the first listed of equal remainders', () => {
    const held = (loads: readonly number[]) =>
      commissionTogether(
        loads.map((load) => ({ name: String(load), load: exact(load), places: 0 })),
        prices(5000, 7000),
      ).value!.councils.map(({ heldTogether }) => heldTogether);
    expect(held([4, 4])).toEqual([3, 2]); // 2.5 and 2.5
    expect(held([2, 6])).toEqual([1, 4]); // 1.25 and 3.75
  });

  test('no place where a block costs as much as spot, and nothing saved', () => {
    const value = commissionTogether(councils, prices(7000, 7000)).value!;
    expect(value.together.places).toBe(0);
    expect(penny(value.saved)).toBe('0');
  });
});

describe('an allocation that leaves no council worse off', () => {
  const unequal = [
    { name: 'Ashmoor', load: exact(1), places: 5 },
    { name: 'Birchdale', load: exact(10), places: 5 },
  ];
  const cost = sharePooledCost(unequal, prices(5000, 7000), share(1)).value!;

  test('in proportion to what each pays alone', () => {
    // alone 25,000 + 7,000 ÷ 326 = 25,021.47 and 64,476.65; together 69,987.69, which is 0.782002 of both
    expect(shareSaving(cost).inProportion?.map(({ pays, saves }) => [penny(pays), penny(saves)])).toEqual([
      ['19566.83', '5454.64'],
      ['50420.85', '14055.8'],
    ]);
  });

  test('in equal parts of the 19,510.44 saved', () => {
    expect(shareSaving(cost).inEqualParts?.map(({ pays }) => penny(pays))).toEqual(['15266.25', '54721.43']);
  });

  test('no equal parts where a part is more than a council pays alone', () => {
    const tiny = [
      { name: 'Ashmoor', load: exact('0.01'), places: 0 },
      { name: 'Birchdale', load: exact(10), places: 3 },
      { name: 'Coldwell', load: exact(1), places: 7 },
    ];
    const { value } = sharePooledCost(tiny, prices(5000, 7000), share(1));
    expect(shareSaving(value!).inEqualParts).toBeNull();
    expect(shareSaving(value!).inProportion).not.toBeNull();
  });
});
