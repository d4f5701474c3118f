/**
 * How each row of a provider's sheet was understood, least certain first, for a person to look over and correct.
 *
 * Worked example: "Sundries" taken for living costs at 0.35 stands before "Rent" taken for premises at 1.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import type { MappedLine } from '../../domain/submission/feeSubmission';

export type HowSure = 'low' | 'middle' | 'high';

export interface MappedOnScreen {
  readonly line: MappedLine;
  readonly sure: HowSure;
}

export const categoryChoices: readonly { readonly category: CostCategory; readonly label: string }[] =
  costCategoryOrder.map((category) => ({ category, label: costCategoryLabel(category) }));

export const leastCertainFirst = workedOutOnce((mapped: readonly MappedLine[]): readonly MappedOnScreen[] => {
  const shown = mapped.filter(({ treatedAs, label }) => treatedAs !== 'heading' && label !== '');
  return [...shown].sort(lessCertain).map((line) => ({ line, sure: howSure(line) }));
});

/** The lines a person should look at: not sure of, or only fairly. */
export function uncertain(lines: readonly MappedOnScreen[]): readonly MappedOnScreen[] {
  return lines.filter(({ line, sure }) => line.treatedAs === 'line' && sure !== 'high');
}

function lessCertain(first: MappedLine, second: MappedLine): number {
  const linesFirst = Number(first.treatedAs !== 'line') - Number(second.treatedAs !== 'line');
  return linesFirst === 0 ? first.confidence.comparedTo(second.confidence) : linesFirst;
}

function howSure({ confidence }: MappedLine): HowSure {
  if (confidence.lessThan('0.6')) return 'low';
  return confidence.lessThan('0.85') ? 'middle' : 'high';
}
