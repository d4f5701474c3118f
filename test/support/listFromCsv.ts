/** A list as a person's CSV file gives it, read by an analysis and answered as the doors do. */
import { receivedFromCsv } from '../../src/adapters/text/csv';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { readBeside, type AnyAnalysis } from '../../src/workflows/typed/analysis';

const asAt = knownDay('2027-04-10');

export function readList(analysis: AnyAnalysis, rows: readonly string[]) {
  const { value } = receivedFromCsv('list.csv', new TextEncoder().encode(rows.join('\n')));
  const read = analysis.tables?.read(value!, asAt) ?? null;
  return { read, found: (read?.findings ?? []).map(({ code, at }) => [code, at] as const) };
}

export function answerList(analysis: AnyAnalysis, rows: readonly string[], terms: object = {}) {
  const { read, found } = readList(analysis, rows);
  const run = analysis.run(terms, { asAt }, read?.rows, readBeside(read));
  const first = run.answered?.workbook().sheets[0];
  return {
    ...run,
    read,
    found,
    codes: run.findings.map(({ code }) => code),
    json: run.answered?.json() ?? null,
    firstPage: (first?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))),
  };
}
