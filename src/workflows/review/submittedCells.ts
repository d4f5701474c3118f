/** Which inputs of a fee's pages are the provider's own, and where each stands in what was submitted. */
import type { Place } from '../../domain/evidence/place';
import type { FeeReview } from '../../domain/review/feeReview';
import type { CellId } from '../../sheets/core/expression';
import { feeCell } from '../../sheets/core/feeCells';
import { lineCell, needCell, postCell, type PostFigure } from '../../sheets/review/cellIds';

/** What a post states, by the name of its field. */
const statedOfPost: readonly (readonly [PostFigure, readonly string[]])[] = [
  ['size', ['rotaHoursAWeek', 'wte']],
  ['agencyShare', ['agencySharePercent']],
  ['covered', ['needsBackfill']],
  ['contracted', ['contractedHours']],
  ['pay', ['payRate']],
  ['premium', ['premiumPercent']],
  ['premiumHours', ['premiumHoursPercent']],
  ['agencyRate', ['agencyRate']],
  ['nights', ['sleepInNights']],
  ['allowance', ['sleepInAllowance']],
];

export function submittedCells({ openBook, breakdown }: FeeReview): ReadonlyMap<CellId, Place> {
  const { placement, posts, additionalNeeds, costLines } = openBook;
  const found = new Map<CellId, Place>([[feeCell.quoted, placement.quotedWeeklyFeeAt]]);
  for (const { id, at } of breakdown.lines)
    for (const figure of ['label', 'share', 'basis', 'period', 'periodsAYear', 'gap'] as const)
      found.set(lineCell(id, figure), at);
  for (const { id, amountAt } of costLines) found.set(lineCell(id, 'amount'), amountAt);
  for (const { id, fieldsAt } of posts)
    for (const [figure, fields] of statedOfPost) {
      const stated = fields.map((field) => fieldsAt[field]).find((place) => place !== undefined);
      if (stated !== undefined) found.set(postCell(id, figure), stated);
    }
  for (const { id, at, fieldsAt } of additionalNeeds) {
    found.set(needCell(id, 'hours'), fieldsAt['hoursAWeek'] ?? at);
    found.set(needCell(id, 'rate'), fieldsAt['hourlyRate'] ?? at);
    found.set(lineCell(id, 'amount'), fieldsAt['weeklyAmount'] ?? at);
  }
  return found;
}
