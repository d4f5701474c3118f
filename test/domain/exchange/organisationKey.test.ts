/** Names written in several ways are counted as one; what a mistaken join does is suppress more. Names are invented. */
import { askExchange } from '../../../src/domain/exchange/askExchange';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import { councilKey, namesTakenAsOne, providerKey } from '../../../src/domain/evidence/organisationKey';
import { exact } from '../../../src/domain/money/exact';

test.each([
  [
    'a legal form',
    'Elm Care',
    'Elm Care Ltd',
    'ELM CARE LIMITED',
    'Elm Care Ltd.',
    'Elm Care L.T.D.',
    'Elm Care plc',
  ],
  ['a legal form of words', 'Elm Care', 'Elm Care Community Interest Company', 'Elm Care C.I.C.'],
  ['capitals and spaces', 'Elm Care', '  elm   care ', 'Elm\u00a0Care', 'Elmcare', 'E.L.M. Care'],
  ['“and”', 'Elm & Ash', 'Elm and Ash', 'Elm + Ash', 'ELM&ASH Ltd'],
  ['signs', 'St Anne’s Homes', 'St. Annes Homes', 'St Anne`s-Homes', 'St\u200b Anne‘s Homes'],
  ['accents', 'Café House', 'Cafe House', 'Cafe\u0301 House'],
  ['the article', 'The Elm Group', 'Elm Group'],
])('a provider: %s', (_, first, ...others) => {
  for (const other of others) expect([other, providerKey(other)]).toEqual([other, providerKey(first)]);
});

test.each([
  [
    'its kind',
    'Northby',
    'Northby Council',
    'NORTHBY CITY COUNCIL',
    'Northby County Council',
    'City of Northby',
  ],
  ['its kind in letters', 'Northby', 'Northby MBC', 'Northby M.B.C.', 'Northby Metropolitan Borough Council'],
  [
    'a borough',
    'Camley',
    'London Borough of Camley',
    'The Royal Borough of Camley',
    'Camley Borough Council',
  ],
  [
    'a borough as London writes it',
    'Camley',
    'Camley LBC',
    'LB Camley',
    'LB of Camley',
    'Camley London Borough Council',
    'Camley, London Borough of',
    'RB Camley',
  ],
  [
    'a part of it',
    'Northby City Council (Children’s Services)',
    'Northby Children’s Services',
    "Northby Council Children's Social Care",
  ],
  ['a quarter of the sky', 'Elm & NE Durley', 'Elm and North East Durley', 'Elm and N.E. Durley Council'],
  ['a county', 'Durley', 'County Durley', 'Durley County Council'],
  ['“and”', 'Bath & Elm', 'Bath and Elm Council', 'BATH AND ELM'],
])('a council: %s', (_, first, ...others) => {
  for (const other of others) expect([other, councilKey(other)]).toEqual([other, councilKey(first)]);
});

test.each([
  [providerKey, 'Elm Care', 'Elm Homes'],
  [providerKey, 'Elm Care North', 'Elm Care South'],
  [providerKey, 'Limited', 'Company'],
  [councilKey, 'Leicester City Council', 'Leicestershire County Council'],
  [councilKey, 'North Elm', 'South Elm'],
  [councilKey, 'City of London', 'London Borough of Camley'],
  [councilKey, 'Council', 'City'],
])('other names stay others', (key, one, other) => {
  expect(key(one)).not.toBe(key(other));
  expect(key(one)).not.toBe('');
});

const record = (index: number, council: string, provider: string): ExchangeRecord => ({
  council,
  reference: index.toString(16).padStart(64, '0'),
  month: '2026-10',
  weekly: exact(5000 + index),
  words: { provider },
  starts: null,
  ends: null,
});

test('one provider written in three ways is one provider, and one council in three ways one council', () => {
  const ofOneProvider = Array.from({ length: 6 }, (_, index) =>
    record(index, index < 3 ? 'A' : 'B', ['Elm Care', 'Elm Care Ltd', 'ELM CARE LIMITED'][index % 3] ?? ''),
  );
  expect(askExchange(ofOneProvider, {}, []).reason).toBe('one-provider');
  const ofOneCouncil = Array.from({ length: 6 }, (_, index) =>
    record(
      index,
      ['Northby', 'Northby Council', 'Northby City Council'][index % 3] ?? '',
      index < 3 ? 'P' : 'Q',
    ),
  );
  expect(askExchange(ofOneCouncil, {}, []).reason).toBe('one-council');
});

test('a question for a provider finds it however it is written', () => {
  const records = [
    ...Array.from({ length: 8 }, (_, index) => record(index, index % 2 === 0 ? 'A' : 'B', 'Elm Care')),
    ...Array.from({ length: 8 }, (_, index) => record(20 + index, index % 2 === 0 ? 'A' : 'B', 'Ash Homes')),
  ];
  const sizes = ['elm care ltd', 'Elm Care', 'Oak'].map(
    (provider) => askExchange(records, { provider }, []).set.placements.size,
  );
  expect(sizes).toEqual([8, 8, 0]);
});

test('what was taken as one is said with every way it is written, but for spaces', () => {
  const names = ['Elm Care', ' Elm  Care', 'ELM CARE LTD', 'Ash', 'Elm Care'].map(
    (name) => ({ kind: 'provider', name }) as const,
  );
  expect(namesTakenAsOne([...names, { kind: 'council', name: 'Elm Care Ltd' }])).toEqual([
    { kind: 'provider', ways: ['ELM CARE LTD', 'Elm Care'] },
  ]);
});
