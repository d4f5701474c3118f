/**
 * For how many years the contracts would run, the same for all of them: places ramped up by year, a yearly uplift that is the
 * lower of two, a price cap, years after which either side may leave. Nothing typed for the years: no term is agreed.
 *
 * Worked example: years 3, places 2, 4, 4, uplift 4 %, the lower of that and 3.4 %, at most £5,300 a place, a break after 2.
 */
import { checkOptions, type OptionsFor } from '../../domain/contracts/terms/checkOptions';
import type { ContractFinding, ContractFindingCode } from '../../domain/contracts/contractFinding';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import type { ContractOptions } from '../../domain/contracts/terms/contractOptions';
import type { UpliftClause } from '../../domain/contracts/terms/upliftClause';
import { unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import type { FieldProblem } from '../typed/form';
import { figureIn, readField, type TypedKind } from '../typed/typedFigure';
import { placesInAList, poundsAWeek } from './typedFigures';

export const termFields = [
  'years',
  'placesByYear',
  'uplift',
  'lowerOf',
  'priceCap',
  'breakAfterYears',
] as const;
export type TermOfYearsField = (typeof termFields)[number];
export type TypedTerm = Readonly<Record<TermOfYearsField, string>>;

export const noTerm: TypedTerm = {
  years: '',
  placesByYear: '',
  uplift: '',
  lowerOf: '',
  priceCap: '',
  breakAfterYears: '',
};

export interface UnderstoodTerm {
  /** Null where no term is agreed, or one cannot be understood. */
  readonly options: ContractOptions | null;
  readonly problems: readonly FieldProblem[];
  readonly notes: readonly FieldProblem[];
}

export const termFieldId = (field: TermOfYearsField): string => `term-${field}`;
/** Whether a problem stands beside a field of the term. */
export const isOfTerm = (field: string): boolean => field.startsWith('term-');

const mostYears = 30;

const wholeYears: TypedKind<number> = {
  expected: `Type whole years from 1 to ${String(mostYears)}, or leave it empty.`,
  read: (text) => {
    const years = figureIn(text.replace(/years?/i, ''));
    const isMeant = years?.isInteger() === true && years.greaterThan(0) && years.lessThanOrEqualTo(mostYears);
    return isMeant ? unsafeNumber(years) : null;
  },
};

const aPercentage: TypedKind<Exact> = {
  expected: 'Type a percentage a year, such as 3, or leave it empty.',
  read: figureIn,
};

/** An empty field says that there is none. */
function orNone<T>(kind: TypedKind<T>): TypedKind<{ readonly held: T | null }> {
  return {
    ...kind,
    read: (text) => {
      if (text.trim() === '') return { held: null };
      const held = kind.read(text);
      return held === null ? null : { held };
    },
  };
}

export function understoodTerm(typed: TypedTerm, whose: OptionsFor): UnderstoodTerm {
  if (typed.years.trim() === '') return { options: null, problems: [], notes: [] };
  const read = <T>(field: TermOfYearsField, kind: TypedKind<T>) =>
    readField(termFieldId(field), kind, typed[field]);
  const years = read('years', wholeYears);
  const places = read('placesByYear', orNone(placesInAList));
  const uplift = read('uplift', orNone(aPercentage));
  const lowerOf = read('lowerOf', orNone(aPercentage));
  const priceCap = read('priceCap', orNone(poundsAWeek));
  const breaks = read('breakAfterYears', orNone(placesInAList));
  const problems = [years, places, uplift, lowerOf, priceCap, breaks].flatMap((field) => field.problems);
  if (problems.length > 0 || years.value === null) return { options: null, problems, notes: [] };
  const placesByYear = places.value?.held ?? Array.from({ length: years.value }, () => whose.places);
  if (placesByYear.length !== years.value) return { options: null, problems: [notEveryYear], notes: [] };
  const options: ContractOptions = {
    term: {
      placesByYear,
      breakAfterYears: breaks.value?.held ?? [],
      uplift: upliftOf(uplift.value?.held ?? null, lowerOf.value?.held ?? null),
      priceCap: priceCap.value?.held == null ? null : poundsPer('week', priceCap.value.held),
      paid: { kind: 'week' },
      growth: null,
    },
  };
  return checked(options, checkOptions(options, whose));
}

const notEveryYear: FieldProblem = {
  field: termFieldId('placesByYear'),
  sentence: 'Type the places of each year with commas between them, or leave it empty for the same in all.',
};

function upliftOf(percent: Exact | null, lowerOf: Exact | null): UpliftClause | null {
  if (percent === null) return null;
  const held = lowerOf === null ? null : percentage(lowerOf);
  return { percent: percentage(percent), lowerOf: held, cap: null, floor: null };
}

function checked(options: ContractOptions, findings: readonly ContractFinding[]): UnderstoodTerm {
  const problemAt = (isError: boolean): readonly FieldProblem[] =>
    findings.filter(({ severity }) => (severity === 'error') === isError).map(atField);
  const problems = problemAt(true);
  return { options: problems.length > 0 ? null : options, problems, notes: problemAt(false) };
}

const anotherContract = 'No year has the places that are compared: the years speak of another contract.';

const fieldOf: Partial<Record<ContractFindingCode, TermOfYearsField>> = {
  'no-places': 'placesByYear',
  'places-by-year-not-meant': 'placesByYear',
  'break-outside-the-term': 'breakAfterYears',
  'uplift-not-meant': 'uplift',
};

function atField(finding: ContractFinding): FieldProblem {
  const { code, severity, expected, received } = finding;
  const field = fieldOf[code];
  if (code === 'places-by-year-not-meant' && severity === 'warning')
    return { field: termFieldId('placesByYear'), sentence: anotherContract };
  return field === undefined
    ? { field: termFieldId('years'), sentence: contractFindingInWords(finding) }
    : { field: termFieldId(field), sentence: `Type ${expected}; now ${received}.` };
}
