/** A provider's trading names are one where most of an answer could be its own; they stay several where they are counted. */
import { askExchange } from '../../../src/domain/exchange/askExchange';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import { providerGroup } from '../../../src/domain/exchange/providerGroup';
import { exact } from '../../../src/domain/money/exact';

const elm = [
  'Elm Care',
  'Elm Care Group Ltd',
  'Elm Care Services Ltd',
  'Elm Care Holdings',
  'Elm Care North Ltd',
  'Elm Care Children’s Homes',
  'Elm Care t/a Elm House',
  'Elm Care (UK) Ltd',
];

test.each([
  ['trading names', ...elm],
  ['what follows “trading as”', 'Elm Care', 'ELM CARE T/A Oak House', 'Elm Care trading as Oak House'],
  ['articles and compass points', 'Elm Care', 'The Elm Group', 'North West Elm', 'Care of Elm'],
  ['a word of trade written to it', 'Elm Care', 'Elmcare Ltd', 'ElmHomes'],
  ['sons', 'Hill & Sons', 'Hill and Sons Homes', 'Hill+Sons'],
  ['a saint', 'St Anne’s', 'Saint Annes Care', 'St. Anne’s Homes'],
])('one where it is asked whose most are: %s', (_, first, ...others) => {
  for (const other of others) expect([other, providerGroup(other)]).toEqual([other, providerGroup(first)]);
});

test.each([
  ['Elm Care', 'Ash Care'],
  ['Care Homes Ltd', 'The Children’s Home'],
  ['North West Care', 'South East Care'],
  ['Provider 1', 'Provider 2'],
])('%s and %s stay two', (one, other) => {
  expect(providerGroup(one)).not.toBe(providerGroup(other));
  expect(providerGroup(one)).not.toBe('');
});

const placed = (provider: string, index: number): ExchangeRecord => ({
  council: ['North', 'South'][index % 2] ?? '',
  reference: index.toString(16).padStart(64, '0'),
  month: '2026-10',
  weekly: exact(5000 + index * 100),
  words: { provider },
  starts: null,
  ends: null,
});

test('eight placements under eight names of one provider are one provider’s: nothing is shown', () => {
  expect(askExchange(elm.map(placed), {}, []).reason).toBe('one-provider');
});

test('seven of ten are not more than 70 %: shown, and the providers counted by their own names', () => {
  const names = [...elm.slice(0, 7), 'Ash', 'Oak', 'Yew'];
  expect(askExchange(names.map(placed), {}, [])).toMatchObject({ reason: null, n: 10, providers: 10 });
  // Eight of ten are.
  expect(askExchange([...elm, 'Ash', 'Oak'].map(placed), {}, []).reason).toBe('one-provider');
});

test('one name written with and without a space is one by its letters, as before', () => {
  const names = ['Oak Wood', 'Oakwood', 'Oak Wood', 'Oakwood', 'Oak Wood', 'Ash'];
  expect(askExchange(names.map(placed), {}, []).reason).toBe('one-provider');
});
