/**
 * One building charged for in two ways. Per building one of rent, mortgage interest, depreciation or return on capital
 * pays for having it; two of them pay twice.
 *
 * A head office, a school or a second named building is another building; vehicles, equipment and computers are none.
 * Warning at the second line. Example: rent of £216.60 a week and depreciation of buildings of £70.00 a week.
 */
import type { Finding } from '../../evidence/finding';
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { includedCostLines } from '../checkedLine';
import { quoted } from '../inWords';

type WayOfPaying = 'rent' | 'mortgage interest' | 'depreciation' | 'return on capital';

const waysOfPaying: readonly (readonly [WayOfPaying, RegExp])[] = [
  ['mortgage interest', /\bmortgage\b/i],
  ['depreciation', /\bdepreciation\b/i],
  ['return on capital', /\breturn on capital\b|\bROCE\b/i],
  ['rent', /\b(rent|rental|lease)\b/i],
];
const notThisBuilding =
  /\b(vehicles?|cars?|minibus|vans?|equipment|furniture|fixtures|fittings|it|computers?|photocopiers?|head[\s-]?office|office|school|rent rebate)\b/i;

export const premisesCostCountedTwice: Check = (subject) => {
  const lines = includedCostLines(subject).flatMap((line) => {
    const way = wayOfPaying(line);
    return way === null ? [] : [{ line, way }];
  });
  const [first] = lines;
  if (first === undefined) return [];
  const seen = new Set<WayOfPaying>([first.way]);
  return lines.slice(1).flatMap(({ line, way }) => {
    if (seen.has(way)) return [];
    seen.add(way);
    return [finding(first.line, line)];
  });
};

function wayOfPaying({ label }: CostLine): WayOfPaying | null {
  if (notThisBuilding.test(label)) return null;
  return waysOfPaying.find(([, words]) => words.test(label))?.[0] ?? null;
}

function finding(first: CostLine, second: CostLine): Finding {
  return {
    code: 'premises-cost-counted-twice',
    severity: 'warning',
    at: second.at,
    expected: 'one of rent, mortgage interest, depreciation or return on capital for each building',
    received: `${quoted(second.label)} beside ${quoted(first.label)}`,
    advice: `Ask whether both are for the same building; if so, have one of ${quoted(first.label)} and ${quoted(second.label)} taken out.`,
  };
}
