/** What stands over the cells of a sheet: the checks on inputs, the conditional formats and the charts. */
import type { DescribedChart, InputRule, SheetDescription } from './description';
import type { CellId } from './expression';
import type { GridChart, GridRange, GridRule, GridValidation } from './grid';
import type { PlaceOf } from './renderExpression';
import { runsOf, type CellPlace } from './sheetAddress';

type CheckedRule = Exclude<InputRule, { kind: 'free' }>;

/** One check for each run of inputs, one below another, that may hold the same. */
export function validationsOf(sheet: SheetDescription): readonly GridValidation[] {
  const byRule = new Map<string, { readonly rule: CheckedRule; readonly places: CellPlace[] }>();
  const written = new Map<CheckedRule, string>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const rule = cell?.input;
      if (rule === undefined || rule.kind === 'free') return;
      let text = written.get(rule);
      if (text === undefined) written.set(rule, (text = JSON.stringify(rule)));
      const key = `${String(column)} ${text}`;
      const place = { sheet: sheet.name, row, column };
      const known = byRule.get(key);
      if (known === undefined) byRule.set(key, { rule, places: [place] });
      else known.places.push(place);
    });
  });
  return [...byRule.values()].flatMap(({ rule, places }) =>
    runsOf(places).map(({ from, to }) => validation(rule, plainRange({ from, to }))),
  );
}

function validation(rule: CheckedRule, range: GridRange): GridValidation {
  return rule.kind === 'list'
    ? { kind: 'list', range, choices: rule.choices, help: rule.help }
    : { kind: rule.kind, range, from: rule.from, to: rule.to, help: rule.help };
}

export function layOutRules(sheet: SheetDescription, placeOf: PlaceOf): readonly GridRule[] {
  return (sheet.rules ?? []).flatMap(({ cells, when, look }) =>
    rangesOf(cells, placeOf).map((range): GridRule => ({ ...when, range, look })),
  );
}

export function layOutCharts(sheet: SheetDescription, placeOf: PlaceOf): readonly GridChart[] {
  return (sheet.charts ?? []).map((chart) => layOutChart(chart, placeOf));
}

function layOutChart(chart: DescribedChart, placeOf: PlaceOf): GridChart {
  const { anchor, labels, series, ...words } = chart;
  return {
    ...words,
    labels: inOneRange(labels, placeOf),
    series: series.map(({ cells, labels: own, ...each }) => ({
      ...each,
      ...inOneRange(cells, placeOf),
      ...(own === undefined ? {} : { labels: inOneRange(own, placeOf) }),
    })),
    anchor: {
      from: { row: anchor.fromRow, column: anchor.fromColumn },
      to: { row: anchor.toRow, column: anchor.toColumn },
    },
  };
}

function inOneRange(
  ids: readonly CellId[],
  placeOf: PlaceOf,
): { readonly sheet: string; readonly range: GridRange } {
  const [run, ...others] = runsOf(ids.map(placeOf));
  if (run === undefined || others.length > 0)
    throw new Error('A chart needs its figures in one row or column');
  return { sheet: run.sheet, range: plainRange(run) };
}

function rangesOf(ids: readonly CellId[], placeOf: PlaceOf): readonly GridRange[] {
  return runsOf(ids.map(placeOf)).map(plainRange);
}

function plainRange({ from, to }: GridRange): GridRange {
  return {
    from: { row: from.row, column: from.column },
    to: { row: to.row, column: to.column },
  };
}
