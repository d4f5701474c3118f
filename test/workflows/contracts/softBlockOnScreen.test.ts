/**
 * A soft block set up from the example: two providers of four places, two councils with four children each, a quarter of
 * every vacant place to each party. B(4, 4) = 0.310680, so 68.93 % alone; B(8, 8) = 0.235570, so 76.44 % together.
 */
import { exact } from '../../../src/domain/money/exact';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { softBlockOnScreen } from '../../../src/workflows/contracts/softBlockOnScreen';
import {
  startingSoftBlock,
  withOneMoreProvider,
  withoutSoftCouncil,
  withSoftCouncil,
  withSoftProvider,
  type TypedSoftBlock,
} from '../../../src/workflows/contracts/typedSoftBlock';
import { understoodSoftBlock } from '../../../src/workflows/contracts/understoodSoftBlock';

const start = startingSoftBlock(exampleContracts, '4');
const understood = (typed: TypedSoftBlock) => understoodSoftBlock(typed, exact(7000));
const shown = softBlockOnScreen(understood(start).block!)!;

test('occupancy alone and together, and what vacant places cost', () => {
  expect(shown.occupancy).toBe('Occupied alone: Provider 1 68.9 %, Provider 2 68.9 %. Together: 76.4 %.');
  // 8 × 0.235570 vacant places × 4,452.19.
  expect(shown.vacantPlaces).toBe('Vacant places cost the group £8,390.44 a week, shared as stated.');
});

test('the price leaves the provider where it was alone at £5,600', () => {
  // (4,700 × 0.689320 + 900 × 0.764430) ÷ (0.764430 + 0.5 × 0.235570) = 3,927.79 ÷ 0.882215; ÷ 0.764430 a child-week.
  // Alone 4 × 0.689320 × 4,700 − 14,000 = −1,040.78; a plain block 20,000 − 14,000 − 900 × 2.757282.
  expect(shown.providers[0]).toEqual({
    name: 'Provider 1',
    price: '£4,452.19 a place and £5,138.20 a child-week; bears 25.0 % of vacant places',
    margin: { softBlock: '−£1,040.78', spot: '−£1,040.78', block: '£3,518.45' },
  });
});

test('each council pays for its children, its quarter of the vacant places, and spot elsewhere', () => {
  // 3.057719 × 4,452.19 + 2,097.61 + 0.942281 × 7,000; spot 2.757282 × 5,600 + 1.242718 × 7,000; block 20,000 + 8,699.03.
  expect(shown.councils[1]).toEqual({
    name: 'Council 2',
    vacant: '£2,097.61 of it for vacant places (25.0 %)',
    pays: { softBlock: '£22,307.14', spot: '£24,139.81', block: '£28,699.03' },
  });
});

test('no move is assumed, and the figures are no forecast', () => {
  expect(shown.safeguard).toMatch(/^No move is assumed/);
  expect(shown.says).toMatch(/no forecast/);
});

test('shares of a vacant place that are not whole', () => {
  expect(understood(withSoftCouncil(start, 1, 'voidShare', '20'))).toEqual({
    block: null,
    problems: [],
    sentences: [
      'The shares of a vacant place add up to 95.0 %: give every part of it to one party, 100 % in all.',
    ],
  });
});

test('councils that would hold fewer places than the homes have', () => {
  expect(understood(withSoftCouncil(start, 2, 'places', '3')).sentences).toEqual([
    'The councils would hold 7 places in a plain block, and the homes have 8: make them the same.',
  ]);
});

test.each([
  ['homes', 'four', 'Type whole numbers of places with commas between them, such as 2, 2.'],
  ['fixed', '-1', 'Type pounds a week of nought or more, such as 5000.'],
  ['voidShare', '120', 'Type a percentage between 0 and 100, such as 80.'],
  ['name', ' ', 'Give this party a name.'],
] as const)('a provider’s %s typed as “%s”', (field, text, sentence) => {
  const { block, problems } = understood(withSoftProvider(start, 2, field, text));
  expect(block).toBeNull();
  expect(problems).toEqual([{ field: `soft-provider-2-${field}`, sentence }]);
});

test('nobody to look for places for is no soft block', () => {
  const nobody = withoutSoftCouncil(withoutSoftCouncil(start, 1), 2);
  expect(understood(nobody).sentences).toEqual(['A soft block needs one provider and one council or more.']);
});

test('one provider more bears nothing until somebody says so, and brings its own places', () => {
  const more = withOneMoreProvider(start);
  expect(more.providers[2]).toMatchObject({ id: 3, name: 'Provider 3', homes: '4', voidShare: '0' });
  expect(understood(more).sentences).toEqual([
    'The councils would hold 8 places in a plain block, and the homes have 12: make them the same.',
  ]);
});
