/** Hours, rate and WTE in columns of their own: the line's workings, as if its label had said them. */
import { poundsInWords } from '../../domain/money/moneyPer';
import { exactFromText, one, type Exact } from '../../domain/money/exact';
import type { StatedWorkings } from '../../domain/fee/statedWorkings';
import type { StaffingRatio } from '../../domain/placement/placement';
import { ratioInText } from '../../domain/placement/ratioInText';
import { poundsRead, readAmountText } from '../amountText';
import type { AmountColumn } from '../judging/amountColumn';
import { columnKindIn } from '../meanings/columnKind';
import { frequencyIn, isFrequencyHeading } from '../meanings/frequency';
import { ratioInCell } from '../meanings/ratio';
import { figureIn } from '../regions/figure';
import { isSharingHeading } from '../sharingInLabel';
import { textOf } from '../sheetCells';
import { rowProductOf } from './rowProduct';

/** What the label says comes first; columns fill what it leaves open. 98 hours beside £21.75 give £2,131.50 a week. */
export function workingsBeside(
  inLabel: StatedWorkings | null,
  column: AmountColumn,
  row: number,
): StatedWorkings | null {
  const { region } = column;
  const cells = region.rows[row] ?? [];
  const headings = region.blocks[region.blockOf[row] ?? 0]?.headings ?? [];
  const unit = headings.findIndex((heading) => isFrequencyHeading(heading));
  const isByHour = unit >= 0 && frequencyIn(textOf(cells[unit])) === 'hour';
  const figure = (isWanted: (heading: string) => boolean): Exact | null => {
    const at = headings.findIndex(
      (heading, index) =>
        isWanted(heading) && index !== column.columnOf[row] && figureIn(cells[index])?.kind === 'amount',
    );
    return figureAt(at);
  };
  const figureAt = (at: number): Exact | null => {
    const cell = cells[at];
    return cell?.kind === 'number'
      ? exactFromText(cell.decimal)
      : cell?.kind === 'text'
        ? poundsRead(readAmountText(cell.text))
        : null;
  };
  const isOfHours = (heading: string): boolean =>
    columnKindIn(heading) === 'count' && ((namesHours.test(heading) && !/shift/i.test(heading)) || isByHour);
  const multiplied = rowProductOf(region, region.blockOf[row] ?? 0);
  const counts = (multiplied?.counts ?? []).map(figureAt);
  // "Hours each" beside staff and days are no hours of the week; those that make the amount are.
  const areHours =
    multiplied !== null &&
    counts.every((count) => count !== null) &&
    multiplied.counts.some((at) => namesHours.test(headings[at] ?? ''));
  const hours = areHours
    ? counts.reduce<Exact>((product, count) => product.times(count), one)
    : (figure((heading) => isOfHours(heading) && /\b(week|wk|pw|total)/i.test(heading)) ?? figure(isOfHours));
  const rate = figure(
    (heading) =>
      columnKindIn(heading) === 'rate' &&
      (/\b(hour|hourly|hr|p\/?h|pay)\b|\/ ?h/i.test(heading) || isByHour || hours !== null),
  );
  const wte = figure((heading) => /\b[wf]te\b/i.test(heading) && columnKindIn(heading) === 'count');
  // "Number of staff 6 | Hours per week each 37.5": hours of one of them.
  const areEach = !areHours && headings.some((heading) => isOfHours(heading) && ofEach.test(heading));
  const people = areEach
    ? figure(
        (heading) => columnKindIn(heading) === 'count' && ofPeople.test(heading) && !namesHours.test(heading),
      )
    : null;
  const ratio = ratioOf(column, row);
  const sharing = hours === null && wte === null ? null : figure(isSharingHeading);
  if (hours === null && rate === null && wte === null) {
    return ratio === null ? inLabel : { ...inLabel, ratio };
  }
  const amount =
    hours === null ||
    rate === null ||
    people !== null ||
    (areHours && multiplied.result !== column.columnOf[row])
      ? {}
      : { amount: product(hours, rate, ratio, sharing, column.rows[row]?.value ?? 0) };
  return {
    ...(hours === null ? {} : { hoursAWeek: hours }),
    ...(rate === null ? {} : { hourlyRate: rate }),
    ...(wte === null ? {} : { wte }),
    ...(people === null ? {} : { people }),
    ...(sharing?.greaterThan(0) === true ? { childrenSharing: sharing } : {}),
    ...amount,
    ...inLabel,
    ...(ratio === null ? {} : { ratio }),
  };
}

const ofEach = /\b(each|(per|a|of one) (post|person|worker|head|member of staff|staff member|employee))\b/i;
const ofPeople = /\b(staff|posts?|people|persons?|workers?|employees?|heads?|head ?count)\b/i;
const namesHours = /\b(hours?|hrs)\b/i;

/** In a column of ratios, else in the label. */
function ratioOf({ region, words }: AmountColumn, row: number): StaffingRatio | null {
  const headings = region.blocks[region.blockOf[row] ?? 0]?.headings ?? [];
  const column = headings.findIndex((heading) => columnKindIn(heading) === 'ratio');
  const stated = column < 0 ? null : ratioInCell(region.rows[row]?.[column] ?? null);
  return stated ?? ratioInText(words[row]?.label ?? '');
}

/** Hours of the child × rate × staff ÷ children; hours of staff where those alone give the amount. */
function product(
  hours: Exact,
  rate: Exact,
  ratio: StaffingRatio | null,
  sharing: Exact | null,
  printed: number,
): NonNullable<StatedWorkings['amount']> {
  const plain = hours.times(rate);
  const factors = [hours.toString(), poundsInWords(rate)];
  if (plain.minus(String(printed)).abs().lessThan('0.5')) return { pounds: plain, per: 'week', factors };
  if (sharing?.greaterThan(0) === true)
    return {
      pounds: plain.dividedBy(sharing),
      per: 'week',
      factors: [...factors, `1 ÷ ${sharing.toString()}`],
    };
  if (ratio === null) return { pounds: plain, per: 'week', factors };
  const shared = `${ratio.staff.toString()} ÷ ${ratio.children.toString()}`;
  return {
    pounds: plain.times(ratio.staff).dividedBy(ratio.children),
    per: 'week',
    factors: [...factors, shared],
  };
}
