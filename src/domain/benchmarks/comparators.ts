/**
 * Which single values a fee is compared with, by rules that are stated beforehand and shown with the answer: the same kind
 * of figure, and where asked for the same region, sector, needs band, size of home and period. The placement itself is
 * left out.
 *
 * Worked example: nine fees of private homes in the North West, two of voluntary homes, one of 2019/20. "Sector private,
 * period 2024/25" leaves the nine; the answer says that three were left out, and by which rule.
 */
import type { BenchmarkRecord } from './benchmarkRecord';
import { isUnitOfSubject } from './comparableAmount';
import { isComparableProvision } from './comparableProvision';

export interface PlacesRange {
  readonly from: number;
  readonly to: number;
}

/** Null leaves a rule off. */
export interface ComparatorRules {
  /** What one figure stands for; figures of any other kind are never among the comparators. */
  readonly per: string;
  readonly region: string | null;
  readonly sector: string | null;
  readonly needsBand: string | null;
  /** How placements were sourced: a spot price is not a framework’s. */
  readonly sourcing: string | null;
  /** Registered places of the home. */
  readonly places: PlacesRange | null;
  readonly period: string | null;
  /** References of the placement itself, which is no other. */
  readonly leaveOut: readonly string[];
}

export type RuleName =
  | 'unit'
  | 'per'
  | 'provision'
  | 'leaveOut'
  | 'region'
  | 'sector'
  | 'needsBand'
  | 'sourcing'
  | 'places'
  | 'period'
  | 'priceBase';

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
  'unit',
  'per',
  'provision',
  'leaveOut',
  'region',
  'sector',
  'needsBand',
  'sourcing',
  'places',
  'period',
  'priceBase',
];

/** `canBeMoved` says whether a record's prices can be brought to the year of comparison. */
export function comparatorsAmong(
  records: readonly BenchmarkRecord[],
  rules: ComparatorRules,
  canBeMoved: (record: BenchmarkRecord) => boolean = () => true,
): Comparators {
  const stating = sourcesStating(records);
  const failed = records.map(
    (record) => ruleOrder.find((rule) => fails(record, rule, { rules, stating, canBeMoved })) ?? null,
  );
  return {
    used: records.filter((_, index) => failed[index] === null),
    leftOut: ruleOrder
      .map((rule) => ({ rule, records: failed.filter((each) => each === rule).length }))
      .filter(({ records: count }) => count > 0),
  };
}

interface Applied {
  readonly rules: ComparatorRules;
  readonly stating: Stating;
  readonly canBeMoved: (record: BenchmarkRecord) => boolean;
}

function fails(record: BenchmarkRecord, rule: RuleName, { rules, stating, canBeMoved }: Applied): boolean {
  switch (rule) {
    case 'unit':
      return !isUnitOfSubject(record);
    case 'priceBase':
      return !canBeMoved(record);
    case 'provision':
      return !isComparableProvision(record.provision);
    case 'leaveOut':
      return rules.leaveOut.some((reference) => isSame(reference, record.reference));
    case 'places':
      return (
        rules.places !== null && !isOfAll(record, rule, stating) && !isWithin(record.places, rules.places)
      );
    case 'region':
    case 'sector':
    case 'needsBand':
    case 'sourcing':
    case 'per':
    case 'period': {
      const wanted = rules[rule];
      return wanted !== null && !isOfAll(record, rule, stating) && !isSame(wanted, record[rule]);
    }
  }
}

const describing = ['region', 'sector', 'needsBand', 'sourcing', 'places'] as const;
type Describing = (typeof describing)[number];
type Stating = Readonly<Record<Describing, ReadonlySet<string>>>;

/** Which files state a region, a sector and so on for any of their records. */
function sourcesStating(records: readonly BenchmarkRecord[]): Stating {
  const stating = (field: Describing) =>
    new Set(records.filter((record) => record[field] !== null).map(({ source }) => source.id));
  return {
    region: stating('region'),
    sector: stating('sector'),
    needsBand: stating('needsBand'),
    sourcing: stating('sourcing'),
    places: stating('places'),
  };
}

/**
 * A published statistic that states no region, sector, needs or size is of all of them; and a file that states none for
 * any record is taken whole, as whoever chose it meant it. In a file that states them, a record without one does not say.
 */
function isOfAll(record: BenchmarkRecord, rule: RuleName, stating: Stating): boolean {
  const field = describing.find((each) => each === rule);
  if (field === undefined || record[field] !== null) return false;
  return record.statistic !== 'value' || !stating[field].has(record.source.id);
}

function isSame(wanted: string, stated: string | null): boolean {
  return stated !== null && stated.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function isWithin(places: number | null, { from, to }: PlacesRange): boolean {
  return places !== null && from <= places && places <= to;
}
