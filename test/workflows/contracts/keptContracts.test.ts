/** Terms kept in a workbook and found again; what somebody else left there, or half of it, is left alone. */
import type { JsonObject } from '../../../src/workflows/typed/jsonValue';
import { startingContracts } from '../../../src/workflows/contracts/onScreen';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { keptContracts, sameTerms } from '../../../src/workflows/contracts/keep';
import { startingSoftBlock } from '../../../src/workflows/contracts/typedSoftBlock';
import { withTerm } from '../../../src/workflows/contracts/typedContracts';

const softBlock = startingSoftBlock(exampleContracts, '4');
const typed = { ...withTerm(exampleContracts, 'spotPrice', '6900'), softBlock };
const kept = keptContracts.toKeep(typed);
const again = (text: JsonObject): JsonObject => JSON.parse(JSON.stringify(text)) as JsonObject;

test('what was kept comes back as it was, and says where it came from', () => {
  const found = keptContracts.read(again(kept))!;
  expect(sameTerms(found, typed)).toBe(true);
  expect(found.startedFrom).toBe('From the terms kept in this workbook.');
});

test('with no fee read the pane starts from it; with nothing kept, from the example', () => {
  expect(startingContracts(null, kept).terms.spotPrice).toBe('6900');
  expect(startingContracts(null, undefined)).toBe(exampleContracts);
});

const terms = kept['terms'] as JsonObject;
const broken: readonly (readonly [string, JsonObject])[] = [
  ['a later version', { ...kept, version: 2 }],
  ['no terms', { version: 1 }],
  ['a list in the place of the terms', { version: 1, terms: [] }],
  ['a price that is a number', { version: 1, terms: { ...terms, terms: { spotPrice: 7000 } } }],
  [
    'a contract of an unknown shape',
    { version: 1, terms: { ...terms, contracts: [{ id: 1, model: 'lease' }] } },
  ],
  ['a council without a number', { version: 1, terms: { ...terms, councils: [{ name: 'Ashmoor' }] } }],
  ['half a soft block', { version: 1, terms: { ...terms, softBlock: { providers: [] } } }],
];

test.each(broken)('%s is left alone', (_, left) => {
  expect(keptContracts.read(left)).toBeNull();
});
