/**
 * Rectangles of cells and their addresses, as Excel writes them: `C5`, `B2:D9`, `3:3`, `B:C`, several with commas.
 * Rows and columns count from 0; both ends are in. A whole row or column runs to the edge of the sheet.
 */
import { cellAddress, columnOfLetters } from '../../domain/evidence/columnLetters';
import { refuse } from '../request/refusal';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const areaRows = (area: Area): number => area.bottom - area.top + 1;
export const areaColumns = (area: Area): number => area.right - area.left + 1;

/** Excel takes so many characters of addresses at once. */
const longestAddress = 8192;

const corner = (text: string): { row: number | null; column: number | null } | null => {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return {
    row: parts[2] === undefined ? null : Number(parts[2]) - 1,
    column: parts[1] === undefined ? null : columnOfLetters(parts[1]),
  };
};

/** The rectangle that `address` names, without its sheet. Refuses what Excel refuses. */
export function parseArea(address: string): Area {
  if (address.length > longestAddress) refuse('InvalidArgument', 'The address is too long.');
  const [first = '', second = first] = address.trim().split(':');
  const from = corner(first);
  const to = corner(second);
  const isWhole = address.includes(':');
  if (from === null || to === null || (!isWhole && (from.row === null || from.column === null))) {
    return refuse('InvalidArgument', `No range has the address "${address}".`);
  }
  const area = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? lastRow, to.row ?? lastRow),
    right: Math.max(from.column ?? lastColumn, to.column ?? lastColumn),
  };
  if (area.bottom > lastRow || area.right > lastColumn) {
    return refuse('InvalidArgument', `The address "${address}" lies outside the sheet.`);
  }
  return area;
}

export const parseAreas = (addresses: string): Area[] =>
  addresses.length > longestAddress
    ? refuse('InvalidArgument', 'The addresses are too long.')
    : addresses.split(',').map(parseArea);

export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** `'Fee build up'!A1:B2`; quotes only where a name needs them. */
export function qualifiedAddress(sheet: string, area: Area): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${areaAddress(area)}`;
}

/** Splits `'Fee build up'!$A$1` into its sheet and its rectangle; null where the text is no plain reference. */
export function parseQualified(reference: string): { sheet: string; area: Area } | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(reference);
  if (parts === null) return null;
  const sheet = parts[1] === undefined ? (parts[2] ?? '') : parts[1].replaceAll("''", "'");
  return { sheet, area: parseArea(parts[3] ?? '') };
}

export const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
