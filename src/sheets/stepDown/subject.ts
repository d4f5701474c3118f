/** What the workbook of a step-down speaks of: the agreed hours, what they come to, and the outcome beside them. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { SignedHold } from '../../domain/stepDown/holdSignatures';
import type { StepDown } from '../../domain/stepDown/stepDown';
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';

export interface StepDownSubject {
  readonly terms: StepDownTerms;
  readonly answer: StepDown;
  readonly need: string | null;
  /** Signed by both or not: a fall is put off only where both have. */
  readonly holds: readonly SignedHold[];
  readonly outcome: {
    readonly measure: string | null;
    readonly baseline: Exact | null;
    readonly latest: Exact | null;
    readonly target: Exact | null;
    readonly review: IsoDate | null;
  };
  readonly asAt: IsoDate;
}
