/**
 * Fair Cost of Care medians by kind of place (Annex A of 2022): a column for each kind of care home, a row for each line, and
 * a row that says how many homes answered. They are of homes for adults, for a resident, and never compared with a child's
 * fee; a median without that row is not used.
 *
 * A heading may be a column out: a comma in the title makes two cells of one. The kinds are then taken in their order.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Exact } from '../../domain/money/exact';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, poundsRead } from '../amountText';
import { placeIn, textOf } from '../sheetCells';
import type { BenchmarkReader, ReadTable } from './benchmarkFile';
import { countMissing, periodOfTableMissing } from './benchmarkFindings';
import { fairCostLine, fairCostSection } from './fairCostOfCareLines';
import { firstHeadingRow, headingsIn, unstated } from './headedColumns';
import { periodAround } from './periodAround';

interface Kind {
  readonly column: number;
  readonly name: string;
}

const fewestLines = 4;
const answers = /\bnumber of\b.*\b(responses?|homes|locations)\b|\bcount of responses\b|^n$/i;

export const fairCostMedians: BenchmarkReader = {
  format: 'fairCostOfCare',
  headingRowIn: (sheet) =>
    firstHeadingRow(sheet, (headings, row) => {
      if (!headings.some((heading) => /\bmedians?\b/i.test(heading))) return false;
      if (headings.some((heading) => /\bquartile\b/i.test(heading)) || kindsOfPlace(sheet, row).length === 0)
        return false;
      const known = sheet.rows
        .slice(row + 1)
        .filter((cells) => fairCostLine(textOf(cells[0]), null) !== null);
      return known.length >= fewestLines;
    }),
  read: readMedians,
};

/** The columns of figures and, in the same order, the headings that name a kind of place. */
function kindsOfPlace(sheet: ReceivedSheet, headingRow: number): readonly Kind[] {
  const below = sheet.rows.slice(headingRow + 1);
  const widest = Math.min(40, Math.max(0, ...below.map((cells) => cells.length)));
  const columns = Array.from({ length: Math.max(0, widest - 1) }, (_unused, index) => index + 1).filter(
    (column) => below.filter((cells) => poundsIn(cells[column]) !== null).length >= fewestLines,
  );
  const names = headingsIn(sheet, headingRow)
    .slice(1)
    .filter((heading) => /\bplaces?\b|\bcare homes?\b|\bnursing\b|\bresidential\b/i.test(heading));
  return columns.length === names.length
    ? columns.map((column, index) => ({ column, name: names[index] ?? '' }))
    : [];
}

function readMedians(file: string, sheet: ReceivedSheet, headingRow: number): ReadTable {
  const kinds = kindsOfPlace(sheet, headingRow);
  const period = periodAround(file, sheet, headingRow);
  const counts = sheet.rows.find((cells, row) => row > headingRow && answers.test(textOf(cells[0])));
  const records: BenchmarkRecord[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let section: ReturnType<typeof fairCostSection> = null;
  sheet.rows.forEach((cells, row) => {
    const label = textOf(cells[0]);
    if (row <= headingRow || label === '' || cells === counts) return;
    section = fairCostSection(label) ?? section;
    const line = fairCostLine(label, section);
    const medians = kinds.flatMap((kind) => {
      const value = poundsIn(cells[kind.column]);
      return value === null ? [] : [{ kind, value }];
    });
    if (line === null || medians.length === 0) {
      notUnderstood.push({ at: placeIn(sheet, row, 0), text: label });
      return;
    }
    for (const { kind, value } of medians) {
      const n = poundsIn(counts?.[kind.column]);
      if (n === null || !n.isInteger() || !n.greaterThan(0)) continue;
      records.push({
        ...unstated,
        ...line,
        id: `${file} row ${String(row + 1)} column ${String(kind.column + 1)}`,
        measure: label,
        unit: 'poundsAWeek',
        per: 'resident',
        statistic: 'median',
        value,
        n: n.toNumber(),
        provision: kind.name,
        period: period ?? '',
        source: { id: file, publisher: file, title: 'Fair Cost of Care medians' },
        at: placeIn(sheet, row, kind.column),
      });
    }
  });
  const heading = placeIn(sheet, headingRow, 0);
  return {
    headingRow,
    records,
    findings: [
      ...(counts === undefined ? [countMissing(heading)] : []),
      ...(period === null ? [periodOfTableMissing(heading)] : []),
    ],
    notUnderstood,
  };
}

function poundsIn(cell: ReceivedSheet['rows'][number][number] | undefined): Exact | null {
  return poundsRead(amountInCell(cell ?? null));
}
