/** The exact value of every cell of a description, each worked out once. A cell that depends on itself throws: only a bug describes one. */
import { exact } from '../../domain/money/exact';
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import type { CellContent } from './description';
import { evaluateExpression, type ValueOf } from './evaluateExpression';
import type { CellId, CellValue } from './expression';
import type { PlacedCells } from './placeCells';

export interface Evaluation {
  readonly valueOf: ValueOf;
  readonly valueOfContent: (content: CellContent) => CellValue | null;
}

export function evaluateWorkbook(placed: PlacedCells): Evaluation {
  const values = new Map<CellId, CellValue | null>();
  const beingWorkedOut = new Set<CellId>();
  const valueOf: ValueOf = (id) => {
    const known = values.get(id);
    if (known !== undefined) return known;
    if (beingWorkedOut.has(id)) throw new Error(`The cell ${id} depends on itself`);
    beingWorkedOut.add(id);
    const value = valueOfContent(placed.cellOf(id).content);
    beingWorkedOut.delete(id);
    values.set(id, value);
    return value;
  };
  const valueOfContent = (content: CellContent): CellValue | null => {
    switch (content.kind) {
      case 'blank':
        return null;
      case 'text':
        return content.text;
      case 'number':
        return content.value;
      case 'day':
        return exact(spreadsheetSerial(content.day));
      case 'formula':
        return evaluateExpression(content.expression, valueOf);
    }
  };
  return { valueOf, valueOfContent };
}
