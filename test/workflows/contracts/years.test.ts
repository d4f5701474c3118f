/** The contracts over their years: a term that is typed once for all of them. Years are of 365/7 weeks. */
import { contractsFile } from '../../../src/workflows/contracts/contractsFile';
import { contractsOnScreen } from '../../../src/workflows/contracts/onScreen';
import { exampleContracts } from '../../../src/workflows/contracts/exampleContracts';
import { noTerm, type TypedTerm } from '../../../src/workflows/contracts/typedTerm';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';
import { yearsOnScreen } from '../../../src/workflows/contracts/yearsOnScreen';
import { contractsFromJson } from '../../../src/workflows/contracts/contractsFromJson';

const understood = (term: Partial<TypedTerm>) =>
  understoodContracts({ ...exampleContracts, term: { ...noTerm, ...term } });
const blockOver = (term: Partial<TypedTerm>) =>
  yearsOnScreen(contractsOnScreen(understood(term).value!)!.comparison)[1]!;

test('without years there is no term', () => {
  const { value, problems } = understood({ uplift: 'some' });
  expect(problems).toEqual([]);
  expect(yearsOnScreen(contractsOnScreen(value!)!.comparison)).toEqual([]);
});

test('a block of four places for three years at 4 % a year', () => {
  // 20,000 × 365 ÷ 7; 4 × 5,200 and 4 × 5,408 the same way.
  expect(blockOver({ years: '3', uplift: '4' })).toEqual({
    name: 'Block',
    inAll: '£3,255,382.86 in all over 3 years',
    years: [
      { year: '1', places: '4', cost: '£1,042,857.14', soFar: '£1,042,857.14', mayEnd: '' },
      { year: '2', places: '4', cost: '£1,084,571.43', soFar: '£2,127,428.57', mayEnd: '' },
      { year: '3', places: '4', cost: '£1,127,954.29', soFar: '£3,255,382.86', mayEnd: 'the contract ends' },
    ],
  });
});

test('two places in the first year, the lower of 4 % and 2 %, a cap of £5,050, a break after the second year', () => {
  // 10,000 × 365 ÷ 7 = 521,428.57. Then 5,100 is held to 5,050: 20,200 × 365 ÷ 7 = 1,053,285.71.
  const term = { years: '2', placesByYear: '2, 4', uplift: '4', lowerOf: '2', priceCap: '5050' };
  expect(blockOver(term).years.map(({ cost }) => cost)).toEqual(['£521,428.57', '£1,053,285.71']);
  const three = { ...term, years: '3', placesByYear: '2, 4, 4', breakAfterYears: '2' };
  expect(blockOver(three).years.map(({ mayEnd }) => mayEnd)).toEqual([
    '',
    'either side may leave',
    'the contract ends',
  ]);
});

test.each<[Partial<TypedTerm>, string, string]>([
  [{ years: 'five' }, 'years', 'Type whole years from 1 to 30, or leave it empty.'],
  [{ years: '0' }, 'years', 'Type whole years from 1 to 30, or leave it empty.'],
  [
    { years: '3', placesByYear: '2, 4' },
    'placesByYear',
    'Type the places of each year with commas between them, or leave it empty for the same in all.',
  ],
  [{ years: '2', placesByYear: '0, 4' }, 'placesByYear', 'Type one place or more, in whole places; now 0.'],
  [{ years: '2', uplift: 'CPI' }, 'uplift', 'Type a percentage a year, such as 3, or leave it empty.'],
  [{ years: '2', priceCap: '-1' }, 'priceCap', 'Type pounds a week of nought or more, such as 5000.'],
  [
    { years: '2', breakAfterYears: '2' },
    'breakAfterYears',
    'Type a break after year 1 to 1; now after year 2.',
  ],
])('%j: beside %s', (term, field, sentence) => {
  const { value, problems } = understood(term);
  expect(value).toBeNull();
  expect(problems).toEqual([{ field: `term-${field}`, sentence }]);
});

test('years that never reach the places compared are said, and stand in nobody’s way', () => {
  const { value, notes } = understood({ years: '2', placesByYear: '2, 3' });
  expect(value).not.toBeNull();
  expect(notes).toEqual([
    {
      field: 'term-placesByYear',
      sentence: 'No year has the places that are compared: the years speak of another contract.',
    },
  ]);
});

test('the file of the command line holds the term too', () => {
  const term = {
    years: '3',
    placesByYear: '2, 4, 4',
    uplift: '4',
    lowerOf: '2',
    priceCap: '5300',
    breakAfterYears: '2',
  };
  const { value } = understood(term);
  const read = contractsFromJson(JSON.parse(JSON.stringify(contractsFile(value!))));
  if (read.kind !== 'understood') throw new Error(read.problems.join('\n'));
  expect(JSON.stringify(read.value.contracts[1]?.options)).toBe(
    JSON.stringify(value!.terms.contracts[1]?.options),
  );
});
