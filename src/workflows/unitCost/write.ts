/** An in-house home's unit cost as a workbook, laid out and ready for any host. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';
import { describeUnitCost } from '../../sheets/unitCost/unitCostWorkbook';
import type { UnitCostAnswer } from './answer';
import { consumerPricesSource, pricesApplied } from './inRealTerms';
import { publishedUnitCosts } from './published';

export function unitCostWorkbook(
  { assessment, homes, councils }: UnitCostAnswer,
  findings: readonly Finding[],
  asAt: IsoDate,
): WorkbookGrid {
  const years = assessment.home.years;
  const applied = years.map(({ startsIn }, index) =>
    assessment.years[index]?.riseOfPrices == null
      ? ''
      : pricesApplied(years[index - 1]?.startsIn ?? null, startsIn),
  );
  return layOut(
    describeUnitCost({
      assessment,
      homes,
      councils,
      findings,
      asAt,
      published: publishedUnitCosts(years.map(({ startsIn }) => startsIn)),
      consumerPrices: { source: consumerPricesSource, applied },
    }),
  );
}
