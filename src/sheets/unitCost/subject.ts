/** What a unit-cost workbook speaks of: one home assessed, the homes behind it, and what stands beside it. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import type { UnitCostAssessment } from '../../domain/unitCost/assessUnitCost';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import type { OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import type { PublishedUnitCost } from '../../domain/unitCost/publishedUnitCost';

export interface UnitCostSubject {
  readonly assessment: UnitCostAssessment;
  /** The homes that are taken together; empty where one home is shown by itself. */
  readonly homes: readonly InHouseHome[];
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
  readonly published: readonly PublishedUnitCost[];
  readonly councils: readonly OtherCouncilsComparison[];
  readonly consumerPrices: {
    readonly source: string;
    /** For each year of the home the calendar years that were applied: "2023, 2024"; empty where none. */
    readonly applied: readonly string[];
  };
}
