import { submissionFromJson } from '../../../src/adapters/text/json';

const file = 'invented.json';

test('numbers keep the digits they were written with', () => {
  const { value, findings } = submissionFromJson(
    file,
    '{"placement": {"quotedWeeklyFee": 5600.10, "registeredPlaces": "4"}, "costs": [{"label": "2 \\"x\\" 3", "amount": 12345678901234567890.01, "included": false}]}',
  );
  expect(findings).toEqual([]);
  expect(value?.placement.quotedWeeklyFee).toEqual({
    at: { cell: '/placement/quotedWeeklyFee' },
    cell: { kind: 'number', decimal: '5600.10' },
  });
  expect(value?.placement.registeredPlaces?.cell).toEqual({ kind: 'text', text: '4' });
  expect(value?.costs[0]?.at).toEqual({ cell: '/costs/0' });
  expect(value?.costs[0]?.fields).toEqual({
    label: { at: { cell: '/costs/0/label' }, cell: { kind: 'text', text: '2 "x" 3' } },
    amount: { at: { cell: '/costs/0/amount' }, cell: { kind: 'number', decimal: '12345678901234567890.01' } },
    included: { at: { cell: '/costs/0/included' }, cell: { kind: 'truth', truth: false } },
  });
  expect(value?.layout).toBe('json');
});

test('null is no answer; a missing section is an empty one', () => {
  const { value, findings } = submissionFromJson(file, '{"placement": {"home": null}, "staffing": null}');
  expect(value?.placement).toEqual({});
  expect([value?.posts, value?.costs, value?.additionalNeeds]).toEqual([[], [], []]);
  expect(findings).toEqual([]);
});

test('unknown names are found with their paths', () => {
  const { findings } = submissionFromJson(
    file,
    '{"placement": {"qotedWeeklyFee": 1}, "costs": [{"label": "Rent", "price": 5}], "extras": []}',
  );
  expect(findings.map(({ code, at, received }) => [code, at.cell, received])).toEqual([
    ['unknown-field', '/extras', 'extras'],
    ['unknown-field', '/placement/qotedWeeklyFee', 'qotedWeeklyFee'],
    ['unknown-field', '/costs/0/price', 'price'],
  ]);
});

test('a list or an object where an answer belongs is found, not dropped', () => {
  const { findings } = submissionFromJson(
    file,
    '{"placement": {"home": ["Hollin Bank"]}, "staffing": {"role": "Care"}, "costs": ["Rent"]}',
  );
  expect(findings.map(({ code, severity, at }) => [code, severity, at.cell])).toEqual([
    ['line-not-understood', 'error', '/placement/home'],
    ['line-not-understood', 'error', '/staffing'],
    ['line-not-understood', 'error', '/costs/0'],
  ]);
});

test.each([
  ['broken off', '{"placement": {"home": "Hollin'],
  ['no JSON at all', 'Hollin Bank, £5,600.00'],
  ['empty', ''],
  ['a list', '[1, 2]'],
  ['something else', '{"name": "open-book"}'],
])('a file that is %s cannot be used, and the finding says so', (_case, text) => {
  const { value, findings } = submissionFromJson(file, text);
  expect(value).toBeNull();
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['file-not-readable', 'error']]);
});

test('a byte order mark is no fault', () => {
  expect(submissionFromJson(file, '\uFEFF{"placement": {}}').value).not.toBeNull();
});

test('a control character is shown, and no number can be forged with one', () => {
  const { value } = submissionFromJson(file, '{"placement": {"home": "\\u000112"}}');
  expect(value?.placement.home?.cell).toEqual({ kind: 'text', text: '␁12' });
});
