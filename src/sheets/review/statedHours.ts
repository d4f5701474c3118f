/**
 * What the hours in a line’s words mean, live: by the same arithmetic as the domain’s (`hoursOfLine.ts`), from the amount, the
 * category and the assumptions as they stand in the workbook. Nought hours where nobody can tell any longer which are meant, the
 * line is no staff, or it pays for nothing.
 *
 * Worked example: "77 hours at £20.40" beside £1,570.80 for this child are hers alone; beside £462.00 in a home of 3.4 they are the
 * home’s, since 77 × £20.40 ÷ 3.4 is that amount to the penny.
 */
import type { CostLine } from '../../domain/fee/costLine';
import type { CostCategory } from '../../domain/fee/costCategory';
import type { Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { aHundredth, aPenny, aTenThousandth } from '../../domain/review/hoursOfLine';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { linesStatingHours } from '../../domain/review/lawfulFloors';
import { everyMeaning, type MeaningOfHours } from '../../domain/review/meaningsOfHours';
import {
  absolute,
  both,
  cell,
  difference,
  either,
  greaterThan,
  largest,
  not,
  number,
  product,
  rounded,
  equals,
  text,
  when,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, statedHoursCell } from './cellIds';
import { hoursNow, isAnothers, isOfCategories, isOfManagement, paying, sharingOf } from './meaningNow';

const nought = number(0);

export interface StatedHoursNow {
  /** Of staff a week, for all who share them. */
  readonly hours: Expression;
  /** Of the line as the fee shares it, unless its words or its arithmetic name others. */
  readonly sharing: (asShared: Expression) => Expression;
  /** Whether those who share the line share them, in words. */
  readonly sharedBy: Expression;
  /** Of two figures the first where leave is among the hours. */
  readonly byLeave: (paid: Expression, onRota: Expression) => Expression;
  /** Of one person. */
  readonly contracted: Expression;
}

/** In the row of the line on Staffing: whether leave is among the hours, and whether those share them who share the line. */
export const [withLeave, onTheRota] = ['yes: paid hours', 'no: on the rota'] as const;
const [asTheLine, asItSays] = ['as the line', 'as it says'] as const;

/** Whether the line has a row of its own on Staffing. */
export const hasRowOfHours = (id: string, review: FeeReview): boolean => rowsOfHours(review).has(id);

const rowsOfHours = workedOutOnce(
  (review: FeeReview) => new Set(linesStatingHours(review).map(({ line }) => line.id)),
);

/** By the cells of its row on Staffing, so that no formula repeats how a meaning is chosen; of a line without one, worked out. */
export function statedHours(line: CostLine, review: FeeReview): StatedHoursNow {
  const { id } = line;
  if (!hasRowOfHours(id, review)) return statedHoursNow(line, review);
  const of = (figure: 'hours' | 'leave' | 'contracted' | 'sharing' | 'sharedBy') =>
    cell(statedHoursCell(id, figure));
  return {
    hours: of('hours'),
    sharedBy: of('sharedBy'),
    sharing: (asShared) => when(equals(of('sharedBy'), text(asTheLine)), asShared, of('sharing')),
    byLeave: (paid, onRota) => when(equals(of('leave'), text(withLeave)), paid, onRota),
    contracted: of('contracted'),
  };
}

export function statedHoursNow(line: CostLine, review: FeeReview): StatedHoursNow {
  const { staffingAssumptions } = review;
  const { id } = line;
  const meanings = everyMeaning(line, staffingAssumptions);
  const pick = (of: (each: MeaningOfHours, index: number) => Expression, unclear: Expression) =>
    picked(meanings, { line, review }, of, unclear);
  const arePaid = (category: CostCategory) =>
    everyMeaning({ ...line, category }, staffingAssumptions).map((each) => each.arePaid);
  const [managed, cared] = [arePaid('managementAndSupport'), arePaid('directCare')];
  const isCounted = both(
    isOfCategories(id, staffCategories(line)),
    greaterThan(cell(lineCell(id, 'whole')), nought),
  );
  const fullTime = assumption('fullTimeHours');
  return {
    hours: when(
      isCounted,
      pick((each) => unlessAnothers(each, { line, review }), nought),
      nought,
    ),
    sharedBy: pick(({ sharedBy }) => text(sharedBy === 'line' ? asTheLine : asItSays), text(asTheLine)),
    sharing: (asShared) => pick((each) => sharingOf(each, asShared), asShared),
    byLeave: (paid, onRota) =>
      pick((_, index) => {
        const asManagement = managed[index] === true ? paid : onRota;
        const asCare = cared[index] === true ? paid : onRota;
        return managed[index] === cared[index] ? asCare : when(isOfManagement(id), asManagement, asCare);
      }, onRota),
    contracted: pick(({ contractedHours: of }) => (of === null ? fullTime : number(of)), fullTime),
  };
}

/** As `isOfStaff` has it. */
export function staffCategories({ workings }: Pick<CostLine, 'workings'>): readonly CostCategory[] {
  const hasRatio = workings?.ratio !== undefined && workings.hoursAWeek !== undefined;
  const always = ['directCare', 'managementAndSupport', 'additionalStaffing'] as const;
  return hasRatio ? [...always, 'unclassified'] : always;
}

interface Subject {
  readonly line: CostLine;
  readonly review: FeeReview;
}

/** What proves itself to the penny, else what its words say and the rate bears out, else the only one that they can mean. */
function picked(
  meanings: readonly MeaningOfHours[],
  subject: Subject,
  of: (each: MeaningOfHours, index: number) => Expression,
  unclear: Expression,
): Expression {
  const each = meanings.map((meaning, index) => ({ meaning, then: of(meaning, index) }));
  const said = each.filter(({ meaning }) => !meaning.countsOnlyIfProven);
  const only = said.length === 1 ? (said[0]?.then ?? unclear) : unclear;
  const rate = subject.line.workings?.hourlyRate;
  if (rate === undefined) return only;
  const steps = [
    ...each.map(({ meaning, then }) => ({
      meaning,
      most: largest(
        product(number(aPenny), sharingOf(meaning, number(1))),
        product(number(aTenThousandth), paying(meaning, subject.line)),
      ),
      then,
    })),
    ...said.map(({ meaning, then }) => ({ meaning, most: aHundredthOf(meaning, subject), then })),
  ];
  // Steps at the end that come to the same are no steps.
  const last = steps.findLastIndex(({ then }) => !isSame(then, only));
  return steps
    .slice(0, last + 1)
    .reduceRight(
      (whole, { meaning, most, then }) => when(isWithin(most, meaning, rate, subject), then, whole),
      only,
    );
}

const isSame = (one: Expression, other: Expression): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether rate × hours is no further from what the line pays than so much; a penny is one for each who shares them. */
function isWithin(
  most: Expression,
  meaning: MeaningOfHours,
  rate: Exact,
  { line, review }: Subject,
): Expression {
  const worth = product(number(rate), hoursNow(meaning, line, review));
  const apart = rounded(absolute(difference(worth, paying(meaning, line))), 8);
  return not(greaterThan(apart, rounded(most, 8)));
}

function aHundredthOf(meaning: MeaningOfHours, { line }: Subject): Expression {
  return product(number(aHundredth), paying(meaning, line));
}

/** Nought where they are another’s, unless the rate bears them out. */
function unlessAnothers(meaning: MeaningOfHours, subject: Subject): Expression {
  const { line, review } = subject;
  const hours = hoursNow(meaning, line, review);
  const anothers = isAnothers(meaning, line, review);
  const rate = line.workings?.hourlyRate;
  if (anothers === null) return hours;
  const counts =
    rate === undefined
      ? not(anothers)
      : either(isWithin(aHundredthOf(meaning, subject), meaning, rate, subject), not(anothers));
  return when(counts, hours, nought);
}
