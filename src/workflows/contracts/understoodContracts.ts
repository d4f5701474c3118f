/**
 * What was typed as a comparison that can be worked out, and a plain sentence beside every field that stands in the way:
 * a figure that cannot be read, or terms that cannot be meant (a resale above the price, a guarantee above all places).
 */
import type { OptionsFor } from '../../domain/contracts/terms/checkOptions';
import { checkContract } from '../../domain/contracts/models/checkContract';
import type { ComparisonTerms, NamedContract } from '../../domain/contracts/comparisonTerms';
import { loadOf } from '../../domain/contracts/occupancy/demand';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import { zero } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { contractProblems } from './contractProblems';
import {
  arrivalsOf,
  readTerms,
  termsTogether,
  valuesOfTerms,
  type ReadTerms,
  type TermValues,
} from './readTerms';
import type { TypedContract, TypedContracts, TypedCouncil } from './typedContracts';
import type { FieldProblem } from '../typed/form';
import { readField } from '../typed/typedFigure';
import { childrenNeedingAPlaceNow, partInPercent, placesCount } from './typedFigures';
import { understoodTerm } from './typedTerm';
import { contractFieldId, understoodModel } from './understoodModel';

export interface TermsOnScreen {
  readonly terms: ComparisonTerms;
  /** The ids of the contracts, in the order of the comparison. */
  readonly ids: readonly number[];
  readonly values: TermValues;
}

export interface UnderstoodContracts {
  /** Null while something stands in the way. */
  readonly value: TermsOnScreen | null;
  readonly problems: readonly FieldProblem[];
  /** Worth a look, but nothing that stands in the way. */
  readonly notes: readonly FieldProblem[];
}

export function understoodContracts(typed: TypedContracts): UnderstoodContracts {
  const read = readTerms(typed);
  const contracts = typed.contracts.map((each) => understoodContract(each, read.places.value ?? 0));
  const councils = understoodCouncils(typed.councils);
  const term = understoodTerm(typed.term, optionsFor(read));
  const byPlacesHeld = readField('byPlacesHeld', partInPercent, typed.byPlacesHeld);
  const problems = [
    ...Object.values(read).flatMap((field) => field.problems),
    ...termsTogether(read),
    ...(contracts.length === 0 ? [noContract] : []),
    ...contracts.flatMap((each) => each.problems),
    ...term.problems,
    ...councils.problems,
    ...byPlacesHeld.problems,
  ];
  const notes = [...contracts.flatMap((each) => each.notes), ...term.notes];
  const values = valuesOfTerms(read);
  if (problems.length > 0 || values === null) return { value: null, problems, notes };
  const terms: ComparisonTerms = {
    ...sharedTerms(values),
    title: typed.title,
    contracts: contracts.flatMap(({ contract }) =>
      contract === null ? [] : [{ ...contract, ...(term.options === null ? {} : { options: term.options }) }],
    ),
    councils: councils.councils,
    byPlacesHeld: fraction(byPlacesHeld.value ?? zero),
  };
  return { value: { terms, ids: typed.contracts.map(({ id }) => id), values }, problems, notes };
}

/** Places that cannot be read are a problem of their own; the term is then read as if there were one. */
function optionsFor({ places, placesKeptEmpty }: ReadTerms): OptionsFor {
  const kept = placesKeptEmpty.value ?? 0;
  const held = places.value ?? 1;
  return { places: held, placesKeptEmpty: kept < held ? kept : 0, arrivals: null };
}

const noContract: FieldProblem = { field: 'contracts', sentence: 'Add a contract to compare.' };

function sharedTerms(
  values: TermValues,
): Pick<ComparisonTerms, 'demand' | 'arrivals' | 'prices' | 'provider'> {
  const { places, placesKeptEmpty, blockPrice, spotPrice, resalePrice, fixed, perChild } = values;
  const arrivals = arrivalsOf(values);
  return {
    demand: { places, placesKeptEmpty, load: loadOf(arrivals) },
    arrivals,
    prices: {
      blockPrice: poundsPer('week', blockPrice),
      spotPrice: poundsPer('week', spotPrice),
      resalePrice: poundsPer('week', resalePrice),
    },
    provider: { fixed: poundsPer('week', fixed), perChild: poundsPer('week', perChild) },
  };
}

function understoodContract(typed: TypedContract, places: number) {
  const { model, problems } = understoodModel(typed, places);
  const name = typed.name.trim();
  const unnamed = { field: contractFieldId(typed.id, 'name'), sentence: 'Give the contract a name.' };
  const checked =
    model === null || places === 0
      ? { problems: [], notes: [] }
      : contractProblems(typed, checkContract(model, places));
  const contract: NamedContract | null = model === null ? null : { name, model };
  return {
    contract,
    problems: [...(name === '' ? [unnamed] : []), ...problems, ...checked.problems],
    notes: checked.notes,
  };
}

export const councilFieldId = (council: number, field: string): string =>
  `council-${String(council)}-${field}`;

/** Whether a problem stands beside a field of the councils. */
export const isOfCouncils = (field: string): boolean =>
  field.startsWith('council-') || field === 'byPlacesHeld';

function understoodCouncils(typed: readonly TypedCouncil[]): {
  readonly councils: readonly CouncilDemand[];
  readonly problems: readonly FieldProblem[];
} {
  const each = typed.map(understoodCouncil);
  const councils = each.flatMap(({ council }) => council ?? []);
  const problems = each.flatMap((council) => council.problems);
  const [first] = typed;
  const hasNone = problems.length === 0 && councils.every(({ places }) => places === 0);
  return first !== undefined && hasNone
    ? { councils, problems: [{ field: councilFieldId(first.id, 'places'), sentence: noPlaces }] }
    : { councils, problems };
}

const noPlaces = 'Give at least one council a place.';

function understoodCouncil(typed: TypedCouncil): {
  readonly council: CouncilDemand | null;
  readonly problems: readonly FieldProblem[];
} {
  const load = readField(councilFieldId(typed.id, 'load'), childrenNeedingAPlaceNow, typed.load);
  const places = readField(councilFieldId(typed.id, 'places'), placesCount, typed.places);
  const name = typed.name.trim();
  const unnamed = { field: councilFieldId(typed.id, 'name'), sentence: 'Give the council a name.' };
  return {
    council:
      load.value === null || places.value === null ? null : { name, load: load.value, places: places.value },
    problems: [...(name === '' ? [unnamed] : []), ...load.problems, ...places.problems],
  };
}
