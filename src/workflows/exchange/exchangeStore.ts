/**
 * Where the records of all councils stand: a file, or a database for a region that outgrows files. Both give the same answers,
 * and both keep what they answered before they tell it, so that later questions can be held against it.
 */
import type { ExchangeAnswer, ExchangeQuestion } from '../../domain/exchange/askExchange';
import type { ExchangeLine } from '../../domain/exchange/exchangeRecord';
import type { Merged } from '../../domain/exchange/mergeRecords';
import type { NameAsWritten } from '../../domain/evidence/organisationKey';
import type { Parity } from '../../domain/exchange/parity';

export type Taken = Omit<Merged, 'records'>;

/** What may be done to a store while files come in. */
export interface Taking {
  readonly take: (lines: AsyncIterable<ExchangeLine>) => Promise<Taken>;
  /** The mark of the key that a council's records stand under; null where none stands or no file said. */
  readonly keyMark: (council: string) => Promise<string | null>;
  /** Another council whose records stand under this key, as names are compared; null where there is none. */
  readonly otherUnderKey: (council: string, mark: string) => Promise<string | null>;
  readonly rememberKey: (council: string, mark: string) => Promise<void>;
  /** Withdraws all that a council sent; how many placements went. */
  readonly withdrawAll: (council: string) => Promise<number>;
}

export interface ExchangeStore {
  /** All that the work takes stays; nothing of it where the work comes to false or it cannot be kept, which is then told. */
  readonly taking: (work: (taking: Taking) => Promise<boolean>) => Promise<boolean>;
  readonly size: () => Promise<number>;
  /** Every way in which a council or a provider is written. */
  readonly names: () => Promise<Iterable<NameAsWritten>>;
  readonly answer: (question: ExchangeQuestion, day: string) => Promise<ExchangeAnswer>;
  /** Where a council's own placements stand among others. */
  readonly parities: (council: string, question: ExchangeQuestion, day: string) => Promise<readonly Parity[]>;
  readonly close: () => Promise<void>;
}
