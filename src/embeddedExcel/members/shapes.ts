/** What a property may hold: the shapes Excel checks before it takes a value. */
import { refuse } from '../request/refusal';

export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isTruth: Shape = (value) => typeof value === 'boolean';
export const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const isColour: Shape = (value) => typeof value === 'string' && /^(#[0-9A-Fa-f]{6})?$/.test(value);
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    typeof value === 'string' && words.includes(value);

/** A table of cells with as many rows and columns as the range it is meant for. */
export function isTable(value: unknown, rows: number, columns: number): value is unknown[][] {
  return (
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns)
  );
}

export function textArgument(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : refuse('InvalidArgument');
}

export function numberArgument(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument');
}
