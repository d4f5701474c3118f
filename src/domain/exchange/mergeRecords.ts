/**
 * Records of several files as one store: the same placement in the same month once. A record that comes again unchanged adds
 * nothing; one that says something else takes the place of what was there; a placement that is withdrawn goes with all its
 * months. All are counted and told.
 *
 * Worked example: P-1 for August and October, then withdrawn: one placement is withdrawn, none is left.
 */
import { exactText } from '../money/exact';
import {
  exchangeWords,
  isWithdrawal,
  placementKey,
  recordKey,
  type ExchangeLine,
  type ExchangeRecord,
} from './exchangeRecord';

export interface Merged {
  readonly records: readonly ExchangeRecord[];
  readonly added: number;
  readonly repeated: number;
  readonly replaced: number;
  /** Placements that went, and withdrawals of one that was not there. */
  readonly withdrawn: number;
  readonly notThere: number;
}

export function mergeRecords(store: readonly ExchangeRecord[], coming: Iterable<ExchangeLine>): Merged {
  const known = new Map(store.map((record) => [recordKey(record), record]));
  let [added, repeated, replaced, withdrawn, notThere] = [0, 0, 0, 0, 0];
  // Looked up by placement only once something is withdrawn.
  let months: Map<string, string[]> | null = null;
  for (const line of coming) {
    if (isWithdrawal(line)) {
      months ??= monthsOfEach(known.values());
      const placement = placementKey(line);
      const keys = months.get(placement) ?? [];
      if (keys.length === 0) notThere += 1;
      else withdrawn += 1;
      for (const key of keys) known.delete(key);
      months.delete(placement);
      continue;
    }
    const key = recordKey(line);
    const before = known.get(key);
    if (before === undefined) {
      added += 1;
      months?.set(placementKey(line), [...(months.get(placementKey(line)) ?? []), key]);
    } else if (saysTheSame(before, line)) repeated += 1;
    else replaced += 1;
    known.set(key, line);
  }
  return { records: [...known.values()], added, repeated, replaced, withdrawn, notThere };
}

function monthsOfEach(records: Iterable<ExchangeRecord>): Map<string, string[]> {
  const months = new Map<string, string[]>();
  for (const record of records) {
    const keys = months.get(placementKey(record));
    if (keys === undefined) months.set(placementKey(record), [recordKey(record)]);
    else keys.push(recordKey(record));
  }
  return months;
}

function saysTheSame(a: ExchangeRecord, b: ExchangeRecord): boolean {
  return (
    exactText(a.weekly) === exactText(b.weekly) &&
    a.starts === b.starts &&
    a.ends === b.ends &&
    exchangeWords.every((name) => a.words[name] === b.words[name])
  );
}
