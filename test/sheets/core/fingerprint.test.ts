/** A fingerprint of a value is that of its JSON, though the whole text is never made. */
import { exact } from '../../../src/domain/money/exact';
import { fingerprintOf, fingerprintOfValue } from '../../../src/sheets/core/fingerprint';

test.each([
  ['a list of records', [{ weekly: exact('4900.10'), home: undefined, words: ['“a”', 'b'] }, { n: 1 }]],
  ['lists within lists, and empty ones', [[], [[1, null], undefined, 'x'], {}]],
  ['a record', { from: '2026-04-01', nothing: null }],
])('%s', (_, value) => {
  expect(fingerprintOfValue(value)).toBe(fingerprintOf(JSON.stringify(value)));
});
