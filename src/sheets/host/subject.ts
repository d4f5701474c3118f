/** What the workbook of a host council speaks of: the terms, and who pays what. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { HostCost, HostCouncil } from '../../domain/contracts/councils/hostCouncil';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import type { Exact } from '../../domain/money/exact';

export interface HostedTerms {
  readonly agreed: HostCouncil;
  readonly councils: readonly CouncilDemand[];
  readonly price: Exact;
  readonly spotPrice: Exact;
  readonly fixed: Exact;
  readonly perChild: Exact;
}

export interface HostSubject {
  readonly title: string;
  readonly hosted: HostedTerms;
  readonly cost: HostCost;
  /** What may be released, in a sentence; null where nothing may. */
  readonly release: string | null;
  readonly asAt: IsoDate;
}
