/**
 * A function of a cell at work: what the cells hold is read as decimals, handed to the calculation, and its answer comes
 * back as Excel's own numbers. What cannot be worked out comes back as a sentence, which Excel shows beside its error.
 *
 * Worked example: MARGINPRICE of 34.32 at 30% asks `margin` for {"cost": "34.32", "percent": "30", "basis": "margin"}
 * and gives 49.02857142857143.
 */
import { dayFromSpreadsheetSerial, dayInWords, isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { exact, exactFromSpreadsheet, exactText, unsafeNumber } from '../../domain/money/exact';
import { inForce } from '../../reference/datedFigures';
import { publishedFigures } from '../../reference/publishedFigures';
import { calculate } from '../calculations/calculations';
import type { JsonObject, JsonValue } from '../typed/jsonValue';
import type { Argument, ArgumentKind, CellFunction } from './cellFunction';

/** Excel's `#VALUE!`, or `#N/A` for a figure that is not held; the sentence is what it says beside it. */
export interface CellProblem {
  readonly error: 'value' | 'notHeld';
  readonly sentence: string;
}

export type CellAnswer = number | string | CellProblem;
/** One cell, or a table of cells that Excel fills from where the formula stands. */
export type FunctionAnswer = CellAnswer | readonly (readonly CellAnswer[])[];

export const isProblem = (answer: unknown): answer is CellProblem =>
  typeof answer === 'object' && answer !== null && 'sentence' in answer;

const problem = (sentence: string): CellProblem => ({ error: 'value', sentence });

/** `given` are the arguments as Excel hands them over: a figure, words, or a table of either for a range. */
export function callCellFunction(fn: CellFunction, given: readonly unknown[]): FunctionAnswer {
  const many = fn.arguments.findIndex(({ kind }) => kind === 'eachNumber' || kind === 'eachDay');
  const cells = many < 0 ? null : given[many];
  if (!isTable(cells)) return answerOf(fn, given);
  return cells.map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const answer = answerOf(
        fn,
        given.map((other, index) => (index === many ? cell : other)),
      );
      return isTable(answer)
        ? problem('A range cannot fill more than one cell for each of its own.')
        : answer;
    }),
  );
}

function answerOf(fn: CellFunction, given: readonly unknown[]): FunctionAnswer {
  const fields: Record<string, JsonValue> = {};
  for (const [index, argument] of fn.arguments.entries()) {
    const cell = given[index];
    if (isBlank(cell)) {
      if (argument.isOptional === true) continue;
      return problem(`“${argument.name}” is missing. ${argument.says}`);
    }
    const value = readArgument(argument, cell);
    if (isProblem(value)) return value;
    put(fields, argument.field, value);
  }
  if (fn.calculation === null) return publishedWage(fields['asAt']);
  const input = { ...fn.fixed, ...(fn.input === undefined ? fields : fn.input(fields)) };
  const { answer, problems } = calculate(fn.calculation, input);
  if (answer === null) return problem(withArgumentNames(fn, problems.join(' ')));
  return partsOf(answer, fn.answer, isDownwards(fn, given));
}

const isBlank = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';
const isTable = (cell: unknown): cell is readonly (readonly unknown[])[] =>
  Array.isArray(cell) && cell.every((row) => Array.isArray(row));

/** `levy.payBill` of 3100000 is {"levy": {"payBill": "3100000"}}. */
function put(fields: Record<string, JsonValue>, field: string, value: JsonValue): void {
  const [owner = '', part] = field.split('.');
  if (part === undefined) fields[owner] = value;
  else fields[owner] = { ...(fields[owner] as JsonObject | undefined), [part]: value };
}

function readArgument({ name, kind, says }: Argument, cell: unknown): JsonValue | CellProblem {
  const wrong = problem(`“${name}” is ${shown(cell)}. ${says}`);
  if (kind !== 'numbers' && kind !== 'days') {
    const only = isTable(cell) && cell.length === 1 && cell[0]?.length === 1 ? cell[0][0] : cell;
    return isTable(only)
      ? problem(`“${name}” is a range of cells, and one is expected. ${says}`)
      : (readers[kind](only) ?? wrong);
  }
  const cells = (isTable(cell) ? cell.flat() : [cell]).filter((one) => !isBlank(one));
  const values: JsonValue[] = [];
  for (const one of cells) {
    const value = readers[kind === 'days' ? 'day' : 'number'](one);
    if (value === null) return problem(`“${name}” holds ${shown(one)}. ${says}`);
    values.push(value);
  }
  return values;
}

const shown = (cell: unknown): string =>
  typeof cell === 'string'
    ? `“${cell.slice(0, 40)}”`
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : 'not understood';

type Reader = (cell: unknown) => JsonValue | null;

/** Excel's number as the decimal that its fifteen digits show. */
const readDecimal: Reader = (cell) => {
  if (typeof cell === 'string') return cell.trim();
  const decimal = typeof cell === 'number' ? exactFromSpreadsheet(cell) : null;
  return decimal === null ? null : exactText(decimal);
};

const readPercent: Reader = (cell) => {
  if (typeof cell === 'string') return cell.trim();
  const decimal = typeof cell === 'number' ? exactFromSpreadsheet(cell) : null;
  if (decimal === null) return null;
  return exactText(decimal.abs().lessThanOrEqualTo(1) ? decimal.times(exact(100)) : decimal);
};

const readWords: Reader = (cell) => (typeof cell === 'string' ? cell.trim() : null);

/** The conventions as typed, and as Excel works 365/7 out. */
const readWeeks: Reader = (cell) => {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'number') return null;
  const seventh = [365, 366].find((days) => Math.abs(cell - days / 7) < 1e-9);
  return seventh === undefined ? String(cell) : `${seventh}/7`;
};

const lastSerial = 2_958_465;

/** A date of Excel; or text: 2025-10-01, 1/10/2025. */
const readDay: Reader = (cell) => {
  if (typeof cell === 'number') {
    return cell >= 61 && cell <= lastSerial ? dayFromSpreadsheetSerial(cell) : null;
  }
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (british === null) return isoDate(text);
  const [, day = '', month = '', year = ''] = british;
  return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

const readers: Readonly<Record<ArgumentKind, Reader>> = {
  number: readDecimal,
  eachNumber: readDecimal,
  numbers: readDecimal,
  percent: readPercent,
  text: readWords,
  weeksPerYear: readWeeks,
  day: readDay,
  eachDay: readDay,
  days: readDay,
};

function publishedWage(day: JsonValue | undefined): CellAnswer {
  const asAt = typeof day === 'string' ? isoDate(day) : null;
  const held = asAt === null ? null : inForce(publishedFigures.nationalLivingWage, asAt);
  return held === null ? notHeld(asAt) : unsafeNumber(held.value);
}

const notHeld = (day: IsoDate | null): CellProblem => ({
  error: 'notHeld',
  sentence: `No National Living Wage is held for ${day === null ? 'that day' : dayInWords(day)}.`,
});

/** Calculations name their fields; a cell's sentence names the argument that fills it. */
function withArgumentNames({ arguments: all }: CellFunction, sentence: string): string {
  return all.reduce((words, { field, name }) => words.replaceAll(`"${field}"`, `“${name}”`), sentence);
}

/** True where the weights run down a column: the parts then do too. */
function isDownwards(fn: CellFunction, given: readonly unknown[]): boolean {
  const range = given[fn.arguments.findIndex(({ kind }) => kind === 'numbers')];
  return isTable(range) && range.length > 1;
}

function partsOf(answer: JsonObject, part: CellFunction['answer'], isDown: boolean): FunctionAnswer {
  if (typeof part !== 'string') return [part.map((name) => cellOf(at(answer, name)))];
  const found = at(answer, part);
  if (!isList(found)) return cellOf(found);
  return isDown ? found.map((each) => [cellOf(each)]) : [found.map(cellOf)];
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

const at = (answer: JsonObject, path: string): JsonValue | undefined =>
  path
    .split('.')
    .reduce<JsonValue | undefined>(
      (value, name) =>
        typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined,
      answer,
    );

/** Decimal text as the number nearest to it: Excel holds fifteen digits. */
function cellOf(value: JsonValue | undefined): CellAnswer {
  if (typeof value === 'string') {
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  }
  return typeof value === 'number'
    ? value
    : problem('There is no figure to give: nothing is there to divide by.');
}
