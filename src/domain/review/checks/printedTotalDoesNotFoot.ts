/**
 * A total or subtotal that the provider printed differs from the lines above it.
 *
 * Each line is added in the total's own column where it has an amount there, else brought to the total's period and
 * basis. Differences up to 5p are rounding, and a penny more for each line that had to be converted. A total may leave
 * out lines that stand beside the fee, so it foots if either sum agrees.
 * Error: a sheet that does not add up cannot be relied on. Example: lines of £2,884.29 under a subtotal of £2,984.29.
 */
import { weekly } from '../../calendar/weekly';
import type { Finding } from '../../evidence/finding';
import { workedOutOnce } from '../../evidence/foundByKey';
import { placeText } from '../../evidence/place';
import { exact, leastOf, one, sumOf, type Exact } from '../../money/exact';
import { poundsPer } from '../../money/moneyPer';
import type { PrintedTotal } from '../../submission/feeSubmission';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { feeLineOf, weeklyForThisChild } from '../checkedLine';
import { amountInWords, quoted } from '../inWords';

const roundingAllowed = exact('0.05');
const roundingPerConvertedLine = exact('0.01');

interface Addend {
  readonly included: boolean;
  readonly pounds: Exact;
  readonly converted: boolean;
}

export const printedTotalDoesNotFoot: Check = (subject) =>
  subject.openBook.printedTotals.flatMap((total) => footing(subject, total));

function footing(subject: CheckSubject, total: PrintedTotal): readonly Finding[] {
  const covered = coveredLines(subject, total);
  const addends = covered.map((line) => addendFor(subject, line, total));
  if (addends.length === 0) return [];
  const allLines = sumOf(addends.map(({ pounds }) => pounds));
  const includedOnly = sumOf(addends.filter(({ included }) => included).map(({ pounds }) => pounds));
  const apart = leastOf(total.pounds.minus(allLines).abs(), total.pounds.minus(includedOnly).abs());
  const converted = addends.filter((addend) => addend.converted).length;
  if (apart.lessThanOrEqualTo(roundingAllowed.plus(roundingPerConvertedLine.times(converted)))) return [];
  return [
    {
      code: 'printed-total-does-not-foot',
      severity: 'error',
      at: total.at,
      expected: amountInWords(includedOnly, total.per),
      received: `${quoted(total.label)} of ${amountInWords(total.pounds, total.per)}`,
      advice: `${causeOf(covered, addends, includedOnly.minus(total.pounds))}Ask for the sheet again with ${quoted(total.label)} added up from its lines, or for the line that is missing.`,
    },
  ];
}

/** The one line whose amount is what the total misses by: left out of it, or counted twice. */
function causeOf(covered: readonly CostLine[], addends: readonly Addend[], gap: Exact): string {
  const same = covered.filter((_, index) => {
    const pounds = addends[index]?.pounds;
    return pounds?.isZero() === false && pounds.minus(gap.abs()).abs().lessThanOrEqualTo('0.01');
  });
  const [only] = same;
  if (only === undefined || same.length > 1 || covered.length < 3) return '';
  return gap.greaterThan(0)
    ? `It misses by as much as ${quoted(only.label)}, which may have been left out of it. `
    : `It is over by as much as ${quoted(only.label)}, which may have been counted twice. `;
}

function coveredLines({ openBook }: CheckSubject, { covers }: PrintedTotal): readonly CostLine[] {
  const linesAt = linesByPlace(openBook.costLines);
  const places = new Set(covers.map(placeText));
  return [...places].flatMap((place) => linesAt.get(place) ?? []);
}

const linesByPlace = workedOutOnce((lines: readonly CostLine[]) => {
  const linesAt = new Map<string, CostLine[]>();
  for (const line of lines) {
    const here = linesAt.get(placeText(line.at));
    if (here === undefined) linesAt.set(placeText(line.at), [line]);
    else here.push(line);
  }
  return linesAt;
});

function addendFor(subject: CheckSubject, line: CostLine, total: PrintedTotal): Addend {
  const { included, amount, serves } = line;
  const own = amount.kind === 'money' ? { ...amount.money, basis: serves } : null;
  const inColumn = [...(own === null ? [] : [own]), ...line.parallelAmounts].find(
    ({ per, basis }) => per === total.per && basis === total.basis,
  );
  if (inColumn !== undefined) return { included, pounds: inColumn.pounds, converted: false };
  const childWeekly =
    own === null
      ? (feeLineOf(subject, line)?.weeklyBeforeRounding.pounds ?? exact(0))
      : weeklyForThisChild(subject, line, own);
  return {
    included,
    pounds: childWeekly.dividedBy(childWeeklyOfAPound(subject, line, total)),
    converted: true,
  };
}

function childWeeklyOfAPound(subject: CheckSubject, line: CostLine, { per, basis }: PrintedTotal): Exact {
  const { year } = subject.staffingAssumptions;
  return basis === 'child'
    ? weekly(poundsPer(per, one), year).pounds
    : weeklyForThisChild(subject, line, { pounds: one, per, basis });
}
