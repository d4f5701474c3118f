/**
 * The provider's copy holds nothing of the council's: every part of the file is unpacked and each figure of the council's own
 * pages looked for in four spellings, of every bundled example. Elm House, the needs and the comparable fees are invented.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { weeksIn } from '../../../src/domain/calendar/weeksPerYear';
import { exact, exactFromText, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { layOut } from '../../../src/sheets/core/layout';
import { copies } from '../../../src/sheets/review/cellIds';
import { describeProvidersCopy } from '../../../src/sheets/review/reviewWorkbook';
import { publishedFigures } from '../../../src/reference/publishedFigures';
import { reviewSubmission } from '../../../src/workflows/review/answer';
import { findingsForEmail } from '../../../src/workflows/review/findingsForEmail';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { reviewWorkbook } from '../../../src/workflows/review/write';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { cellWithId } from '../../support/gridText';
import { lintGrid } from '../../support/lintGrid';
import { withTyped } from '../../support/oracle/withTyped';
import { plainFiles } from '../../support/plainFiles';
import { reviewOfExample } from '../../support/reviewOfExample';
import { aReviewOfATemplate } from '../../support/reviews';

const terms = {
  ...noTerms,
  offers: [{ on: null, weekly: poundsPer('week', '1487.65') }],
  ownLimit: poundsPer('week', '1593.27'),
  limitRestsOn: 'the placement budget of the panel',
};

/** Copies of a review beside assessed needs, comparable fees, an offer and a limit; of a submission before, too. */
function bothCopies(review: FeeReview) {
  const earlier = reviewTypedOver(review, new Map([['line.extra.amount', '']]));
  const comparisons = { ...besideNeeds(), benchmarks: someBenchmarks(), terms, earlier };
  return {
    review,
    councils: reviewWorkbook(review, comparisons, 'council'),
    providers: reviewWorkbook(review, comparisons, 'provider'),
  };
}

const { councils, providers } = bothCopies(aReviewOfATemplate());

/** Each figure that the submission itself says or comes to, a week and a year: the provider knows it. */
function knownToTheProvider(
  { openBook, breakdown, postCosts, ratios, negotiation }: FeeReview,
  further: readonly string[],
): ReadonlySet<string> {
  const text = JSON.stringify({ openBook, breakdown, postCosts, ratios, negotiation, further });
  const said = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([each]) => exact(each));
  const weeks = weeksIn(openBook.placement.weeksPerYear);
  return new Set(
    said.flatMap((each) => [each, each.times(weeks)].map((pounds) => exactText(pounds.toDecimalPlaces(2)))),
  );
}

const secretSheets = ['Decision', 'Our position', 'Should-cost', 'Variance', 'Benchmarks'];

/** Its cost without the return, and the lawful cost of its hours: worked out from what it sent and what is published. */
const workedOutFromIt = ['result.quoted.cost', 'result.quoted.floor'];

function secretsOf({ review, councils: whole }: ReturnType<typeof bothCopies>): readonly string[] {
  const cells = whole.sheets.flatMap(({ rows }) => rows.flatMap((each) => each.cells));
  const own = cells.filter((cell) => workedOutFromIt.includes(cell?.id ?? ''));
  const known = knownToTheProvider(
    review,
    own.flatMap((cell) => cell?.exact ?? []),
  );
  return [
    ...new Set(
      whole.sheets
        .filter(({ name }) => secretSheets.includes(name))
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .flatMap((cell) =>
          /^money|^inputMoney/.test(cell?.style ?? '') && cell?.exact !== undefined ? [cell.exact] : [],
        )
        .map((each) => exactText(exact(each).toDecimalPlaces(2)))
        // Round pounds of two or three figures stand by chance in every file.
        .filter((each) => each.includes('.') && exact(each).greaterThan(100) && !known.has(each)),
    ),
  ];
}

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

/** What of the council's stands in which part; figures are looked for among those that the part holds. */
async function leaksIn(grid: typeof providers, secrets: readonly string[]): Promise<readonly string[]> {
  const parts = await partsOf(grid);
  return parts.flatMap(([name, text]) => {
    const figures = new Set(
      [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([each]) => each.replace(/,$/, '')),
    );
    const rounded = [...figures].flatMap((each) => {
      const plain = exactFromText(each.replaceAll(',', ''));
      return plain === null ? [] : [exactText(plain.toDecimalPlaces(2))];
    });
    const held = new Set([...figures, ...rounded]);
    const lower = text.toLowerCase();
    return secrets.flatMap((secret) => {
      const [plain, grouped, pence, said] = spellings(secret);
      return [
        ...[secret, plain!, grouped!, pence!].filter((each) => held.has(each)),
        ...(lower.includes(`${said!} `) && /\bhundred\b/.test(said!) ? [said!] : []),
      ].map((spelling) => `${name}: ${spelling}`);
    });
  });
}

test('there are two copies, and secrets to look for', () => {
  const secrets = secretsOf({ review: aReviewOfATemplate(), councils, providers });
  expect(copies).toEqual(['council', 'provider']);
  expect(secrets.length).toBeGreaterThan(40);
  expect(secrets).toContain('1593.27');
});

const examplesFolder = join(__dirname, '../../../assets/examples');
const examples = readdirSync(examplesFolder).filter(
  (name) => /\.(xlsx|csv|json)$/.test(name) && !name.startsWith('lincolnshire'),
);

test.each(['the template', ...examples])(
  '%s: no figure of the council’s stands in any part of the provider’s file',
  async (name) => {
    const both = bothCopies(
      name === 'the template' ? aReviewOfATemplate() : await reviewOfExample(name, '2026-04-01'),
    );
    const secrets = secretsOf(both);
    expect(secrets.length).toBeGreaterThan(20);
    expect(await leaksIn(both.providers, secrets)).toEqual([]);
    expect(both.providers.sheets.map((sheet) => sheet.name)).toContain('Changes');
  },
  60_000,
);

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
  const review = aReviewOfATemplate();
  const secrets = secretsOf({ review, councils, providers });
  const found = await leaksIn(councils, secrets);
  expect(secrets.filter((secret) => !found.some((leak) => leak.endsWith(` ${secret}`)))).toEqual([]);
  expect((await partsOf(councils)).map(([, part]) => part).join('\n')).toContain('OpeningTotal');
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
    'Changes',
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

/** Typed as people do, not as the form asks: the finding that says so repeats it. */
test.each(['about 5151.37', '-5151.37', '99995151.37', '5,151.37 (ceiling 5,251.37)', '5151.37'])(
  'an offer typed as “%s” is in no part of the provider’s file, nor in the e-mail to it',
  async (typed) => {
    const read = await plainFiles.submission(join(examplesFolder, 'hollin-bank.open-book.json'), null);
    const at = { sheet: 'Placement', cell: 'B99' };
    const councilOfferWeekly = { at, cell: { kind: 'text' as const, text: typed } };
    const value = { ...read.value!, placement: { ...read.value!.placement, councilOfferWeekly } };
    const review = reviewSubmission(
      { ...read, value },
      { asAt: knownDay('2025-10-01'), weeksPerYear: null },
    ).value!;
    const parts = await partsOf(reviewWorkbook(review, undefined, 'provider'));
    const text = [...parts.map(([, part]) => part), findingsForEmail(review)].join('\n');
    expect(/5,?[12]51\.37/.exec(text)?.[0] ?? '').toBe('');
    expect(text).not.toContain('B99');
  },
);

/** £13.37 for the minimum wage of a day with a published one, £12.71, and of a day for which none is. */
test.each([
  ['2026-04-01', 'nationalLivingWage', '13.37', '12.71', /^(13\.37)$/],
  ['2031-04-06', 'nationalLivingWage', '13.37', '13.37', /^$/],
])(
  'an assumption of the council’s own for %s is not in the provider’s file, nor who answers for it or why',
  async (day, figure, value, expected, secret) => {
    const read = await plainFiles.submission(join(examplesFolder, 'hollin-bank.open-book.json'), null);
    const everyFigure = Object.keys(publishedFigures).filter((each) => each !== 'consumerPrices');
    const own = everyFigure.map((each) => ({
      figure: each,
      value: each === figure ? value : '12.5',
      owner: 'Zebulon Commissioning',
      reason: 'the quagmire of last winter',
    }));
    const localFigures = day === '2031-04-06' ? own : own.filter((each) => each.figure === figure);
    const review = reviewSubmission(read, { asAt: knownDay(day), weeksPerYear: null, localFigures }).value!;
    const comparisons = { ...besideNeeds(), earlier: review };
    const words = /zebulon|quagmire/i;
    const councils = (await partsOf(reviewWorkbook(review, comparisons))).map(([, part]) => part).join('\n');
    expect(words.test(councils)).toBe(true);
    const copy = reviewWorkbook(review, comparisons, 'provider');
    const text = (await partsOf(copy)).map(([, part]) => part).join('\n');
    expect(words.exec(text)?.[0] ?? '').toBe('');
    expect([...text.matchAll(/\d+(?:\.\d+)?/g)].filter(([each]) => secret.test(each))).toEqual([]);
    expect(text.includes(expected)).toBe(true);
  },
);

test('the copy says what the provider keeps at each side’s last offer, and the lowest fee that covers its cost', () => {
  const offers = [
    ['round.1.side', 'council'],
    ['round.1.offer', 1450],
    ['round.2.side', 'provider'],
    ['round.2.offer', 1400],
  ] as const;
  const described = offers.reduce(
    (workbook, [id, value]) => withTyped(workbook, { id, value, sheet: 'Rounds' }),
    describeProvidersCopy(aReviewOfATemplate()),
  );
  const grid = layOut(described);
  const pounds = (id: string) => cellWithId(grid, id).exact;
  // Stated cost 1,406.40, without its return: 1,450 − 1,406.40, and 1,400 − 1,406.40.
  expect(['rounds.lowestFee', 'rounds.kept.council', 'rounds.kept.provider'].map(pounds)).toEqual([
    '1406.4',
    '43.6',
    '-6.4',
  ]);
});
