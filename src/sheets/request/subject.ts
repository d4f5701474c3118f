/** What the workbook of requests speaks of: the clause, each placement's four columns, and the days of the request. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import type { EvidencedRise } from '../../domain/requests/upliftEvidence';
import type { ClauseUplift, UpliftClause } from '../../domain/uplift/upliftClause';

export interface RequestedPlacement {
  readonly placement: string;
  readonly fee: Weekly;
  readonly requested: Percentage;
  readonly evidence: Percentage | null;
  /** True where the evidence is that of the costs, with the return frozen: it follows their page. */
  readonly restsOnCosts: boolean;
  readonly decided: Percentage | null;
  /** The first night not counted, where the placement is known to end. */
  readonly ends: IsoDate | null;
}

/** A year's change of an index that costs follow, with its source. */
export interface IndexFollowed {
  readonly name: string;
  readonly year: number;
  readonly change: Percentage;
  /** "forecast", "scenario"; empty where it is an outturn. */
  readonly note: string;
  readonly source: string;
}

export interface RequestEvidence {
  readonly costs: readonly {
    readonly cost: string;
    readonly weekly: Exact;
    readonly change: Percentage;
    /** "Pay £12.71 → £13.30, with NI and pension of each day" */
    readonly note: string;
    /** When what it rests on was published; null where that is not stated. */
    readonly published: IsoDate | null;
    /** Null where the change is stated, or re-costed. */
    readonly index: IndexFollowed | null;
  }[];
  /** The provider's return, £ a week. */
  readonly statedReturn: Exact;
  readonly frozen: EvidencedRise;
  readonly sameMarkUp: EvidencedRise | null;
}

export interface RequestSubject {
  readonly provider: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly received: IsoDate | null;
  readonly answerBy: IsoDate | null;
  readonly clause: UpliftClause;
  readonly uplift: ClauseUplift;
  /** Pounds that a new fee is rounded up to; null for the nearest penny. */
  readonly upTo: Exact | null;
  readonly placements: readonly RequestedPlacement[];
  /** A week, of all placements. */
  readonly clauseWeekly: Exact;
  readonly decidedWeekly: Exact;
  readonly threat: boolean;
  readonly appealDays: Exact | null;
  /** The costs that the evidence is made of; null where a percentage alone is stated. */
  readonly evidence: RequestEvidence | null;
  readonly asAt: IsoDate;
}
