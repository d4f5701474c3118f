/**
 * Typed needs understood: the profile as the command line reads it from JSON, and a plain sentence beside each box that
 * cannot be meant. Needs with a problem are not costed at all.
 */
import { isoDate } from '../../domain/calendar/isoDate';
import { exactText, zero, type Exact } from '../../domain/money/exact';
import {
  isInOrder,
  parameterIds,
  parameterWords,
  type ParameterId,
} from '../../domain/shouldCost/parameters';
import { localRange } from './parameters';
import { isUsableRange, readNeedsProfile, type ReadProfile } from './ask';
import type { FieldProblem } from '../typed/form';
import { figureIn } from '../typed/typedFigure';
import { bandProblems, bandsAsJson } from './typedBands';
import { rotaFields, supportFields, type NeedField, type TypedNeeds, type TypedRange } from './typedNeeds';

export interface UnderstoodNeeds {
  readonly value: ReadProfile | null;
  /** The needs as JSON, the same that `open-book should-cost` takes; null where there is a problem. */
  readonly json: unknown;
  readonly problems: readonly FieldProblem[];
}

export function understoodNeeds(typed: TypedNeeds): UnderstoodNeeds {
  const problems = [
    ...[...rotaFields, ...supportFields].flatMap((field) => fieldProblem(field, typed.fields[field])),
    ...typed.extra.flatMap((_, index) => extraProblems(typed, index)),
    ...parameterIds.flatMap((id) => {
      const range = typed.parameters[id];
      return range === undefined ? [] : rangeProblems(id, range);
    }),
    ...typed.rates.flatMap((_, index) => rateProblems(typed, index)),
    ...bandProblems(typed.bands),
  ];
  if (problems.length > 0) return { value: null, json: null, problems };
  const json = jsonOf(typed);
  const read = readNeedsProfile(json);
  return read.kind === 'understood'
    ? { value: read.value, json, problems: [] }
    : {
        value: null,
        json: null,
        problems: read.problems.map((sentence) => ({ field: 'needs', sentence })),
      };
}

const limits: Readonly<
  Record<NeedField, { readonly most: number; readonly aboveNought?: true; readonly ofWholePeople?: true }>
> = {
  staff: { most: 10, aboveNought: true },
  children: { most: 10, aboveNought: true },
  dayHours: { most: 24 },
  wakingStaff: { most: 10, ofWholePeople: true },
  sleepInStaff: { most: 10, ofWholePeople: true },
  therapyHours: { most: 100 },
  miles: { most: 5000 },
};

function fieldProblem(field: NeedField, text: string): readonly FieldProblem[] {
  const { most, aboveNought = false, ofWholePeople = false } = limits[field];
  const value = figureIn(text);
  const holds = value?.lessThanOrEqualTo(most) === true && (!aboveNought || value.greaterThan(0));
  const from = aboveNought ? 'above 0' : 'from 0';
  if (!holds) return [{ field, sentence: `Type a number ${from} to ${String(most)}.` }];
  return ofWholePeople && !value.isInteger()
    ? [{ field, sentence: 'Type a whole number: half a person is on no shift.' }]
    : [];
}

function extraProblems({ extra }: TypedNeeds, index: number): readonly FieldProblem[] {
  const { hours, from, until } = extra[index] ?? { hours: '', from: '', until: '' };
  const at = (name: string) => `extra.${String(index)}.${name}`;
  const value = figureIn(hours);
  const isWrong = (day: string) => day !== '' && isoDate(day) === null;
  return [
    ...(value?.lessThanOrEqualTo(168) === true
      ? []
      : [{ field: at('hours'), sentence: 'Type hours a week from 0 to 168.' }]),
    ...(isWrong(from) ? [{ field: at('from'), sentence: 'Choose a day, or leave it empty.' }] : []),
    ...(isWrong(until) || (from !== '' && until !== '' && until < from)
      ? [{ field: at('until'), sentence: 'Choose a day after the first, or leave it empty.' }]
      : []),
  ];
}

function rangeProblems(id: ParameterId, range: TypedRange): readonly FieldProblem[] {
  const at = (name: string) => `parameter.${id}.${name}`;
  const ends = (['low', 'central', 'high'] as const).map((end) => ({ end, value: figureIn(range[end]) }));
  const missing = ends
    .filter(({ value }) => value === null)
    .map(({ end }) => ({ field: at(end), sentence: 'Type a number.' }));
  const read = ends.flatMap(({ value }) => value ?? []);
  return [
    ...missing,
    ...(missing.length === 0 ? orderProblems(id, read) : []),
    ...(range.owner.trim() === ''
      ? [{ field: at('owner'), sentence: 'Say which team answers for it.' }]
      : []),
    ...(range.reason.trim() === '' ? [{ field: at('reason'), sentence: 'Say where it comes from.' }] : []),
  ];
}

function orderProblems(id: ParameterId, ends: readonly Exact[]): readonly FieldProblem[] {
  const range = localRange(ends);
  const field = `parameter.${id}.central`;
  if (!isInOrder(range, id))
    return [
      { field, sentence: 'Low is the end that lowers the cost, high the other, central between them.' },
    ];
  return isUsableRange(range, id)
    ? []
    : [
        {
          field,
          sentence: `Too far for ${parameterWords[id].label.toLowerCase()}: nothing could be worked out.`,
        },
      ];
}

function rateProblems({ rates }: TypedNeeds, index: number): readonly FieldProblem[] {
  const { band, weekly, agreedOn, source } = rates[index] ?? {
    band: '',
    weekly: '',
    agreedOn: '',
    source: '',
  };
  const at = (name: string) => `rate.${String(index)}.${name}`;
  return [
    ...(band.trim() === '' ? [{ field: at('band'), sentence: 'Choose a band.' }] : []),
    ...(figureIn(weekly)?.greaterThan(0) === true
      ? []
      : [{ field: at('weekly'), sentence: 'Type pounds a week, such as 4850.' }]),
    ...(isoDate(agreedOn) === null
      ? [{ field: at('agreedOn'), sentence: 'Choose the day it was agreed.' }]
      : []),
    ...(source.trim() === '' ? [{ field: at('source'), sentence: 'Say where it was agreed.' }] : []),
  ];
}

/** What was typed as the decimal it means; only typed figures without a problem come here. */
function decimal(text: string): string {
  return exactText(figureIn(text) ?? zero);
}

function jsonOf(typed: TypedNeeds): unknown {
  const { fields } = typed;
  return {
    dayRatio: `${decimal(fields.staff)}:${decimal(fields.children)}`,
    dayHours: decimal(fields.dayHours),
    wakingStaff: decimal(fields.wakingStaff),
    sleepInStaff: decimal(fields.sleepInStaff),
    therapyHoursAWeek: decimal(fields.therapyHours),
    milesAWeek: decimal(fields.miles),
    education: typed.education ? 'onSite' : 'none',
    solo: typed.solo,
    extraHours: typed.extra.map(({ staff, hours, from, until, outcome }) => ({
      staff,
      hoursAWeek: decimal(hours),
      ...(from === '' ? {} : { from }),
      ...(until === '' ? {} : { until }),
      ...(outcome.trim() === '' ? {} : { outcome }),
    })),
    needs: typed.needs,
    outcomes: typed.outcomes.filter((outcome) => outcome.trim() !== ''),
    parameters: Object.fromEntries(
      Object.entries(typed.parameters).map(([id, { low, central, high, owner, reason }]) => [
        id,
        { low: decimal(low), central: decimal(central), high: decimal(high), owner, reason },
      ]),
    ),
    rateCard: typed.rates.map(({ band, weekly, agreedOn, source }) => ({
      band,
      weekly: decimal(weekly),
      agreedOn,
      source,
    })),
    ...(typed.bands === null ? {} : { bands: bandsAsJson(typed.bands) }),
    ...(typed.weeksPerYear === null ? {} : { weeksPerYear: typed.weeksPerYear }),
  };
}
