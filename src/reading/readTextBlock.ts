/**
 * Costs written as sentences in cells: "Staffing £2,950 per week; food and activities £210 pw; management fee 6% £246".
 *
 * Each clause with an amount is a line, with a lower confidence than a table's. A clause without a period takes the one
 * before it in the same cell, or the only one the block names. The fee and totals are known by their words, as in tables.
 */
import { countInWords } from '../domain/evidence/countInWords';
import type { CostPeriod } from '../domain/calendar/period';
import type { Place } from '../domain/evidence/place';
import type { Finding } from '../domain/evidence/finding';
import { understood, type Validated } from '../domain/evidence/validated';
import { exactText, one, type Exact } from '../domain/money/exact';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import type { FeeSubmission, MappedLine, ReceivedCostRow } from '../domain/submission/feeSubmission';
import type { Received, ReceivedWorkbook } from '../domain/submission/received';
import { poundsRead, readAmountText } from './amountText';
import { labelledValues } from './labelledValues';
import { labelWorkings } from './labelWorkings';
import { mappedLine, type LayoutMapping } from './layoutMapping';
import { matchCategory } from './matchCategory';
import { notUnderstoodIn } from './notUnderstood';
import { basisInWords, periodInWords } from './periodWords';
import { placementFacts } from './placementFacts';
import { periodMissing } from './telling/tellFindings';
import { connectedPartyIn, isFeeLabel, saysNotIncluded, totalIn } from './rowWords';
import { feeInSentence } from './meanings/feeInSentence';
import { placeIn, textOf, type FilledSheet } from './sheetCells';

interface Clause {
  readonly at: Place;
  readonly words: string;
  readonly label: string;
  readonly pounds: Exact;
  readonly per: CostPeriod | null;
  readonly treatedAs: MappedLine['treatedAs'];
}

const certaintyOfProse = '0.7';

/** The submission that a block of text makes; null where fewer than two costs can be made out. */
export function readTextBlock(
  workbook: ReceivedWorkbook,
  filled: readonly FilledSheet[],
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> | null {
  const texts = textsIn(filled);
  const clauses = withPeriods(texts.flatMap((received) => clausesIn(received, mapping)));
  const lines = clauses.filter(isLine);
  if (lines.length < 2) return null;
  const values = filled.flatMap(({ sheet, rows }) => labelledValues(sheet, rows));
  const facts = placementFacts(values, texts);
  const fee = clauses.filter(({ treatedAs }) => treatedAs === 'fee').at(-1);
  const basis = basisInWords(texts.map(({ cell }) => textOf(cell)).join(' '));
  const costs = lines.map((line) => proseCost(line, basis, mapping));
  const used = [...clauses.map(({ at }) => at), ...facts.used];
  const submission: FeeSubmission = {
    file: workbook.file,
    layout: 'foreign',
    placement: { ...facts.placement, ...(fee === undefined ? {} : { quotedWeeklyFee: amountOf(fee) }) },
    posts: [],
    costs,
    additionalNeeds: [],
    printedTotals: [],
    reading: {
      sentence: sentence(clauses, fee),
      mapped: clauses.map((clause) => mappedClause(clause, mapping)),
    },
    notUnderstood: notUnderstoodIn(filled, used),
  };
  return understood(submission, [
    readFromProse(lines),
    ...(basis === null ? [basisMissing(lines)] : []),
    ...periodMissing({ costs }),
  ]);
}

function isLine({ treatedAs }: Clause): boolean {
  return treatedAs === 'line' || treatedAs === 'deduction';
}

function textsIn(filled: readonly FilledSheet[]): readonly Received[] {
  return filled
    .filter(({ sheet }) => !sheet.hidden)
    .flatMap(({ sheet, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap((cell, column): readonly Received[] =>
          cell?.kind === 'text' ? [{ at: placeIn(sheet, row, column), cell }] : [],
        ),
      ),
    );
}

/** A label, an amount that is no rate ("@ £22.50" is one), and what follows up to the next amount of the same sentence. */
const clauseShape =
  /((?:[^£]|(?<=@ ?|(?<!\b(?:work|works|come|comes) out |\brecharged )\bat )£)+?)(\(?-?(?<!@ ?|(?<!\b(?:work|works|come|comes) out |\brecharged )\bat )£ ?\d[\d,]*(?:\.\d+)?k?\)?)([^£]*?)(?=(?:,|\band\b)\s[^£]*£|$)/giu;

function clausesIn({ at, cell }: Received, mapping: LayoutMapping | null): readonly Clause[] {
  const text = cell.kind === 'text' ? cell.text : '';
  const sentences = text.split(/;|\n|\.\s/);
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(clauseShape)].flatMap(
      ([words, before = '', amount = '', after = '']): readonly Clause[] => {
        const pounds = poundsRead(readAmountText(amount));
        const label = proseLabel(before);
        if (pounds === null || label === '') return [];
        const period = periodInWords(after) ?? periodInWords(label);
        const per = period === 'hour' ? null : period;
        const treatedAs = treatment(label, words, after, mapping);
        return [{ at, words: words.trim(), label, pounds, per, treatedAs }];
      },
    ),
  );
}

/** "and therapy is" before its amount is the label "therapy". */
function proseLabel(before: string): string {
  return before
    .trim()
    .replace(/^(,|and\b)\s*/i, '')
    .replace(/[\s:=–-]+$/, '')
    .replace(/\s((are )?recharged at|works? out at|of|is|are|at|costs?|will be|comes to)$/i, '')
    .trim();
}

function treatment(
  label: string,
  words: string,
  after: string,
  mapping: LayoutMapping | null,
): Clause['treatedAs'] {
  const corrected = mappedLine(mapping, label)?.treatedAs;
  if (corrected !== undefined) return corrected;
  if (/\b(last|previous|prior) (year|fee)\b|\bpreviously\b/i.test(label)) return 'ignored';
  const told = feeInSentence(words);
  if (told !== null && !told.isSum) return 'fee';
  if (isFeeLabel(label) || isFeeLabel(`${label} ${after}`)) return 'fee';
  return totalIn(label) ?? 'line';
}

/** A clause without a period takes that of the clause before it in its cell, or the only one named anywhere. */
function withPeriods(clauses: readonly Clause[]): readonly Clause[] {
  const named = new Set(clauses.map(({ per }) => per).filter((per) => per !== null));
  const only = named.size === 1 ? ([...named][0] ?? null) : null;
  return clauses.map((clause, index) => {
    const before = clauses
      .slice(0, index)
      .filter(({ at, per }) => at.cell === clause.at.cell && per !== null)
      .at(-1);
    return clause.per === null ? { ...clause, per: before?.per ?? only } : clause;
  });
}

function amountOf({ at, pounds, treatedAs }: Clause): Received {
  const signed = treatedAs === 'deduction' ? pounds.abs().negated() : pounds;
  return { at, cell: { kind: 'number', decimal: exactText(signed) } };
}

function proseCost(
  clause: Clause,
  basis: AmountBasis | null,
  mapping: LayoutMapping | null,
): ReceivedCostRow {
  const { at, label, words, per } = clause;
  const { category, confidence, decidedBy } = mappedClause(clause, mapping);
  const workings = labelWorkings(label);
  const stated = (text: string): Received => ({ at, cell: { kind: 'text', text } });
  return {
    at,
    fields: {
      label: stated(label),
      category: stated(category ?? 'unclassified'),
      amount: amountOf(clause),
      ...(per === null ? {} : { period: stated(per) }),
      ...(basis === null ? {} : { serves: stated(basis) }),
      ...(saysNotIncluded(words) ? { included: stated('no') } : {}),
      ...(connectedPartyIn(words) === null ? {} : { relatedParty: stated('yes') }),
      notes: stated(textOf({ kind: 'text', text: words })),
    },
    confidence,
    decidedBy,
    ...(workings === null ? {} : { workings }),
  };
}

function mappedClause({ label, at, treatedAs }: Clause, mapping: LayoutMapping | null): MappedLine {
  const corrected = mappedLine(mapping, label)?.category ?? null;
  if (corrected !== null) {
    return { label, at, treatedAs, category: corrected, confidence: one, decidedBy: 'corrected by you' };
  }
  const match = matchCategory(label);
  const confidence = match.confidence.times(certaintyOfProse);
  const category = treatedAs === 'line' || treatedAs === 'deduction' ? match.category : null;
  return { label, at, treatedAs, category, confidence, decidedBy: `${match.decidedBy}, in a sentence` };
}

function sentence(clauses: readonly Clause[], fee: Clause | undefined): string {
  const cells = [...new Set(clauses.map(({ at }) => at.cell))];
  const lines = clauses.filter(isLine).length;
  const range = cells.length === 1 ? (cells[0] ?? '') : `${cells[0] ?? ''} to ${cells.at(-1) ?? ''}`;
  return `no table, but costs in sentences at ${range}, ${countInWords(lines, 'line')}, ${fee === undefined ? 'no fee' : `the fee in ${fee.at.cell}`}`;
}

function readFromProse(lines: readonly Clause[]): Finding {
  return {
    code: 'line-not-understood',
    severity: 'warning',
    at: lines[0]?.at ?? { cell: '' },
    expected: 'a table with a column of cost labels and a column of amounts',
    received: `${countInWords(lines.length, 'amount')} in sentences`,
    advice: 'Check each line against the text, and ask the provider for the costs as a table.',
  };
}

function basisMissing(lines: readonly Clause[]): Finding {
  return {
    code: 'basis-missing',
    severity: 'warning',
    at: lines[0]?.at ?? { cell: '' },
    expected: 'words that say whether amounts are for the home or for one child',
    received: 'amounts in sentences',
    advice: 'Ask the provider whom the amounts are for.',
  };
}
