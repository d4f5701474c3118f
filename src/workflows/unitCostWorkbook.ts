/** An in-house home's unit cost as a workbook, laid out and ready for any host. */
import type { IsoDate } from '../domain/calendar/isoDate';
import type { Finding } from '../domain/evidence/finding';
import type { InHouseAssessment } from '../domain/unitCost/assessInHouse';
import type { WorkbookGrid } from '../sheets/grid';
import { layOut } from '../sheets/layout';
import { describeUnitCost } from '../sheets/unitCost/unitCostWorkbook';
import { publishedBesideHome } from './unitCostPublished';

export function unitCostWorkbook(
  assessment: InHouseAssessment,
  findings: readonly Finding[],
  asAt: IsoDate,
): WorkbookGrid {
  return layOut(describeUnitCost({ assessment, findings, asAt, published: publishedBesideHome() }));
}
