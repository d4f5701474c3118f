/** What the pane keeps in a workbook, and what it makes of settings it finds there. */
import {
  noSettings,
  settingsAsText,
  settingsFromText,
  type PaneSettings,
} from '../../src/workflows/paneSettings';

const kept: PaneSettings = {
  version: 1,
  role: 'financeOfficer',
  mappings: { 'Elm House': { version: 1, lines: [{ label: 'Sundries', category: 'living' }] } },
  localFigures: [
    { figure: 'nationalLivingWage', value: '12.60', owner: 'Commissioning team', reason: 'Policy of 2025' },
  ],
  kept: { unitCost: { externalWeeklyPrice: '6147' } },
};

test('what is kept comes back', () => {
  expect(settingsFromText(settingsAsText(kept))).toEqual(kept);
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
])('%s means no settings yet', (_, text) => {
  expect(settingsFromText(text)).toEqual(noSettings);
});

test.each([
  ['a later version', '{"version":2}'],
  ['something else', 'hello'],
  ['a list', '[]'],
])('%s is left alone', (_, text) => {
  expect(settingsFromText(text)).toBeNull();
});

test('parts that are not understood are dropped, the rest is used', () => {
  const damaged =
    '{"version":1,"role":"mayor","mappings":{"A":{"version":1,"lines":[]},"B":7},"localFigures":[{"figure":"x"},5],"kept":{"unitCost":5}}';
  expect(settingsFromText(damaged)).toEqual({
    ...noSettings,
    mappings: { A: { version: 1, lines: [] } },
  });
});

test('what was kept under a pane’s former name is found under its present one', () => {
  const before = '{"version":1,"kept":{"inHouse":{"mapping":{"Zeta":"premises"}},"contracts":{"a":1}}}';
  expect(settingsFromText(before)?.kept).toEqual({
    unitCost: { mapping: { Zeta: 'premises' } },
    contracts: { a: 1 },
  });
});

test('where both are there, what was kept last counts', () => {
  const both =
    '{"version":1,"kept":{"unitCost":{"mapping":{"Zeta":"other"}},"inHouse":{"mapping":{"Zeta":"premises"}}}}';
  expect(settingsFromText(both)?.kept).toEqual({ unitCost: { mapping: { Zeta: 'other' } } });
});
