/** A hidden sheet that holds nothing but the template's own drop-down lists: nothing anybody typed. */
import { sectionFields } from '../../domain/submission/fields';
import type { ReceivedSheet } from '../../domain/submission/received';
import { filledSheet, isFilled, textOf } from '../sheetCells';

const ownChoices: ReadonlySet<string> = new Set(
  Object.values(sectionFields)
    .flat()
    .flatMap(({ choices }) => (choices ?? []).map(({ label }) => label)),
);

export function isListOfChoices(sheet: ReceivedSheet): boolean {
  const filled = filledSheet(sheet).rows.flatMap(({ cells }) => cells.filter(isFilled));
  return sheet.hidden && filled.every((cell) => ownChoices.has(textOf(cell)));
}
