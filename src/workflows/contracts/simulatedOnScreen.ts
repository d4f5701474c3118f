/**
 * What came of simulating the contracts, in words: the cost of a year, contract and spot together, on average and in
 * one year of ten below and above; always with the run it came from. The answer is the background worker’s, decimals as
 * text; a part that is not there is left out and never guessed.
 */
import { exactFromText, greatestOf, leastOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { JsonObject, JsonValue } from '../typed/jsonValue';
import { decimalInWords, shareInWords } from '../shown/shownFigures';

export interface SimulatedOnScreen {
  /** "simulated, run 1, 52,000 weeks" */
  readonly run: string;
  readonly elsewhere: string;
  readonly contracts: readonly SimulatedContract[];
}

export interface SimulatedContract {
  readonly name: string;
  readonly mean: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
  readonly margin: string;
  readonly weeks: string;
  /** Where P10, P50, P90 and the mean stand among all contracts, 0 to 1: for drawing only. */
  readonly places: {
    readonly low: number;
    readonly high: number;
    readonly middle: number;
    readonly figure: number;
  };
}

export interface SpreadRead {
  readonly mean: Exact;
  readonly p10: Exact;
  readonly p50: Exact;
  readonly p90: Exact;
}

/** Null where nothing was simulated. */
export function simulatedOnScreen(answer: JsonObject): SimulatedOnScreen | null {
  const simulation = objectIn(answer, 'simulation');
  if (simulation === null) return null;
  const read = listIn(simulation, 'contracts').flatMap((contract) => {
    const cost = spreadIn(contract, 'costAYear');
    return cost === null ? [] : [{ contract, cost }];
  });
  const from = leastOf(...atLeastOne(read.map(({ cost }) => cost.p10)));
  const to = greatestOf(...atLeastOne(read.map(({ cost }) => cost.p90)));
  return {
    run: textIn(simulation, 'run'),
    elsewhere: elsewhereInWords(objectIn(simulation, 'shareElsewhere')),
    contracts: read.map(({ contract, cost }) => contractOnScreen(contract, cost, from, to)),
  };
}

function contractOnScreen(contract: JsonObject, cost: SpreadRead, from: Exact, to: Exact): SimulatedContract {
  const along = (value: Exact): number =>
    to.equals(from)
      ? 0.5
      : unsafeNumber(
          roundHalfAwayFromZero(value.minus(from).dividedBy(to.minus(from)).times('0.94').plus('0.03'), 4),
        );
  const margin = spreadIn(contract, 'providerMarginAYear');
  const vacant = spreadIn(contract, 'vacantWeeksAYear');
  const spot = spreadIn(contract, 'spotWeeksAYear');
  return {
    name: textIn(contract, 'name'),
    mean: poundsInWords(cost.mean),
    p10: poundsInWords(cost.p10),
    p50: poundsInWords(cost.p50),
    p90: poundsInWords(cost.p90),
    margin: margin === null ? '' : poundsInWords(margin.mean),
    weeks: [weeksInWords(vacant, 'vacant'), weeksInWords(spot, 'of spot')].join(', '),
    places: {
      low: along(cost.p10),
      high: along(cost.p90),
      middle: along(cost.p50),
      figure: along(cost.mean),
    },
  };
}

const weeksInWords = (spread: SpreadRead | null, what: string): string =>
  spread === null ? '' : `${decimalInWords(spread.mean, 1)} weeks ${what}`;

function elsewhereInWords(share: JsonObject | null): string {
  const simulated = exactIn(share, 'simulated');
  const formula = exactIn(share, 'byFormula');
  if (formula === null) return '';
  if (simulated === null)
    return `Too few years to say which share of children the run placed elsewhere (spot); the formula, which knows no delay and no matching, says ${shareInWords(formula)}.`;
  return `${shareInWords(simulated)} of children were placed elsewhere (spot) in the run; the formula, which knows no delay and no matching, says ${shareInWords(formula)}.`;
}

const atLeastOne = (values: readonly Exact[]): [Exact, ...Exact[]] => [values[0] ?? zero, ...values.slice(1)];

export function objectIn(json: JsonValue | undefined, name: string): JsonObject | null {
  const held = isObject(json) ? json[name] : undefined;
  return isObject(held) ? held : null;
}

export function listIn(json: JsonValue | undefined, name: string): readonly JsonObject[] {
  const held = isObject(json) ? json[name] : undefined;
  return Array.isArray(held) ? held.filter(isObject) : [];
}

export function textIn(json: JsonObject, name: string): string {
  const held = json[name];
  return typeof held === 'string' ? held : '';
}

export function spreadIn(json: JsonObject | null, name: string): SpreadRead | null {
  const spread = json === null ? null : objectIn(json, name);
  const [mean, p10, p50, p90] = [
    exactIn(spread, 'mean'),
    exactIn(spread, 'p10'),
    exactIn(spread, 'p50'),
    exactIn(spread, 'p90'),
  ];
  return mean === null || p10 === null || p50 === null || p90 === null ? null : { mean, p10, p50, p90 };
}

function exactIn(json: JsonObject | null, name: string): Exact | null {
  return json === null ? null : exactFromText(textIn(json, name));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
