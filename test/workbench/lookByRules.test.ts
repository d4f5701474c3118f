/** Conditional formats as the workbench shows them: the very rules that the Office adapter writes. */
import { cellToChange } from '../../src/embeddedExcel/model/cells';
import {
  newEmbeddedWorkbook,
  type EmbeddedCell,
  type EmbeddedRule,
} from '../../src/embeddedExcel/model/embeddedWorkbook';
import { shownFrom } from '../../src/workbench/shownFrom';

const bad = '#9c0006';

function colourOf(
  value: EmbeddedCell['value'],
  rule: Pick<EmbeddedRule, 'kind' | 'rule'>,
): string | undefined {
  const workbook = newEmbeddedWorkbook('Checks');
  const [sheet] = workbook.sheets;
  cellToChange(sheet!, 0, 0).value = value;
  const areas = [{ top: 0, left: 0, bottom: 9, right: 0 }];
  sheet!.rules.push({ id: '1', areas, settings: new Map([['format.font.color', bad]]), ...rule });
  return shownFrom(workbook).sheets[0]?.cells[0]?.look.colour;
}

const equals = { kind: 'CellValue', rule: { formula1: '="To settle"', operator: 'EqualTo' } };
const begins = { kind: 'Custom', rule: '=LEFT(A1,1)="✗"' };
const below = { kind: 'Custom', rule: '=AND(ISNUMBER(A1),A1<0)' };

test.each([
  ['words that are equal', 'To settle', equals, bad],
  ['other words', 'To ask', equals, '#000000'],
  ['words that begin so', '✗ differs', begins, bad],
  ['words that begin otherwise', '✓ agrees', begins, '#000000'],
  ['a figure below nought', -14.73, below, bad],
  ['nought itself', 0, below, '#000000'],
  ['words where a figure is compared', 'n/a', below, '#000000'],
])('%s', (_, value, rule, colour) => {
  expect(colourOf(value, rule)).toBe(colour);
});
