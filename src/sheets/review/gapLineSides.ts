/**
 * What lines of care state of one kind of it, live: their hours on shift, what they come to for this child and for all who share
 * them. Which kind a line is of follows the category it is judged to be of; relief adds money and no hours.
 */
import type { CostLine } from '../../domain/fee/costLine';
import type { CostCategory } from '../../domain/fee/costCategory';
import type { FeeReview } from '../../domain/review/feeReview';
import { kindOfLine, type KindOfLines } from '../../domain/review/gapOfLines';
import { hoursOfLine } from '../../domain/review/hoursOfLine';
import { isOfStaff } from '../../domain/review/staffedLines';
import {
  both,
  cell,
  either,
  equals,
  greaterThan,
  product,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { lineCell, statedHoursCell, yes } from './cellIds';
import { none, nought } from './gapPostRows';
import { isOfCategories } from './meaningNow';
import { onShift } from './staffedHours';
import { statedHours } from './statedHours';

interface LinesOfKind {
  readonly stated: readonly CostLine[];
  readonly cover: readonly CostLine[];
  /** Of hours that nobody can tell, were the line of this kind. */
  readonly unclear: readonly CostLine[];
}

/** Lines that are of the kind, or would be in another category. */
export function linesOfKind(kind: KindOfLines, review: FeeReview): LinesOfKind {
  const lines = review.openBook.costLines.filter(({ label }) =>
    categoriesOf(kind).some((category) => kindOfLine(label, category) === kind),
  );
  const read = lines.map((line) => ({ line, of: readOf(line, review) }));
  const those = (wanted: ReturnType<typeof readOf>) =>
    read.flatMap(({ line, of }) => (of === wanted ? [line] : []));
  return { stated: those('stated'), cover: those('cover'), unclear: those('unclear') };
}

/** Hours of a line that was no staff when the workbook was written have no row on Staffing: there they are unclear. */
function readOf(line: CostLine, { staffingAssumptions }: FeeReview): 'stated' | 'cover' | 'unclear' | 'none' {
  const isStaff = isOfStaff(line);
  const read = hoursOfLine(isStaff ? line : { ...line, category: 'directCare' }, staffingAssumptions);
  if (read.kind === 'none') return 'none';
  if (!isStaff || read.kind === 'unclear') return 'unclear';
  return read.areCover ? 'cover' : 'stated';
}

const categoriesOf = (kind: KindOfLines): readonly CostCategory[] =>
  kind === 'childsOwnHours' ? ['additionalStaffing'] : ['directCare'];

interface StatedSide {
  readonly hours: Expression;
  readonly weekly: Expression;
  readonly whole: Expression;
  /** Whether a line of it in the fee does not say its hours clearly; null where none ever could. */
  readonly isUnclear: Expression | null;
}

export function statedSide(kind: KindOfLines, review: FeeReview): StatedSide {
  const { stated, cover, unclear } = linesOfKind(kind, review);
  const isOfKind = ({ id }: CostLine) =>
    both(
      equals(cell(lineCell(id, 'included')), text(yes)),
      isOfCategories(id, categoriesOf(kind)),
      greaterThan(cell(lineCell(id, 'whole')), nought),
    );
  const total = (lines: readonly CostLine[], of: (line: CostLine) => Expression) =>
    sum(nought, ...lines.map((line) => when(isOfKind(line), of(line), nought)));
  const inFee = ({ id }: CostLine) => cell(lineCell(id, 'inFee'));
  const whole = (line: CostLine) =>
    product(inFee(line), statedHours(line, review).sharing(cell(lineCell(line.id, 'childrenSharing'))));
  const hours = (line: CostLine) => {
    const ofStaff = cell(statedHoursCell(line.id, 'hours'));
    return statedHours(line, review).byLeave(onShift(ofStaff), ofStaff);
  };
  const paysForNoneKnown = [
    ...stated.map((line) => both(isOfKind(line), none(cell(statedHoursCell(line.id, 'hours'))))),
    ...unclear.map(isOfKind),
    ...(kind === 'childsOwnHours' ? needsInFee(review) : []),
  ];
  return {
    hours: total(stated, hours),
    weekly: total([...stated, ...cover], inFee),
    whole: total([...stated, ...cover], whole),
    isUnclear: paysForNoneKnown.length === 0 ? null : either(...paysForNoneKnown),
  };
}

/** Beside hours of a need nobody can tell which are expected of lines. */
function needsInFee({ openBook }: FeeReview): readonly Expression[] {
  return openBook.additionalNeeds
    .filter(({ support }) => support === 'extraStaffHours')
    .map(({ id }) => equals(cell(lineCell(id, 'included')), text(yes)));
}
