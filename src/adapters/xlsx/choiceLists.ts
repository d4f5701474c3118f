/**
 * Long drop-down lists. A list may stand within its validation only up to 255 characters, and none of its choices may
 * hold a comma or a quotation mark. Longer lists are put, one a column, on a hidden sheet, and the validation points there.
 */
import type { WriteSheet } from 'hucre';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { absoluteRange } from './cellAddresses';
import { storedText } from './storedText';

export interface ChoiceList {
  readonly sheet: string;
  readonly column: number;
  readonly choices: readonly string[];
}

const longestListInCell = 255;

export function fitsInCell(choices: readonly string[]): boolean {
  return (
    choices.join(',').length <= longestListInCell &&
    choices.every((choice) => !/[,"]|^[\s=]|\s$|_x[0-9A-Fa-f]{4}_/.test(choice))
  );
}

/** The lists that need the hidden sheet, each once however many inputs use it. */
export function choiceListsOf(grid: WorkbookGrid): readonly ChoiceList[] {
  const long = grid.sheets.flatMap((sheet) =>
    sheet.validations.flatMap((validation) =>
      validation.kind === 'list' && !fitsInCell(validation.choices) ? [validation.choices] : [],
    ),
  );
  const distinct = new Map(long.map((choices) => [choices.join('\n'), choices]));
  const sheet = freeName(grid);
  return [...distinct.values()].map((choices, column) => ({ sheet, column, choices }));
}

export function choiceRange(choices: readonly string[], lists: readonly ChoiceList[]): string {
  const list = lists.find((candidate) => candidate.choices.join('\n') === choices.join('\n'));
  if (list === undefined) throw new Error('A long list of choices was not put on the hidden sheet');
  const { sheet, column } = list;
  return absoluteRange(sheet, { from: { row: 0, column }, to: { row: choices.length - 1, column } });
}

export function choiceSheets(lists: readonly ChoiceList[]): WriteSheet[] {
  const [first] = lists;
  if (first === undefined) return [];
  const longest = Math.max(...lists.map(({ choices }) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ choices }) => {
      const choice = choices[row];
      return choice === undefined ? null : storedText(choice);
    }),
  );
  return [{ name: first.sheet, rows, hidden: true }];
}

function freeName(grid: WorkbookGrid): string {
  const taken = grid.sheets.map(({ name }) => name.toLowerCase());
  let name = 'Choices';
  while (taken.includes(name.toLowerCase())) name += ' of inputs';
  return name;
}
