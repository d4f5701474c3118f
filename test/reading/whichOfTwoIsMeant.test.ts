/** Options, homes and versions side by side or under one another: which is meant, by a sentence, a figure or what is hidden. */
import { reviewOfRows, type Rows } from './reviewOfRows';

describe('two ways of staffing side by side', () => {
  const sheet = (names: readonly string[], below: Rows): Rows => [
    ['Placement costs - two ways of staffing it'],
    [],
    ['£ per week', ...names],
    ['Care staff', 3600, 2400],
    ['Waking night', 1400, 700],
    ['Rent', 500, 500],
    ['Food', 200, 200],
    ['Surplus', 300, 200],
    ['Total', 6000, 4000],
    [],
    ...below,
  ];
  const options = ['Option A (2:1)', 'Option B (1:1)'];

  it.each([
    [options, [['Our offer is Option B. Fee offered per week:', null, 4000]], '4000'],
    [options, [['Fee offered per week', null, 4000]], '4000'],
    [options, [['Fee offered per week', 6000]], '6000'],
    [options, [['Option A was declined by the registered manager.']], '4000'],
    [options, [['Option B has been ruled out.']], '6000'],
    [['Package 1', 'Package 2'], [['We recommend Package 2 for this referral.']], '4000'],
    [['Rowan House', 'Elm House'], [['Weekly fee for this placement', null, 4000]], '4000'],
    [['Rowan House', 'Elm House'], [['Our proposal is for a place at Elm House, per week', 4000]], '4000'],
  ] as const)('%j with %j is read as %s', (names, below, pounds) => {
    expect(reviewOfRows(sheet(names, below as unknown as Rows)).price[1]).toBe(pounds);
  });
});

describe('an earlier quote on the same sheet', () => {
  const costs = (title: string, care: number): Rows => [
    [title],
    ['Line', '£ per week'],
    ['Care staff', care],
    ['Rent', 400],
    ['Food', 100],
    ['Overheads', 300],
    ['Weekly fee', care + 800],
  ];
  const today = costs('Fee from 1 April 2026 (v3)', 2500);
  const before = costs('Superseded - fee from 1 April 2025 (v2)', 2300);

  // Rows counted from nought: seven of the first table, a blank one, seven of the second.
  const [first, second] = [
    [0, 1, 2, 3, 4, 5, 6],
    [8, 9, 10, 11, 12, 13, 14],
  ];

  it.each([
    ['below, hidden', [...today, [], ...before], second],
    ['below, to be seen', [...today, [], ...before], []],
    ['above', [...before, [], ...today], []],
    ['above, hidden', [...before, [], ...today], first],
    ['hidden and called nothing', [...today, [], ...costs('Fee from 1 April 2025', 2300)], second],
    ['no longer offered', [...today, [], ...costs('No longer offered', 2300)], []],
  ])('%s: 2,500 + 800 is the fee', (_, rows, hiddenRows) => {
    expect(reviewOfRows(rows, hiddenRows).price.slice(0, 2)).toEqual(['3300', '3300']);
  });

  it('alone on its sheet is still what was sent', () => {
    expect(reviewOfRows(before).price[1]).toBe('3100');
  });
});

describe('hours that are the product of two columns or three', () => {
  const rows = (late: number): Rows => [
    ['Rota costing for one child, £ a week'],
    [],
    ['Shift', 'Staff', 'Hours each', 'Days', 'Rate £', 'Cost a week £'],
    ['Early shift', 2, 7, 7, 20, 1960],
    ['Late shift', 2, 8, 7, 20, late],
    ['Waking night', 1, 10, 7, 22, 1540],
    ['Team leader', 1, 8, 5, 24, 960],
    ['Rent', null, null, null, null, 400],
    ['Food', null, null, null, null, 100],
    ['Weekly fee', null, null, null, null, 4960 + late],
  ];

  // 2 × 8 × 7 × £20 = £2,240
  it('are multiplied, and asked about where they miss', () => {
    const { price, said } = reviewOfRows(rows(2200));
    expect(price[1]).toBe('7160');
    expect(said).toContain(
      '2 × 8 × 7 × £20.00, as the columns beside it say: £2,240.00 | £2,200.00, £40.00 less',
    );
  });

  it('accuse nobody where they agree', () => {
    expect(reviewOfRows(rows(2240)).codes).not.toContain('label-arithmetic-differs');
  });
});
