/**
 * Every kind of workbook; those whose lists have every column that they can have; and what tests of their own hold against the
 * domain: a soft block with its simulation, the provider's copy, two submissions compared.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { compareContractsIn, contractsWorkbook } from '../../../src/workflows/contracts/answer';
import { readSimulations, runSimulations } from '../../../src/workflows/contracts/runSimulations';
import { softBlockExample } from '../contracts/softBlock';
import { portfolio } from '../../../src/workflows/portfolio/portfolio';
import { submissionTemplate } from '../../../src/workflows/template/write';
import { yearEnds } from '../../../src/workflows/yearEnds/yearEnds';
import { layOut } from '../../../src/sheets/core/layout';
import { describeProvidersCopy } from '../../../src/sheets/review/reviewWorkbook';
import { changesBetween } from '../../../src/domain/review/changesBetween';
import { changesWorkbook } from '../../../src/workflows/compare/write';
import { besideNeeds } from '../comparedReview';
import { aReviewOfATemplate } from '../reviews';
import { writtenWorkbooks } from './writtenWorkbooks';

interface Printed {
  readonly grid: WorkbookGrid;
}

function softBlock(): Printed {
  const input = softBlockExample();
  const { toSimulate } = readSimulations({
    ...input,
    simulation: { ...(input['simulation'] as object), years: 20 },
  });
  const simulated = runSimulations(toSimulate!, () => true);
  const { comparison } = compareContractsIn(input);
  return { grid: contractsWorkbook(comparison!, knownDay('2026-04-01'), simulated)! };
}

interface WithExample {
  readonly example: Readonly<Record<string, unknown>>;
}

/** The first placement of an analysis's example with more said of it. */
const withMoreOfTheFirst = ({ example }: WithExample, more: object): Record<string, unknown> => {
  const [first, ...others] = example['placements'] as readonly object[];
  return { ...example, placements: [{ ...first, ...more }, ...others] };
};
const asAt = knownDay('2027-05-10');

const everyColumnOfPortfolio = {
  council: 'Northshire County Council',
  weekly: '4900',
  socialCare: '2920',
  health: '680',
  education: '700',
  justice: '300',
  offFrameworkReason: 'No framework place within thirty miles on the day of the emergency',
};
const everyColumnOfYearEnds = { laterFee: '5390', laterNights: '91', paid: '1200' };

function providersCopy(): Printed {
  return { grid: layOut(describeProvidersCopy(aReviewOfATemplate(), besideNeeds())) };
}

function compared(): Printed {
  const review = aReviewOfATemplate();
  return { grid: changesWorkbook(changesBetween(review, review), review, review) };
}

export const printedWorkbooks: readonly (readonly [string, () => Promise<Printed> | Printed])[] = [
  ...writtenWorkbooks,
  ['contracts of a soft block', softBlock],
  [
    'portfolio with every column',
    () => ({
      grid: portfolio
        .run(withMoreOfTheFirst(portfolio, everyColumnOfPortfolio), { asAt: knownDay('2026-10-01') })
        .answered!.workbook(),
    }),
  ],
  [
    'year ends with every column',
    () => ({
      grid: yearEnds.run(withMoreOfTheFirst(yearEnds, everyColumnOfYearEnds), { asAt }).answered!.workbook(),
    }),
  ],
  ['provider’s copy', providersCopy],
  ['two submissions compared', compared],
];

/** What is filled in and read again holds no figures of ours: it has no Checks. */
export const printedForms: typeof printedWorkbooks = [
  ['template', () => ({ grid: submissionTemplate(asAt) })],
];
