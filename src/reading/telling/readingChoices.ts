/**
 * The ways in which the same cells may be read, for a person to choose from: of another period, for the home or for one
 * child, shared by others, from another column. Each with what the lines then come to.
 *
 * Worked example: "£ a week for one child", £4,210.00, beside "£ a month for the home, shared by 3 children", £322.87.
 */
import type { ReadingAsked, ReadingChoice } from '../../domain/submission/feeSubmission';
import { exact, exactFromSpreadsheet, exactText } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { chosenFrom, type Choice } from '../judging/choose';
import type { Reading } from '../judging/reading';
import type { LayoutMapping } from '../layoutMapping';
import { unitInWords } from './sentence';

const most = 6;
/** Beyond this nobody would take it for meant. */
const furthest = 30;
/** Outside these no price of a placement is meant, pounds a week. */
const leastWeekly = 400;
const mostWeekly = 40000;

/** Whether a person states how the table is read. */
export function isAsked(mapping: LayoutMapping | null): boolean {
  if (mapping === null) return false;
  const { sheet, columns, amountHeading, period, basis, sharedBy } = mapping;
  return [sheet, columns?.amount, amountHeading, period, basis, sharedBy].some((each) => each !== undefined);
}

/** The mapping without what states how the table is read: its corrections of rows stay. */
export function withoutAsked(mapping: LayoutMapping | null): LayoutMapping | null {
  if (mapping === null) return null;
  const { version, provider, columns = {}, lines } = mapping;
  const others = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== 'amount'));
  return { version, ...(provider === undefined ? {} : { provider }), columns: others, lines };
}

/** `plain` is what is chosen where nothing is stated; `used` is what is told. */
export function readingChoices(plain: Choice, used: Choice): readonly ReadingChoice[] {
  const usual = plain.parts[0]?.reading;
  const told = used.parts[0]?.reading;
  if (usual === undefined || told === undefined) return [];
  const found = new Map<string, Found>([[keyOf(usual), { reading: usual, choice: plain, asked: {} }]]);
  for (const reading of plain.ranked) {
    if (found.size >= most || reading.bits < usual.bits - furthest) break;
    if (found.has(keyOf(reading)) || !canBeAsked(reading, usual)) continue;
    const asked = askedFor(reading);
    const choice = chosenAs(plain, reading, asked);
    if (choice?.parts[0]?.reading !== reading || choice.parts.length !== plain.parts.length) continue;
    if (isAnother(weeklyOf(choice), weeklyOf(plain))) found.set(keyOf(reading), { reading, choice, asked });
  }
  const own = { reading: told, choice: used, asked: found.get(keyOf(told))?.asked ?? askedFor(told) };
  found.set(keyOf(told), own);
  if (found.size < 2) return [];
  return [...found].map(([key, { reading, choice, asked }]) => ({
    words: `${unitInWords(reading)}${columnInWords(reading, usual)}`,
    weekly: roundHalfAwayFromZero(exactFromSpreadsheet(weeklyOf(choice)) ?? exact(0), 2),
    isUsed: key === keyOf(told),
    asked,
  }));
}

interface Found {
  readonly reading: Reading;
  readonly choice: Choice;
  readonly asked: ReadingAsked;
}

/** What would be chosen if that were stated. */
function chosenAs({ ranked, considered }: Choice, { column }: Reading, asked: ReadingAsked): Choice | null {
  const { sheet } = column.region;
  const isStated = ({ column: own, period, basis, divisor }: Reading): boolean =>
    own.region.sheet === sheet &&
    (own.region !== column.region || asked.amount === undefined || holdsLetters(own, asked.amount)) &&
    period === (asked.period ?? null) &&
    basis === asked.basis &&
    (divisor === null ? '' : childrenIn(divisor.children)) === (asked.sharedBy ?? '');
  return chosenFrom(ranked.filter(isStated), considered);
}

function weeklyOf({ parts }: Choice): number {
  return parts.reduce((sum, { reading }) => sum + reading.weekly, 0);
}

/** The same money by another number of weeks in the year is no other reading. */
function isAnother(weekly: number, usual: number): boolean {
  return weekly > 0 && Math.abs(weekly / usual - 1) > 0.006;
}

function childrenIn(children: number): string {
  return exactText(exactFromSpreadsheet(Math.round(children * 1e6) / 1e6) ?? exact(1));
}

function keyOf({ column, period, basis, divisor }: Reading): string {
  const { sheet } = column.region;
  const first = column.columnOf.find((each) => each >= 0) ?? -1;
  const { cell } = column.region.placeOf(0, Math.max(0, first));
  const children = divisor === null ? '' : divisor.children.toPrecision(5);
  return [sheet.name, cell, column.how, period ?? '', basis, children].join(' ');
}

/**
 * What a mapping can state: a printed column of the same table or of another sheet, or the same column in another unit. The
 * home's price shared by nobody is no price of a placement.
 */
function canBeAsked(reading: Reading, usual: Reading): boolean {
  const { column, period, basis, divisor, weekly } = reading;
  if (period === null || !isAnother(weekly, usual.weekly) || (basis === 'home' && divisor === null))
    return false;
  if (weekly < leastWeekly || weekly > mostWeekly) return false;
  if (isSameColumn(column, usual.column))
    return usual.period !== null && Math.abs(reading.price.sum - usual.price.sum) < 0.02;
  const { region } = column;
  const isElsewhere = isSameTable(column, usual.column)
    ? lettersOf(column) !== lettersOf(usual.column)
    : region.sheet.name !== usual.column.region.sheet.name;
  return isElsewhere && isNamed(column) && column.bits > -3;
}

/** Told by their places: a workbook read twice has its columns twice. */
function isSameTable({ region: one }: Reading['column'], { region: other }: Reading['column']): boolean {
  const [here, there] = [one.placeOf(0, 0), other.placeOf(0, 0)];
  return one.form === other.form && here.sheet === there.sheet && here.cell === there.cell;
}

function isSameColumn(one: Reading['column'], other: Reading['column']): boolean {
  return isSameTable(one, other) && one.how === other.how && lettersOf(one) === lettersOf(other);
}

/** A column that letters tell. */
function isNamed({ how, region }: Reading['column']): boolean {
  return how === 'printed' && region.form === 'table';
}

function askedFor({ column, period, basis, divisor }: Reading): ReadingAsked {
  const { sheet } = column.region;
  const named = isNamed(column) ? { amount: lettersOf(column), heading: column.heading } : {};
  return {
    ...(sheet.name === '' ? {} : { sheet: sheet.name }),
    ...named,
    ...(period === null ? {} : { period }),
    basis,
    ...(divisor === null ? {} : { sharedBy: childrenIn(divisor.children) }),
  };
}

function columnInWords({ column }: Reading, usual: Reading): string {
  if (isSameColumn(column, usual.column)) return '';
  const heading = column.heading === '' ? `column ${lettersOf(column)}` : `“${column.heading.slice(0, 60)}”`;
  const { sheet } = column.region;
  return sheet.name === usual.column.region.sheet.name ? ` (${heading})` : ` (${heading} on “${sheet.name}”)`;
}

/** As a mapping finds it: some of the column's figures stand under those letters. */
function holdsLetters({ region, columnOf }: Reading['column'], letters: string): boolean {
  const columns = [...new Set(columnOf)].filter((each) => each >= 0);
  return columns.some((each) => lettersAt(region, each) === letters);
}

function lettersAt(region: Reading['column']['region'], column: number): string {
  return /^[A-Z]+/.exec(region.placeOf(0, column).cell)?.[0] ?? '';
}

function lettersOf({ region, columnOf }: Reading['column']): string {
  const index = columnOf.find((each) => each >= 0) ?? 0;
  return lettersAt(region, index);
}
