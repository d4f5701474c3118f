/** How long to simulate the contracts, and what delays a place meanwhile: typed, and read into the file of the simulation. */
import type { Rota } from '../../domain/contracts/simulated/simulatedGroup';
import { usualSeedOfRun, usualYears } from '../../domain/contracts/simulated/simulationTerms';
import { exactText, type Exact } from '../../domain/money/exact';
import type { JsonObject } from '../typed/jsonValue';
import type { FieldProblem } from '../typed/form';
import { figureIn, readField, type TypedKind } from '../typed/typedFigure';
import { partInPercent } from './typedFigures';

export const runFields = ['refillWeeks', 'shareNeedingEmptyPlace', 'years', 'seed'] as const;
export type RunField = (typeof runFields)[number];
/** Whose free place is offered first: always in the order listed, or in turn. */
export const rotasOfRun = ['inTurn', 'asListed'] as const satisfies readonly Rota[];

export type TypedRun = Readonly<Record<RunField, string>> & { readonly rota?: Rota };

export const usualRun: TypedRun = {
  refillWeeks: '0',
  shareNeedingEmptyPlace: '0',
  years: String(usualYears),
  seed: String(usualSeedOfRun),
};

const wholeUpTo = (most: number, least: number, expected: string): TypedKind<Exact> => ({
  expected,
  read: (text) => {
    const value = figureIn(text);
    const isMeant =
      value?.isInteger() === true && value.lessThanOrEqualTo(most) && value.greaterThanOrEqualTo(least);
    return isMeant ? value : null;
  },
});

const weeksToFill: TypedKind<Exact> = {
  expected: 'Type weeks of nought or more, such as 2.',
  read: (text) => {
    const value = figureIn(text);
    return value?.lessThanOrEqualTo(520) === true ? value : null;
  },
};

const kinds: Readonly<Record<RunField, TypedKind<Exact>>> = {
  refillWeeks: weeksToFill,
  shareNeedingEmptyPlace: partInPercent,
  years: wholeUpTo(20_000, 1, 'Type whole years from 1 to 20,000.'),
  seed: wholeUpTo(999_999_999, 0, 'Type a whole number of at most nine digits.'),
};

export const runFieldId = (field: RunField): string => `run-${field}`;

/** The `simulation` part of the file; null while a field cannot be read. */
export function understoodRun(run: TypedRun): {
  readonly simulation: JsonObject | null;
  readonly problems: readonly FieldProblem[];
} {
  const read = runFields.map((field) => ({
    field,
    ...readField(runFieldId(field), kinds[field], run[field]),
  }));
  const problems = read.flatMap((field) => field.problems);
  const texts = read.flatMap(({ field, value }) =>
    value === null ? [] : [[field, exactText(value)] as const],
  );
  const rota = run.rota === 'asListed' ? { rota: run.rota } : {};
  return { simulation: problems.length > 0 ? null : { ...Object.fromEntries(texts), ...rota }, problems };
}
