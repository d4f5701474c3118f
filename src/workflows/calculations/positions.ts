/**
 * `positions`: opening, target and limit of a negotiation from its rows, as `domain/negotiation/positions` forms them.
 *
 * In: quoted, rows ([{name, submitted, low, central, high, needsLed, pressed}]; low, central and high together or not at
 * all; needsLed and pressed true or false, false and true where left out), unexplained (negative where the lines come to
 * more than the quote), offerOnRecord and ownLimit, where there are any.
 * Out: rows ([{name, opening, target, limit}]), opening, target, limit, in pounds a week. What is out of order is said.
 *
 * Worked example: quoted 1000, care 700 (600, 640, 680), food 250, unexplained 50: 850, 890, 930.
 */
import { exactText, zero, type Exact } from '../../domain/money/exact';
import {
  isPressed,
  positionDoubts,
  positionsOf,
  type PositionBasis,
  type PositionRow,
  type PositionTerms,
  type ThreePositions,
} from '../../domain/negotiation/positions';
import { offerOnRecord } from '../../domain/negotiation/negotiationTerms';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import type { JsonObject } from '../typed/jsonValue';
import { notCalculated, type CalculationResult } from './calculation';
import { optional, readInput, type InputKind, type Understood, type ValuesOf } from '../typed/inputFields';
import { anyNumber, numberAboveNought, numberFromNought } from '../typed/inputKinds';

const name: InputKind<string> = {
  expected: 'words',
  read: (given) => (typeof given === 'string' && given.trim() !== '' ? { value: given } : null),
};

const yesOrNo: InputKind<boolean> = {
  expected: 'true or false',
  read: (given) => (typeof given === 'boolean' ? { value: given } : null),
};

const someRows: InputKind<readonly unknown[]> = {
  expected: 'a list of at least one row such as {"name": "premises", "submitted": 328.96},',
  read: (given) => (Array.isArray(given) && given.length > 0 ? { value: given } : null),
};

const fields = {
  quoted: numberAboveNought,
  rows: someRows,
  unexplained: anyNumber,
  offerOnRecord: optional(numberFromNought),
  ownLimit: optional(numberFromNought),
};

const rowFields = {
  name,
  submitted: anyNumber,
  low: optional(anyNumber),
  central: optional(anyNumber),
  high: optional(anyNumber),
  needsLed: optional(yesOrNo),
  pressed: optional(yesOrNo),
};

export function calculatePositions(input: unknown): CalculationResult {
  const read = readInput('positions', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const rows = read.value.rows.map((row, index) => readRow(row, index + 1));
  const problems = rows.flatMap((row) => (row.kind === 'notUnderstood' ? row.problems : []));
  if (problems.length > 0) return notCalculated(...problems);
  const offers = read.value.offerOnRecord === undefined ? [] : [read.value.offerOnRecord];
  const offer = offerOnRecord(offers.map((pounds) => ({ on: null, weekly: poundsPer('week', pounds) })));
  const terms = {
    quoted: read.value.quoted,
    rows: rows.flatMap((row) => (row.kind === 'understood' ? [row.value] : [])),
    unexplained: read.value.unexplained,
    offerOnRecord: offer.pounds,
    ownLimit: read.value.ownLimit ?? null,
  };
  const positions = positionsOf(terms);
  return {
    answer: {
      rows: positions.rows.map((row) => ({ name: row.name, ...asText(row) })),
      ...asText(positions.totals),
    },
    problems: [
      ...offer.doubts.map(({ sentence }) => sentence),
      ...positionDoubts(terms, positions.totals).map(({ sentence }) => sentence),
      ...nothingBehindThem(terms, positions.totals),
      ...givenTwice(terms.rows),
      ...pressedInVain(terms.rows, read.value.rows),
    ],
  };
}

function readRow(given: unknown, place: number): Understood<PositionRow> {
  const read = readInput(`row ${String(place)}`, rowFields, given);
  if (read.kind === 'notUnderstood')
    return {
      kind: 'notUnderstood',
      problems: read.problems.map((sentence) => `Row ${String(place)}: ${sentence}`),
    };
  const basis = basisOf(read.value);
  if (typeof basis === 'string') return { kind: 'notUnderstood', problems: [basis] };
  const { name: called, submitted, needsLed = false, pressed = true } = read.value;
  return { kind: 'understood', value: { name: called, submitted, basis, needsLed, pressed } };
}

/** The basis, null where the row has none, or the sentence that says what is wrong with it. */
function basisOf(row: ValuesOf<typeof rowFields>): PositionBasis | null | string {
  const { low, central, high } = row;
  if (low === undefined && central === undefined && high === undefined) return null;
  if (low === undefined || central === undefined || high === undefined)
    return `"${row.name}" has ${listed(row, true)} but no ${listed(row, false)}: all three, or none, are expected.`;
  return low.lessThanOrEqualTo(central) && central.lessThanOrEqualTo(high)
    ? { low, central, high }
    : `"${row.name}" has low ${exactText(low)}, central ${exactText(central)}, high ${exactText(high)}: they are expected in that order, least first.`;
}

function listed(row: ValuesOf<typeof rowFields>, there: boolean): string {
  const ends = (['low', 'central', 'high'] as const).filter((end) => (row[end] !== undefined) === there);
  return ends.map((end) => `"${end}"`).join(' or ');
}

/**
 * An opening of nought is no offer: nothing but money that nobody explains stands in the quote. Nor are figures of the
 * provider's own three positions: what would give one is said.
 */
function nothingBehindThem(
  { quoted, rows, ownLimit }: PositionTerms,
  { opening, limit }: ThreePositions,
): readonly string[] {
  if (opening.isZero() && limit.isZero())
    return [
      `No row supports any of the quote of ${poundsInWords(quoted)}: every position is £0.00, which is no offer.`,
    ];
  return rows.some(isPressed)
    ? []
    : [
        `No row is held against anything but the provider’s own claim, so nothing stands behind these positions: give low, central and high of a row that follows no need${ownLimit === null ? ', or a limit of your own' : ''}.`,
      ];
}

function givenTwice(rows: readonly PositionRow[]): readonly string[] {
  const names = rows.map((row) => row.name.trim());
  const inSmall = names.map((each) => each.toLowerCase());
  const twice = [...new Set(names.filter((each, index) => inSmall.indexOf(each.toLowerCase()) !== index))];
  return twice.map((each) => `"${each}" is the name of two rows: both are counted.`);
}

/** A row pressed by name that no rule can press: said, since it stays as submitted. */
function pressedInVain(rows: readonly PositionRow[], given: readonly unknown[]): readonly string[] {
  return rows.flatMap(({ name: called, basis, needsLed }, index) => {
    if (!asksToBePressed(given[index])) return [];
    if (needsLed)
      return [`"${called}" follows a need: only a changed need moves it, so it stays as submitted.`];
    return basis === null
      ? [`"${called}" has no low, central and high to be pressed to, so it stays as submitted.`]
      : [];
  });
}

function asksToBePressed(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'pressed' in given && given.pressed === true;
}

function asText({ opening, target, limit }: ThreePositions): JsonObject {
  const text = (pounds: Exact): string => exactText(pounds.isZero() ? zero : pounds);
  return { opening: text(opening), target: text(target), limit: text(limit) };
}
