/**
 * `#REF!` and its like, and formulas that were never calculated, where a fee, a total or a fact of the division should
 * stand. A broken line has its own finding, and what only its sum breaks is no second cause.
 *
 * Worked example: "Weekly fee | #REF!" above nine lines that come to 4,800.00: the total serves, and this cell is named.
 */
import type { Finding } from '../../domain/evidence/finding';
import { placeText, type Place } from '../../domain/evidence/place';
import type { Choice } from '../judging/choose';
import { isCountRow } from '../meanings/countRow';
import { isDivisionStep } from '../meanings/divisionStep';
import { feeWordIn } from '../meanings/fee';
import { totalIn } from '../meanings/total';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';

interface Broken {
  readonly at: Place;
  readonly label: string;
  readonly text: string;
  readonly isFee: boolean;
  readonly isSum: boolean;
}

export function brokenCells({ regions, parts }: Choice): readonly Finding[] {
  const isLineBroken = parts.some(({ reading: { solved } }) => solved.roles.includes('unknown'));
  const seen = new Set<string>();
  const broken = regions
    .flatMap((region) => region.rows.flatMap((_, row) => brokenIn(region, row)))
    .filter(({ at, isSum }) => {
      const isNew = !seen.has(placeText(at));
      seen.add(placeText(at));
      return isNew && !(isLineBroken && isSum);
    })
    .sort((first, second) => (first.isFee ? 0 : 1) - (second.isFee ? 0 : 1));
  const [first] = broken;
  if (first === undefined) return [];
  const shown = broken.slice(0, 5).map(({ at, label, text }) => `“${label}” in ${placeText(at)} is ${text}`);
  const more = broken.length > 5 ? `; ${String(broken.length - 5)} more` : '';
  return [
    {
      code: 'spreadsheet-error-value',
      severity: first.isFee ? 'error' : 'warning',
      at: first.at,
      expected: 'a figure that the spreadsheet worked out',
      received: `${shown.join('; ')}${more}`,
      advice:
        'Nothing was counted in its place. Ask the provider to mend the formula, and what it should say.',
    },
  ];
}

function brokenIn(region: Region, row: number): readonly Broken[] {
  const cells = region.rows[row] ?? [];
  if (region.form === 'onItsSide' || region.sheet.hidden) return [];
  return cells.flatMap((cell, column): readonly Broken[] => {
    if (cell?.kind !== 'error') return [];
    const label = textOf(cells.slice(0, column).find((each) => each?.kind === 'text'));
    const isFee = feeWordIn(label) === 'named';
    const isSum = totalIn(label) !== null || feeWordIn(label) === 'cost' || isDivisionStep(label);
    if (label === '' || !(isFee || isSum || isCountRow(label))) return [];
    return [{ at: region.placeOf(row, column), label, text: cell.text, isFee, isSum }];
  });
}
