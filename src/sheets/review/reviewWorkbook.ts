/**
 * One submission's review as a workbook, its pages in the order of a negotiation: the decision, our position, what is put on
 * the table, rounds and evidence, then what they rest on; pages of what it is set beside where there is such.
 *
 * The day it carries is the day it is as at, and the fingerprint is that of its figures, so that the same review gives the same file.
 */
import { usualRules, type PositionRules } from '../../domain/negotiation/positionRule';
import {
  comparedWith,
  noComparisons,
  reviewAgainstShouldCost,
  type ReviewComparisons,
} from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { withoutCouncilsOffer } from '../../domain/review/providersOwn';
import { scenarioIn } from '../../domain/staffing/scenario';
import { changesBetween } from '../../domain/review/changesBetween';
import type { SheetDescription, WorkbookDescription } from '../core/description';
import { benchmarksSheet } from '../benchmarks/benchmarksSheet';
import { changesCheck, changesSheet } from '../compare/changesSheet';
import type { ChangesSubject } from '../compare/subject';
import { lineCell } from './cellIds';
import { aboutSheet, summaryOf } from './aboutSheet';
import { assumptionsSheet } from './assumptionsSheet';
import { categoriesListed } from './categoryTable';
import { categoryCell, feeCell } from '../core/feeCells';
import { markedScenario } from '../core/scenarioMark';
import { checksSheet } from '../core/checksSheet';
import { arithmeticChecks } from './arithmeticChecks';
import { shouldCostChecks } from './shouldCostChecks';
import { editionOf } from './edition';
import { type Edition } from '../core/fingerprint';
import { feeBreakdownSheet } from './feeBreakdownSheet';
import { findingsSheet } from './findingsSheet';
import { agreedSheet } from './agreedSheet';
import { costRegisterSheet } from './costRegisterSheet';
import { decisionSheet } from './decisionSheet';
import { evidenceSheet } from './evidenceSheet';
import { offersOnRounds } from './offersOfTerms';
import { positionSheet } from './positionSheet';
import { roundsSheet } from './roundsSheet';
import { tableSheet } from './tableSheet';
import { homeName } from './reviewWords';
import { sourcesSheet } from './sourcesSheet';
import { staffingSheet } from './staffingSheet';
import { summarySheet } from './summarySheet';
import { shouldCostSheet } from '../shouldCost/shouldCostSheet';
import type { ShouldCostSubject } from '../shouldCost/subject';
import { varianceSheet } from '../shouldCost/varianceSheet';

/**
 * The provider's copy: the same submission without the pages for the council alone, and with nothing beside it but the
 * submission of the provider's own that came before, where there is one.
 */
export function describeProvidersCopy(
  review: FeeReview,
  { earlier, terms }: Pick<ReviewComparisons, 'earlier' | 'terms'> = noComparisons,
): WorkbookDescription {
  const without = withoutCouncilsOffer(review);
  const beside: ReviewComparisons =
    earlier === undefined ? noComparisons : { ...noComparisons, earlier: withoutCouncilsOffer(earlier) };
  const edition = editionOf(without, beside);
  const whole = unmarked(without, beside, edition, usualRules(comparedWith(noComparisons)));
  const changes = changesSubject(without, beside);
  // An offer that was made is known to both sides; nothing else of the council's terms is in this copy.
  const made = offersOnRounds(terms, review.asAt);
  const isShared = ({ name, role }: SheetDescription) =>
    role !== 'councilOnly' && !['Checks', 'About'].includes(name);
  const shared: WorkbookDescription = {
    ...whole,
    sheets: [
      ...whole.sheets
        .filter(isShared)
        .map((sheet) => (sheet.name === 'Rounds' ? roundsSheet(without, made, 'provider') : sheet)),
      checksSheet([
        ...arithmeticChecks(review, 'provider'),
        ...(changes === null ? [] : [changesCheck(changes)]),
      ]),
      aboutSheet(review, edition, beside, 'provider'),
    ],
  };
  return markedScenario(shared, scenarioIn(review.rules).length > 0);
}

/** `rules` are how opening, target and limit are proposed. */
export function describeReview(
  review: FeeReview,
  comparisons: ReviewComparisons = noComparisons,
  edition: Edition = editionOf(review, comparisons),
  rules: PositionRules = usualRules(comparedWith(comparisons)),
): WorkbookDescription {
  return markedScenario(unmarked(review, comparisons, edition, rules), scenarioIn(review.rules).length > 0);
}

function unmarked(
  review: FeeReview,
  comparisons: ReviewComparisons,
  edition: Edition,
  rules: PositionRules,
): WorkbookDescription {
  const home = homeName(review);
  const changes = changesSubject(review, comparisons);
  return {
    title: `Fee review: ${home}`,
    subject: 'A children’s home placement fee taken apart line by line',
    description: `Open Book ${edition.version}, fingerprint ${edition.fingerprint}. These figures compare; they do not decide.`,
    created: review.asAt,
    fingerprint: edition.fingerprint,
    summary: summaryOf(review),
    sheets: [
      decisionSheet(review, comparisons),
      positionSheet(review, comparisons, rules),
      tableSheet(review),
      roundsSheet(review, offersOnRounds(comparisons.terms, review.asAt)),
      evidenceSheet(review),
      summarySheet(review, comparisons),
      feeBreakdownSheet(review),
      staffingSheet(review),
      ...shouldCostSheets(review, comparisons),
      ...(comparisons.benchmarks === null
        ? []
        : [benchmarksSheet({ comparison: comparisons.benchmarks, stands: 'inReview' })]),
      findingsSheet(review),
      agreedSheet(review),
      costRegisterSheet(review),
      ...(changes === null ? [] : [changesSheet(changes)]),
      assumptionsSheet(review),
      sourcesSheet(review),
      checksSheet([
        ...arithmeticChecks(review),
        ...shouldCostChecks(comparisons),
        ...(changes === null ? [] : [changesCheck(changes)]),
      ]),
      aboutSheet(review, edition, comparisons),
    ],
  };
}

/** Beside an earlier submission: what changed, its figures of now those of this workbook. */
function changesSubject(later: FeeReview, { earlier }: ReviewComparisons): ChangesSubject | null {
  if (earlier === undefined) return null;
  const { explained, unexplained, quoted } = feeCell;
  const ofLine = (id: string) => lineCell(id, 'inFee');
  return {
    changes: changesBetween(earlier, later),
    earlier,
    later,
    live: { ofLine, explained, unexplained, quoted },
  };
}

function shouldCostSheets(review: FeeReview, { shouldCost }: ReviewComparisons): readonly SheetDescription[] {
  if (shouldCost === null) return [];
  const listed = categoriesListed(review);
  const subject: ShouldCostSubject = {
    ...shouldCost,
    compared: reviewAgainstShouldCost(review, shouldCost),
    live: {
      quoted: feeCell.quoted,
      explained: feeCell.explained,
      ofCategory: (category) => (listed.includes(category) ? categoryCell(category, 'weekly') : null),
    },
  };
  return [shouldCostSheet(subject), varianceSheet(subject)];
}
