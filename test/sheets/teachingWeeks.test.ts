/** Teaching weeks of a year, where a sheet asks for them: what the commands refuse cannot be typed there either. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { AnyAnalysis } from '../../src/workflows/typed/analysis';
import { fundingLines } from '../../src/workflows/fundingLines/fundingLines';
import { hub } from '../../src/workflows/hub/hub';

const limitsOf = (analysis: AnyAnalysis) =>
  analysis
    .run(analysis.example, { asAt: knownDay('2026-11-28') })
    .answered!.workbook()
    .sheets.flatMap(({ validations }) => validations)
    .filter(({ help }) => help.includes('38 or 39'));

test.each([hub, fundingLines])('$id: at most 53', (analysis) => {
  const limits = limitsOf(analysis);
  expect(limits.length).toBeGreaterThan(0);
  for (const limit of limits) expect(limit).toMatchObject({ to: '53' });
});
