/**
 * The example of the Contracts pane in words. Four places, a load of 0.8 × 50 ÷ 10 = 4:
 *
 * B(4, 4) = (256 ÷ 24) ÷ (1 + 4 + 8 + 32/3 + 32/3) = 0.310680, so 4 × 0.310680 = 1.242718 children are placed elsewhere and
 * 2.757282 here, which is 68.93 % of 4. Spot for them at £7,000 is £19,300.97 a week.
 */
import { contractsOnScreen } from '../../../src/workflows/contracts/onScreen';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { placesOnScreen } from '../../../src/workflows/contracts/placesOnScreen';
import { poolingOnScreen } from '../../../src/workflows/contracts/poolingOnScreen';
import { providerOnScreen } from '../../../src/workflows/contracts/providerOnScreen';
import { withTerm, type TypedContracts } from '../../../src/workflows/contracts/typedContracts';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';

const shownOf = (typed: TypedContracts) => contractsOnScreen(understoodContracts(typed).value!)!;
const example = shownOf(exampleContracts);

test('children and places are said in words', () => {
  expect(example.compared).toMatchObject({
    children: 'One child every 10 weeks, 80 % accepted, stays of 50 weeks: 4.0 children need a place.',
    occupancy:
      'On average 2.8 of 4 places are occupied (68.9 %). 1.2 children are placed elsewhere (spot), 31.1 % of those who need a place.',
    planned: 'The provider plans for 80.0 % of 4 places; these children fill 68.9 %.',
  });
});

test('children further apart are fewer children needing a place', () => {
  // 0.8 × 50 ÷ 12.5 = 3.2.
  const { compared } = shownOf(withTerm(exampleContracts, 'weeksBetweenChildren', '12.5'));
  expect(compared.children).toBe(
    'One child every 12.5 weeks, 80 % accepted, stays of 50 weeks: 3.2 children need a place.',
  );
});

test('one child a week, one week: the words stay English', () => {
  const typed = { weeksBetweenChildren: '1', acceptance: '100', stayWeeks: '1' };
  const { compared } = shownOf({ ...exampleContracts, terms: { ...exampleContracts.terms, ...typed } });
  expect(compared.children).toBe(
    'One child every week, 100 % accepted, stays of 1 week: 1.0 child needs a place.',
  );
});

test.each([
  // 5,600 × 2.757282 = 15,440.78; 19,300.97 − 15,440.78 = 3,860.19.
  ['As quoted', '£15,440.78', '£5,600.00', '£3,860.19 less'],
  // 4 × 5,000; ÷ 2.757282 = 7,253.52.
  ['Block', '£20,000.00', '£7,253.52', '£699.03 more'],
  // Trued up yearly: 5,200 × the larger of 2.757282 and 3.2.
  ['Guarantee of 80 %', '£17,275.07', '£6,265.25', '£2,025.91 less'],
  // 5,275 × (2.757282 + 0.5 × 1.242718) = 5,275 × 3.378641.
  ['Half of vacant places', '£17,822.33', '£6,463.73', '£1,478.64 less'],
  // 14,000 + 2,500 × (π3 + 2 × π4), each 0.310680: 14,000 + 2,500 × 0.932039.
  ['Home and child', '£16,330.10', '£5,922.54', '£2,970.87 less'],
])(
  '%s: %s expected a week, %s a child-week, %s beside spot',
  (name, expectedAWeek, childWeek, againstSpot) => {
    const found = example.compared.contracts.find((contract) => contract.name === name);
    expect(found).toMatchObject({ expectedAWeek, childWeek, againstSpot });
  },
);

test('a block saves by its price and loses by its occupancy, and the two make the whole', () => {
  // At 80 %: spot 7,000 × 3.2 = 22,400, block 20,000. At 68.93 %: spot 19,300.97. 2,400 − 3,099.03 = −699.03.
  expect(example.compared.contracts[1]?.saving).toBe(
    'Block costs £699.03 a week more than spot: £2,400.00 saved by its price, £3,099.03 lost by an occupancy of 68.9 % where 80.0 % is planned.',
  );
});

test('paid only while occupied, nothing is said to be saved by occupancy', () => {
  expect(example.compared.contracts[0]?.saving).toBeNull();
});

test('a block at the spot price saves nothing at any occupancy that is planned and met', () => {
  // 100 % planned at £7,000: 7,000 × 4 − 28,000 = 0; the rest, 28,000 − 19,300.97, is lost by occupancy.
  const typed = withTerm(exampleContracts, 'plannedOccupancy', '100');
  const [quoted, block] = typed.contracts;
  const dear = { ...block!, terms: { ...block!.terms, price: '7000' } };
  const { compared } = shownOf({ ...typed, contracts: [quoted!, dear] });
  expect(compared.contracts[1]?.saving).toBe(
    'Block costs £8,699.03 a week more than spot: nothing by its price, £8,699.03 lost by an occupancy of 68.9 % where 100.0 % is planned.',
  );
});

test('what each figure says stands with it: structures, no forecast', () => {
  expect(example.compared.says).toMatch(/compare structures; they are no forecast/);
});

describe('places to commission', () => {
  const places = placesOnScreen(example.comparison);

  test('the rule, the bound that it is not, and the places typed', () => {
    // Two places: 10,000 + 7,000 × 2.461538. Four: 20,000 + 7,000 × 1.242718 = 28,699.03, 1,468.26 more.
    expect(places.rule).toBe(
      '2 places as a block: £27,230.77 a week, with spot for the children they do not reach.',
    );
    expect(places.bound).toMatch(
      /^Bound, if children were moved into block places as they free up: 3 places, /,
    );
    expect(places.typed).toBe('The 4 places above cost £28,699.03 a week in the same way: £1,468.26 more.');
  });

  test('a bar for each number of places, the chosen one marked', () => {
    // None: 7,000 × 4. One: 5,000 + 7,000 × 4 × 4/5 = 5,000 + 22,400.
    expect(places.bars.slice(0, 3)).toMatchObject([
      { places: '0 places', aWeek: '£28,000.00', chosen: false },
      { places: '1 place', aWeek: '£27,400.00', chosen: false },
      { places: '2 places', aWeek: '£27,230.77', chosen: true },
    ]);
  });
});

describe('holding places with neighbours', () => {
  test('Ashmoor, one child and two places, would carry Birchdale’s three children', () => {
    // Ashmoor alone: B(2, 1) = 0.5 ÷ 2.5 = 0.2; 10,000 + 7,000 × 0.2 = 11,400. Together 10,000 + 7,000 × 0.310680 = 12,174.76.
    const pooled = poolingOnScreen(example.comparison)!;
    expect(pooled.councils[0]).toEqual({
      name: 'Ashmoor',
      alone: '£11,400.00',
      together: '£12,174.76',
      difference: '£774.76 more',
    });
    expect(pooled.worseOff).toEqual([
      'Ashmoor would be worse off: it would pay £774.76 more a week, and 0.31 of its children would be placed elsewhere on average, 0.20 alone. Agree first what Ashmoor receives, or places that stay its own.',
    ]);
  });

  test('two alike gain alike, and nobody is worse off', () => {
    // Each alone 20,000 + 7,000 × 1.242718 = 28,699.03; together 40,000 + 7,000 × 8 × 0.235570 = 53,191.93, half each.
    const councils = ['Ashmoor', 'Birchdale'].map((name, id) => ({ id, name, load: '4', places: '4' }));
    const pooled = poolingOnScreen(shownOf({ ...exampleContracts, councils }).comparison)!;
    expect(pooled.worseOff).toEqual([]);
    expect(pooled.councils[1]).toEqual({
      name: 'Birchdale',
      alone: '£28,699.03',
      together: '£26,595.97',
      difference: '£2,103.06 less',
    });
  });

  test('together they commission more places than alone, and nobody need pay more than alone', () => {
    // Alone two places each at 27,230.77; together five, 51,824.46: worth 54,461.54 − 51,824.46.
    const councils = ['Ashmoor', 'Birchdale'].map((name, id) => ({ id, name, load: '4', places: '4' }));
    const pooled = poolingOnScreen(shownOf({ ...exampleContracts, councils }).comparison)!;
    expect(pooled.commissioned).toBe(
      'By the marginal rule the councils commission 4 places alone and 5 places together (Ashmoor 3, Birchdale 2): worth £2,637.07 a week.',
    );
    expect(pooled.proposed).toEqual([
      'Ashmoor pays £26,595.97 a week, £2,103.06 less than alone.',
      'Birchdale pays £26,595.97 a week, £2,103.06 less than alone.',
    ]);
  });

  test('without councils there is nothing to hold together', () => {
    expect(poolingOnScreen(shownOf({ ...exampleContracts, councils: [] }).comparison)).toBeNull();
  });
});

describe('the provider’s side', () => {
  const planned = example.values.plannedOccupancy;

  test('a block leaves least when full: 20,000 − 14,000 − 900 × children', () => {
    const block = providerOnScreen(example.comparison, 1, planned)!;
    expect(block.rows.map(({ children, left }) => `${children}: ${left}`)).toEqual([
      '0: £6,000.00',
      '1: £5,100.00',
      '2: £4,200.00',
      '3: £3,300.00',
      '4: £2,400.00',
    ]);
    // 20,000 − 14,000 − 900 × 2.757282.
    expect(block.onAverage).toBe('On average Block leaves the provider £3,518.45 a week after its costs.');
  });

  test('the quoted fee falls short at honest occupancy, and the fee that covers the plan is £5,275.00', () => {
    // 15,440.78 − 14,000 − 2,481.55; 14,000 ÷ 3.2 + 900.
    const quoted = providerOnScreen(example.comparison, 0, planned)!;
    expect(quoted.onAverage).toBe(
      'On average As quoted pays the provider £1,040.78 a week less than its costs.',
    );
    expect(quoted.feeAtPlanned).toBe(
      'A fee of £5,275.00 a child-week covers its costs when 80.0 % of 4 places are occupied.',
    );
    // 14,000 ÷ (4 × (5,600 − 900)) = 74.47 %.
    expect(quoted.breakEven).toBe('As quoted covers the provider’s costs from 74.5 % on.');
  });
});
