/**
 * Needs kept in the workbook, so that whoever opens it next finds them. Words that look like a person's name or a date of
 * birth are left out: no child's name is ever kept.
 */
import { personalDetailsIn } from '../../domain/evidence/personalDetails';
import { placementNeeds } from '../../domain/shouldCost/needsProfile';
import { parameterIds } from '../../domain/shouldCost/parameters';
import { isObject } from '../typed/inputFields';
import type { JsonObject } from '../typed/jsonValue';
import { isOfVersion, type Kept } from '../typed/kept';
import { oneMoreBand, type TypedBands } from './typedBands';
import {
  oneMoreExtra,
  oneMoreRate,
  rotaFields,
  startingNeeds,
  supportFields,
  type TypedNeeds,
  type TypedRange,
} from './typedNeeds';

const version = 1;

export function looksPersonal(text: string): boolean {
  return personalDetailsIn(text).length > 0;
}

const unlessPersonal = (text: string) => (looksPersonal(text) ? '' : text);

export const keptNeeds: Kept<TypedNeeds> = {
  name: 'shouldCost',
  toKeep: needsToKeep,
  read: (kept) => (isOfVersion(version, kept) ? needsIn(kept) : null),
};

function needsToKeep(typed: TypedNeeds): JsonObject {
  return {
    version,
    ...typed,
    fields: { ...typed.fields },
    extra: typed.extra.map((extra) => ({ ...extra, outcome: unlessPersonal(extra.outcome) })),
    outcomes: typed.outcomes.filter((outcome) => !looksPersonal(outcome)),
    parameters: Object.fromEntries(Object.entries(typed.parameters).map(([id, range]) => [id, { ...range }])),
    rates: typed.rates.map((rate) => ({ ...rate })),
    bands:
      typed.bands === null ? null : { ...typed.bands, bands: typed.bands.bands.map((band) => ({ ...band })) },
  };
}

/** Null where it is not of a shape that is understood: what is found is checked before it is used. */
function needsIn(kept: JsonObject): TypedNeeds | null {
  if (!isObject(kept['fields'])) return null;
  const start = startingNeeds(null);
  const fields = kept['fields'];
  const text = (value: unknown, otherwise = '') => (typeof value === 'string' ? value : otherwise);
  const parameters = isObject(kept['parameters']) ? kept['parameters'] : {};
  return {
    fields: {
      ...start.fields,
      ...Object.fromEntries(
        [...rotaFields, ...supportFields].map((field) => [field, text(fields[field], start.fields[field])]),
      ),
    },
    education: kept['education'] === true,
    solo: kept['solo'] === true,
    extra: listIn(kept['extra']).map((each) => ({
      ...textsOf(oneMoreExtra, each),
      staff: each['staff'] === '2' ? '2' : '1',
    })),
    needs: placementNeeds.filter((need) => textsIn(kept['needs']).includes(need)),
    outcomes: textsIn(kept['outcomes']),
    parameters: Object.fromEntries(
      parameterIds.flatMap((id) => {
        const range = parameters[id];
        return isObject(range) ? [[id, textsOf(emptyRange, range)]] : [];
      }),
    ),
    rates: listIn(kept['rates']).map((each) => textsOf(oneMoreRate, each)),
    bands: keptBands(kept['bands']),
    weeksPerYear: typeof kept['weeksPerYear'] === 'string' ? kept['weeksPerYear'] : null,
  };
}

function keptBands(held: unknown): TypedBands | null {
  if (!isObject(held)) return null;
  const bands = listIn(held['bands']).map((each) => textsOf(oneMoreBand, each));
  return bands.length === 0 ? null : { ...textsOf({ owner: '', reason: '' }, held), bands };
}

const emptyRange: TypedRange = { low: '', central: '', high: '', owner: '', reason: '' };

function textsOf<T extends object>(like: T, held: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(
    Object.entries(like).map(([name, otherwise]) => [
      name,
      typeof held[name] === 'string' ? held[name] : (otherwise as unknown),
    ]),
  ) as T;
}

function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
