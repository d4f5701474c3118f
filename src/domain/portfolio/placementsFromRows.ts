/**
 * Rows of a list as placements. Rows of one reference in one council are one placement: a row that says the same again is
 * counted once; rows of one start with different days of the fee are its fees over time; rows of different starts are
 * different stays. What cannot all be true (two fees from one day, two stays at once) is told, never settled in silence.
 *
 * Worked example: P-1 from 1 May 2025 at £5,000.00 from 1 May 2025 and at £5,150.00 from 1 July 2026 is one stay with two fees.
 */
import { daysAfter, daysBetween, type IsoDate } from '../calendar/isoDate';
import type { Span } from '../calendar/datedNights';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { exact, exactText, sumOf, zero } from '../money/exact';
import { poundsInWords, poundsPer } from '../money/moneyPer';
import { funderNames, notStated, sameWords, type Placed, type PlacedRow } from './placed';
import type { DatedWeights } from './placementYear';
import { feeBeforeNotStated, fewOfEach, startNotStated } from './rowFindings';

export interface PlacementsMade {
  readonly placements: readonly Placed[];
  readonly findings: readonly PriceFinding[];
}

/** A row and what to call it. */
interface Numbered {
  readonly row: PlacedRow;
  readonly at: string;
}

export function placementsFromRows(rows: readonly PlacedRow[], year: Span): PlacementsMade {
  const numbered = rows.map((row, index) => ({ row, at: row.at ?? `row ${String(index + 1)}` }));
  const found: PriceFinding[] = [];
  const usable = numbered.filter((each) => isUsable(each, found));
  const placements = byReference(usable).flatMap((group) => placementsOf(group, year, found));
  return { placements, findings: fewOfEach(found) };
}

function isUsable(each: Numbered, found: PriceFinding[]): boolean {
  const { row, at } = each;
  const { starts, ends, weekly } = row;
  const differ = contributionsDiffer(each);
  if (differ !== null) found.push(differ);
  if (starts !== undefined && ends !== undefined && ends < starts) {
    found.push(
      priceFinding('departure-before-arrival', {
        at,
        expected: `an end on or after ${starts}`,
        received: `${ends}, ${poundsInWords(weekly)} a week`,
        advice: 'The row is not counted: check both days.',
      }),
    );
    return false;
  }
  return true;
}

/** Rows without a reference stand alone: nobody can say whose they are. */
function byReference(rows: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  rows.forEach((each, index) => {
    const { placement, council = '', listLine = String(index) } = each.row;
    const key = placement === undefined ? `\n${listLine}` : `${sameWords(council)}\n${sameWords(placement)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  });
  return [...groups.values()];
}

function placementsOf(group: readonly Numbered[], year: Span, found: PriceFinding[]): readonly Placed[] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.length === 1) return [placedFrom([first], year, found)];
  const once = withoutRepeats(group, found);
  const stays = new Map<string, Numbered[]>();
  for (const each of once) {
    const key = each.row.starts ?? '';
    const stay = stays.get(key);
    if (stay === undefined) stays.set(key, [each]);
    else stay.push(each);
  }
  const placed = [...stays.values()].map((stay) => placedFrom(withoutConflicts(stay, found), year, found));
  found.push(...overlapsAmong(placed, year));
  return placed;
}

function withoutRepeats(group: readonly Numbered[], found: PriceFinding[]): readonly Numbered[] {
  const known = new Map<string, Numbered>();
  return group.filter((each) => {
    const key = wordsOfRow(each.row);
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, each);
      return true;
    }
    found.push(
      priceFinding(
        'row-twice',
        {
          at: `${before.at} and ${each.at}`,
          expected: 'each placement once',
          received: `${each.row.placement ?? 'the same'} twice with the same words and figures, ${poundsInWords(each.row.weekly)} a week`,
          advice: 'It is counted once: take the second row out of the list.',
        },
        'warning',
      ),
    );
    return false;
  });
}

/** Of rows that speak of one day the dearest counts, whatever their order; what the others say is told with its pounds. */
function withoutConflicts(stay: readonly Numbered[], found: PriceFinding[]): readonly Numbered[] {
  const byDay = new Map<string, Numbered>();
  const dearestFirst = [...stay].sort((a, b) => b.row.weekly.comparedTo(a.row.weekly) || inWords(a, b));
  for (const each of dearestFirst) {
    const day = each.row.feeFrom ?? each.row.starts ?? '';
    const before = byDay.get(day);
    if (before === undefined) byDay.set(day, each);
    else found.push(rowsConflict(before, each, 'The dearer row counts'));
  }
  const kept = [...byDay.values()];
  const [first] = kept;
  const other = kept.find(({ row }) => row.ends !== first?.row.ends);
  if (first !== undefined && other !== undefined)
    found.push(rowsConflict(first, other, 'The end of the row with the latest fee counts'));
  return kept;
}

const inWords = (a: Numbered, b: Numbered): number => (wordsOfRow(a.row) < wordsOfRow(b.row) ? -1 : 1);

function rowsConflict(counted: Numbered, other: Numbered, what: string): PriceFinding {
  return priceFinding('rows-conflict', {
    at: `${counted.at} and ${other.at}`,
    expected: `one answer for ${other.row.placement ?? 'one placement'}`,
    received: differenceInWords(counted.row, other.row),
    advice: `${what}. Correct the list, or give a change of fee the day it starts.`,
  });
}

function differenceInWords(first: PlacedRow, second: PlacedRow): string {
  if (!first.weekly.equals(second.weekly))
    return `${poundsInWords(first.weekly)} and ${poundsInWords(second.weekly)} a week`;
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])] as (keyof PlacedRow)[];
  const differing = names.find((name) => name !== 'at' && shownOf(first[name]) !== shownOf(second[name]));
  return differing === undefined
    ? 'two rows'
    : `“${shownOf(first[differing])}” and “${shownOf(second[differing])}” (${differing})`;
}

function wordsOfRow(row: PlacedRow): string {
  const stated = Object.entries(row).filter(([name, value]) => name !== 'at' && value !== undefined);
  return JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const shownOf = (value: PlacedRow[keyof PlacedRow]): string =>
  value === undefined ? 'not stated' : typeof value === 'string' ? value : exactText(value);

function placedFrom(stay: readonly Numbered[], year: Span, found: PriceFinding[]): Placed {
  const inOrder = [...stay].sort((a, b) => byText(a.row.feeFrom ?? '', b.row.feeFrom ?? ''));
  const rows = inOrder.map(({ row }) => row);
  const latest = inOrder.at(-1) ?? stay[0];
  if (latest === undefined) throw new Error('A stay has rows');
  const at = inOrder.map((each) => each.at).join(', ');
  const { placement, starts, ends } = latest.row;
  const begins = starts ?? rows[0]?.feeFrom ?? year.from;
  if (starts === undefined) found.push(startNotStated(at, begins));
  const firstFee = rows[0]?.feeFrom;
  const before = firstFee === undefined ? null : earlierNights({ from: begins, until: firstFee }, year, ends);
  if (before !== null && firstFee !== undefined)
    found.push(feeBeforeNotStated(at, before, { from: firstFee, row: rows[0] ?? latest.row }));
  const days = daysOfFees(rows, begins);
  const [undated, dated] = inOrder;
  if (
    starts !== undefined &&
    undated?.row.feeFrom === undefined &&
    undated !== undefined &&
    dated !== undefined
  )
    if ((dated.row.feeFrom ?? begins) < begins)
      found.push(rowsConflict(dated, undated, 'The fee dated before the start counts'));
  return {
    id: placement ?? latest.row.listLine ?? at,
    fees: rows.map(({ weekly }, index) => ({
      from: days[index] ?? begins,
      weeklyFee: poundsPer('week', weekly),
    })),
    starts: begins,
    startsBy: starts !== undefined ? 'stated' : firstFee !== undefined ? 'firstFee' : 'nothing',
    ends: ends ?? null,
    shares: rows.map((row, index) => weightsOf(row, days[index] ?? begins)),
    row: latest.row,
    causes: rows.map(({ cause }) => cause ?? null),
    at,
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day each fee holds from: one without a day from the start, or from before the first that has one. */
function daysOfFees(rows: readonly PlacedRow[], begins: IsoDate): readonly IsoDate[] {
  const [first, second] = rows.map(({ feeFrom }) => feeFrom);
  const beforeSecond = second !== undefined && second <= begins ? daysAfter(second, -1) : begins;
  return rows.map(({ feeFrom }, index) =>
    index === 0 ? earliest(beforeSecond, first) : (feeFrom ?? begins),
  );
}

const earliest = (begins: IsoDate, feeFrom: IsoDate | undefined): IsoDate =>
  feeFrom === undefined || begins < feeFrom ? begins : feeFrom;

/** Nights of the year before the first fee that is stated. */
function earlierNights(before: Span, year: Span, ends: IsoDate | undefined): number | null {
  const from = before.from > year.from ? before.from : year.from;
  const until = [before.until, year.until, ends ?? before.until].reduce((a, b) => (a < b ? a : b));
  return from < until ? daysBetween(from, until) : null;
}

/** What each funder pays of the fee; what nobody is named for is shown under its own name. */
function weightsOf(row: PlacedRow, from: IsoDate): DatedWeights {
  const named = (['socialCare', 'education', 'health', 'justice'] as const).flatMap((funder) => {
    const weight = row[funder];
    return !weight?.greaterThan(0) ? [] : [{ payer: funderNames[funder], weight }];
  });
  const left = row.weekly.minus(sumOf(named.map(({ weight }) => weight)));
  const rest = left.greaterThan(0) ? [{ payer: notStated, weight: left }] : [];
  const weights = [...named, ...rest];
  return { from, weights: weights.length > 0 ? weights : [{ payer: notStated, weight: exact(1) }] };
}

function contributionsDiffer({ row, at }: Numbered): PriceFinding | null {
  const stated = [row.socialCare, row.education, row.health, row.justice].flatMap((each) => each ?? []);
  const sum = stated.length === 0 ? row.weekly : stated.reduce((all, each) => all.plus(each), zero);
  if (sum.equals(row.weekly)) return null;
  return priceFinding(
    'contributions-differ',
    {
      at,
      expected: `contributions of ${poundsInWords(row.weekly)} in all`,
      received: poundsInWords(sum),
      advice: sum.greaterThan(row.weekly)
        ? 'The fee counts, shared in these proportions. Ask which of the figures is right.'
        : `The rest stands under “${notStated}”. Ask who pays it.`,
    },
    'warning',
  );
}

function overlapsAmong(stays: readonly Placed[], year: Span): readonly PriceFinding[] {
  const inOrder = [...stays].sort((a, b) => byText(a.starts, b.starts));
  return inOrder.slice(1).flatMap((next, index) => {
    const before = inOrder[index];
    if (before === undefined || (before.ends !== null && before.ends <= next.starts)) return [];
    const until = [before.ends ?? year.until, next.ends ?? year.until].reduce((a, b) => (a < b ? a : b));
    return [
      priceFinding('stays-overlap', {
        at: `${before.at} and ${next.at}`,
        expected: `each night of ${next.id} once`,
        received: `a stay from ${before.starts} to ${before.ends ?? 'no end'} and one from ${next.starts}`,
        advice: `Both are counted, ${String(Math.max(0, daysBetween(next.starts, until)))} nights twice: end the first before the second starts.`,
      }),
    ];
  });
}
