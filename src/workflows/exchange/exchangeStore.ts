/**
 * Where the records of all councils stand: a file, or a database for a region that outgrows files. Both give the same answers,
 * and both keep what they answered before they tell it, so that later questions can be held against it.
 */
import type { ExchangeAnswer, ExchangeQuestion, Parity } from '../../domain/exchange/askExchange';
import type { ExchangeRecord } from '../../domain/exchange/exchangeRecord';

export interface Taken {
  readonly added: number;
  readonly repeated: number;
  readonly replaced: number;
}

export type Take = (records: AsyncIterable<ExchangeRecord>) => Promise<Taken>;

export interface ExchangeStore {
  /** All that the work takes stays; nothing of it where the work comes to false or it cannot be kept, which is then told. */
  readonly taking: (work: (take: Take) => Promise<boolean>) => Promise<boolean>;
  readonly size: () => Promise<number>;
  readonly answer: (question: ExchangeQuestion, day: string) => Promise<ExchangeAnswer>;
  /** Where a council's own placements stand among others. */
  readonly parities: (council: string, question: ExchangeQuestion, day: string) => Promise<readonly Parity[]>;
  readonly close: () => Promise<void>;
}
