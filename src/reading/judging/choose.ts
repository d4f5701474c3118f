/**
 * The interpretation that adds up best, and the next one that gives another price.
 *
 * Every region proposes, every proposal is weighed in bits; a detail is taken before its summary, and tables that
 * together make the stated fee are taken together. Under three bits of margin the figure is a question.
 */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { LayoutMapping } from '../layoutMapping';
import { matchCategory } from '../matchCategory';
import { divisionFacts } from '../meanings/divisionFacts';
import { bitsOfStanding, isWithdrawn } from '../meanings/standing';
import { versionIn } from '../meanings/version';
import { findRegions } from '../regions/findRegions';
import { linesOfText } from '../regions/linesOfText';
import { turnedRegion } from '../regions/onItsSide';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';
import { amountColumns, regionFacts } from './amountColumns';
import { additionsIn, withAdditions, type Addition } from './additions';
import type { AmountColumn, RegionFacts } from './amountColumn';
import { statedDivisors } from './divisors';
import { latestYearFirst } from './latestYear';
import { aWeek, type Part, type Reading } from './reading';
import { readingsOf } from './readingsOf';
import type { Setting } from './setting';
import { rowWordsOf } from './rowWords';
import { shareOfFeeColumn } from './shareOfFee';
import { feesOnTheSide, statedFees } from './statedFees';
import { asMapped, forcedBy, isWished, wishedColumns } from './wishes';
import { subjectsWeighed } from './namedColumns';
import { textsAround } from './textsAround';
import { vatWeighed } from './vatWeighed';
import { versionsWeighed } from './versionsWeighed';
import { takenTogether } from './takenTogether';
import { weeksOfFees } from './weeksOfFees';
import { standingTitles } from './withdrawnRows';

/** What every reading of a workbook is chosen with. */
export interface Considered {
  readonly regions: readonly Region[];
  readonly setting: Setting;
  readonly additions: readonly Addition[];
  readonly factsOf: ReadonlyMap<Region, RegionFacts>;
}

export interface Choice {
  readonly parts: readonly Part[];
  readonly bits: number;
  readonly regions: readonly Region[];
  readonly setting: Setting;
  /** The best reading of each column, best first. */
  readonly ranked: readonly Reading[];
  readonly runnerUp: Reading | null;
  readonly margin: number;
  readonly considered: Considered;
}

export function chooseReading(
  workbook: ReceivedWorkbook,
  mapping: LayoutMapping | null = null,
): Choice | null {
  const found = workbook.sheets.flatMap((sheet) => findRegions(sheet));
  const regions = found.flatMap((region) => {
    const text = linesOfText(region);
    const turned = text === null ? turnedRegion(region) : null;
    return (text !== null ? [text] : turned === null ? [region] : [region, turned]).map((each) =>
      asMapped(each, mapping),
    );
  });
  const setting = settingOf(regions, mapping);
  const readings: Reading[] = [];
  const factsOf = new Map<Region, RegionFacts>();
  for (const region of regions) {
    if (!isWished(region, workbook, mapping)) continue;
    const facts = regionFacts(region, rowWordsOf(region, mapping));
    factsOf.set(region, facts);
    const ofFee = shareOfFeeColumn(facts, setting.fees);
    const proposed = [...amountColumns(facts), ...(ofFee === null ? [] : [ofFee])];
    const columns = subjectsWeighed(
      versionsWeighed(vatWeighed(wishedColumns(proposed, mapping), setting.fees)),
      textsAround(region, regions),
      regions,
    );
    const standing = bitsOfStanding(namesOf(region));
    for (const column of columns) {
      const share = costShare(column);
      for (const reading of readingsOf(column, setting)) {
        readings.push({
          ...reading,
          bits: reading.bits + share + standing,
          evidence: [
            ...reading.evidence,
            { words: 'its labels', bits: share },
            { words: 'the sheet', bits: standing },
          ],
        });
      }
    }
  }
  const byBits = readings
    .filter(isPossible)
    .sort((first, second) => second.bits - first.bits || second.solved.bits - first.solved.bits);
  const ranked = latestYearFirst(firstOfAlike(toThePennyFirst(byBits), regions), labelsOf);
  return chosenFrom(ranked, { regions, setting, additions: additionsIn(regions), factsOf });
}

/** What a table is called: the name of its sheet and the titles above it. */
function namesOf({ sheet, blocks }: Region): readonly string[] {
  return [sheet.name, ...standingTitles(blocks)];
}

const farBehind = 12;

/** A reading that comes to the fee to the penny goes before one that only comes near it, unless much else speaks against it. */
function toThePennyFirst(ranked: readonly Reading[]): readonly Reading[] {
  const [best] = ranked;
  if (best === undefined || !best.feeAgrees || offBy(best) <= pennies) return ranked;
  const better = ranked.find(
    (each) =>
      each.feeAgrees && each.fee === best.fee && offBy(each) <= pennies && each.bits > best.bits - farBehind,
  );
  return better === undefined ? ranked : [better, ...ranked.filter((each) => each !== better)];
}

/**
 * A sheet for each home, all of one form: the first is read, whatever foots better, unless a fee elsewhere bears out another
 * or the names of the sheets tell versions of one price.
 */
function firstOfAlike(ranked: readonly Reading[], regions: readonly Region[]): readonly Reading[] {
  const [best] = ranked;
  if (best === undefined || (best.feeAgrees && best.fee?.region !== best.column.region)) return ranked;
  const own = labelsOf(best);
  const place = (reading: Reading): number => regions.indexOf(reading.column.region);
  const isAlike = (each: Reading): boolean => {
    const { region, heading } = each.column;
    if (region.sheet.name === best.column.region.sheet.name || place(each) >= place(best)) return false;
    const names = [region.sheet.name, best.column.region.sheet.name].map((name) => versionIn(name));
    return (
      heading === best.column.heading &&
      each.period === best.period &&
      each.basis === best.basis &&
      each.bits > best.bits - farBehind &&
      names.every(({ words, year }) => words === '' && year === null) &&
      bitsOfStanding(namesOf(region)) === bitsOfStanding(namesOf(best.column.region)) &&
      !region.sheet.hidden &&
      labelsOf(each) === own
    );
  };
  const first = ranked.filter(isAlike).sort((one, other) => place(one) - place(other))[0];
  return first === undefined ? ranked : [first, ...ranked.filter((each) => each !== first)];
}

function labelsOf({ column, solved }: Reading): string {
  return solved.roles
    .flatMap((role, row) => (role === 'line' ? [column.words[row]?.label ?? ''] : []))
    .sort()
    .join('|');
}

const pennies = 0.03;

/** A fee that names no period may be a week's or of the period that is read. */
function offBy({ fee, weekly, weeks, period }: Reading): number {
  if (fee === null) return 0;
  const may = fee.per === null ? (['week', period ?? 'week'] as const) : [fee.per];
  return Math.min(...may.map((per) => Math.abs(fee.value * aWeek(per, weeks) - weekly)));
}

/** The best of these readings, with what belongs to it; `ranked` is in order, best first. */
export function chosenFrom(ranked: readonly Reading[], considered: Considered): Choice | null {
  const { regions, setting, additions, factsOf } = considered;
  const [best] = ranked;
  if (best === undefined) return null;
  const added = withAdditions(ranked, additions, factsOf);
  // Where a whole column comes to the fee that is named, nothing is added after it.
  const isWhole = best.feeAgrees && best.price.isWhole && best.fee?.isNamed === true;
  const together =
    added !== null && added.bits > best.bits && !isWhole ? added : takenTogether(ranked, setting);
  const chosen = together ?? { parts: [{ reading: best, carried: new Set<number>() }], bits: best.bits };
  const main = chosen.parts[0]?.reading ?? best;
  const weekly = chosen.parts.reduce((sum, { reading }) => sum + reading.weekly, 0);
  const runnerUp =
    ranked.find(
      (reading) =>
        Math.abs(reading.weekly / weekly - 1) > 0.006 && reading !== main && !isPart(reading, main),
    ) ?? null;
  return {
    ...chosen,
    considered,
    regions,
    setting,
    ranked,
    runnerUp,
    margin: runnerUp === null ? 99 : chosen.bits - runnerUp.bits,
  };
}

/** A nested total of the same column in the same unit is no other reading of the whole, only of a part. */
function isPart(reading: Reading, main: Reading): boolean {
  if (reading.column.region === main.column.region && isView(reading, main) && !reading.feeAgrees)
    return true;
  return (
    reading.column === main.column &&
    reading.period === main.period &&
    reading.divisor?.children === main.divisor?.children &&
    reading.basis === main.basis &&
    !reading.price.isWhole &&
    main.price.isWhole &&
    !reading.feeAgrees
  );
}

/** The same money in another unit, with a row more or less. */
function isView(reading: Reading, main: Reading): boolean {
  const own = new Set(main.column.columnOf);
  const other = new Set(reading.column.columnOf);
  return reading.column.identities.some(
    ({ views }) =>
      views.some(({ of, column }) => own.has(of) && other.has(column)) &&
      !own.has([...other].find((each) => each >= 0) ?? -1),
  );
}

/** Fewer than two lines are no breakdown. */
function isPossible({ solved, price }: Reading): boolean {
  let lines = 0;
  for (let row = price.from; row <= price.to && lines < 2; row += 1)
    if (solved.roles[row] === 'line') lines += 1;
  return lines >= 2;
}

/** Six bits where every label is a cost's: this alone keeps rotas, staff lists and prose out. */
function costShare({ rows, words }: AmountColumn): number {
  let seen = 0;
  let costs = 0;
  for (let row = 0; row < rows.length && seen < 40; row += 1) {
    const each = rows[row];
    if (each === undefined || (each.value === null && each.percent === null)) continue;
    const { label, total, fee, isCount } = words[row] ?? each.words;
    if (total !== null || fee !== null || label === '') continue;
    seen += 1;
    if (!isCount && matchCategory(label).category !== 'unclassified') costs += 1;
  }
  return seen === 0
    ? -6
    : (6 * costs) / seen + Math.min(2, Math.log2(Math.max(1, seen)) / 2) - (costs === 0 ? 4 : 0);
}

function settingOf(all: readonly Region[], mapping: LayoutMapping | null): Setting {
  const regions = all.filter(({ form }) => form !== 'onItsSide');
  const facts = divisionFacts(regions);
  const saidWeeks =
    facts.weeks.map(({ value }) => conventionOf(value)).find((weeks) => weeks !== null) ?? null;
  const titles = regions.flatMap((region) => sentencesOnAmounts(region));
  const standing = regions.filter((region) => !isWithdrawn(namesOf(region)));
  const fees = [...statedFees(standing.length > 0 ? standing : regions), ...feesOnTheSide(all)];
  return {
    facts,
    divisors: statedDivisors(facts),
    fees,
    saidWeeks: saidWeeks ?? weeksOfFees(fees),
    titles,
    forced: forcedBy(mapping),
  };
}

function conventionOf(weeks: number): WeeksPerYear | null {
  if (weeks === 52) return '52';
  if (weeks >= 52.14 && weeks < 52.15) return '365/7';
  if (weeks >= 52.17 && weeks < 52.19) return '365.25/7';
  return weeks >= 52.28 && weeks < 52.3 ? '366/7' : null;
}

/** "All amounts are monthly, for the whole home", "please see our price per week below". */
function sentencesOnAmounts(region: Region): readonly string[] {
  return region.rows
    .slice(0, 40)
    .flatMap((cells) =>
      cells.flatMap((cell) =>
        cell?.kind === 'text' &&
        cell.text.length <= 200 &&
        /\b(all|figures|amounts|costs|prices?) (are|is|shown|quoted|below|per|in)\b|\ball (figures|amounts|costs|prices)\b|\b(weekly|monthly|annual|yearly|daily|nightly) (costs?|prices?|figures|charges|breakdown)\b.*\b(below|as follows|following|above|attached|set out)\b/i.test(
          cell.text,
        ) &&
        !/£ ?\d/.test(cell.text)
          ? [textOf(cell)]
          : [],
      ),
    );
}
