/** Amounts in hidden rows, columns and sheets: read as what they are, and said. */
import type { Finding } from '../../domain/evidence/finding';
import type { Choice } from '../judging/choose';
import { placeOfSheet } from '../sheetCells';
import { poundsShown } from './poundsShown';

export function hiddenParts({ parts }: Choice): readonly Finding[] {
  return parts.flatMap(({ reading: { column, solved, price } }): readonly Finding[] => {
    const { region } = column;
    const at = (row: number) => region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
    const hidden = (received: string, place: Finding['at'], areCounted = true): Finding => ({
      code: 'hidden-amounts',
      severity: 'warning',
      at: place,
      expected: 'costs that a person who opens the file can see',
      received,
      advice: areCounted
        ? 'They are read and counted. Ask the provider why they are hidden, and whether they belong to this fee.'
        : 'The printed total leaves them out, and so they are not counted. Ask the provider whether they belong to this fee.',
    });
    if (region.sheet.hidden) {
      return [
        hidden(
          `the costs stand on a ${region.sheet.veryHidden === true ? 'sheet hidden so that only a macro shows it' : 'hidden sheet'}, “${region.sheet.name}”`,
          placeOfSheet(region.sheet),
        ),
      ];
    }
    const isPriced = (row: number): boolean => row >= price.from && row <= price.to;
    const rows = solved.roles.flatMap((role, row) =>
      role === 'line' && region.isRowHidden(row) && isPriced(row) ? [row] : [],
    );
    const aside = solved.roles.flatMap((role, row) =>
      (role === 'memo' || (role === 'line' && !isPriced(row))) &&
      region.isRowHidden(row) &&
      column.words[row]?.isMemo === false
        ? [row]
        : [],
    );
    const shown = (some: readonly number[], areCounted: boolean): readonly Finding[] => {
      const labels = some.map(
        (row) => `“${column.words[row]?.label ?? ''}” ${poundsShown(solved.amounts[row] ?? 0)}`,
      );
      const [first] = some;
      const howMany = some.length === 1 ? 'a hidden row' : `${String(some.length)} hidden rows`;
      if (first === undefined) return [];
      return [hidden(`${howMany}: ${labels.slice(0, 5).join(', ')}`, at(first), areCounted)];
    };
    return [
      ...shown(rows, true),
      ...shown(aside, false),
      ...(column.isHidden
        ? [hidden(`a hidden column, “${column.heading}”`, at(solved.roles.indexOf('line')))]
        : []),
    ];
  });
}
