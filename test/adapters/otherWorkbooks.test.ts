/**
 * The workbooks beside a review, through the .xlsx adapter and Microsoft's own Office.js, which must write the same of each:
 * a home's unit cost, contracts with every term, benchmarks. Each is two requests to write, none above a megabyte.
 */
import { join } from 'node:path';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { ledgerWith } from '../../src/workflows/unitCost/ask';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { describeContracts } from '../../src/sheets/contracts/contractsWorkbook';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';
import { benchmarksWorkbook } from '../../src/workflows/benchmarks/write';
import { nothingStated, unitCostAnswer } from '../../src/workflows/unitCost/answer';
import { unitCostWorkbook } from '../../src/workflows/unitCost/write';
import { someBenchmarks } from '../support/comparedReview';
import { everyTermCompared } from '../support/contracts/everyTerm';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import { plainFiles } from '../support/plainFiles';
import { calculated, xlsxHost } from './contractHosts';
import { workbookContract } from './workbookContract';

const day = knownDay('2025-10-01');
const ledger = join(__dirname, '../../assets/examples/unit-cost/alder-house.csv');
const oneMegabyte = 1_000_000;

let ofAlderHouse: WorkbookGrid;

beforeAll(async () => {
  const { value, findings } = await plainFiles.read(ledger, ledgerWith({}));
  ofAlderHouse = unitCostWorkbook(unitCostAnswer(value!, nothingStated)!, findings, day);
});

const workbooks: readonly (readonly [string, () => WorkbookGrid])[] = [
  ['the unit cost of Alder House', () => ofAlderHouse],
  ['contracts with every term', () => layOut(describeContracts(everyTermCompared(), day))],
  ['benchmarks', () => benchmarksWorkbook(someBenchmarks(), day)],
];

for (const [subject, gridOf] of workbooks)
  workbookContract(subject, gridOf, [xlsxHost, calculated('1.9'), calculated('1.14')]);

describe.each(workbooks)('%s', (_, gridOf) => {
  test('is written in four requests, none above a megabyte', async () => {
    const host = openHost('1.14', providerWorkbook());
    expect(await officeWorkbook().write(gridOf(), 'ask')).toMatchObject({ value: { kind: 'written' } });
    expect({ requests: host.roundTrips(), small: host.largestRequest() < oneMegabyte }).toEqual({
      requests: 4,
      small: true,
    });
  });
});
