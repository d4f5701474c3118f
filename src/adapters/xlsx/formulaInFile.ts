/**
 * A formula as a workbook file stores it. Excel stores functions that are younger than the file format with the
 * prefix `_xlfn.`, and shows `#NAME?` where it is missing: `PERCENTILE.INC(A1:A9,0.25)` is stored as
 * `_xlfn.PERCENTILE.INC(A1:A9,0.25)`. Words within quotes are left alone.
 *
 * Source: ECMA-376 Part 1, 18.17 (functions of the format); Microsoft, "Issue: an _xlfn. prefix is displayed".
 */
const youngerFunctions = [
  'CEILING.MATH',
  'CONCAT',
  'DAYS',
  'FILTER',
  'FLOOR.MATH',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'LET',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'PERCENTRANK.INC',
  'QUARTILE.EXC',
  'QUARTILE.INC',
  'RANK.AVG',
  'RANK.EQ',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'TEXTJOIN',
  'UNIQUE',
  'VAR.P',
  'VAR.S',
  'XLOOKUP',
  'XMATCH',
  'XOR',
] as const;

const names = youngerFunctions.join('|').replaceAll('.', '\\.');
/** In most formulas there is none: told at a tenth of the time. */
const hasOne = new RegExp(`(?:${names})\\(`);

/** Quoted words and quoted sheet names, or one of the younger functions with its bracket. */
const pieces = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.])(?:${names})(?=\\()`, 'g');

/** `FILTER` carries a second prefix of its own. */
const worksheetFunctions: readonly string[] = ['FILTER'];

export function formulaInFile(formula: string): string {
  if (!hasOne.test(formula)) return formula;
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    return `_xlfn.${worksheetFunctions.includes(piece) ? '_xlws.' : ''}${piece}`;
  });
}

/** The formula as people write it: without the prefixes of the file. */
export function formulaAsWritten(stored: string): string {
  return stored.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
}
