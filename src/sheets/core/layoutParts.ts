/** What stands over the cells of a sheet: the checks on inputs, the conditional formats and the charts. */
import type { DescribedChart, DescribedRow, InputRule, SheetDescription } from './description';
import type { CellId } from './expression';
import type { GridChart, GridName, GridRange, GridRule, GridTable, GridValidation } from './grid';
import type { PlacedCells } from './placeCells';
import { runsOf, type CellPlace } from './sheetAddress';

type CheckedRule = Exclude<InputRule, { kind: 'free' }>;

/** An input where it stands. */
interface InputAt extends CellPlace {
  readonly rule: InputRule;
}

export function inputsAndNames(sheet: string, rows: readonly DescribedRow[]) {
  const inputs: InputAt[] = [];
  const names: GridName[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const { input, definedName } = cell;
      if (input !== undefined) inputs.push({ sheet, row, column, rule: input });
      if (definedName !== undefined) names.push({ ...definedName, sheet, at: { row, column } });
    });
  });
  return { inputs, names };
}

interface SameInputs {
  readonly rule: CheckedRule;
  readonly places: CellPlace[];
}

/** One check for each run of inputs, one below another, that may hold the same. */
export function validationsOf(inputs: readonly InputAt[]): readonly GridValidation[] {
  const byRule = new Map<string, SameInputs>();
  const lastOfColumn: SameInputs[] = [];
  for (const input of inputs) {
    const { rule, column } = input;
    if (rule.kind === 'free') continue;
    const above = lastOfColumn[column];
    if (above !== undefined && isSameRule(above.rule, rule)) {
      above.places.push(input);
      continue;
    }
    const key = `${String(column)} ${JSON.stringify(rule)}`;
    const same = byRule.get(key) ?? { rule, places: [] };
    byRule.set(key, same);
    same.places.push(input);
    lastOfColumn[column] = same;
  }
  return [...byRule.values()].flatMap(({ rule, places }) =>
    runsOf(places).map(({ from, to }) => validation(rule, plainRange({ from, to }))),
  );
}

/** Found without writing either out: in most columns each input is as the one above it. */
function isSameRule(one: CheckedRule, other: CheckedRule): boolean {
  if (one.help !== other.help) return false;
  if (one.kind !== 'list') return one.kind === other.kind && one.from === other.from && one.to === other.to;
  if (other.kind !== 'list' || one.choices.length !== other.choices.length) return false;
  return (
    one.choices === other.choices || one.choices.every((choice, index) => choice === other.choices[index])
  );
}

function validation(rule: CheckedRule, range: GridRange): GridValidation {
  return rule.kind === 'list'
    ? { kind: 'list', range, choices: rule.choices, help: rule.help }
    : { kind: rule.kind, range, from: rule.from, to: rule.to, help: rule.help };
}

export function layOutRules(sheet: SheetDescription, placed: PlacedCells): readonly GridRule[] {
  return (sheet.rules ?? []).flatMap(({ cells, when, look }) =>
    rangesOf(cells, placed).map((range): GridRule => ({ ...when, range, look })),
  );
}

export function layOutTable(
  table: NonNullable<SheetDescription['tables']>[number],
  sheet: SheetDescription,
): GridTable {
  const headers = sheet.rows[table.headerRow]?.cells.slice(table.fromColumn, table.toColumn + 1) ?? [];
  return {
    name: table.name,
    range: {
      from: { row: table.headerRow, column: table.fromColumn },
      to: { row: table.lastRow, column: table.toColumn },
    },
    columns: headers.map((header) => (header?.content.kind === 'text' ? header.content.text : '')),
  };
}

export function layOutCharts(sheet: SheetDescription, placed: PlacedCells): readonly GridChart[] {
  return (sheet.charts ?? []).map((chart) => layOutChart(chart, placed));
}

function layOutChart(chart: DescribedChart, placed: PlacedCells): GridChart {
  const { anchor, labels, series, ...words } = chart;
  return {
    ...words,
    labels: inOneRange(labels, placed),
    series: series.map(({ cells, labels: own, ...each }) => ({
      ...each,
      ...inOneRange(cells, placed),
      ...(own === undefined ? {} : { labels: inOneRange(own, placed) }),
    })),
    anchor: {
      from: { row: anchor.fromRow, column: anchor.fromColumn },
      to: { row: anchor.toRow, column: anchor.toColumn },
    },
  };
}

function inOneRange(
  ids: readonly CellId[],
  placed: PlacedCells,
): { readonly sheet: string; readonly range: GridRange } {
  const [run, ...others] = placed.runsOf(ids);
  if (run === undefined || others.length > 0)
    throw new Error('A chart needs its figures in one row or column');
  return { sheet: run.sheet, range: plainRange(run) };
}

function rangesOf(ids: readonly CellId[], placed: PlacedCells): readonly GridRange[] {
  return placed.runsOf(ids).map(plainRange);
}

function plainRange({ from, to }: GridRange): GridRange {
  return {
    from: { row: from.row, column: from.column },
    to: { row: to.row, column: to.column },
  };
}
