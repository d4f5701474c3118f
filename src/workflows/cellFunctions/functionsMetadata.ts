/**
 * What Excel is told of the functions before it calls one: names, arguments and their help, whether an answer fills
 * several cells. Written as Microsoft's "Manually create JSON metadata for custom functions" says.
 */
import type { Argument, ArgumentKind, CellFunction } from './cellFunction';

export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any' | 'number' | 'string';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any' | 'number'; readonly dimensionality: 'scalar' | 'matrix' };
  }[];
}

/** A range's blank cells and words are told apart only where any content is taken. */
const typeOf: Readonly<Record<ArgumentKind, 'any' | 'number' | 'string'>> = {
  number: 'number',
  percent: 'number',
  text: 'string',
  weeksPerYear: 'any',
  day: 'any',
  eachNumber: 'any',
  eachDay: 'any',
  numbers: 'any',
  days: 'any',
};

const isRange = ({ kind }: Argument): boolean =>
  kind === 'eachNumber' || kind === 'eachDay' || kind === 'numbers' || kind === 'days';

/** `helpPage` is the address of the page that lists the functions. */
export function functionsMetadata(functions: readonly CellFunction[], helpPage: string): FunctionsMetadata {
  return {
    functions: functions.map((fn) => ({
      id: fn.name,
      name: fn.name,
      description: fn.says,
      helpUrl: `${helpPage}#${fn.name}`,
      parameters: fn.arguments.map((argument) => ({
        name: argument.name,
        description: argument.says,
        type: typeOf[argument.kind],
        dimensionality: isRange(argument) ? 'matrix' : 'scalar',
        ...(argument.isOptional === true ? { optional: true as const } : {}),
      })),
      result: fillsCells(fn)
        ? { type: 'any', dimensionality: 'matrix' }
        : { type: 'number', dimensionality: 'scalar' },
    })),
  };
}

function fillsCells(fn: CellFunction): boolean {
  const each = fn.arguments.some(({ kind }) => kind === 'eachNumber' || kind === 'eachDay');
  return each || typeof fn.answer !== 'string' || fn.answer === 'parts';
}
