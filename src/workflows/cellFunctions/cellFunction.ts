/**
 * A function for the user's own cells: `=OPENBOOK.ONCOST(12.21, 37.5, "52", DATE(2025,10,1))`. Each is one calculation
 * of `calc` under a short name: its arguments in their order, the field each fills, and the part of the answer it gives.
 */
import type { JsonObject, JsonValue } from '../typed/jsonValue';

export const namespace = 'OPENBOOK';

/**
 * What is typed for an argument. A share may be typed as Excel shows it (80% is 0.8); a per cent as 30% or 30: up to one
 * it is Excel's share, above it the per cent itself. A day is a date of Excel, or text such as 2025-10-01 or 01/10/2025.
 */
export type ArgumentKind =
  | 'number'
  | 'percent'
  | 'text'
  | 'weeksPerYear'
  | 'day'
  /** One figure, or a range of them: then the answer fills as many cells. */
  | 'eachNumber'
  | 'eachDay'
  /** A range whose figures belong together. */
  | 'numbers'
  | 'days';

export interface Argument {
  /** As it stands in Excel's help for the argument: one word, in the field's language. */
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly says: string;
  /** The field of the calculation's input; `submitted.hours` is a field of a field. */
  readonly field: string;
  readonly isOptional?: true;
}

export interface CellFunction {
  /** In capitals, as typed after the namespace. */
  readonly name: string;
  readonly says: string;
  readonly arguments: readonly Argument[];
  /** Null where the answer is a published figure, looked up and not calculated. */
  readonly calculation: string | null;
  /** Fields of the calculation that do not matter to this answer, or that nobody is asked for. */
  readonly fixed?: JsonObject;
  /** Makes the calculation's input of the fields, where that is not the fields as they stand. */
  readonly input?: (fields: Readonly<Record<string, JsonValue>>) => JsonObject;
  /** The part of the answer that is given: `price`, `marginalRule.beds`; several fill cells side by side. */
  readonly answer: string | readonly string[];
  readonly example: { readonly typed: string; readonly gives: string };
}
