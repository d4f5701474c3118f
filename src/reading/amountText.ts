/**
 * An amount as people type it: "£ 2,610.00", "(£ 223.62)", "1.2k", "85p", "nil", "inc", "TBC", "£85/wk per YP".
 *
 * Brackets, a leading or trailing minus and "CR" make it negative. "Nil", "n/a" and a dash are nought; "inc" is nought
 * because the cost is in another line; "TBC" is not known and stays a question. A percentage is no amount of money.
 * Footnote marks, "est.", "(note 2)" and "+ VAT" after it leave it the amount it is. Thousands separators must stand where they belong: "12,5" is not an amount, since nobody can say which was meant.
 */
import { exact, exactFromText, hundred, zero, type Exact } from '../domain/money/exact';
import type { Period } from '../domain/calendar/period';
import type { ReceivedCell } from '../domain/submission/received';
import { basisInWords, periodInWords } from './periodWords';

export type AmountReading =
  | { readonly kind: 'amount'; readonly pounds: Exact; readonly per: Period | null }
  | { readonly kind: 'nil'; readonly pounds: Exact }
  | { readonly kind: 'includedElsewhere'; readonly pounds: Exact }
  | { readonly kind: 'notYetKnown' }
  | { readonly kind: 'percent'; readonly percent: Exact };

/** "£000 p.a.": the unit of the figures below, and no figure. */
const inThousands = /^(£ ?)?['’]?000s?(?![\d.,])/;
const nilWords = /^(£ ?)?(nil|none|n\/?a|n\.a\.?|not applicable|zero|nought|free|no charge|[-–—]+)$/;
const includedWords = /^(inc|incl|included|inclusive|in above|as above|see above)\b[^£?]{0,24}$/;
const unknownWords =
  /^(tbc|tba|tbd|t\.b\.c\.?|to be (confirmed|agreed|advised|determined)|poa|price on application|\?+)(?:\s.*)?$/;
const shape =
  /^(-)?\s*(?:£|gbp)?\s*(-)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(%|k\b|m\b|p\b(?!\.| ?\/? ?w))?(.*)$/;

/** "10% of cost", "8 % on price", "5% of the above": what a percentage in the place of an amount is of. */
const ofWhat =
  /^(of|on) (all |the |total |our |gross |net |other |direct |operating |weekly |staffing |sum of )*(costs?|price|fees?|income|turnover|revenue|sales|charges?|expenditure|above|lines above|sub-?total|total|staff(ing)? costs?|staffing|salar(y|ies)|wages?|pay)( (above|lines|a week|per week))?\.?$/;

/** What the text says an amount is; null where it is no amount at all. */
export function readAmountText(text: string): AmountReading | null {
  const plain = plainAmount(text);
  if (plain === '' || inThousands.test(plain)) return null;
  if (nilWords.test(plain)) return { kind: 'nil', pounds: zero };
  if (includedWords.test(plain)) return { kind: 'includedElsewhere', pounds: zero };
  if (unknownWords.test(plain)) return { kind: 'notYetKnown' };
  const bracketed = /^\((.*)\)$/.exec(plain)?.[1];
  const figure = readFigure(withoutRemark(bracketed ?? plain));
  return bracketed !== undefined && figure?.kind === 'amount'
    ? { ...figure, pounds: figure.pounds.abs().negated() }
    : figure;
}

/** A sheet's cells are asked again and again which of them hold money; each is read once. */
const readings = new WeakMap<ReceivedCell, AmountReading | null>();

/** What a cell says an amount is: a number, a number shown as a percentage, or an amount in text. */
export function amountInCell(cell: ReceivedCell | null | undefined): AmountReading | null {
  if (cell === null || cell === undefined) return null;
  const known = readings.get(cell);
  if (known !== undefined) return known;
  const reading = readCell(cell);
  readings.set(cell, reading);
  return reading;
}

/** The same, for whoever asks about each cell once: a hundred thousand rows are not remembered. */
export function amountReadOnce(cell: ReceivedCell | null | undefined): AmountReading | null {
  return cell === null || cell === undefined ? null : readCell(cell);
}

function readCell(cell: ReceivedCell): AmountReading | null {
  if (cell.kind === 'text') return readAmountText(cell.text);
  if (cell.kind !== 'number') return null;
  const figure = exactFromText(cell.decimal);
  if (figure === null) return null;
  return cell.numberFormat?.includes('%') === true
    ? { kind: 'percent', percent: figure.times(hundred) }
    : { kind: 'amount', pounds: figure, per: null };
}

/** The pounds of a reading, where it states any. */
export function poundsRead(reading: AmountReading | null | undefined): Exact | null {
  return reading !== null && reading !== undefined && 'pounds' in reading ? reading.pounds : null;
}

function plainAmount(text: string): string {
  return text
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(~|≈|circa |approx(imately)?\.? |about |est(imated)?\.? |say |c\. ?(?=£|\d))/, '')
    .replace(/(?<=\d) ?[*†‡§^#¹²³]+$/, '')
    .replace(
      /(?<=\d) ?(\((note|see|ref|n) ?[\da-z]{1,3}\)|\[\d{1,2}\]|\(?(est(imated|\.)?|approx(imate|\.)?|provisional|prov\.?|indicative)\)?|\(?(\+|plus|ex(cl|cluding|c)?\.?|inc(l|luding)?\.?) ?vat\)?)$/,
      '',
    )
    .replace(/(?<=^£? ?\d{1,3}(?: \d{3})*) (?=\d{3}(?:[ .]|$))/g, '')
    .trim();
}

/** "£2,460 (3 on shift)", "£385 - to landlord": after pounds, a note that neither takes away nor sets terms. */
const remarked = /^(£ ?\d[\d,]*(?:\.\d+)?) ?(?:\(([^()£]{1,40})\)|- (?=[a-z])([^£]{1,40}))$/;
const setsTerms =
  /\b(if|when|not|ex(cl|cluded|cluding|tra)?|options?|optional|less|minus|credit|cr|from|to be|was|previous(ly)?|per|each|an?|one[ -]off|once)\b/;

function withoutRemark(plain: string): string {
  const [, amount, bracketed, after] = remarked.exec(plain) ?? [];
  const remark = bracketed ?? after;
  if (amount === undefined || remark === undefined || setsTerms.test(remark)) return plain;
  return periodInWords(remark) === null && basisInWords(remark) === null ? amount : plain;
}

function readFigure(plain: string): AmountReading | null {
  const parts = shape.exec(plain);
  if (parts === null) return null;
  const [, minusBefore, minusAfter, digits = '', unit, rest = ''] = parts;
  const figure = exactFromText(digits.replaceAll(',', ''));
  if (figure === null) return null;
  if (unit === '%')
    return rest.trim() === '' || ofWhat.test(rest.trim()) ? { kind: 'percent', percent: figure } : null;
  const trailing = readTrailing(rest.trim());
  if (trailing === null) return null;
  const isNegative = minusBefore !== undefined || minusAfter !== undefined || trailing.isNegative;
  const pounds = figure.times(unitsIn(unit));
  return { kind: 'amount', pounds: isNegative ? pounds.negated() : pounds, per: trailing.per };
}

function unitsIn(unit: string | undefined): Exact {
  if (unit === 'k') return exact(1000);
  if (unit === 'm') return exact(1000000);
  return unit === 'p' ? exact('0.01') : exact(1);
}

function readTrailing(rest: string): { readonly per: Period | null; readonly isNegative: boolean } | null {
  if (rest === '' || rest === '.') return { per: null, isNegative: false };
  if (rest === '-' || rest === 'cr') return { per: null, isNegative: true };
  const per = periodInWords(rest);
  // "7 nights = weekly fee" is a label that begins with a count.
  const isShort = rest.length <= 40 && !/\d|=|\bfees?\b/.test(rest);
  return isShort && (per !== null || basisInWords(rest) !== null) ? { per, isNegative: false } : null;
}
