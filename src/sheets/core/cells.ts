/** Short ways to say what a cell holds, so that a sheet's file reads like the sheet. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exact, type ExactSource } from '../../domain/money/exact';
import type { DescribedCell, DescribedRow, InputRule } from './description';
import type { CellId, Expression } from './expression';
import type { LineOfTable } from './grid';
import type { StyleName } from './styleNames';

type Extra = Omit<DescribedCell, 'content' | 'style'>;

/** What a cell is called: by its id, or in the row of a line by the figure it holds. */
export type CellName = CellId | { readonly figure: string };

export const named = (name: CellName | null): Extra => {
  if (name === null) return {};
  return typeof name === 'string' ? { id: name } : name;
};

export function words(text: string, style: StyleName = 'text', extra: Extra = {}): DescribedCell {
  return { content: text === '' ? { kind: 'blank' } : { kind: 'text', text }, style, ...extra };
}

export function figure(value: ExactSource, style: StyleName, extra: Extra = {}): DescribedCell {
  return { content: { kind: 'number', value: exact(value) }, style, ...extra };
}

/** A cell that is worked out; its name lets others refer to it. */
export function computed(
  name: CellName | null,
  expression: Expression,
  style: StyleName,
  extra: Extra = {},
): DescribedCell {
  return { content: { kind: 'formula', expression }, style, ...named(name), ...extra };
}

export function blank(style: StyleName = 'text', extra: Extra = {}): DescribedCell {
  return { content: { kind: 'blank' }, style, ...extra };
}

export function onDay(day: IsoDate | null, extra: Extra = {}): DescribedCell {
  return day === null ? blank('date', extra) : { content: { kind: 'day', day }, style: 'date', ...extra };
}

/** A figure that may be typed over; null leaves the cell empty. */
export function typedFigure(
  name: CellName,
  value: ExactSource | null,
  style: StyleName,
  input: InputRule,
  extra: Extra = {},
): DescribedCell {
  const content =
    value === null ? ({ kind: 'blank' } as const) : ({ kind: 'number', value: exact(value) } as const);
  return { content, style, ...named(name), input, ...extra };
}

export function chosen(
  name: CellName,
  text: string,
  choices: readonly string[],
  help: string,
  style: StyleName = 'inputChoice',
): DescribedCell {
  return { content: { kind: 'text', text }, style, ...named(name), input: { kind: 'list', choices, help } };
}

/** A label over narrow columns of figures, so that what it names stands in the fifth. */
export function across(label: string): readonly DescribedCell[] {
  return [words(label, 'labelAcross'), blank('labelAcross'), blank('labelAcross'), blank('labelAcross')];
}

export const row = (...cells: readonly (DescribedCell | null)[]): DescribedRow => ({ cells });

/** The row of one line of a table: its cells are named by their figures. */
export const lineRow = (about: LineOfTable, ...cells: readonly (DescribedCell | null)[]): DescribedRow => ({
  cells,
  about,
});

export const gap: DescribedRow = { cells: [], height: 8 };

/** A heading over a block, its ground drawn across every column. */
export function headingRow(text: string, columns: number): DescribedRow {
  const rest = Array.from({ length: columns - 1 }, () => blank('heading'));
  return { cells: [words(text, 'heading'), ...rest], height: 20 };
}

const tenMillion = '10000000';

export const moneyInput = (help: string): InputRule => ({
  kind: 'decimal',
  from: `-${tenMillion}`,
  to: tenMillion,
  help,
});
export const shareInput = (help: string): InputRule => ({ kind: 'decimal', from: '0', to: '1', help });
export const amountInput = (to: string, help: string, from = '0'): InputRule => ({
  kind: 'decimal',
  from,
  to,
  help,
});
