/**
 * Records of several files as one store: the same placement in the same month once. A record that comes again unchanged adds
 * nothing; one that says something else takes the place of what was there, and both are counted and told.
 */
import { exactText } from '../money/exact';
import { exchangeWords, recordKey, type ExchangeRecord } from './exchangeRecord';

export interface Merged {
  readonly records: readonly ExchangeRecord[];
  readonly added: number;
  readonly repeated: number;
  readonly replaced: number;
}

export function mergeRecords(store: readonly ExchangeRecord[], coming: Iterable<ExchangeRecord>): Merged {
  const known = new Map(store.map((record) => [recordKey(record), record]));
  let [added, repeated, replaced] = [0, 0, 0];
  for (const record of coming) {
    const key = recordKey(record);
    const before = known.get(key);
    if (before === undefined) added += 1;
    else if (saysTheSame(before, record)) repeated += 1;
    else replaced += 1;
    known.set(key, record);
  }
  return { records: [...known.values()], added, repeated, replaced };
}

function saysTheSame(a: ExchangeRecord, b: ExchangeRecord): boolean {
  return (
    exactText(a.weekly) === exactText(b.weekly) &&
    a.starts === b.starts &&
    a.ends === b.ends &&
    exchangeWords.every((name) => a.words[name] === b.words[name])
  );
}
