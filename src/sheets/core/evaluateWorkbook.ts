/**
 * The exact value of every cell of a description, each worked out once; a column that many formulas add up is gathered once.
 * A cell that depends on itself throws: only a bug describes one.
 */
import { exact } from '../../domain/money/exact';
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import type { CellContent } from './description';
import { columnsOf, evaluateExpression, type ValueOf } from './evaluateExpression';
import type { CellValue } from './expression';
import type { PlacedCells } from './placeCells';

export interface Evaluation {
  readonly valueOf: ValueOf;
  readonly valueOfContent: (content: CellContent) => CellValue | null;
}

export function evaluateWorkbook(placed: PlacedCells): Evaluation {
  const values = new Map<CellContent, CellValue>();
  const beingWorkedOut = new Set<CellContent>();
  const valueOf: ValueOf = (id) => {
    const { content } = placed.cellOf(id);
    if (beingWorkedOut.has(content)) throw new Error(`The cell ${id} depends on itself`);
    return valueOfContent(content);
  };
  const columns = columnsOf(valueOf);
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
        return values.get(content) ?? workOut(content);
    }
  };
  const workOut = (content: Extract<CellContent, { kind: 'formula' }>): CellValue => {
    beingWorkedOut.add(content);
    const value = evaluateExpression(content.expression, valueOf, columns);
    beingWorkedOut.delete(content);
    values.set(content, value);
    return value;
  };
  return { valueOf, valueOfContent };
}
