/** A sheet written cell by cell, as a generated provider types it. */
import type { MergedCells, ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';

export type Cell = ReceivedCell | null;

export function text(words: string): Cell {
  return words === '' ? null : { kind: 'text', text: words };
}

export function figure(pence: number, numberFormat?: string): Cell {
  const decimal = String(Math.round(pence) / 100);
  return numberFormat === undefined ? { kind: 'number', decimal } : { kind: 'number', decimal, numberFormat };
}

export function plain(value: number, numberFormat?: string): Cell {
  return numberFormat === undefined
    ? { kind: 'number', decimal: String(value) }
    : { kind: 'number', decimal: String(value), numberFormat };
}

/** 123456 pence as £1,234.56. */
export function pounds(pence: number): string {
  const [whole = '0', rest = '00'] = (Math.abs(Math.round(pence)) / 100).toFixed(2).split('.');
  return `${pence < 0 ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

export function sheetOf(
  name: string,
  rows: readonly (readonly Cell[])[],
  more: {
    readonly hidden?: boolean;
    readonly hiddenRows?: readonly number[];
    readonly merges?: readonly MergedCells[];
  } = {},
): ReceivedSheet {
  return { name, hidden: false, rows, ...more };
}
