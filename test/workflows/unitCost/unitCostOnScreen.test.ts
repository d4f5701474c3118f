/**
 * What the In-house pane shows of the bundled example, worked by hand. The example is invented: 2024/25 comes to
 * £1,221,000 over 5 places × 365 nights × 82 % = 1,496.5 nights.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../../src/domain/submission/received';
import type { JsonObject } from '../../../src/workflows/typed/jsonValue';
import { exampleLedgerGrid } from '../../../src/workflows/unitCost/exampleLedger';
import { ledgerRowsOnScreen } from '../../../src/workflows/unitCost/ledgerRows';
import { nothingTyped, type TypedUnitCost } from '../../../src/workflows/unitCost/unitCostFields';
import {
  currentAnswer,
  currentLedger,
  unitCostGrid,
  type UnitCostDraft,
} from '../../../src/workflows/unitCost/currentUnitCost';
import { ledgerSays, unitCostOnScreen } from '../../../src/workflows/unitCost/onScreen';
import { cellWithId } from '../../support/gridText';
import { receivedGrid } from '../../support/receivedGrid';
import { keptMapping } from '../../../src/workflows/unitCost/keep';

const today = knownDay('2025-10-01');
const example: ReceivedWorkbook = { file: 'this workbook', sheets: receivedGrid(exampleLedgerGrid(today)) };

const currentOf = (draft: UnitCostDraft, kept?: JsonObject) =>
  currentAnswer(currentLedger(draft, kept)!, draft.typed);

function shown(typed: Partial<TypedUnitCost> = {}, mapping: Readonly<Record<string, string>> = {}) {
  const draft = { received: example, mapping, typed: { ...nothingTyped, ...typed } };
  const current = currentOf(draft);
  return { draft, current, onScreen: unitCostOnScreen(current.answer!, draft.typed)! };
}

test('the answer first: per occupied and per available bed-week', () => {
  const { onScreen } = shown();
  // 1,221,000 × 7 ÷ 1,496.5 = 5,711.327…; × 7 ÷ 1,825 = 4,683.287…
  expect(onScreen).toMatchObject({
    headline: 'Alder House (invented), 2024/25: £5,711.33 a week per occupied bed-week',
    perOccupied: '£5,711.33 a week',
    perAvailable: '£4,683.29 a week',
    occupancy: '82.0 %',
    total: '£1,221,000.00 a year',
  });
});

test('shares of gross: staffing is 990 of 1,273 thousand', () => {
  // 990 ÷ 1,273 = 77.77 %; the bar of income is 52 ÷ 990 of the longest
  const { shares } = shown().onScreen;
  expect(shares[0]).toEqual({
    label: 'Staffing',
    aYear: '£990,000.00',
    share: '77.8 %',
    takesOff: false,
    length: 1,
  });
  expect(shares.at(-1)).toMatchObject({ label: 'Income', aYear: '−£52,000.00', takesOff: true });
});

test('the trend, also in real terms', () => {
  // 1,119,000 × 7 ÷ 1,464 = 5,350.41; 5,711.33 ÷ 5,350.41 = 1.06746; ÷ 1.025 (CPI of 2024) = 1.04142
  expect(
    shown().onScreen.trend.map(({ year, occupied, change, real }) => [year, occupied, change, real]),
  ).toEqual([
    ['2022/23', '£4,899.54', '–', '–'],
    // ÷ 4,899.543 = 1.09202; ÷ 1.073 (CPI of 2023) = 1.01773
    ['2023/24', '£5,350.41', '+9.2 %', '+1.8 %'],
    ['2024/25', '£5,711.33', '+6.7 %', '+4.1 %'],
  ]);
});

test('each step of the bridge begins where the one before it ended', () => {
  const { bridge } = shown().onScreen;
  // 4,683.29; 104,000 × 7 ÷ 1,825 = 398.90; 52,000 × 7 ÷ 1,825 = 199.45; 5,281.64 ÷ 0.82 = 6,441.03
  expect(bridge.map(({ label, figure }) => [label, figure])).toEqual([
    ['Every place full', '£4,683.29 a week'],
    ['Support services recharged', '+ £398.90'],
    ['Pensions (local government scheme)', 'nothing stated'],
    ['Insurance', 'nothing stated'],
    ['Depreciation or capital', 'nothing stated'],
    ['Partner income added back', '+ £199.45'],
    ['Places that stood empty', '+ £1,159.39'],
    ['Like for like with an external fee', '£6,441.03 a week'],
  ]);
  expect(bridge[1]!.from).toBeCloseTo(bridge[0]!.to, 12);
  expect(bridge.at(-2)!.to).toBe(1);
});

describe('make or buy', () => {
  test('at its own occupancy, and where both cost the same', () => {
    const { makeOrBuy } = shown().onScreen;
    // 6,441.03 − 6,147 = 294.03; 5,281.64 ÷ 6,147 = 85.9 %
    expect(makeOrBuy!.sentence).toBe(
      'At the home’s own occupancy of 82.0 % a child’s week in-house costs £6,441.03, £294.03 more than the external £6,147.00.',
    );
    expect(makeOrBuy!.equalSentence).toBe(
      'Both cost the same at an occupancy of 85.9 %; above it in-house costs less.',
    );
  });

  test('at an occupancy that was chosen', () => {
    // 5,281.64 ÷ 0.9 = 5,868.49; 6,147 − 5,868.49 = 278.51
    expect(shown({ occupancy: '90' }).onScreen.makeOrBuy!.sentence).toBe(
      'At an occupancy of 90.0 % a child’s week in-house costs £5,868.49, £278.51 less than the external £6,147.00.',
    );
  });

  test('a typed price goes before the ledger’s, and its place in the picture is on the line where both are equal', () => {
    const { onScreen } = shown({ price: '£5,000', priceName: 'Framework' });
    expect(onScreen.prices.map(({ name }) => name)).toEqual([
      'Framework: £5,000.00 a week',
      'External placement price (£ a week): £6,147.00 a week',
    ]);
    // 5,281.64 with every place full is more than 5,000
    expect(onScreen.makeOrBuy!.equalSentence).toBe(
      'Even with every place full, in-house costs more than the external price.',
    );
    expect(onScreen.makeOrBuy!.equal).toBeNull();
    const met = shown().onScreen.makeOrBuy!;
    expect(met.equal!.y).toBeCloseTo(met.external!, 12);
  });
});

test('other councils: each kind with its n, no council by its name', () => {
  const { councils } = shown().onScreen;
  // of 4,760 … 5,640, 5,810, 6,150 six lie below: (5 + 71.33 ÷ 170) ÷ 7 = 0.774; median (5,390 + 5,400) ÷ 2
  expect(councils[0]).toEqual({
    kind: 'In-house, per occupied bed-week, 2024/25',
    words: 'This home at £5,711.33 a week: at the 77th percentile of 8, median £5,395.00 a week.',
    source: 'Sheet “Other councils example”',
  });
  expect(JSON.stringify(councils)).not.toContain('Northtown');
  expect(shown({ council: 'Northtown' }).onScreen.councils[0]!.words).toContain('of 7');
});

test('the least certain row comes first, and a correction moves it', () => {
  const before = ledgerRowsOnScreen(shown().current.read.ledger!);
  expect(before[0]).toMatchObject({
    label: 'Harbour Ltd',
    meaning: 'other',
    sure: 'guessed',
    figure: '£9,000.00 a year',
  });
  const after = shown({}, { 'Harbour Ltd': 'premises' });
  expect(ledgerRowsOnScreen(after.current.read.ledger!).at(-1)).toMatchObject({
    label: 'Harbour Ltd',
    sure: 'mapped',
  });
  // rent 96 and Harbour 9
  expect(after.onScreen.shares[1]).toMatchObject({ label: 'Premises', aYear: '£105,000.00' });
});

describe('what is typed', () => {
  test('bed-nights and a cost held elsewhere move the bridge; the fields still say what the ledger says', () => {
    const { current, onScreen } = shown({ occupied: '1,825', addOns: { insurance: '18250' } });
    // every place full: 5,281.64 + 18,250 × 7 ÷ 1,825 = 70.00 is 5,351.64, and nothing stood empty
    expect(onScreen.bridge.at(-1)!.figure).toBe('£5,351.64 a week');
    expect(ledgerSays(current.plain!)).toMatchObject({
      available: '1,825',
      occupied: '1,496.5',
      price: '£6,147.00',
    });
  });

  test.each([
    ['nights that are no number', { occupied: 'many' }, 'occupied', 'Type a number of nights, such as 1825.'],
    [
      'more nights occupied than available',
      { occupied: '1900' },
      'occupied',
      'At most as many nights as were available can be occupied: 1,825.',
    ],
    ['a price of nought', { price: '0' }, 'price', 'Type pounds a week above nought, such as 6147.'],
    ['a cost in words', { addOns: { pensions: 'lots' } }, 'pensions', 'Type pounds a year, such as 104000.'],
  ])('%s is said beside its field, and no sheets are written', (_name, typed, field, sentence) => {
    const { draft, current } = shown(typed);
    expect(current.problems).toEqual([{ field, sentence }]);
    expect(unitCostGrid(draft, undefined, today)).toBeNull();
  });

  test('the sheets hold what the pane shows', () => {
    const grid = unitCostGrid(shown({ price: '6000' }).draft, undefined, today)!;
    expect(grid.sheets.map(({ name }) => name)).toEqual([
      'Unit cost',
      'Bridge',
      'Make or buy',
      'Unit cost checks',
      'About the unit cost',
    ]);
    expect(cellWithId(grid, 'price.0.weekly').exact).toBe('6000');
  });
});

test('corrections kept in the workbook are used, and anything else that stands there is passed over', () => {
  const kept = { mapping: { 'Harbour Ltd': 'training', 'Basic pay': 'nonsense', Rent: 7 } };
  expect(keptMapping.read(kept)).toEqual({ 'Harbour Ltd': 'training' });
  const current = currentOf({ received: example, mapping: {}, typed: nothingTyped }, kept);
  expect(current.findings.map(({ code }) => code)).toEqual(['ledger-in-thousands']);
});

test('a workbook without a ledger says so', () => {
  const received = {
    file: 'this workbook',
    sheets: [{ name: 'Letter', hidden: false, rows: [[{ kind: 'text' as const, text: 'Dear all' }, null]] }],
  };
  const current = currentOf({ received, mapping: {}, typed: nothingTyped });
  expect(current.answer).toBeNull();
  expect(current.findings.map(({ code }) => code)).toEqual(['file-not-readable']);
});
