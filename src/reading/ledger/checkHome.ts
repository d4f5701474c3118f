/** What must hold for a home before its unit cost is worth anything: totals foot, bed-nights are there and possible. */
import type { Finding } from '../../domain/evidence/finding';
import { exact, exactText, zero, type Exact } from '../../domain/money/exact';
import { footing } from '../../domain/unitCost/footing';
import type { InHouseHome, InHouseYear } from '../../domain/unitCost/inHouseHome';
import { moreOccupiedThanAvailable, nightsMissing, totalDoesNotFoot } from './ledgerFindings';

const half = exact('0.5');
const ten = exact(10);

export function checkHome(home: InHouseHome): readonly Finding[] {
  return home.years.flatMap((year, index) => [...checkTotal(home, year, index), ...checkNights(year)]);
}

function checkTotal(
  home: InHouseHome,
  { label, printedTotal }: InHouseYear,
  index: number,
): readonly Finding[] {
  if (printedTotal === null) return [];
  const amounts = home.lines.map(({ amounts: each }) => each[index] ?? zero);
  const { sum, foots } = footing(amounts, printedTotal, roundingOf(printedTotal).times(amounts.length));
  return foots ? [] : [totalDoesNotFoot(label, sum, printedTotal)];
}

function checkNights({ label, availableBedNights, occupiedBedNights }: InHouseYear): readonly Finding[] {
  const missing = [
    ...(availableBedNights?.greaterThan(0) === true ? [] : [nightsMissing(label, 'available')]),
    ...(occupiedBedNights?.greaterThan(0) === true ? [] : [nightsMissing(label, 'occupied')]),
  ];
  if (missing.length > 0 || availableBedNights === null || occupiedBedNights === null) return missing;
  return occupiedBedNights.greaterThan(availableBedNights)
    ? [moreOccupiedThanAvailable(label, exactText(occupiedBedNights), exactText(availableBedNights))]
    : [];
}

/** Half of the last place that is printed, for each line: half a pound where a total is in whole pounds. */
function roundingOf(printedTotal: Exact): Exact {
  return half.dividedBy(ten.pow(printedTotal.decimalPlaces()));
}
