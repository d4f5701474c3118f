/**
 * A formula of a sheet that goes into another workbook: `Rates!B2*38` is `'Rates (2)'!B2*38` where that sheet is called so
 * now. What points at a table, a name, another workbook or a sheet that does not come with it would mean something else
 * there, or nothing: such a cell keeps its value alone.
 */
import { formulaWithSheets, type NewNames } from '../../sheets/core/renameSheets';

export interface Move {
  /** What each sheet that comes along is called now, by what it was called. */
  readonly nowCalled: NewNames;
  /** Names that the workbook it comes from defines. */
  readonly names: readonly string[];
}

const sayings = /"(?:[^"]|"")*"/g;
const sheetNamed = /(:)?(?:'((?:[^']|'')+)'|(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Null where the formula cannot come along. */
export function movedFormula(formula: string, { nowCalled, names }: Move): string | null {
  const bare = formula.replace(sayings, '""');
  if (bare.includes('[')) return null;
  for (const [, several, quoted, plain] of bare.matchAll(sheetNamed))
    if (several !== undefined || !nowCalled.has(quoted?.replaceAll("''", "'") ?? plain ?? '')) return null;
  const words = new Set(bare.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []);
  return names.some((name) => words.has(name.toLowerCase())) ? null : formulaWithSheets(formula, nowCalled);
}
