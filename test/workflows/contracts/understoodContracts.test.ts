/** What somebody may type that cannot be meant: a plain sentence beside the field, and nothing is worked out from it. */
import { exactText } from '../../../src/domain/money/exact';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import {
  withContract,
  withContractTerm,
  withCouncil,
  withOneMoreContract,
  withoutContract,
  withTerm,
  type ContractField,
  type TermField,
  type TypedContract,
} from '../../../src/workflows/contracts/typedContracts';
import { discountBandsInWords } from '../../../src/workflows/contracts/typedFigures';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';

test.each<[TermField, string, string]>([
  ['places', '0', 'Type one place or more.'],
  ['places', '2.5', 'Type a whole number of places, at most 400.'],
  ['places', '4000', 'Type a whole number of places, at most 400.'],
  ['places', '', 'Type a whole number of places, at most 400.'],
  ['placesKeptEmpty', '4', 'Leave at least one place that can be used.'],
  ['weeksBetweenChildren', '0', 'Type a number of weeks above nought, such as 10.'],
  [
    'weeksBetweenChildren',
    '0.01',
    'More than 600 children would need a place: type more weeks between them.',
  ],
  ['acceptance', '0', 'At 0 % no child would ever be placed here: nothing could be compared.'],
  ['acceptance', '101', 'Type a percentage between 0 and 100, such as 80.'],
  ['stayWeeks', 'a year', 'Type a number of weeks above nought, such as 10.'],
  ['spotPrice', '0', 'Type what a place elsewhere costs a week, above nought.'],
  ['blockPrice', '-5', 'Type pounds a week of nought or more, such as 5000.'],
  ['fixed', '1e400', 'Type pounds a week of nought or more, such as 5000.'],
])('%s typed as “%s”: %s', (field, text, sentence) => {
  const { value, problems } = understoodContracts(withTerm(exampleContracts, field, text));
  expect(value).toBeNull();
  expect(problems).toContainEqual({ field, sentence });
});

test('a place offered to a partner council for as much as it costs', () => {
  const { value, problems } = understoodContracts(withTerm(exampleContracts, 'resalePrice', '5000'));
  expect(value).toBeNull();
  expect(problems[0]?.field).toBe('resalePrice');
  expect(problems[0]?.sentence).toMatch(/^Type less than the block price: /);
});

test.each<[TypedContract['model'], ContractField, string, string]>([
  ['minimumGuarantee', 'guarantee', '120', 'Type at most 100 %: nobody can guarantee more than all places.'],
  ['minimumGuarantee', 'guarantee', '', 'Type a percentage, such as 80.'],
  ['voidShare', 'voidShare', '150', 'Type a percentage between 0 and 100.'],
  ['twoPart', 'homes', '2, 3', 'Type homes that hold 4 places together, one or more each; now 2 + 3 = 5.'],
  ['twoPart', 'homes', 'two', 'Type whole numbers of places with commas between them, such as 2, 2.'],
  ['shared', 'entitlements', '2, 1', 'Type entitlements that add up to the 4 places; now 2 + 1 = 3.'],
  [
    'shared',
    'resalePrice',
    '9000',
    'Type less than the price of a place: otherwise a vacant place would cost its holder nothing.',
  ],
  [
    'costAndVolume',
    'bands',
    '1-2: 0 %, 4+: 5 %',
    'Type a band that begins at place 3; now a band from 4 to no end.',
  ],
  ['costAndVolume', 'bands', 'cheap', 'Type each band as places and a discount, such as 1-2: 0 %, 3+: 5 %.'],
])('%s, %s typed as “%s”: %s', (model, field, text, sentence) => {
  const typed = withContractTerm(withContract(exampleContracts, 2, { model }), 2, field, text);
  const { value, problems } = understoodContracts(typed);
  expect(value).toBeNull();
  expect(problems).toEqual([{ field: `contract-2-${field}`, sentence }]);
});

test('free weeks of a vacancy need to know how long one lasts', () => {
  const typed = withContractTerm(exampleContracts, 4, 'voidFreeWeeks', '2');
  expect(understoodContracts(typed).problems).toEqual([
    {
      field: 'contract-4-vacancyWeeks',
      sentence:
        'Say how many whole weeks a place stands vacant on average, since free weeks or a cap depend on it.',
    },
  ]);
  const said = withContractTerm(typed, 4, 'vacancyWeeks', '8 weeks');
  expect(understoodContracts(said).value?.terms.contracts[3]?.model).toMatchObject({
    chargedWeeks: { voidFreeWeeks: 2, capWeeks: null, meanVacancyWeeks: 8 },
  });
});

test('a total that falls as places are added is said, and stands in nobody’s way', () => {
  // 5,000 each: 2 places 10,000; 3 at 40 % off 9,000.
  const model = withContract(exampleContracts, 2, { model: 'costAndVolume' });
  const units = withContractTerm(model, 2, 'basis', 'allUnits');
  const typed = withContractTerm(units, 2, 'bands', '1-2: 0 %, 3+: 40 %');
  const { value, problems, notes } = understoodContracts(typed);
  expect(problems).toEqual([]);
  expect(value).not.toBeNull();
  expect(notes).toEqual([
    {
      field: 'contract-2-bands',
      sentence:
        'One more place would cost less in total: £9,000.00 a week, not at least £10,000.00 a week for 3 places, as for 2. Ask for each place to be charged at its own band’s price, or for a total that never falls as places are added.',
    },
  ]);
});

test('councils: a name, children and places', () => {
  const unnamed = withCouncil(exampleContracts, 1, 'name', ' ');
  const typed = withCouncil(unnamed, 2, 'load', '0');
  expect(understoodContracts(typed).problems).toEqual([
    { field: 'council-1-name', sentence: 'Give the council a name.' },
    { field: 'council-2-load', sentence: 'Type how many children need a place, above nought, such as 1.5.' },
  ]);
  const without = withCouncil(withCouncil(exampleContracts, 1, 'places', '0'), 2, 'places', '0');
  expect(understoodContracts(without).problems).toEqual([
    { field: 'council-1-places', sentence: 'Give at least one council a place.' },
  ]);
});

test('with no contract left there is one to add; one more begins as a block at the block price', () => {
  const none = exampleContracts.contracts.reduce(
    (typed, { id }) => withoutContract(typed, id),
    exampleContracts,
  );
  expect(understoodContracts(none).problems).toEqual([
    { field: 'contracts', sentence: 'Add a contract to compare.' },
  ]);
  const [added] = withOneMoreContract(none).contracts;
  expect(added).toMatchObject({ id: 1, name: 'Contract 1', model: 'fullBlock', terms: { price: '5000' } });
});

test('amounts are read as people write them', () => {
  const typed = withTerm(withTerm(exampleContracts, 'spotPrice', '£7,250.50'), 'acceptance', '75 %');
  const { terms, values } = understoodContracts(typed).value!;
  expect(exactText(terms.prices.spotPrice.pounds)).toBe('7250.5');
  expect(exactText(values.acceptance)).toBe('0.75');
});

test.each([
  ['1-2: 0 %, 3+: 5 %', ['1 to 2 at 0', '3 to no end at 5']],
  ['1–10: 2.5; 11–20: 5', ['1 to 10 at 2.5', '11 to 20 at 5']],
  ['3: 4 %', ['3 to 3 at 4']],
])('“%s” is so many bands', (text, expected) => {
  const bands = discountBandsInWords.read(text)!;
  expect(
    bands.map(
      ({ from, to, discount }) =>
        `${String(from)} to ${to === null ? 'no end' : String(to)} at ${exactText(discount.percent)}`,
    ),
  ).toEqual(expected);
});
