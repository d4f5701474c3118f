/** What the workbook of a choice between homes speaks of: each home as stated, the weights, and how they stand. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { QualityPart, QualityWeights } from '../../domain/options/placementHome';
import type { RankedOptions } from '../../domain/options/rankOptions';
import type { Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';

export type CostPart = 'fee' | 'travel' | 'education' | 'health' | 'notice' | 'void';

export interface HomeOnSheet {
  readonly name: string;
  readonly costs: Readonly<Record<CostPart, Exact | null>>;
  readonly parts: Readonly<Record<QualityPart, Exact | null>>;
  readonly quality: Exact | null;
  /** The need it drops, by name. */
  readonly dropsNeed: string | null;
}

export interface OptionsSubject {
  readonly placement: string | null;
  readonly weeks: Exact;
  readonly priceWeight: Percentage;
  readonly qualityWeights: QualityWeights;
  readonly homes: readonly HomeOnSheet[];
  readonly answer: RankedOptions;
  readonly asAt: IsoDate;
}
