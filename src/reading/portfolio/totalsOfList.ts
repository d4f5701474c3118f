/**
 * Totals that stand among the placements of a list, whatever column names them and whether anything does: they are no
 * placements, and are held against the rows that they sum.
 *
 * Worked example: 7,000, 8,000 and "Total" 15,000 in the Home column: two placements, and the total adds up. A row that names
 * nothing beside 15,000 is that total too; "Sub-total Northway" 14,000 is said to differ from the 15,000 above it.
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { exact, zero, type Exact } from '../../domain/money/exact';
import { toThePenny } from '../../domain/money/rounding';
import { onOneLine } from '../sheetCells';

export interface ListLine {
  readonly index: number;
  /** As written; null where none is. */
  readonly amount: Exact | null;
  /** What may make the line a total; null for a placement. */
  readonly doubt: LineDoubt | null;
}

export interface LineDoubt {
  /** "Sub-total Northway"; null where nothing says so. */
  readonly label: string | null;
  /** Words beside, by which a placement would be known. */
  readonly words: readonly string[];
  /** The label alone makes it no placement. */
  readonly isCertain: boolean;
  /** The list names its placements by a reference or a day, and this line has neither. */
  readonly isUnnamed: boolean;
}

export interface TotalFound {
  readonly line: ListLine;
  /** What the rows come to where they differ; null where the total adds up, or is no sum. */
  readonly differsFrom: Exact | null;
}

export interface LinesSettled {
  readonly placements: readonly ListLine[];
  readonly totals: readonly TotalFound[];
  /** Lines that name nothing and are no sum. */
  readonly nameless: readonly ListLine[];
}

const wholeLabel =
  /^(((grand |overall |sub-? ?)?totals?|sum|in all|overall|all (placements|councils|providers|homes|children)|average|mean|median|count|minimum|maximum)( (weekly )?(cost|fee|placements|children))?s?|number of (placements|children)):?$/i;
const partLabel =
  /^(grand |overall |sub-? ?)?totals?\b|^(sum|average|mean|median|count)\b|\b(sub-? ?)?tot(als?)?( \(.*\))?:?$|^(budget|variance|difference|over ?spend|under ?spend|(brought|carried) forward|[bc]\/f(wd)?|balance)\b/i;

/** "Total", and nothing else. */
export const saysTotal = rememberedByText((text) => wholeLabel.test(onOneLine(text)));
/** "Sub-total Northway", "Elm Care total": a company may be called so too. */
export const mayLabelTotal = rememberedByText((text) => partLabel.test(onOneLine(text)));

const noSum =
  /\b(average|mean|median|count|minimum|maximum|number|budget|variance|difference|over ?spend|under ?spend|forward|balance|annual|annum|yearly?|monthly?|p\.?a)\b|^[bc]\/f/i;

interface Sum {
  readonly pounds: Exact;
  readonly lines: number;
}

const empty: ListLine = { index: 0, amount: null, doubt: null };
const nothing: Sum = { pounds: zero, lines: 0 };
const plus = ({ pounds, lines }: Sum, { amount }: ListLine): Sum =>
  amount === null ? { pounds, lines } : { pounds: pounds.plus(amount), lines: lines + 1 };

export function withoutTotals(lines: readonly ListLine[]): LinesSettled {
  if (lines.every(({ doubt }) => doubt === null)) return { placements: lines, totals: [], nameless: [] };
  const placements: ListLine[] = [];
  const totals: TotalFound[] = [];
  const nameless: ListLine[] = [];
  const whole = lines.filter(({ doubt }) => doubt === null).reduce(plus, nothing);
  let [all, since] = [nothing, nothing];
  lines.forEach((line, place) => {
    const { doubt } = line;
    const sums = (): readonly Sum[] => [since, all, below(lines, place), whole];
    const found = doubt === null ? null : totalIn(line, doubt, sums);
    if (found !== null) {
      totals.push(found);
      since = nothing;
    } else if (doubt?.words.length === 0 && doubt.label === null) nameless.push(line);
    else {
      placements.push(line);
      [all, since] = [plus(all, line), plus(since, line)];
    }
  });
  return { placements, totals, nameless };
}

/** The lines until the next that may be a total. */
function below(lines: readonly ListLine[], place: number): Sum {
  let sum = nothing;
  for (let next = place + 1; lines[next]?.doubt === null; next += 1) sum = plus(sum, lines[next] ?? empty);
  return sum;
}

function totalIn(
  line: ListLine,
  { label, words, isCertain, isUnnamed }: LineDoubt,
  sums: () => readonly Sum[],
): TotalFound | null {
  const { amount } = line;
  const addsUp = (fewest: number): boolean =>
    amount !== null && sums().some((sum) => sum.lines >= fewest && isThat(amount, sum.pounds));
  if (label !== null && (isCertain || words.length === 0 || addsUp(2))) {
    if (amount === null || noSum.test(label) || addsUp(1)) return { line, differsFrom: null };
    const [since = nothing, all = nothing, , whole = nothing] = sums();
    const isPart = /sub/i.test(label) || (!wholeLabel.test(label) && !/grand|overall/i.test(label));
    const expected = isPart && since.lines > 0 ? since : all.lines > 0 ? all : whole;
    return { line, differsFrom: expected.pounds };
  }
  if (label !== null) return null;
  if (words.length === 0) return addsUp(1) ? { line, differsFrom: null } : null;
  return isUnnamed && addsUp(2) ? { line, differsFrom: null } : null;
}

/** To the penny, or to the pound where it is shown in whole pounds. */
function isThat(stated: Exact, sum: Exact): boolean {
  const apart = toThePenny(stated).minus(toThePenny(sum)).abs();
  return apart.isZero() || (stated.isInteger() && !sum.isInteger() && apart.lessThan(halfAPound));
}

const halfAPound = exact('0.51');
