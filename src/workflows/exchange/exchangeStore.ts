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

export type Take = (lines: AsyncIterable<ExchangeLine>) => Promise<Taken>;

export interface ExchangeStore {
  /** All that the work takes stays; nothing of it where the work comes to false or it cannot be kept, which is then told. */
  readonly taking: (work: (take: Take) => Promise<boolean>) => Promise<boolean>;
  readonly size: () => Promise<number>;
  /** Every way in which a council or a provider is written. */
  readonly names: () => Promise<Iterable<NameAsWritten>>;
  readonly answer: (question: ExchangeQuestion, day: string) => Promise<ExchangeAnswer>;
  /** Where a council's own placements stand among others. */
  readonly parities: (council: string, question: ExchangeQuestion, day: string) => Promise<readonly Parity[]>;
  readonly close: () => Promise<void>;
}
