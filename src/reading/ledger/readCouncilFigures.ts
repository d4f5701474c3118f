/**
 * Other councils' unit costs read from a table that the user brings: a row for each council, and columns of £ a week whose
 * heading, or a column "Kind", says what they stand for: per available or per occupied bed-week, like for like, external.
 *
 * A figure without its kind or its year is not used, and the finding says which cell to mend: kinds are never mixed.
 *
 * Worked example: "Council | Year | Per occupied bed-week | External placement" gives two records for each council.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import type { CouncilFigure, UnitCostKind } from '../../domain/unitCost/otherCouncils';
import { amountInCell, poundsRead } from '../amountText';
import { periodAround } from '../benchmarks/periodAround';
import { councilTable } from '../benchmarks/readCouncilTable';
import { placeIn } from '../sheetCells';
import { kindMissing, notOneCouncil, periodMissingIn, sameCouncilTwice } from './councilFindings';
import { notAnAmount } from './ledgerFindings';
import { textOf } from './ledgerTable';
import { moneyUnitIn } from './moneyUnit';
import { yearHeading } from './yearHeading';

interface FigureColumn {
  readonly column: number;
  readonly kind: UnitCostKind | null;
  readonly period: string | null;
  readonly unit: number;
}

interface CouncilTable {
  readonly headingRow: number;
  readonly council: number;
  readonly kind: number | null;
  readonly year: number | null;
  readonly figures: readonly FigureColumn[];
}

/** A row over several councils is another kind of figure. */
const overCouncils = /\b(average|mean|median|total|all|group|england|quartile|minimum|maximum)\b/i;

export function readCouncilFigures(workbook: ReceivedWorkbook): Validated<readonly CouncilFigure[]> {
  const found = workbook.sheets.flatMap((sheet) => {
    const table = findTable(sheet);
    return table === null ? [] : [{ sheet, table }];
  })[0];
  if (found === undefined) return councilsAcross(workbook) ?? notUsable([noCouncils(workbook.file)]);
  const findings: Finding[] = [];
  const figures = figuresIn(workbook.file, found.sheet, found.table, findings);
  return understood(withoutDuplicates(figures, findings), findings);
}

/** A benchmarking club's table with the councils side by side, read as the benchmarks read it. */
function councilsAcross(workbook: ReceivedWorkbook): Validated<readonly CouncilFigure[]> | null {
  for (const sheet of workbook.sheets) {
    const headingRow = councilTable.headingRowIn(sheet);
    if (headingRow === null) continue;
    const table = councilTable.read(workbook.file, sheet, headingRow);
    const findings = [...table.findings];
    const figures = table.records.flatMap(
      ({ measure, provider, unit, value, period, at }): CouncilFigure[] => {
        const kind = unitCostKindIn(measure);
        const council = provider ?? '';
        if (kind === null) findings.push(kindMissing(at, council));
        return kind === null || value === null || unit !== 'poundsAWeek' || period === ''
          ? []
          : [{ council, kind, period: periodIn(period) ?? period, weekly: value, source: workbook.file, at }];
      },
    );
    return understood(withoutDuplicates(figures, findings), findings);
  }
  return null;
}

function noCouncils(file: string): Finding {
  return fileNotReadable(
    'a table with a column “Council” and a column of unit costs in £ a week',
    `nothing of that kind in ${file}`,
    'Head the columns “Council”, “Year” and, for example, “Per occupied bed-week”.',
  );
}

function unitCostKindIn(text: string): UnitCostKind | null {
  const plain = text.toLowerCase();
  if (/\blike for like\b/.test(plain)) return 'likeForLike';
  if (/\bexternal\b|\bindependent\b|\bprivate\b|\bpurchased\b|\bcommissioned\b/.test(plain))
    return 'external';
  if (/\bavailable\b|\bper place\b/.test(plain)) return 'availableBedWeek';
  return /\boccupied\b|\bper child\b/.test(plain) ? 'occupiedBedWeek' : null;
}

function findTable(sheet: ReceivedSheet): CouncilTable | null {
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const texts = cells.map(textOf);
    const council = texts.findIndex((text) => /^(council|local authority|authority|la)( name)?$/i.test(text));
    if (council < 0) continue;
    const column = (pattern: RegExp) => {
      const at = texts.findIndex((text) => pattern.test(text));
      return at < 0 ? null : at;
    };
    const kind = column(/^(kind|measure|basis|type|what)$/i);
    const year = column(/^(year|period|financial year)$/i);
    const figures = texts.flatMap((text, at): FigureColumn[] => {
      if ([council, kind, year].includes(at) || !isFigureHeading(text)) return [];
      const says = yearHeading(text);
      const period = says === null || says === 'derived' || says.startsIn === null ? null : says.label;
      return [{ column: at, kind: unitCostKindIn(text), period, unit: moneyUnitIn(text) ?? 1 }];
    });
    if (figures.length > 0) return { headingRow, council, kind, year, figures };
  }
  return null;
}

function isFigureHeading(text: string): boolean {
  return unitCostKindIn(text) !== null || /\b(unit )?cost\b|\bprice\b|£|\bfigure\b|\bvalue\b/i.test(text);
}

function figuresIn(
  file: string,
  sheet: ReceivedSheet,
  table: CouncilTable,
  findings: Finding[],
): readonly CouncilFigure[] {
  const yearAround = periodAround(file, sheet, table.headingRow);
  const yearOfTable = yearAround === null ? null : (periodIn(yearAround) ?? yearAround);
  return sheet.rows.flatMap((cells, row) => {
    const council = textOf(cells[table.council]);
    if (row <= table.headingRow || council === '') return [];
    if (overCouncils.test(council)) {
      findings.push(notOneCouncil(placeIn(sheet, row, table.council), council));
      return [];
    }
    const ownKind = table.kind === null ? null : unitCostKindIn(textOf(cells[table.kind]));
    const ownYear = table.year === null ? null : periodIn(textOf(cells[table.year]));
    return table.figures.flatMap(({ column, kind, period, unit }): CouncilFigure[] => {
      const shown = textOf(cells[column]);
      if (shown === '') return [];
      const at = placeIn(sheet, row, column);
      const pounds = poundsRead(amountInCell(cells[column]));
      const says = kind ?? ownKind;
      const when = period ?? ownYear ?? yearOfTable;
      if (pounds === null) findings.push(notAnAmount(at, council, shown));
      else if (says === null) findings.push(kindMissing(at, council));
      else if (when === null) findings.push(periodMissingIn(at, council));
      else return [{ council, kind: says, period: when, weekly: pounds.times(unit), source: file, at }];
      return [];
    });
  });
}

function periodIn(text: string): string | null {
  const says = yearHeading(text);
  return says === null || says === 'derived' ? null : says.label;
}

/** A council counts once for each kind and year. */
function withoutDuplicates(figures: readonly CouncilFigure[], findings: Finding[]): readonly CouncilFigure[] {
  const key = ({ council, kind, period }: CouncilFigure) => `${council.toLowerCase()}|${kind}|${period}`;
  return figures.filter((figure, index) => {
    const isFirst = figures.findIndex((other) => key(other) === key(figure)) === index;
    if (!isFirst) findings.push(sameCouncilTwice(figure.at, `${figure.council}, ${figure.period}`));
    return isFirst;
  });
}
