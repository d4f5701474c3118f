/** Amounts in hidden rows, columns and sheets: read as what they are, and said. */
import type { Finding } from '../../domain/evidence/finding';
import type { Choice } from '../judging/choose';
import { placeOfSheet } from '../sheetCells';
import { poundsShown } from './poundsShown';

export function hiddenParts({ parts }: Choice): readonly Finding[] {
  return parts.flatMap(({ reading: { column, solved } }): readonly Finding[] => {
    const { region } = column;
    const at = (row: number) => region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
    const hidden = (received: string, place: Finding['at']): Finding => ({
      code: 'hidden-amounts',
      severity: 'warning',
      at: place,
      expected: 'costs that a person who opens the file can see',
      received,
      advice:
        'They are read and counted. Ask the provider why they are hidden, and whether they belong to this fee.',
    });
    if (region.sheet.hidden) {
      return [
        hidden(
          `the costs stand on a ${region.sheet.veryHidden === true ? 'sheet hidden so that only a macro shows it' : 'hidden sheet'}, “${region.sheet.name}”`,
          placeOfSheet(region.sheet),
        ),
      ];
    }
    const rows = solved.roles.flatMap((role, row) =>
      role === 'line' && region.isRowHidden(row) ? [row] : [],
    );
    const labels = rows.map(
      (row) => `“${column.words[row]?.label ?? ''}” ${poundsShown(solved.amounts[row] ?? 0)}`,
    );
    const first = rows[0];
    return [
      ...(first === undefined
        ? []
        : [
            hidden(
              `${rows.length === 1 ? 'a hidden row' : `${String(rows.length)} hidden rows`}: ${labels.slice(0, 5).join(', ')}`,
              at(first),
            ),
          ]),
      ...(column.isHidden
        ? [hidden(`a hidden column, “${column.heading}”`, at(solved.roles.indexOf('line')))]
        : []),
    ];
  });
}
