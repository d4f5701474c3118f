/**
 * Which column of a list holds what, where two headings may say the same thing and one heading two things: of the headings
 * that say a field the one that says it most narrowly has it, and what is needed and nobody said may be said by a heading
 * that is left.
 *
 * Worked example: "Ref | Placement | From | Amount" of invoices: the placement is under Placement, though Ref may mean one, and
 * the invoice's number is under Ref, which is left. "Invoice | Ref | From | Amount": the placement is under Ref.
 */
import { plainHeading, type ColumnPatterns, type Columns } from '../benchmarks/headedColumns';

/** Each a column, or several of which one will do. */
export type Needed<Field extends string> = readonly (Field | readonly Field[])[];

const longestHeading = 120;

/** Null where a needed column is not there. */
export function columnsByNarrowest<Field extends string>(
  headings: readonly string[],
  patterns: ColumnPatterns<Field>,
  needed: Needed<Field>,
): Columns<Field> | null {
  const plain = headings.map((heading) => {
    const words = plainHeading(heading);
    return words.length > longestHeading ? '' : words;
  });
  const says = plain.map((words) =>
    words === '' ? -1 : patterns.findIndex(([, pattern]) => pattern.test(words)),
  );
  const columns: Partial<Record<Field, number>> = {};
  patterns.forEach(([field], index) => {
    const column = says.indexOf(index);
    if (column >= 0) columns[field] ??= column;
  });
  for (const fields of needed.map((each) => (typeof each === 'string' ? [each] : each))) {
    if (fields.some((field) => columns[field] !== undefined)) continue;
    const taken = new Set<number | undefined>(Object.values(columns) as number[]);
    const left = patterns
      .filter(([field]) => fields.includes(field))
      .map(([field, pattern]) => ({
        field,
        column: plain.findIndex((words, column) => words !== '' && !taken.has(column) && pattern.test(words)),
      }))
      .find(({ column }) => column >= 0);
    if (left === undefined) return null;
    columns[left.field] = left.column;
  }
  return columns;
}
