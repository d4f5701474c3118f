/**
 * Tables that belong together: a detail under its summary, and several tables whose sums make the stated fee.
 *
 * A detail is what people want to see: where most lines of a shorter table are sums of runs of a longer one, the longer is
 * read. Several tables are added only where together they make the fee, less the bits for the combinations tried.
 */
import type { Part } from './reading';
import { aWeek, type Reading } from './reading';
import type { Setting } from './setting';

interface Together {
  readonly parts: readonly Part[];
  readonly bits: number;
}

const none: ReadonlySet<number> = new Set();

export function takenTogether(all: readonly Reading[], setting: Setting): Together | null {
  const [best] = all;
  if (best === undefined) return null;
  const ranked = all.filter((reading) => reading === best || !reading.isPeriodDenied);
  const perRegion = bestPerRegion(ranked);
  const expanded = expandedSummary(best, perRegion, ranked);
  if (expanded !== null) return expanded;
  const detail = perRegion.find(
    (reading) => reading.column.region !== best.column.region && isDetailOf(reading, best),
  );
  if (detail !== undefined)
    return { parts: [{ reading: detail, carried: none }], bits: Math.max(best.bits, detail.bits) };
  // "Per child per week 947.60" of one table agrees with itself; a named fee elsewhere may be more.
  const isSettled = best.feeAgrees && best.fee?.isNamed === true;
  const isAlone = best.feeAgrees && !setting.fees.some(({ isNamed, isHidden }) => isNamed && !isHidden);
  return isSettled || isAlone || (best.price.total?.foots === true && best.fee === null)
    ? null
    : summed(perRegion, ranked, setting, best);
}

function bestPerRegion(ranked: readonly Reading[]): readonly Reading[] {
  const seen = new Set<unknown>();
  const first = ranked.filter(({ column: { region } }) => {
    const isFirst = !seen.has(region);
    seen.add(region);
    return isFirst;
  });
  return first.slice(0, 8);
}

function lineValues(
  { solved, price, column }: Reading,
  factor: number,
): readonly { row: number; value: number }[] {
  const values: { row: number; value: number }[] = [];
  for (let row = price.from; row <= price.to && values.length < 4000; row += 1) {
    if (solved.roles[row] === 'line' && column.rows[row]?.isOutside === false)
      values.push({ row, value: (solved.amounts[row] ?? 0) * factor });
  }
  return values;
}

function weeklyFactor(reading: Reading): number {
  return (
    (reading.period === null ? 1 : aWeek(reading.period, reading.weeks)) / (reading.divisor?.children ?? 1)
  );
}

/** Most lines of the summary are sums of runs of lines in the longer table. */
function isDetailOf(detail: Reading, summary: Reading): boolean {
  const short = lineValues(summary, weeklyFactor(summary));
  const long = lineValues(detail, weeklyFactor(detail));
  if (short.length > 40 || long.length <= short.length || short.length < 2) return false;
  const sums = [0];
  long.forEach(({ value }, index) => sums.push((sums[index] ?? 0) + value));
  const places = new Set(sums.flatMap((sum) => [Math.round(sum * 20)]));
  const matches = short.filter(({ value }) =>
    sums.some(
      (sum) => value !== 0 && [0, 1, -1].some((step) => places.has(Math.round((sum + value) * 20) + step)),
    ),
  ).length;
  return matches >= Math.max(2, short.length * 0.6);
}

/** Lines of a summary that are each the whole of another table are put out line by line; its other lines stay. */
function expandedSummary(
  summary: Reading,
  perRegion: readonly Reading[],
  ranked: readonly Reading[],
): Together | null {
  const lines = lineValues(summary, weeklyFactor(summary));
  const others = perRegion.filter(({ column }) => column.region !== summary.column.region);
  const carried = new Set<number>();
  const parts: Part[] = [];
  for (const other of others) {
    if (Math.abs(other.weekly - summary.weekly) < 0.05) continue;
    const isFree = ({ row, value }: { row: number; value: number }): boolean =>
      !carried.has(row) && value > 0;
    const line = lines.find(
      (each) =>
        isFree(each) && Math.abs(each.value - other.weekly) <= 0.02 && each.value >= summary.weekly * 0.02,
    );
    if (line !== undefined) {
      carried.add(line.row);
      parts.push({ reading: other, carried: none, standsFor: line.row });
      continue;
    }
    const weighty = lines.filter((each) => isFree(each) && each.value >= summary.weekly * 0.08);
    const inSummaryUnit = sameFigure(summary, weighty, other, ranked);
    if (inSummaryUnit === null) continue;
    carried.add(inSummaryUnit.row);
    parts.push({ reading: inSummaryUnit.reading, carried: none, standsFor: inSummaryUnit.row });
  }
  return parts.length === 0 || (parts.length === 1 && lines.length < 3)
    ? null
    : { parts: [{ reading: summary, carried }, ...parts], bits: summary.bits + 1 };
}

/** A table whose total is the figure of a line, whatever unit it was first read in: it is of the summary's unit. */
function sameFigure(
  summary: Reading,
  lines: readonly { readonly row: number; readonly value: number }[],
  other: Reading,
  ranked: readonly Reading[],
): { readonly row: number; readonly reading: Reading } | null {
  if (summary.period === null) return null;
  const factor = weeklyFactor(summary);
  const whole = ranked.filter(
    ({ column, price, period }) => column.region === other.column.region && price.isWhole && period !== null,
  );
  for (const { row, value } of lines) {
    const printed = value / factor;
    const asItIs = whole.find(({ weekly }) => Math.abs(weekly - value) <= 0.02);
    if (asItIs !== undefined) return { row, reading: asItIs };
    const reading = whole.find(({ price }) => Math.abs(price.sum - printed) <= 0.02 && printed >= 100);
    if (reading === undefined) continue;
    const { period, basis, divisor, weeks, isPeriodStated, isPeriodDenied, isBasisStated } = summary;
    return {
      row,
      reading: {
        ...reading,
        period,
        basis,
        divisor,
        weeks,
        isPeriodStated,
        isPeriodDenied,
        isBasisStated,
        weekly: value,
      },
    };
  }
  return null;
}

function summed(
  perRegion: readonly Reading[],
  ranked: readonly Reading[],
  { fees }: Setting,
  best: Reading,
): Together | null {
  const named = fees.filter(({ isNamed, isHidden }) => isNamed && !isHidden);
  if (named.length === 0 || perRegion.length < 2) return null;
  const regions = perRegion.slice(0, 6).map(({ column }) => column.region);
  const choices = regions.map((region) =>
    distinctWeekly(ranked.filter(({ column }) => column.region === region)).slice(0, 3),
  );
  const targets = named.map((fee) => fee.value * aWeek(fee.per ?? 'week', '365/7'));
  let tried = 0;
  let found: readonly Reading[] | null = null;
  const walk = (index: number, chosen: readonly Reading[], sum: number): void => {
    if (found !== null || tried > 4000) return;
    tried += 1;
    if (
      chosen.length >= 2 &&
      targets.some((target) => Math.abs(target - sum) <= Math.max(0.03, target * 0.00003))
    ) {
      found = chosen;
      return;
    }
    for (let next = index; next < choices.length; next += 1) {
      for (const reading of choices[next] ?? []) walk(next + 1, [...chosen, reading], sum + reading.weekly);
    }
  };
  walk(0, [], 0);
  const parts = found as readonly Reading[] | null;
  if (parts === null) return null;
  const bits =
    parts.reduce((sum, reading) => sum + reading.bits, 0) / parts.length + 12 - Math.log2(Math.max(2, tried));
  return bits > best.bits - 8
    ? { parts: parts.map((reading) => ({ reading, carried: none })), bits: Math.max(bits, best.bits + 3) }
    : null;
}

function distinctWeekly(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    ({ weekly }, index) =>
      weekly > 0 && readings.findIndex((other) => Math.abs(other.weekly / weekly - 1) < 1e-4) === index,
  );
}
