/**
 * The exact value of every cell of a description, each worked out once; a column that many formulas add up is gathered once.
 * A cell that depends on itself throws: only a bug describes one.
 */
import { exact } from '../../domain/money/exact';
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import type { DescribedCell } from './description';
import { evaluator, type ValueOf } from './evaluateExpression';
import type { CellValue } from './expression';
import type { PlacedCell, PlacedCells } from './placeCells';

export interface Evaluation {
  readonly valueOf: ValueOf;
  /** Of the cell with this number, or of one that has no name and so none. */
  readonly valueOfCell: (cell: DescribedCell, number: number | null) => CellValue | null;
}

type Numbered = Pick<PlacedCell, 'cell' | 'number'>;

export function evaluateWorkbook({ placeOf, placesOf }: PlacedCells): Evaluation {
  /** By the cells' numbers. */
  const values: (CellValue | null | undefined)[] = [];
  const beingWorkedOut = new Set<number>();
  const valueAt = ({ number, cell }: Numbered): CellValue | null => {
    const known = values[number];
    if (known !== undefined) return known;
    if (cell.content.kind !== 'formula') return (values[number] = held(cell));
    if (beingWorkedOut.has(number)) throw new Error(`The cell ${cell.id ?? ''} depends on itself`);
    beingWorkedOut.add(number);
    const value = held(cell);
    beingWorkedOut.delete(number);
    values[number] = value;
    return value;
  };
  const valueOf: ValueOf = (id) => valueAt(placeOf(id));
  const evaluate = evaluator(valueOf, (ids) => placesOf(ids).map(valueAt));
  const held = ({ content }: DescribedCell): CellValue | null => {
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
        return evaluate(content.expression);
    }
  };
  return {
    valueOf,
    valueOfCell: (cell, number) => (number === null ? held(cell) : valueAt({ cell, number })),
  };
}
