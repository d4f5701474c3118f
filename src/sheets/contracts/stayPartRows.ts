/**
 * The parts of one stay under one contract. A part begins where the one before ends; it ends at a day that was typed, at
 * the departure, or after so many nights, so that another arrival or departure moves what depends on it.
 */
import { daysAfter } from '../../domain/calendar/isoDate';
import { paidNights } from '../../domain/calendar/nights';
import { stayTermsOf } from '../../domain/contracts/comparedContract';
import type { PricedStay } from '../../domain/contracts/comparisonTerms';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { StayCostLine } from '../../domain/contracts/terms/stayCost';
import type { RequestedStay, StayTerms } from '../../domain/contracts/terms/stayTerms';
import { computed, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sum,
  sumOfCells,
  when,
  greaterThan,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { stayCell, stayColumns, stayPartCell, stayTermCell, stayTotalCell, type StayPart } from './stayCells';

export function stayPartRows(
  { stay, costs }: PricedStay,
  index: number,
  contract: number,
  { contracts, terms: { demand } }: ContractComparison,
): readonly DescribedRow[] {
  const compared = contracts[contract];
  const lines = costs[contract]?.lines ?? [];
  if (compared === undefined) return [];
  const terms = stayTermsOf(compared, demand.places);
  const partOf = (line: number): StayPart => ({ stay: index, contract, line });
  return [
    headingRow(`${stay.name}, under ${compared.name}`, stayColumns.length),
    columnHeaderRow([...stayColumns.slice(0, -1), { header: '' }]),
    ...lines.map((line, at) =>
      line.kind === 'once'
        ? onceRow(line, partOf(at), at - lines.findIndex(({ kind }) => kind === 'once'))
        : partRow(line, partOf(at), stay, terms, lines[at - 1] ?? null),
    ),
    totalRow(lines, index, contract, partOf),
  ];
}

/** The index counts the contract's charges, which stand last among a stay's parts. */
function onceRow({ label }: StayCostLine, part: StayPart, index: number): DescribedRow {
  const charge = cell(stayTermCell(part.contract, `once.${String(index)}`));
  return row(
    words(`Charged once: ${label}`, 'label'),
    ...Array.from({ length: 5 }, () => words('', 'money')),
    computed(stayPartCell(part, 'pounds'), rounded(charge, 2), 'money'),
  );
}

function partRow(
  line: StayCostLine,
  part: StayPart,
  stay: RequestedStay,
  terms: StayTerms,
  before: StayCostLine | null,
): DescribedRow {
  const isFirst = before === null || (line.kind === 'notice' && before.kind !== 'notice');
  const from = isFirst ? startOf(line, part, stay, terms) : cell(beforeUntil(part));
  const typed = cell(stayPartCell(part, 'until'));
  const isStayItself = line.kind !== 'held' && line.kind !== 'notice';
  const until = isStayItself ? smallest(typed, firstUnpaid(part, terms)) : typed;
  const nights = difference(until, cell(stayPartCell(part, 'from')));
  const pounds = product(
    quotient(product(cell(stayPartCell(part, 'fee')), cell(stayPartCell(part, 'nights'))), number(7)),
    cell(stayPartCell(part, 'share')),
  );
  return row(
    words(line.label, 'label'),
    computed(stayPartCell(part, 'from'), from, 'date'),
    untilCell(line, part, stay, terms),
    computed(stayPartCell(part, 'nights'), largest(number(0), nights), 'count'),
    computed(stayPartCell(part, 'fee'), feeOf(line, part, stay, terms), 'money'),
    computed(stayPartCell(part, 'share'), shareOf(line, part, terms), 'percent'),
    computed(stayPartCell(part, 'pounds'), rounded(pounds, 2), 'money'),
  );
}

const beforeUntil = (part: StayPart): string => stayPartCell({ ...part, line: part.line - 1 }, 'until');

/** The first evening that is paid, as the contract counts nights, and the first that no longer is. */
function firstPaid({ stay }: StayPart, { nights }: StayTerms): Expression {
  const arrival = cell(stayCell(stay, 'arrival'));
  return nights.arrivalNightPaid ? arrival : plus(arrival, number(1));
}

function firstUnpaid({ stay }: StayPart, { nights }: StayTerms): Expression {
  const departure = cell(stayCell(stay, 'departure'));
  return nights.departureNightPaid ? plus(departure, number(1)) : departure;
}

function startOf({ kind }: StayCostLine, part: StayPart, stay: RequestedStay, terms: StayTerms): Expression {
  const first = firstPaid(part, terms);
  if (kind === 'notice') return firstUnpaid(part, terms);
  if (kind !== 'held') return first;
  return stay.heldNights === 0 ? first : difference(first, cell(stayCell(part.stay, 'held')));
}

/** Where a part ends: a formula where it follows from the stay and the terms, else the day itself, to be typed over. */
function untilCell(line: StayCostLine, part: StayPart, stay: RequestedStay, terms: StayTerms): DescribedCell {
  const id = stayPartCell(part, 'until');
  const end = endOf(line, part, stay, terms);
  if (end !== null) return computed(id, end, 'date');
  return {
    content: line.days === null ? { kind: 'blank' } : { kind: 'day', day: line.days.until },
    style: 'inputDate',
    id,
    input: {
      kind: 'date',
      from: '2000-01-01',
      to: '2100-12-31',
      help: 'Type the day on which this part ends.',
    },
  };
}

function endOf(
  { kind, days }: StayCostLine,
  part: StayPart,
  stay: RequestedStay,
  terms: StayTerms,
): Expression | null {
  const paid = paidNights(stay, terms.nights);
  const from = cell(stayPartCell(part, 'from'));
  if (kind === 'held') return days?.until === paid.from ? firstPaid(part, terms) : null;
  if (kind === 'notice') {
    const end = daysAfter(paid.until, Math.max(0, (terms.notice?.nights ?? 0) - stay.noticeGiven));
    if (days?.until !== end) return null;
    const left = difference(cell(stayTermCell(part.contract, 'noticeNights')), number(stay.noticeGiven));
    return largest(from, plus(firstUnpaid(part, terms), largest(number(0), left)));
  }
  if (days?.until === paid.until) return largest(from, firstUnpaid(part, terms));
  const first = stay.startsAs === 'planned' ? null : terms[stay.startsAs];
  const isEndOfFirst = first !== null && days?.until === daysAfter(paid.from, first.nights);
  return isEndOfFirst && stay.startsAs !== 'planned'
    ? smallest(
        firstUnpaid(part, terms),
        plus(firstPaid(part, terms), cell(stayTermCell(part.contract, `${stay.startsAs}Nights`))),
      )
    : null;
}

function feeOf(
  { feeAt }: StayCostLine,
  { contract }: StayPart,
  { startsAs }: RequestedStay,
  terms: StayTerms,
): Expression {
  const usual = cell(stayTermCell(contract, `fee.${String(feeAt.change)}`));
  const first = startsAs === 'planned' ? null : terms[startsAs];
  if (first === null || !feeAt.inFirstPart) return usual;
  const own = cell(stayTermCell(contract, startsAs));
  return first.price.kind === 'fee' ? own : product(usual, plus(number(1), own));
}

function shareOf({ kind }: StayCostLine, { contract }: StayPart, terms: StayTerms): Expression {
  const of = (name: string): Expression => cell(stayTermCell(contract, name));
  switch (kind) {
    case 'held':
      return terms.retainer === null ? number(0) : of('held');
    case 'missing':
    case 'hospital':
    case 'home':
    case 'notice':
      return of(kind);
    case 'emergency':
    case 'assessment':
    case 'placed':
    case 'once':
      return number(1);
  }
}

function totalRow(
  lines: readonly StayCostLine[],
  stay: number,
  contract: number,
  partOf: (line: number) => StayPart,
): DescribedRow {
  const indexed = lines.map(({ kind }, line) => ({ kind, line }));
  const placed = indexed.filter(({ kind }) => ['placed', 'emergency', 'assessment'].includes(kind));
  const away = indexed.filter(
    ({ kind, line }) => kind !== 'once' && !placed.some((each) => each.line === line),
  );
  const nightsOf = (line: number): Expression => cell(stayPartCell(partOf(line), 'nights'));
  const paid = away.map(({ line }) =>
    when(greaterThan(cell(stayPartCell(partOf(line), 'share')), number(0)), nightsOf(line), number(0)),
  );
  return row(
    words('The stay', 'labelTotal'),
    words('placed', 'labelTotal'),
    computed(
      stayTotalCell(stay, contract, 'placed'),
      sum(number(0), ...placed.map(({ line }) => nightsOf(line))),
      'countTotal',
    ),
    words('', 'labelTotal'),
    words('paid, not there', 'labelTotal'),
    computed(stayTotalCell(stay, contract, 'paidAway'), sum(number(0), ...paid), 'countTotal'),
    computed(
      stayTotalCell(stay, contract, 'pounds'),
      lines.length === 0
        ? number(0)
        : sumOfCells(lines.map((_, line) => stayPartCell(partOf(line), 'pounds'))),
      'moneyTotal',
    ),
    words('', 'labelTotal'),
  );
}
