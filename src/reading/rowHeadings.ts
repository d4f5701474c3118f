/**
 * The words above a line that say what it is part of: the last heading, and the line that opens its numbered section.
 *
 * In a form where 3a is "Education - in house", the line 3c "Equipment and materials" is read as part of education.
 */
import type { CostTable } from './costTable';
import { textOf } from './sheetCells';
import type { TableRow } from './tableRows';

/** The heading for each row, in the order of the rows. */
export function rowHeadings(rows: readonly TableRow[], table: CostTable): readonly string[] {
  const section = table.columns.find(
    ({ role, column }) => role === 'section' && column !== table.labelColumn,
  )?.column;
  const openings = new Map<string, string>();
  let heading = '';
  return rows.map((row) => {
    if (row.kind === 'heading') heading = row.label;
    const text = section === undefined ? '' : textOf(row.filled.cells[section]);
    const number = /^\d+/.exec(text)?.[0] ?? '';
    const opening = openings.get(number) ?? '';
    if (number !== '' && heading === '' && opening === '') openings.set(number, row.label);
    return [heading, /^\d/.test(text) ? '' : text, opening].filter((part) => part !== '').join(' ');
  });
}
