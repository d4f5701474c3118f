/** What the workbook of a step-down speaks of: the agreed hours, what they come to, and the outcome beside them. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { StepDown } from '../../domain/stepDown/stepDown';
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';

export interface StepDownSubject {
  readonly terms: StepDownTerms;
  readonly answer: StepDown;
  readonly need: string | null;
  readonly outcome: {
    readonly measure: string | null;
    readonly baseline: string | null;
    readonly latest: string | null;
    readonly target: string | null;
    readonly review: IsoDate | null;
  };
  readonly asAt: IsoDate;
}
