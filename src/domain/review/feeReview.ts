/** Everything the product has to say about one submission: the result that sheets, panes and the command line show. */
import type { IsoDate } from '../calendar/isoDate';
import type { Finding } from '../evidence/finding';
import type { Provenance, Source } from '../evidence/provenance';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { KeyRatio } from './keyRatios';
import type { PublishedMargin } from './profitWords';
import type { NegotiationLine } from '../negotiation/negotiationLines';
import type { ProviderResult } from '../negotiation/providerResult';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { OpenBook } from '../submission/openBook';

/** One assumption the figures rest on, for the assumptions log. */
export interface Assumption {
  readonly id: string;
  readonly label: string;
  /** The value as shown: "52.142857 weeks", "85.0 %". */
  readonly value: string;
  readonly effect: string;
  readonly provenance: Provenance;
}

export interface FeeReview {
  readonly asAt: IsoDate;
  readonly openBook: OpenBook;
  readonly rules: EmploymentRules;
  readonly staffingAssumptions: StaffingAssumptions;
  readonly postCosts: readonly PostCost[];
  readonly breakdown: FeeBreakdown;
  readonly ratios: readonly KeyRatio[];
  readonly providerResult: ProviderResult | null;
  readonly negotiation: readonly NegotiationLine[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Source[];
  /** What others’ margins are published as; none where nobody gave any. */
  readonly publishedMargins: readonly PublishedMargin[];
  /** Those of `findings` that were known before anything was worked out: they hold whatever the figures rest on. */
  readonly foundInReading: readonly Finding[];
  readonly findings: readonly Finding[];
}
