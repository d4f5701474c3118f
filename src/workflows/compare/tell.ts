/** What changed between two submissions, in words for a terminal or an e-mail, and as JSON. */
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { ChangesBetween, LineChange } from '../../domain/review/changesBetween';
import type { JsonObject } from '../typed/jsonValue';

export function changesInWords({
  lines,
  unchanged,
  fee,
  unexplained,
  doubts,
}: ChangesBetween): readonly string[] {
  return [
    fee.change.isZero()
      ? `The fee is as it was: ${poundsInWords(fee.now)} a week.`
      : `The fee: ${poundsInWords(fee.before)} before, ${poundsInWords(fee.now)} now, ${moreOrLess(fee.change)} a week.`,
    `Not explained by any line: ${poundsInWords(unexplained.before)} before, ${poundsInWords(unexplained.now)} now.`,
    ...doubts,
    ...(lines.length === 0 ? ['No line changed.'] : lines.map(lineInWords)),
    ...(unchanged === 0
      ? []
      : [`${String(unchanged)} ${unchanged === 1 ? 'line is' : 'lines are'} as before.`]),
  ];
}

function lineInWords({ label, before, now, change, percent, cause }: LineChange): string {
  const by = percent === null ? '' : `, ${exactText(percent.abs().toDecimalPlaces(1))} %`;
  const moved = change.isZero()
    ? `${poundsInWords(now)} as before`
    : `${poundsInWords(before)} before, ${poundsInWords(now)} now, ${moreOrLess(change)} a week${by}`;
  return `  ${label}: ${moved}.${cause === '' ? '' : ` ${cause}`}`;
}

const moreOrLess = (change: Exact): string =>
  `${poundsInWords(change.abs())} ${change.isNegative() ? 'less' : 'more'}`;

export function changesAsJson({ lines, unchanged, fee, unexplained, doubts }: ChangesBetween): JsonObject {
  return {
    fee: between(fee),
    unexplained: between(unexplained),
    lines: lines.map(({ kind, label, category, before, now, change, percent, cause }) => ({
      kind,
      label,
      category: costCategoryLabel(category),
      ...between({ before, now, change }),
      percent: percent === null ? null : exactText(percent.toDecimalPlaces(2)),
      cause,
    })),
    unchanged,
    doubts,
  };
}

function between({
  before,
  now,
  change,
}: {
  readonly before: Exact;
  readonly now: Exact;
  readonly change: Exact;
}): JsonObject {
  return { before: pence(before), now: pence(now), change: pence(change) };
}

function pence(pounds: Exact): string {
  const [whole = '0', part = ''] = exactText(pounds.toDecimalPlaces(2)).split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}
