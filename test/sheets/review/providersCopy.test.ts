/**
 * The provider's copy holds nothing of the council's: every part of the file is unpacked and each figure of the council's own
 * pages looked for in four spellings. Elm House, the needs and the comparable fees are invented.
 */
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { copies } from '../../../src/sheets/review/reviewWorkbook';
import { reviewWorkbook } from '../../../src/workflows/review/write';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { lintGrid } from '../../support/lintGrid';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
const comparisons = {
  ...besideNeeds(),
  benchmarks: someBenchmarks(),
  terms: {
    ...noTerms,
    offers: [{ on: null, weekly: poundsPer('week', '1487.65') }],
    ownLimit: poundsPer('week', '1593.27'),
    limitRestsOn: 'the placement budget of the panel',
  },
};
const councils = reviewWorkbook(review, comparisons, 'council');
const providers = reviewWorkbook(review, comparisons, 'provider');

/** Everything that the submission itself says or comes to: the provider knows it. */
function knownToTheProvider({ breakdown, postCosts }: FeeReview): ReadonlySet<string> {
  const pounds: readonly Exact[] = [
    breakdown.quoted.pounds,
    breakdown.explained.pounds,
    breakdown.unexplained.pounds,
    ...breakdown.lines.map(({ weekly }) => weekly.pounds),
    ...breakdown.categories.map(({ weekly }) => weekly.pounds),
    ...postCosts.map(({ weekly }) => weekly.pounds),
  ];
  return new Set(pounds.map((each) => exactText(each.toDecimalPlaces(2))));
}

const secretSheets = ['Decision', 'Our position', 'Should-cost', 'Variance', 'Benchmarks'];
const known = knownToTheProvider(review);
const secrets = [
  ...new Set(
    councils.sheets
      .filter(({ name }) => secretSheets.includes(name))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .flatMap((cell) =>
        cell?.style.startsWith('money') === true && cell.exact !== undefined ? [cell.exact] : [],
      )
      .map((each) => exactText(exact(each).toDecimalPlaces(2)))
      // Round pounds of two or three figures stand by chance in every file.
      .filter((each) => each.includes('.') && exact(each).greaterThan(100) && !known.has(each)),
  ),
];

const ones =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
function inWords(whole: number): string {
  if (whole < 20) return ones[whole]!;
  if (whole < 100) return tens[Math.floor(whole / 10)]! + (whole % 10 === 0 ? '' : `-${ones[whole % 10]!}`);
  const [size, name] = whole < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = whole % size;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(whole / size))} ${name}${joint}${rest === 0 ? '' : inWords(rest)}`;
}

/** 4629.68, 4,629.68, 462968, and in words. */
function spellings(pounds: string): readonly string[] {
  const [whole = '0', pence = ''] = pounds.split('.');
  const plain = `${whole}.${pence.padEnd(2, '0')}`;
  const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
  return [plain, grouped, whole + pence.padEnd(2, '0'), inWords(parseInt(whole, 10))];
}

const partsOf = async (grid: typeof providers): Promise<readonly (readonly [string, string])[]> =>
  Object.entries(unzipSync(await writeXlsx(grid))).map(([name, part]) => [name, strFromU8(part)] as const);

const standsIn = (text: string, spelling: string): boolean =>
  new RegExp(`(?<![\\d.,])${spelling.replaceAll('.', '\\.')}(?![\\d])`).test(text);

test('there are two copies, and secrets to look for', () => {
  expect(copies).toEqual(['council', 'provider']);
  expect(secrets.length).toBeGreaterThan(40);
  expect(secrets).toContain('1593.27');
});

test('no figure of the council’s stands in any part of the provider’s file', async () => {
  const parts = await partsOf(providers);
  expect(parts.length).toBeGreaterThan(10);
  const found = parts.flatMap(([name, text]) =>
    secrets.flatMap((secret) =>
      spellings(secret)
        .filter((spelling) => standsIn(text, spelling))
        .map((spelling) => `${name}: ${spelling}`),
    ),
  );
  expect(found).toEqual([]);
});

test('nor a word of its pages, terms or names', async () => {
  const text = (await partsOf(providers)).map(([name, part]) => `${name} ${part}`).join('\n');
  for (const word of [
    /our position/i,
    /\bdecision(?!s? and)\b.*council only/i,
    /should-cost/i,
    /benchmark/i,
    /OpeningTotal|TargetTotal|LimitTotal|CouncilOffer/,
    /placement budget of the panel/,
    /not to be shared/i,
    /authority/i,
  ])
    expect(text.match(word)?.[0] ?? '').toBe('');
});

test('and the council’s own holds them, so that the search finds what is there', async () => {
  const text = (await partsOf(councils)).map(([, part]) => part).join('\n');
  expect(standsIn(text, '1593.27')).toBe(true);
  expect(text).toContain('OpeningTotal');
});

test('the provider’s copy is sound: every reference leads to a cell, every check agrees', () => {
  expect(lintGrid(providers)).toEqual([]);
  expect(providers.sheets.map(({ name }) => name)).toEqual([
    'At the table',
    'Rounds',
    'Evidence',
    'Summary',
    'Fee breakdown',
    'Staffing',
    'Findings',
    'Agreed schedule',
    'Cost register',
    'Assumptions',
    'Sources',
    'Checks',
    'About',
  ]);
  const verdict = providers.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((cell) => cell?.id === 'check.all');
  expect(verdict?.value).toMatch(/^✓ all \d+ agree$/);
});
