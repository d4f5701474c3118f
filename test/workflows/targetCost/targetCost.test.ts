import { knownDay } from '../../../src/domain/calendar/isoDate';
import { targetCost } from '../../../src/workflows/targetCost/targetCost';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => targetCost.run({ ...targetCost.example, ...change }, reference);

test('an overspend of £20,000.00: half beyond £5,000.00, at most 2 % of the target', () => {
  // (20,000 − 5,000) ÷ 2 = 7,500, capped at 5,000; 250,000 + 20,000 + 5,000 = 275,000; 280,000 paid
  const { answered } = run({});
  expect(answered?.json()).toEqual({
    councilPays: '275000',
    refund: '5000',
    councilBears: '5000',
    providerBears: '15000',
  });
  expect(answered?.told.headline).toBe(
    'The council pays £275,000.00: £20,000.00 was overspent against the target.',
  );
});

test('a saving of £10,000.00: the provider keeps 40 %', () => {
  const { answered } = run({ allowable: '240000', paidOnAccount: '260000' });
  expect(answered?.json()).toEqual({ councilPays: '264000', refund: '-4000' });
  expect(answered?.told.sentences.at(-1)).toBe('£4,000.00 is still to pay.');
});

test.each([
  ['an overspend', { councilShareOfOverspend: '' }],
  ['a saving', { allowable: '240000', councilShareOfSaving: '' }],
])('%s whose share nobody agreed is refused', (_, change) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['terms-for-the-outcome-missing']);
});
