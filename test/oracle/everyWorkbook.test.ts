/**
 * Every workbook the product writes, for every bundled example and every worked scenario, recalculated from scratch by
 * LibreOffice and by Univer from a copy whose stored values were spoilt: each formula must give the value beside it.
 * A changed input is recalculated too: what the sheets say must follow what somebody types.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { noComparisons } from '../../src/domain/review/comparisons';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { lintGrid } from '../support/lintGrid';
import { benchmarksIn } from '../../src/workflows/benchmarks/askFiles';
import { benchmarkReview } from '../../src/workflows/benchmarks/answer';
import { reviewSubmission } from '../../src/workflows/review/answer';
import { reviewWorkbook } from '../../src/workflows/review/write';
import { readCouncilFigures } from '../../src/reading/ledger/readCouncilFigures';
import { nothingStated, unitCostAnswer } from '../../src/workflows/unitCost/answer';
import { ledgerWith } from '../../src/workflows/unitCost/ask';
import { unitCostWorkbook } from '../../src/workflows/unitCost/write';
import { submissionTemplate } from '../../src/workflows/template/write';
import { expectWorkbookAgrees } from '../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';
import type { RecalculatedWorkbook } from '../support/oracle/recalculated';
import { typedInto, valueOf } from '../support/oracle/typedInto';
import { plainFiles } from '../support/plainFiles';
import { structuralFaults } from '../support/oracle/structuralFaults';
import { recalculateInUniver } from '../support/univer/recalculate';

const examples = join(__dirname, '../../assets/examples');
const scenarios = join(__dirname, '../scenarios');
const day = knownDay('2025-10-01');

const submissions = [
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, join(examples, name)] as const),
  ...readdirSync(scenarios, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, join(scenarios, name, 'submission.json')] as const),
];

async function gridOf(path: string): Promise<WorkbookGrid> {
  const { value } = reviewSubmission(await plainFiles.submission(path, null), {
    asAt: day,
    weeksPerYear: null,
  });
  return reviewWorkbook(value!);
}

/** Every bundled benchmark file at once: single fees of two years, quartiles by category, a census. */
async function besideBenchmarks(): Promise<WorkbookGrid> {
  const submission = await plainFiles.submission(join(examples, 'hollin-bank.open-book.json'), null);
  const review = reviewSubmission(submission, { asAt: day, weeksPerYear: null }).value!;
  const files = readdirSync(join(examples, 'benchmarks')).map((name) => join(examples, 'benchmarks', name));
  const read = await benchmarksIn(files, day, plainFiles);
  return reviewWorkbook(review, { ...noComparisons, benchmarks: benchmarkReview(review, read!) });
}

/** The bundled ledgers: one home, and two in thousands beside other councils. */
async function unitCostOf(ledger: string, councils: string | null): Promise<WorkbookGrid> {
  const inFolder = (name: string) => join(examples, 'unit-cost', name);
  const read = await plainFiles.read(inFolder(ledger), ledgerWith({}));
  const others =
    councils === null
      ? { value: [] }
      : await plainFiles.read(inFolder(councils), { table: readCouncilFigures });
  const answer = unitCostAnswer(read.value!, { ...nothingStated, councils: others.value! });
  return unitCostWorkbook(answer!, read.findings, day);
}

const named: readonly (readonly [string, () => Promise<WorkbookGrid>])[] = [
  ...submissions.map(([name, path]) => [name, () => gridOf(path)] as const),
  ['a review beside benchmarks', besideBenchmarks],
  ['the unit cost of Alder House', () => unitCostOf('alder-house.csv', null)],
  ['the unit cost of two homes', () => unitCostOf('two-homes-in-thousands.csv', 'other-councils.csv')],
  ['the submission template', () => Promise.resolve(submissionTemplate(day))],
];

const grids = new Map<string, Promise<WorkbookGrid>>();

function grid(name: string, make: () => Promise<WorkbookGrid>): Promise<WorkbookGrid> {
  const made = grids.get(name) ?? make();
  grids.set(name, made);
  return made;
}

/** All workbooks in one call of LibreOffice, made when the first test asks. */
let recalculated: Promise<ReadonlyMap<string, RecalculatedWorkbook>> | undefined;

async function inLibreOffice(): Promise<ReadonlyMap<string, RecalculatedWorkbook>> {
  const files = await Promise.all(named.map(async ([name, make]) => writeXlsx(await grid(name, make))));
  const results = await recalculate(files);
  return new Map(named.map(([name], index) => [name, results[index]!]));
}

describe.each(named)('%s', (name, make) => {
  test('is sound: names, references, validations, parts of the file', async () => {
    const made = await grid(name, make);
    expect(lintGrid(made)).toEqual([]);
    expect(structuralFaults(await writeXlsx(made))).toEqual([]);
  });

  itWithLibreOffice('LibreOffice agrees with every cell', async () => {
    recalculated ??= inLibreOffice();
    expectWorkbookAgrees(await grid(name, make), (await recalculated).get(name)!);
  });

  test('Univer agrees with every cell', async () => {
    const made = await grid(name, make);
    expectWorkbookAgrees(made, await recalculateInUniver(made));
  }, 120_000);
});

describe('what somebody types is followed', () => {
  const solo = join(scenarios, 'a-solo-placement-and-its-empty-places', 'submission.json');
  const rent = join(scenarios, 'a-yearly-rent-shared-by-the-home', 'submission.json');

  itWithLibreOffice(
    'occupancy of 100 % typed over 80 %: the solo child carries 3,200 ÷ 1 = £3,200.00',
    async () => {
      const made = typedInto(await gridOf(solo), 'assumption.plannedOccupancy', 1);
      const [results] = await recalculate([await writeXlsx(made)]);
      // the share of four places 3,200 ÷ 4 = 800.00, and the three empty ones 3,200 − 800 = 2,400.00
      expect(valueOf(made, results!, 'fee.explained')).toBe(3200);
      expect(valueOf(made, results!, 'fee.unexplained')).toBe(1050);
    },
  );

  itWithLibreOffice('two places typed over four: each child carries twice as much', async () => {
    const made = typedInto(await gridOf(rent), 'assumption.registeredPlaces', 2);
    const [results] = await recalculate([await writeXlsx(made)]);
    // shared by 2 × 0.85 = 1.7: rent 38,400 × 7 ÷ 365 ÷ 1.7 = 433.1990 = 433.20; gas 108.2998 = 108.30; manager 203.0620 = 203.06
    expect(valueOf(made, results!, 'fee.explained')).toBe(744.56);
  });
});
