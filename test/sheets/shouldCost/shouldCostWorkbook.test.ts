/** The should-cost workbook: its live figures agree with the domain's, and it is sound. The child's needs are invented. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { rangeEnds } from '../../../src/domain/shouldCost/parameters';
import {
  feeAgainstShouldCost,
  type FeeAgainstShouldCost,
  type ShouldCostAnswer,
} from '../../../src/domain/shouldCost/shouldCostAnswer';
import type { SubmittedByCategory } from '../../../src/domain/shouldCost/variance';
import { lintGrid } from '../../support/lintGrid';
import { shouldCostOf } from '../../../src/workflows/shouldCost/answer';
import { readNeedsProfile } from '../../../src/workflows/shouldCost/ask';
import { shouldCostWorkbook } from '../../../src/workflows/shouldCost/write';
import { cellWithId } from '../../support/gridText';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { recalculateInUniver } from '../../support/univer/recalculate';

interface Answered {
  readonly answer: ShouldCostAnswer;
  readonly compared: FeeAgainstShouldCost | null;
}

function answerTo(needs: object, submitted: SubmittedByCategory | null, draws: number | null): Answered {
  const read = readNeedsProfile(needs);
  if (read.kind !== 'understood') throw new Error(read.problems.join(' '));
  const drawing = draws === null ? null : { draws, seed: 1 };
  const answer = shouldCostOf(read.value, knownDay('2025-10-01'), drawing).value!;
  const fee = poundsPer('week', 3300);
  return { answer, compared: submitted === null ? null : feeAgainstShouldCost(answer, fee, submitted) };
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
        extraHours: [
          { staff: 2, hoursAWeek: 12.5, until: '2026-01-31', outcome: 'goes out safely' },
          { staff: 1, hoursAWeek: 6, from: '2026-02-01' },
        ],
        therapyHoursAWeek: 1.5,
        education: 'onSite',
        milesAWeek: 60,
        solo: true,
        needs: ['riskOfGoingMissing'],
        outcomes: ['back in school'],
        rateCard: [
          { band: 'Specialist with education', weekly: 5200, agreedOn: '2024-04-01', source: 'invented' },
        ],
      },
      { directCare: poundsPer('week', 3100), tax: poundsPer('week', 50) },
      20,
    ),
  ],
  ['the least that can be asked', answerTo({ dayRatio: '1:2' }, null, null)],
] as const;

test.each(cases)('%s: every line of the sheet is that of the domain', (_name, { answer, compared }) => {
  const grid = shouldCostWorkbook(answer, compared);
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
  for (const [index, { total }] of answer.ahead.entries())
    for (const end of rangeEnds)
      expect(shown(cellWithId(grid, `ahead.${String(index)}.${end}`).exact!)).toBe(
        shown(exactText(total[end].pounds)),
      );
});

test.each(cases)(
  '%s: the workbook is sound, and Univer agrees with every cell',
  async (_name, { answer, compared }) => {
    const grid = shouldCostWorkbook(answer, compared);
    expect(lintGrid(grid)).toEqual([]);
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  },
  120_000,
);

itWithLibreOffice('LibreOffice agrees with every cell of the file', async () => {
  const { answer, compared } = cases[0][1];
  const grid = shouldCostWorkbook(answer, compared);
  const file = await writeXlsx(grid);
  expect(structuralFaults(file)).toEqual([]);
  const [results] = await recalculate([file]);
  expectWorkbookAgrees(grid, results!);
});

test('the fee, the band’s rate and the rest of the fee beside the needs, worked by hand', () => {
  const { answer, compared } = cases[0][1];
  const grid = shouldCostWorkbook(answer, compared);
  // a fee of 3,300.00 against a rate of 5,200.00: 1,900.00 below it, 1,900 ÷ 5,200 = 36.538… %
  expect(cellWithId(grid, 'band.drift').exact).toBe('-1900');
  expect(cellWithId(grid, 'band.driftShare').exact).toMatch(/^-0\.36538/);
  // 3,300 − (3,100 + 50)
  expect(cellWithId(grid, 'variance.unexplained').exact).toBe('150');
  expect(cellWithId(grid, 'range.standing').value).toBe('Below the range to expect: ask what is left out.');
});

test('the needs and the outcomes stand above the lines of the price', () => {
  const { answer, compared } = cases[0][1];
  const texts = shouldCostWorkbook(answer, compared).sheets[0]!.rows.flatMap(({ cells }) =>
    cells.map((cell) => String(cell?.value ?? '')),
  );
  const at = (text: string) => texts.indexOf(text);
  expect(at('Risk of going missing')).toBeGreaterThan(0);
  expect(at('back in school; goes out safely')).toBeLessThan(at('Care by day'));
});

test('every assumption names its owner or its source', () => {
  const { answer } = cases[1][1];
  const sheet = shouldCostWorkbook(answer, null).sheets[0]!;
  const parameters = sheet.rows.filter(({ cells }) => cells[1]?.id?.startsWith('parameter.') === true);
  expect(parameters).toHaveLength(22);
  for (const { cells } of parameters)
    expect(String(cells[5]!.value)).toMatch(/Local assumption \(.+\): .+|Calculated from .+|.+: .+/);
});
