/**
 * Which single values a fee is compared with, by rules that are stated beforehand and shown with the answer: same kind of
 * figure, and where asked for the same region, sector, needs band and period. The placement itself is left out.
 *
 * Worked example: nine fees of private homes in the North West, two of voluntary homes, one of 2019/20. "Sector private,
 * period 2024/25" leaves the nine; the answer says that three were left out, and by which rule.
 */
import type { Exact } from '../money/exact';
import { exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { BenchmarkRecord } from './benchmarkRecord';
import { fewestForDecile, fewestForMedian, fewestForQuartile } from './fewestToCompare';
import { percentileOf } from './percentile';
import { positionAmong, type Position } from './position';

export interface ComparatorRules {
  readonly measure: string;
  readonly per: string;
  readonly region: string | null;
  readonly sector: string | null;
  readonly needsBand: string | null;
  readonly period: string | null;
  /** The record of the placement itself, which is no other. */
  readonly leaveOut: string | null;
}

export type RuleName = 'measure' | 'per' | 'region' | 'sector' | 'needsBand' | 'period' | 'leaveOut';

export interface LeftOut {
  readonly rule: RuleName;
  readonly records: number;
}

export interface Comparators {
  readonly used: readonly BenchmarkRecord[];
  /** In the order of the rules; a record is left out by the first that it fails. */
  readonly leftOut: readonly LeftOut[];
}

const ruleOrder: readonly RuleName[] = [
  'measure',
  'per',
  'region',
  'sector',
  'needsBand',
  'period',
  'leaveOut',
];

export function comparatorsAmong(records: readonly BenchmarkRecord[], rules: ComparatorRules): Comparators {
  const values = records.filter(({ statistic, unit }) => statistic === 'value' && unit === 'poundsAWeek');
  const failed = values.map((record) => ruleOrder.find((rule) => fails(record, rule, rules)) ?? null);
  return {
    used: values.filter((_, index) => failed[index] === null),
    leftOut: ruleOrder
      .map((rule) => ({ rule, records: failed.filter((each) => each === rule).length }))
      .filter(({ records: count }) => count > 0),
  };
}

function fails(record: BenchmarkRecord, rule: RuleName, rules: ComparatorRules): boolean {
  if (rule === 'leaveOut') return rules.leaveOut !== null && record.id === rules.leaveOut;
  const wanted = rules[rule];
  return wanted !== null && record[rule]?.toLowerCase() !== wanted.toLowerCase();
}

/** Statistics of the comparators, each only where enough stand behind it; no single value is ever part of it. */
export interface ComparatorStatistics {
  readonly n: number;
  readonly median: Weekly | null;
  readonly lowerQuartile: Weekly | null;
  readonly upperQuartile: Weekly | null;
  readonly p10: Weekly | null;
  readonly p90: Weekly | null;
  /** Null where too few stand behind a median. */
  readonly position: Position | null;
}

export function statisticsOf(fee: Weekly, { used }: Comparators): ComparatorStatistics {
  const values = used.flatMap(({ value }) => value ?? []);
  const n = values.length;
  const at = (share: string, fewest: number) => quantile(values, exact(share), fewest);
  return {
    n,
    median: at('0.5', fewestForMedian),
    lowerQuartile: at('0.25', fewestForQuartile),
    upperQuartile: at('0.75', fewestForQuartile),
    p10: at('0.1', fewestForDecile),
    p90: at('0.9', fewestForDecile),
    position: n < fewestForMedian ? null : positionAmong(fee.pounds, values),
  };
}

function quantile(values: readonly Exact[], share: Exact, fewest: number): Weekly | null {
  const pounds = values.length < fewest ? null : percentileOf(values, share);
  return pounds === null ? null : poundsPer('week', pounds);
}
