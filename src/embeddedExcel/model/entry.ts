/**
 * What Excel makes of something put into a cell: `=A1` is a formula, `'007` is the text 007, `12.5` a number,
 * `12.5%` a tenth and a bit, `true` a truth value. A cell formatted as text keeps what it is given.
 */
import type { EmbeddedCell } from './embeddedWorkbook';
import { faultOfFormula } from './formulaFault';
import { refuse } from '../request/refusal';

const longestFormula = 8192;
const longestText = 32_767;
const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function typedValue(text: string): string | number | boolean {
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === 'true';
  if (/^[-+]?£?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[-+]?\d+)?%?$/i.test(plain)) {
    const figure = Number(plain.replace(/[£,%]/g, ''));
    return plain.endsWith('%') ? figure / 100 : figure;
  }
  return errorValue.test(plain) ? plain : text;
}

/** Puts `entry` into the cell of a workbook with these sheets. Null leaves the cell as it is, as Excel does. */
export function enter(cell: EmbeddedCell, entry: unknown, sheets: readonly string[]): void {
  if (entry === null || entry === undefined) return;
  if (typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean') {
    refuse('InvalidArgument', 'A cell takes text, a number or a truth value.');
  }
  if (typeof entry === 'string' && entry.length > longestText + (entry.startsWith("'") ? 1 : 0)) {
    refuse('InvalidArgument', 'The text is longer than a cell.');
  }
  cell.formula = null;
  cell.calculated = false;
  if (typeof entry !== 'string') cell.value = entry;
  else if (entry.startsWith("'")) cell.value = entry.slice(1);
  else if (cell.numberFormat === '@') cell.value = entry;
  else if (entry.startsWith('=') && entry.length > 1) enterFormula(cell, entry, sheets);
  else cell.value = typedValue(entry);
}

function enterFormula(cell: EmbeddedCell, formula: string, sheets: readonly string[]): void {
  if (formula.length > longestFormula) refuse('FormulaLengthExceedsLimit', 'The formula is too long.');
  const fault = faultOfFormula(formula, sheets);
  if (fault !== null) refuse('InvalidArgument', fault);
  cell.formula = formula;
  cell.calculated = true;
  cell.value = 0;
}
