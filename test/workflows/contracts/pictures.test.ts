/** Where the pictures of the Contracts pane put things: parts of the picture from 0 to 1, worked by hand from the example. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { contractsOnScreen } from '../../../src/workflows/contracts/onScreen';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { axisBetween } from '../../../src/workflows/shown/pictureAxis';
import {
  withContractTerm,
  withTerm,
  type TypedContracts,
} from '../../../src/workflows/contracts/typedContracts';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';

const shownOf = (typed: TypedContracts) => contractsOnScreen(understoodContracts(typed).value!)!;
const { picture, bars } = shownOf(exampleContracts);
const lineOf = (name: string) => picture.lines.find((line) => line.name === name)!;

test('the axes hold what is to be seen, with round numbers on them', () => {
  // Expected costs run from 5,600 to 7,253.52: 4,200 to 9,792 in steps of 2,000.
  expect(picture.up.map(({ label }) => label)).toEqual(['£4,000', '£6,000', '£8,000', '£10,000']);
  expect(picture.across.map(({ label }) => label)).toEqual(['40 %', '60 %', '80 %', '100 %']);
});

test('expected and planned occupancy stand apart', () => {
  // (0.689320 − 0.4) ÷ 0.6 = 0.4822; (0.8 − 0.4) ÷ 0.6 = 0.6667.
  expect(picture.expected).toEqual({ x: 0.4822, label: '68.9 % expected' });
  expect(picture.planned).toEqual({ x: 0.6667, label: '80.0 % planned' });
});

test('the block crosses spot at 71.4 %, and its dot is above it', () => {
  const block = lineOf('Block');
  // 5,000 ÷ 7,000 = 0.714286: (0.714286 − 0.4) ÷ 0.6 = 0.5238 across; (7,000 − 4,000) ÷ 6,000 up.
  expect(block.breakEven).toEqual({ x: 0.5238, y: 0.5 });
  expect(block.breakEvenInWords).toBe('cheaper than spot from 71.4 % on');
  // (7,253.52 − 4,000) ÷ 6,000.
  expect(block.expected).toEqual({ x: 0.4822, y: 0.5423 });
  // At 100 % the block costs 5,000 a child-week: (5,000 − 4,000) ÷ 6,000.
  expect(block.points.at(-1)).toEqual({ x: 1, y: 0.1667 });
});

test.each([
  // 5,600 is below 7,000 whatever the occupancy.
  ['As quoted', 'never dearer than spot'],
  // 0.8 × 5,200 ÷ 7,000 = 59.4 %.
  ['Guarantee of 80 %', 'cheaper than spot from 59.4 % on'],
  // 2,637.50 ÷ (7,000 − 2,637.50) = 60.5 %.
  ['Half of vacant places', 'cheaper than spot from 60.5 % on'],
  // 14,000 ÷ 7,000 = 2 of 4 places.
  ['Home and child', 'cheaper than spot from 50.0 % on'],
])('%s is %s', (name, words) => {
  expect(lineOf(name).breakEvenInWords).toBe(words);
});

test('a block dearer than spot never breaks even', () => {
  const { picture: dear } = shownOf(withContractTerm(exampleContracts, 2, 'price', '7100'));
  expect(dear.lines[1]).toMatchObject({
    breakEven: null,
    breakEvenInWords: 'at no occupancy cheaper than spot',
  });
});

test('a low occupancy widens the picture to the left', () => {
  // 0.8 × 50 ÷ 40 = 1 child, 4 places: about a quarter occupied, so the picture begins at nought.
  const { picture: low } = shownOf(withTerm(exampleContracts, 'weeksBetweenChildren', '40'));
  expect(low.across.map(({ label }) => label)).toEqual(['0 %', '20 %', '40 %', '60 %', '80 %', '100 %']);
});

test('where a place is kept empty no line goes on to 100 %', () => {
  const { picture: three } = shownOf(withTerm(exampleContracts, 'placesKeptEmpty', '1'));
  const last = three.lines[1]!.points.at(-1)!;
  const end = three.across.at(-1)!.at;
  expect(last.x).toBeLessThan(end);
});

test('every number stands on its own line, inside the picture and clear of the dots', () => {
  for (const { numberAt, points, expected } of picture.lines) {
    expect(points).toContainEqual(numberAt);
    expect(numberAt.y).toBeLessThanOrEqual(1);
    expect(Math.abs(numberAt.x - expected.x)).toBeGreaterThan(0.05);
  }
});

test('the bars are the distribution: weights 1, 4, 8, 32/3, 32/3 over 34 1/3', () => {
  expect(bars.map(({ label, share }) => `${label}: ${share}`)).toEqual([
    '0 of 4: 2.9 %',
    '1 of 4: 11.7 %',
    '2 of 4: 23.3 %',
    '3 of 4: 31.1 %',
    '4 of 4: 31.1 %',
  ]);
  // 4 ÷ (32/3) = 0.375 of the longest.
  expect(bars[1]?.length).toBe(0.375);
});

test('two hundred places are thirteen bars that still hold all the time there is', () => {
  const { bars: many } = shownOf(withTerm(exampleContracts, 'places', '200'));
  // 201 numbers in groups of 16: twelve full groups and one of nine.
  expect(many).toHaveLength(13);
  expect(many[0]).toMatchObject({ label: '0 to 15 of 200', share: '100.0 %' });
  expect(many.at(-1)?.label).toBe('192 to 200 of 200');
});

test.each([
  // The distance ÷ 4, rounded up to 1, 2 or 5 times a power of ten.
  ['4200', '9792', '4000', '10000', '2000'],
  ['0', '1.5', '0', '1.5', '0.5'],
  ['700', '700', '700', '700.01', '0.01'],
])('an axis between %s and %s runs from %s to %s in steps of %s', (low, high, from, to, step) => {
  const axis = axisBetween(exact(low), exact(high));
  expect([axis.from, axis.to, axis.step].map(exactText)).toEqual([from, to, step]);
});
