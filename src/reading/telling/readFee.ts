/**
 * The fee that a layout quotes: the one that the lines agree with; else the one nearest to the end of the cost table.
 *
 * Where another fee stands for the same, the finding says so. A fee for another period is turned into a weekly one, with a
 * finding. Where no fee is named, the price itself serves, with a finding, since it is what the council would be asked to pay.
 */
import { usualTeachingWeeks, weekly } from '../../domain/calendar/weekly';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { periodWords, type CostPeriod } from '../../domain/calendar/period';
import type { Finding } from '../../domain/evidence/finding';
import { placeText, type Place } from '../../domain/evidence/place';
import { exact, exactFromSpreadsheet, exactFromText, exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { Received } from '../../domain/submission/received';
import { poundsRead, readAmountText } from '../amountText';
import type { Choice } from '../judging/choose';
import { aWeek, type Reading } from '../judging/reading';
import { rowPeriod } from '../judging/readingsOf';
import type { StatedFee } from '../judging/statedFees';
import { periodInWords } from '../periodWords';

export interface FeeRead {
  readonly fee: { readonly at: Place; readonly labelAt: Place; readonly row: number } | null;
  readonly received: Received | null;
  readonly findings: readonly Finding[];
  readonly used: readonly Place[];
}

interface Quoted {
  readonly pounds: Exact;
  readonly per: CostPeriod;
  readonly at: Place;
  readonly labelAt: Place;
  readonly row: number;
  readonly weeks: WeeksPerYear;
}

export function readFee(choice: Choice): FeeRead {
  const main = choice.parts[0]?.reading;
  if (main === undefined) return { fee: null, received: null, findings: [], used: [] };
  const named = usableFees(choice, main);
  const chosen = chosenFee(named, main) ?? weakFee(choice, main);
  const quoted = chosen === null ? priceAsFee(main) : quotedFrom(chosen, main);
  if (quoted === null) return { fee: null, received: null, findings: [], used: [] };
  const others = chosen === null ? [] : othersThan(quoted, named, main);
  const findings = [
    ...(others.length === 0
      ? []
      : [differentFees(quoted, others, chosen !== null && main.fee === chosen && main.feeAgrees)]),
    ...(chosen === null ? [totalServes(quoted)] : []),
    ...(quoted.per === 'week' ? [] : [otherPeriod(quoted)]),
  ];
  const cell = { kind: 'number', decimal: exactText(toThePenny(weeklyPounds(quoted))) } as const;
  return {
    fee: quoted,
    received: { at: quoted.at, cell },
    findings,
    used: [quoted, ...named].flatMap(({ at, labelAt }) => [at, labelAt]),
  };
}

/** Fees that are no line of the costs, and stand in the column that is read where their row has several. */
function usableFees({ setting, parts }: Choice, main: Reading): readonly StatedFee[] {
  const shown = setting.fees.filter(({ isHidden }) => !isHidden);
  return (shown.length > 0 ? shown : setting.fees).filter((fee) => {
    if (!fee.isNamed || fee.isForHome) return false;
    const part = parts.find(({ reading }) => reading.column.region === fee.region);
    if (part === undefined) return true;
    const { column, solved } = part.reading;
    const role = solved.roles[fee.row];
    if (isCore(fee) && isInLargerPrice(part.reading, fee)) return false;
    if (role === 'line' || role === 'perUnit' || role === 'memo' || role === 'count') return false;
    const inRow = setting.fees.filter((other) => other.region === fee.region && other.row === fee.row);
    const own = column.columnOf[fee.row] ?? -1;
    if (fee.column === own && isForTheHome(part.reading, fee)) return false;
    if (inRow.length < 2) return true;
    if (inRow.some((other) => other.column === own)) return fee.column === own;
    return fee.column === Math.max(...inRow.map((other) => other.column)) || fee === main.fee;
  });
}

/** "Core fee 3,900" with more below it, up to a total that holds both. */
function isInLargerPrice({ column, price }: Reading, fee: StatedFee): boolean {
  const { total, from, to } = price;
  const isInside = fee.row >= from && fee.row < to && column.columnOf[fee.row] === fee.column;
  return isInside && total !== null && total.row > fee.row && total.foots && total.value > fee.value + 0.02;
}

/** The price of the home for all its children is the fee of none of them, nor is the income that it makes ("Placement fees"). */
function isForTheHome({ basis, divisor, price }: Reading, fee: StatedFee): boolean {
  const isPrice = fee.row === price.total?.row || Math.abs(fee.value - price.printed) < 0.02;
  return basis === 'home' && divisor !== null && isPrice;
}

function chosenFee(named: readonly StatedFee[], main: Reading): StatedFee | null {
  if (main.fee !== null && main.feeAgrees && named.includes(main.fee)) return main.fee;
  const last = main.solved.roles.findLastIndex((role) => role === 'line');
  const distance = (fee: StatedFee): number =>
    fee.region === main.column.region ? Math.abs(fee.row - last - 0.5) / 1000 : 1;
  const ranked = [...named].sort(
    (first, second) =>
      second.day.localeCompare(first.day) ||
      rank(isCore(first)) - rank(isCore(second)) ||
      rank(isThePrice(second, main)) - rank(isThePrice(first, main)) ||
      distance(first) - distance(second),
  );
  return ranked[0] ?? null;
}

function rank(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}

/** A core fee is part of the fee wherever another is named. */
function isCore({ label }: StatedFee): boolean {
  return /\b(core|basic|standard)\b/i.test(label);
}

/** The cell of the total that is the price. */
function isThePrice(fee: StatedFee, { column, price }: Reading): boolean {
  return (
    fee.region === column.region && fee.row === price.total?.row && column.columnOf[fee.row] === fee.column
  );
}

/** "Cost per occupied bed week" is the fee where nothing better is, and the lines come to it. */
function weakFee({ setting }: Choice, main: Reading): StatedFee | null {
  return main.fee !== null && main.feeAgrees && setting.fees.includes(main.fee) ? main.fee : null;
}

function quotedFrom(fee: StatedFee, main: Reading): Quoted {
  return {
    pounds: poundsOf(fee),
    per: perOf(fee, main),
    at: fee.at,
    labelAt: fee.labelAt,
    row: fee.row,
    weeks: main.weeks,
  };
}

function perOf(fee: StatedFee, main: Reading): CostPeriod {
  if (fee.per !== null && fee.per !== 'hour') return fee.per;
  if (fee.isStep) return periodOfStep(fee, main);
  const isOwn = fee.region === main.column.region && main.column.columnOf[fee.row] === fee.column;
  if (isOwn) {
    const own = main.period ?? rowPeriod(main.column, fee.row, main.otherwise);
    return isRatherAWeek(fee.value, own, main) ? 'week' : own;
  }
  const heading = fee.region.blocks[fee.region.blockOf[fee.row] ?? 0]?.headings[fee.column] ?? '';
  const said = periodInWords(heading);
  return said === null || said === 'hour' ? 'week' : said;
}

/** "Per child 232,266.84" below a year's total is a year's; a step with no period is a week's wherever that comes near the lines. */
function periodOfStep({ region, row, value }: StatedFee, main: Reading): CostPeriod {
  if (region !== main.column.region) return 'week';
  const own = main.period ?? rowPeriod(main.column, row, main.otherwise);
  return isNearLines(value, main) || !isNearLines(value * aWeek(own, main.weeks), main) ? 'week' : own;
}

function isNearLines(amount: number, { weekly: lines }: Reading): boolean {
  return amount > lines / 2 && amount < lines * 2;
}

/** "Fee 3,620" below a year's costs and their division: a week's, where the lines come near it and a year's would be nothing. */
function isRatherAWeek(value: number, own: CostPeriod, main: Reading): boolean {
  return own !== 'week' && isNearLines(value, main) && !isNearLines(value * aWeek(own, main.weeks), main);
}

function poundsOf({ cell, value }: StatedFee): Exact {
  if (cell.kind === 'number') return exactFromText(cell.decimal) ?? exact(0);
  return (
    (cell.kind === 'text' ? poundsRead(readAmountText(cell.text)) : null) ??
    exactFromSpreadsheet(value) ??
    exact(0)
  );
}

function weeklyPounds({ pounds, per, weeks }: Quoted): Exact {
  return weekly(poundsPer(per, pounds), { weeksPerYear: weeks, teachingWeeks: usualTeachingWeeks }).pounds;
}

/** The printed total of the price for one child, where it has a period. */
function priceAsFee(main: Reading): Quoted | null {
  const { column, price, period, otherwise, basis } = main;
  const { total } = price;
  if (total === null || basis !== 'child' || !main.isPeriodStated) return null;
  const cell = column.region.rows[total.row]?.[column.columnOf[total.row] ?? -1] ?? null;
  const pounds =
    cell?.kind === 'number'
      ? exactFromText(cell.decimal)
      : cell?.kind === 'text'
        ? poundsRead(readAmountText(cell.text))
        : null;
  if (pounds === null) return null;
  const at = column.region.placeOf(total.row, column.columnOf[total.row] ?? 0);
  const labelAt = column.region.placeOf(total.row, Math.max(0, column.words[total.row]?.labelColumn ?? 0));
  return {
    pounds,
    per: period ?? rowPeriod(column, total.row, otherwise),
    at,
    labelAt,
    row: total.row,
    weeks: main.weeks,
  };
}

function othersThan(taken: Quoted, named: readonly StatedFee[], main: Reading): readonly Quoted[] {
  const own = toThePenny(weeklyPounds(taken));
  return named
    .map((fee) => quotedFrom(fee, main))
    .filter((fee) => toThePenny(weeklyPounds(fee)).minus(own).abs().greaterThan('1'));
}

function differentFees(taken: Quoted, others: readonly Quoted[], agrees: boolean): Finding {
  const shown = [taken, ...others].map((fee) => `${inWords(fee)} in ${placeText(fee.at)}`);
  const why = agrees ? 'the lines of costs come to it' : 'it stands nearest to the end of the cost table';
  return {
    code: 'two-fees-found',
    severity: 'warning',
    at: taken.at,
    expected: 'one fee',
    received: shown.join('; '),
    advice: `The fee in ${placeText(taken.at)} is taken because ${why}. Ask the provider which fee is meant.`,
  };
}

function totalServes(fee: Quoted): Finding {
  return {
    code: 'quoted-fee-missing',
    severity: 'warning',
    at: fee.at,
    expected: 'a cell that is named as the weekly fee',
    received: `a total of ${inWords(fee)}`,
    advice: 'The total is taken as the fee. Ask the provider to confirm the fee that is quoted.',
  };
}

function otherPeriod(fee: Quoted): Finding {
  return {
    code: 'quoted-fee-missing',
    severity: 'warning',
    at: fee.at,
    expected: 'a fee a week',
    received: inWords(fee),
    advice: `${poundsInWords(weeklyPounds(fee))} a week is taken, counting ${fee.weeks === '52' ? '52 weeks' : '365 days'} a year. Ask the provider to confirm the weekly fee.`,
  };
}

function inWords({ pounds, per }: Quoted): string {
  return `${poundsInWords(pounds)} ${periodWords[per]}`;
}
