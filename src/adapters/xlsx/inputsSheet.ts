/**
 * The hidden sheet on which a file of ours keeps what was written into each of its inputs: what it is called, the words of its
 * row, what was written, and a formula that refers to it and so follows it wherever rows are put in.
 */
import type { Cell, WriteSheet } from 'hucre';
import type { InputAsWritten, WorkbookGrid } from '../../sheets/core/grid';
import { absoluteCell } from './cellAddresses';
import { storedText } from './storedText';

const name = 'Inputs as written';
const versionsRow = 'versions';

export const isInputsSheet = (sheet: { readonly name: string }): boolean => sheet.name === name;

export function inputsSheets({
  inputsAsWritten = [],
  properties,
  sheets,
}: WorkbookGrid): readonly WriteSheet[] {
  if (inputsAsWritten.length === 0 || sheets.some(isInputsSheet)) return [];
  const cells = new Map<string, Partial<Cell>>();
  inputsAsWritten.forEach((input, index) => {
    cells.set(`${String(index + 1)},3`, {
      formula: absoluteCell(input.sheet, input),
      formulaResult: shown(input),
    });
  });
  const rows = [
    [versionsRow, storedText(JSON.stringify(properties.versions ?? [])), null, null],
    ...inputsAsWritten.map(({ id, label, written }) => [
      storedText(id),
      storedText(label),
      typeof written === 'string' ? storedText(written) : written,
      null,
    ]),
  ];
  return [{ name, rows, cells, hidden: true }];
}

/** What a formula shows of a blank cell is nought. */
const shown = ({ written }: InputAsWritten): string | number => (written === '' ? 0 : written);
