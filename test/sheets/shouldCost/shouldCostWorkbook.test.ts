/** The should-cost workbook: its live figures agree with the domain's, and it is sound. The child's needs are invented. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { rangeEnds } from '../../../src/domain/shouldCost/parameters';
import type { SubmittedByCategory } from '../../../src/domain/shouldCost/variance';
import { lintGrid } from '../../../src/sheets/lintGrid';
import { shouldCostOf, type ShouldCostAnswer } from '../../../src/workflows/shouldCostOf';
import { readNeedsProfile } from '../../../src/workflows/shouldCostProfile';
import { shouldCostWorkbook } from '../../../src/workflows/shouldCostWorkbook';
import { cellWithId } from '../../support/gridText';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { recalculateInUniver } from '../../support/univer/recalculate';

function answerTo(needs: object, submitted: SubmittedByCategory | null): ShouldCostAnswer {
  const read = readNeedsProfile(needs);
  if (read.kind !== 'understood') throw new Error(read.problems.join(' '));
  return shouldCostOf(read.value, knownDay('2025-10-01'), { draws: 20, seed: 1 }, submitted).answer!;
}

const cases = [
  [
    'many needs beside a submission',
    answerTo(
      {
        reference: 'R-17',
        dayRatio: '2:3',
        wakingStaff: 1,
        sleepInStaff: 1,
        extraHours: [{ staff: 2, hoursAWeek: 12.5, outcome: 'goes out safely' }],
        therapyHoursAWeek: 1.5,
        education: 'onSite',
        milesAWeek: 60,
        solo: true,
        needs: ['riskOfGoingMissing'],
        outcomes: ['back in school'],
      },
      { directCare: poundsPer('week', 3100), tax: poundsPer('week', 50) },
    ),
  ],
  ['the least that can be asked', answerTo({ dayRatio: '1:2' }, null)],
] as const;

test.each(cases)('%s: every line of the sheet is that of the domain', (_name, answer) => {
  const grid = shouldCostWorkbook(answer);
  const shown = (value: string) => exactText(exact(value).toDecimalPlaces(20));
  for (const { id, ...range } of answer.cost.lines)
    for (const end of rangeEnds)
      expect([id, end, shown(cellWithId(grid, `shouldCost.${id}.${end}`).exact!)]).toEqual([
        id,
        end,
        shown(exactText(range[end].pounds)),
      ]);
  expect(shown(cellWithId(grid, 'shouldCost.total.central').exact!)).toBe(
    shown(exactText(answer.cost.total.central.pounds)),
  );
});

test.each(cases)(
  '%s: the workbook is sound, and Univer agrees with every cell',
  async (_name, answer) => {
    const grid = shouldCostWorkbook(answer);
    expect(lintGrid(grid)).toEqual([]);
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  },
  120_000,
);

itWithLibreOffice('LibreOffice agrees with every cell of the file', async () => {
  const grid = shouldCostWorkbook(cases[0][1]);
  const file = await writeXlsx(grid);
  expect(structuralFaults(file)).toEqual([]);
  const [results] = await recalculate([file]);
  expectWorkbookAgrees(grid, results!);
});
