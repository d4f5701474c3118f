/** What Checks says of all inputs stands whole in its column, however many there are. */
import { cellLooks } from '../../../src/sheets/core/styles';
import { widestWord } from '../../support/boldArial';
import { printedWorkbooks } from '../../support/oracle/printedWorkbooks';

test('“✓ all 634 as they were” is whole beside what it means', async () => {
  const [, make] = printedWorkbooks.find(([name]) => name === 'review of posts beside needs')!;
  const { grid } = await make();
  const checks = grid.sheets.find(({ name }) => name === 'Checks')!;
  const verdict = checks.rows.flatMap(({ cells }) => cells).find((cell) => cell?.id === 'check.inputs')!;
  expect(verdict.value).toMatch(/^✓ all \d{3} as they were$/);
  // As one word: a space is narrower than an r, and the tick than a W. Seven pixels a character, five around, two at each side.
  const asOneWord = String(verdict.value).replace('✓', 'W').replaceAll(' ', 'r');
  const needed = widestWord(asOneWord, cellLooks[verdict.style].font.size);
  expect(needed).toBeLessThanOrEqual(checks.columnWidths[5]! * 7 + 5 - 4);
});
