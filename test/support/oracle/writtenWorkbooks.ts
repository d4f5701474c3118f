/** Every kind of workbook that the product writes, with what the domain says of each when something is typed into it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { rulesInUse } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { describeBenchmarks } from '../../../src/sheets/benchmarks/benchmarksWorkbook';
import { describeContracts } from '../../../src/sheets/contracts/contractsWorkbook';
import { editionOf } from '../../../src/sheets/review/edition';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { describeShouldCost } from '../../../src/sheets/shouldCost/shouldCostWorkbook';
import { analyses } from '../../../src/workflows/analyses';
import { benchmarksIn } from '../../../src/workflows/benchmarks/askFiles';
import { benchmarkReview } from '../../../src/workflows/benchmarks/answer';
import { benchmarksWorkbook } from '../../../src/workflows/benchmarks/write';
import { compareContractsIn, contractsWorkbook } from '../../../src/workflows/contracts/answer';
import { reviewSubmission } from '../../../src/workflows/review/answer';
import type { NegotiationInput } from '../../../src/workflows/review/negotiationPositions';
import { shouldCostWorkbook } from '../../../src/workflows/shouldCost/write';
import { negotiationGrid } from '../../../src/workflows/writeSheets';
import { anAnswer, someBenchmarks } from '../comparedReview';
import { aReviewThatStatesHours } from '../aReviewThatStatesHours';
import { plainFiles } from '../plainFiles';
import type { TypedValue } from './allowedValues';
import { figuresOf, type Said } from './domainSays';
import { changedAnswer, reviewSays } from './reviewSays';
import { stayCostSays } from './stayCostSays';
import { changedTerms, type Terms } from './termsOfCells';
import { unitCostExample, unitCostSays } from './unitCostSays';
import { exact } from '../../../src/domain/money/exact';

export interface WrittenWorkbook {
  readonly grid: WorkbookGrid;
  /** What the grid was laid out from; null for an analysis, which gives its grid alone. */
  readonly description: WorkbookDescription | null;
  readonly says: (typed: TypedValue) => Said;
}

const examples = join(__dirname, '../../../assets/examples');
const asAt = knownDay('2026-04-01');

async function review(
  name: string,
  beside: { needs: boolean; benchmarks: boolean },
): Promise<WrittenWorkbook> {
  const submission = await plainFiles.submission(join(examples, name), null);
  const reviewed = reviewSubmission(submission, { asAt, weeksPerYear: null }).value!;
  const files = readdirSync(join(examples, 'benchmarks')).map((file) => join(examples, 'benchmarks', file));
  const benchmarks = beside.benchmarks
    ? benchmarkReview(reviewed, (await benchmarksIn(files, asAt, plainFiles))!)
    : null;
  const comparisons = { shouldCost: beside.needs ? anAnswer(undefined, null) : null, benchmarks };
  return writtenReview(reviewed, comparisons);
}

function writtenReview(reviewed: FeeReview, comparisons: ReviewComparisons): WrittenWorkbook {
  const rules = rulesInUse({}, comparedWith(comparisons));
  const input: NegotiationInput = { review: reviewed, comparisons, rules, typed: {} };
  const description = describeReview(reviewed, comparisons, editionOf(reviewed, comparisons), rules);
  return { grid: negotiationGrid(input), description, says: (typed) => reviewSays(input, typed) };
}

function contracts(name: string): WrittenWorkbook {
  const text = readFileSync(join(examples, 'contracts', name), 'utf8');
  // The swing of a year that is tested as a whole stands as a value of the day of writing: here each week is tested.
  const terms = JSON.parse(text.replaceAll('"tested": "yearly"', '"tested": "weekly"')) as Terms;
  const gridOf = (changed: Terms) => {
    const { comparison } = compareContractsIn(changed);
    return comparison === null ? null : contractsWorkbook(comparison, asAt);
  };
  const description = describeContracts(compareContractsIn(terms).comparison!, asAt, {
    simulated: null,
    rateCard: null,
  });
  return { grid: gridOf(terms)!, description, says: (typed) => anew('contracts', terms, typed, gridOf) };
}

function shouldCostAlone(): WrittenWorkbook {
  const answer = anAnswer(undefined, null);
  return {
    grid: shouldCostWorkbook(answer, null),
    description: describeShouldCost({ ...answer, compared: null, live: null }),
    says: ({ id, value }) => {
      if (/\.(owner|reviewer|reviewed)$/.test(id)) return { kind: 'record', ownPage: /^about/i };
      const changed = changedAnswer(
        answer,
        id,
        value,
        typeof value === 'number' ? exact(String(value)) : null,
      );
      return changed === null
        ? { kind: 'refused' }
        : { kind: 'figures', figures: figuresOf(shouldCostWorkbook(changed, null)) };
    },
  };
}

/** Prices of others are taken as they were read: nothing is worked out anew from what is typed. */
function benchmarksAlone(): WrittenWorkbook {
  return {
    grid: benchmarksWorkbook(someBenchmarks(), asAt),
    description: describeBenchmarks(someBenchmarks(), asAt),
    says: ({ id }) =>
      id.startsWith('About ') ? { kind: 'record', ownPage: /^about/i } : { kind: 'refused' },
  };
}

/** Of its example, or of other terms in the example’s place. */
export function ofAnalysis({ id, example, run }: (typeof analyses)[number]): WrittenWorkbook {
  const gridOf = (terms: Terms) => run(terms, { asAt }).answered?.workbook() ?? null;
  const grid = gridOf(example)!;
  return {
    grid,
    description: null,
    says: (typed) => (id === 'stayCost' ? stayCostSays(grid, typed) : anew(id, example, typed, gridOf)),
  };
}

function anew(
  analysis: string,
  terms: Terms,
  { id, value }: TypedValue,
  gridOf: (changed: Terms) => WorkbookGrid | null,
): Said {
  const changed = changedTerms(analysis, terms, id, value);
  if (changed === null)
    return id.startsWith('About ') ? { kind: 'record', ownPage: /^about/i } : { kind: 'refused' };
  const grid = gridOf(changed);
  return grid === null ? { kind: 'refused' } : { kind: 'figures', figures: figuresOf(grid) };
}

export const writtenWorkbooks: readonly (readonly [
  string,
  () => Promise<WrittenWorkbook> | WrittenWorkbook,
])[] = [
  [
    'review of posts beside needs',
    () => review('hollin-bank.open-book.json', { needs: true, benchmarks: false }),
  ],
  [
    'review of posts beside benchmarks',
    () => review('hollin-bank.open-book.json', { needs: false, benchmarks: true }),
  ],
  [
    'review of posts beside needs and benchmarks',
    () => review('hollin-bank.open-book.json', { needs: true, benchmarks: true }),
  ],
  [
    'review of lines that state hours beside needs',
    () =>
      writtenReview(aReviewThatStatesHours(), { shouldCost: anAnswer(undefined, null), benchmarks: null }),
  ],
  ['review of a foreign layout', () => review('monthly-amounts.xlsx', { needs: false, benchmarks: false })],
  ['should-cost alone', shouldCostAlone],
  ['benchmarks alone', benchmarksAlone],
  ['unit cost', () => ({ grid: unitCostExample(), description: null, says: unitCostSays })],
  ['contracts', () => contracts('four-places.json')],
  ['contracts with every term', () => contracts('every-term.json')],
  ...analyses.map((each) => [each.title, () => ofAnalysis(each)] as const),
];
