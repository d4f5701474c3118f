/** A workbook's description with something typed into one of its cells, as a person types it; nothing typed empties the cell. */
import { exact } from '../../../src/domain/money/exact';
import type { DescribedCell, WorkbookDescription } from '../../../src/sheets/core/description';
import { idOf } from '../../../src/sheets/core/grid';
import type { TypedValue } from './allowedValues';

export function withTyped(description: WorkbookDescription, typed: TypedValue): WorkbookDescription {
  const content: DescribedCell['content'] =
    typeof typed.value === 'number'
      ? { kind: 'number', value: exact(String(typed.value)) }
      : typed.value === ''
        ? { kind: 'blank' }
        : { kind: 'text', text: typed.value };
  return {
    ...description,
    sheets: description.sheets.map((sheet) =>
      sheet.name !== typed.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.cells.some((cell) => cell !== null && idOf(cell, row.about) === typed.id)
                ? {
                    ...row,
                    cells: row.cells.map((cell) =>
                      cell !== null && idOf(cell, row.about) === typed.id ? { ...cell, content } : cell,
                    ),
                  }
                : row,
            ),
          },
    ),
  };
}
