/** A file in which no table of the kind that was asked for stands: where all its rows hold one column, the separator was lost. */
import { fileNotReadable } from '../domain/evidence/fileNotReadable';
import type { Finding } from '../domain/evidence/finding';
import type { ReceivedWorkbook } from '../domain/submission/received';

export function noTable({ file, sheets }: ReceivedWorkbook, expected: string, advice: string): Finding {
  const widest = Math.max(0, ...sheets.flatMap(({ rows }) => rows.map((cells) => cells.length)));
  return widest <= 1
    ? fileNotReadable(
        'a table with columns',
        `${file}, whose rows hold one column only`,
        'Save it again with commas, semicolons or tabs between the columns.',
      )
    : fileNotReadable(expected, `nothing of that kind in ${file}`, advice);
}
