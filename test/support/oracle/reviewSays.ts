/**
 * What the domain says of a review's workbook with something typed into it: fee, lines, posts and assumptions by the review of
 * the changed submission, needs and parameters by the should-cost of the changed needs, positions by the rules and figures
 * of the council's own.
 */
import { exact, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import {
  figuresToChoose,
  positionNames,
  ruleFigureWords,
  type PositionRules,
} from '../../../src/domain/negotiation/positionRule';
import { comparedRows } from '../../../src/domain/review/comparedRows';
import { comparedWith, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { isInOrder, parameterIds, rangeEnds } from '../../../src/domain/shouldCost/parameters';
import { shouldCost } from '../../../src/domain/shouldCost/shouldCost';
import type { ShouldCostAnswer } from '../../../src/domain/shouldCost/shouldCostAnswer';
import { basisNamed } from '../../../src/sheets/review/basisWords';
import type { BasisChoice } from '../../../src/domain/negotiation/negotiationTerms';
import { termsOf } from '../../../src/workflows/review/chosenBases';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import type { NegotiationInput } from '../../../src/workflows/review/negotiationPositions';
import { negotiationGrid } from '../../../src/workflows/writeSheets';
import type { TypedValue } from './allowedValues';
import { figuresOf, type Said } from './domainSays';

/** Rounds, evidence, what was agreed: summed up on their own pages, which tests of those pages hold. */
const records = /^(round|evidence|finding|agreed|agreement|register|decision|position|about)\./;
/** The page on which each of them is summed up. */
const ownPages: Readonly<Record<string, RegExp>> = {
  round: /^(rounds?\.|Rounds:)/,
  evidence: /^(evidence\.|Evidence:)/,
  finding: /^Findings:/,
  agreed: /^(agreed\.|Agreed schedule:)/,
  agreement: /^(agreed\.|Agreed schedule:)/,
  register: /^(register\.|Cost register:)/,
  decision: /^Decision:/,
  position: /^Our position:/,
  about: /^About/,
};
/** What a category rests on, chosen in its row. */
const chosenInRow = /^negotiation\.(.+)\.restsOn$/;
/** Counts of what is still to be asked or agreed go by the lines and categories that have rows since the day of writing. */
const countsOfRows = /^(evidence\.|agreed\.open$)/;
/** A category that had no row when the workbook was written stands in the row of other categories; the totals hold it. */
const inOtherCategories = /\b(addedHere|added|other|expectedWithoutLine|Other categories)\b/;
/** Those of positions, where the needs that were typed change which rows there are. */
const positions = /^(negotiation|result)\./;

export function reviewSays(input: NegotiationInput, typed: TypedValue): Said {
  const [, head] = records.exec(typed.id) ?? [];
  if (head !== undefined) return { kind: 'record', ownPage: ownPages[head]! };
  // A line of a spare row is held in another test; prices of others are taken as they were read.
  if (/^(line\.spare|benchmark\.)/.test(typed.id)) return { kind: 'refused' };
  const changed = changedInput(input, typed);
  if (changed === null) return { kind: 'refused' };
  const written = rowsOf(input);
  const now = rowsOf(changed);
  const isOtherRows = [...new Set([...written, ...now])].some((id) => !written.has(id) || !now.has(id));
  const isCompared = (id: string): boolean =>
    !countsOfRows.test(id) &&
    !inOtherCategories.test(id) &&
    !(isOtherRows && typed.id.startsWith('need.') && positions.test(id));
  const figures = [...figuresOf(negotiationGrid(changed))].filter(([id]) => isCompared(id));
  return { kind: 'figures', figures: new Map(figures) };
}

const rowsOf = ({ review, comparisons }: NegotiationInput): ReadonlySet<string> =>
  new Set(comparedRows(review, comparisons).map(({ id }) => id));

function changedInput(input: NegotiationInput, { id, value }: TypedValue): NegotiationInput | null {
  const [head = '', ...rest] = id.split('.');
  const [, category] = chosenInRow.exec(id) ?? [];
  if (category !== undefined) return withBasis(input, category, basisNamed(String(value))!);
  const figure = typeof value === 'number' ? exact(String(value)) : null;
  switch (head) {
    case 'positionRule':
      return { ...input, rules: changedRules(input, rest, value) };
    case 'ownPosition':
      return { ...input, typed: { [rest[0]!]: { [rest[1]!]: String(value) } } };
    case 'need':
    case 'parameter':
    case 'rule':
      if (/^need\.[^.]+\.(hours|rate)$/.test(id)) break;
      return figure === null && !['yes', 'no'].includes(String(value))
        ? null
        : withShouldCost(input, (answer) => changedAnswer(answer, id, value, figure));
    case 'negotiation':
      if (id === 'negotiation.ownLimit') return withOwnLimit(input, figure!);
      break;
  }
  return { ...input, review: reviewTypedOver(input.review, new Map([[id, value]])) };
}

function changedRules(
  { comparisons, rules }: NegotiationInput,
  [name, part]: readonly string[],
  value: string | number,
): PositionRules {
  const position = positionNames.find((each) => each === name)!;
  const figure = figuresToChoose(comparedWith(comparisons)).find((each) => ruleFigureWords[each] === value);
  const held = rules[position];
  const rule =
    part === 'capped' ? { ...held, capped: value === 'yes' } : { ...held, figure: figure ?? held.figure };
  return { ...rules, [position]: rule };
}

function withBasis(input: NegotiationInput, category: string, restsOn: BasisChoice): NegotiationInput {
  return { ...input, comparisons: { ...input.comparisons, ...termsOf({ [category]: { restsOn } }) } };
}

function withOwnLimit(input: NegotiationInput, limit: Exact): NegotiationInput {
  const { terms } = input.comparisons;
  return {
    ...input,
    comparisons: {
      ...input.comparisons,
      terms: {
        ...(terms ?? { offers: [], limitRestsOn: null, basis: null, whyOffFramework: null }),
        ownLimit: poundsPer('week', limit),
      } as NonNullable<ReviewComparisons['terms']>,
    },
  };
}

function withShouldCost(
  input: NegotiationInput,
  change: (answer: ShouldCostAnswer) => ShouldCostAnswer | null,
): NegotiationInput | null {
  const { shouldCost: answer } = input.comparisons;
  const changed = answer === null ? null : change(answer);
  return changed === null ? null : { ...input, comparisons: { ...input.comparisons, shouldCost: changed } };
}

/** The lines and totals of the changed needs; the simulation is of the day it was made, on the page as here. */
export function changedAnswer(
  answer: ShouldCostAnswer,
  id: string,
  value: string | number,
  figure: Exact | null,
): ShouldCostAnswer | null {
  const [head, name = '', end = ''] = id.split('.');
  const { profile, ranges, rules } = answer;
  if (head === 'parameter') {
    const parameter = parameterIds.find((each) => each === name)!;
    const which = rangeEnds.find((each) => each === end)!;
    const range = { ...ranges[parameter], [which]: figure! };
    // Ends that are not in their order are refused where they are asked for.
    return isInOrder(range, parameter)
      ? costed({ ...answer, ranges: { ...ranges, [parameter]: range } })
      : null;
  }
  if (head === 'rule') return costed({ ...answer, rules: withRule(rules, name, figure!) });
  const isYes = value === 'yes';
  switch (name) {
    case 'staff':
    case 'children':
      return costed({
        ...answer,
        profile: { ...profile, dayRatio: { ...profile.dayRatio, [name]: figure! } },
      });
    case 'minimumShift':
    case 'dayHours':
    case 'wakingStaff':
    case 'sleepInStaff':
      return costed({ ...answer, profile: { ...profile, [name]: figure! } });
    case 'therapyHours':
      return costed({ ...answer, profile: { ...profile, therapyHoursAWeek: figure! } });
    case 'miles':
      return costed({ ...answer, profile: { ...profile, milesAWeek: figure! } });
    case 'extraHours':
      return costed({
        ...answer,
        profile: {
          ...profile,
          extraHours: [{ staff: 1, hoursAWeek: figure!, from: null, until: null, outcome: null }],
        },
      });
    case 'education':
      return costed({ ...answer, profile: { ...profile, education: isYes ? 'onSite' : 'none' } });
    case 'solo':
      return costed({ ...answer, profile: { ...profile, solo: isYes } });
    default:
      return null;
  }
}

function withRule(rules: ShouldCostAnswer['rules'], name: string, value: Exact): ShouldCostAnswer['rules'] {
  const of = {
    minimumWage: 'nationalLivingWage',
    ni: 'employerNIPercent',
    threshold: 'secondaryThreshold',
    pension: 'pensionMinimumPercent',
    bandFrom: 'pensionBandFrom',
    bandTo: 'pensionBandTo',
    trigger: 'pensionTrigger',
  }[name] as 'nationalLivingWage';
  return { ...rules, [of]: { ...rules[of], value } };
}

/** Null where the needs or parameters cost nothing that can be: no children, no places. */
function costed(answer: ShouldCostAnswer): ShouldCostAnswer | null {
  try {
    return { ...answer, cost: shouldCost(answer.profile, answer.ranges, answer.rules) };
  } catch {
    return null;
  }
}
