/** "Therapy | TBC": a cost whose amount nobody has said yet, in no total and no sum. Said once for all of them. */
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import { textOf } from '../sheetCells';

export function amountsToCome({ reading: { column, solved } }: Part): readonly Finding[] {
  const { region, columnOf, words } = column;
  const rows = solved.roles.flatMap((role, row) =>
    role === 'unknown' && region.rows[row]?.[columnOf[row] ?? -1]?.kind === 'text' ? [row] : [],
  );
  const [first] = rows;
  if (first === undefined) return [];
  const shown = rows
    .slice(0, 6)
    .map(
      (row) =>
        `“${(words[row]?.label ?? '').slice(0, 60)}” ${textOf(region.rows[row]?.[columnOf[row] ?? -1]).slice(0, 20)}`,
    );
  return [
    {
      code: 'required-field-missing',
      severity: 'warning',
      at: region.placeOf(first, Math.max(0, columnOf[first] ?? 0)),
      expected: 'an amount for each cost',
      received: shown.join(', '),
      advice: 'They count as nothing, and the fee may rise by them. Ask what each will cost, and from when.',
    },
  ];
}
