/**
 * The records of an exchange as they are asked: by placement, so that one sent for twelve months is one. Of a placement the latest
 * month counts; where a month is asked about, that month.
 *
 * Worked example: P-1 sent for August and October, P-2 for August: two placements, P-1 at its fee of October.
 */
import { exactText } from '../money/exact';
import { placementKey, type ExchangeRecord } from './exchangeRecord';
import { councilKey, providerKey } from '../evidence/organisationKey';
import { providerGroup } from './providerGroup';

/** One placement as it counts, with the names it is counted by. */
export interface StandingPlacement {
  readonly key: string;
  readonly council: string;
  readonly provider: string | null;
  /** The provider with all its trading names; null where none is said. */
  readonly group: string | null;
  readonly record: ExchangeRecord;
}

/** Turns a fee into what may be kept of it where answers are remembered: equal where the fee is, and no price to read. */
export type Seal = (text: string) => string;

export interface ExchangeBook {
  /** Every placement that stands, at its latest month. */
  readonly placements: ReadonlyMap<string, StandingPlacement>;
  /** Those told for a month, at the fee of that month. */
  readonly of: (month: string) => Iterable<StandingPlacement>;
}

export function exchangeBook(records: readonly ExchangeRecord[]): ExchangeBook {
  const placements = new Map<string, StandingPlacement>();
  const months = new Map<string, Map<string, StandingPlacement>>();
  for (const record of records) {
    const { provider } = record.words;
    const standing = {
      key: placementKey(record),
      council: councilKey(record.council),
      provider: provider === undefined ? null : providerKey(provider),
      group: provider === undefined ? null : providerGroup(provider),
      record,
    };
    const known = placements.get(standing.key);
    // Of two of one month the later received counts.
    if (known === undefined || known.record.month <= record.month) placements.set(standing.key, standing);
    const ofMonth = months.get(record.month) ?? new Map<string, StandingPlacement>();
    months.set(record.month, ofMonth.set(standing.key, standing));
  }
  return { placements, of: (month) => months.get(month)?.values() ?? [] };
}

/** What stands for the fee of a placement: told apart from another's, so that equal fees do not look alike. */
export const figureOf = (record: ExchangeRecord, seal: Seal): string =>
  seal(`${placementKey(record)} ${exactText(record.weekly)}`);
