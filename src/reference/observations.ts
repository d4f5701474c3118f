/**
 * What others have published about fees, costs, margins and places: the bundled observations, each with its source.
 *
 * They differ in kind: a mean is not a median, a place is not a child, EBITDA is not an operating margin. Each record
 * states its kind, and nothing compares two kinds without saying so.
 */
import { exact, type Exact } from '../domain/money/exact';
import type { Source } from '../domain/evidence/provenance';
import type { PublishedMargin } from '../domain/review/profitWords';
import cma from './packs/cma/childrens-social-care-2022.json';
import specialSchools from './packs/dfe/independent-special-schools.json';
import section251 from './packs/dfe/section-251-residential.json';
import icha from './packs/icha/state-of-the-sector-2020.json';
import highCost from './packs/lga/high-cost-placements-2023.json';
import profits from './packs/lga/profits-of-largest-providers.json';
import lincolnshire from './packs/lincolnshire/foi-residential-costs.json';
import nao from './packs/nao/residential-care-2025.json';
import ncercc from './packs/ncercc/cost-of-homes-2020.json';
import ofsted from './packs/ofsted/childrens-homes-2025.json';
import opm from './packs/opm/block-contracts-2013.json';

export interface Observation {
  readonly id: string;
  readonly measure: string;
  readonly value: Exact;
  readonly unit: string;
  /** What one figure stands for: a child, a place, a home, a provider. */
  readonly per: string;
  readonly statistic: string;
  readonly period: string;
  readonly region: string;
  readonly sector: string;
  /** How many it rests on, where published. */
  readonly n: string | null;
  /** A sentence without which the figure must not be shown. */
  readonly caveat: string | null;
  readonly source: Source;
}

export interface ObservationFile {
  readonly source: Source;
  readonly records: readonly {
    readonly id: string;
    readonly measure: string;
    readonly value: string;
    readonly unit: string;
    readonly per: string;
    readonly statistic: string;
    readonly period: string;
    readonly region: string;
    readonly sector: string;
    readonly n?: string;
    readonly caveat?: string;
  }[];
}

const observationFiles: readonly ObservationFile[] = [
  nao,
  cma,
  ncercc,
  profits,
  highCost,
  lincolnshire,
  ofsted,
  icha,
  opm,
  section251,
  specialSchools,
];

export const observations: readonly Observation[] = observationFiles.flatMap(({ source, records }) =>
  records.map((record) => ({
    ...record,
    value: exact(record.value),
    n: record.n ?? null,
    caveat: record.caveat ?? null,
    source,
  })),
);

/** Of the largest providers, two kinds apart: an operating margin is not an EBITDA. */
const margins = ['cma-operating-margin-2016-20', 'lga-ebitda-2021-22'] as const;

export const publishedMargins: readonly PublishedMargin[] = margins.map((id) => {
  const found = observations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not bundled`);
  const { measure, value, n, period, source } = found;
  return { measure, percent: value, n, period, source };
});
