/**
 * From what was sent to what can be calculated on: each section completed in its own file, every finding gathered.
 * There is always an open book at the end; what it could not hold is in the findings, each with its cell.
 */
import { understood, type Validated } from '../evidence/validated';
import { completeCosts } from './completeCosts';
import { completeNeeds } from './completeNeeds';
import { completePlacement, type SubmissionDefaults } from './completePlacement';
import { completePosts } from './completePosts';
import type { FeeSubmission } from './feeSubmission';
import type { OpenBook } from './openBook';
import { withoutPersonalDetails } from '../evidence/personalDetails';
import { findPersonalDetails } from './personalDetails';
import { reportMissingAnswers } from './requiredAnswers';

export function completeSubmission(
  submission: FeeSubmission,
  defaults: SubmissionDefaults,
): Validated<OpenBook> {
  const { placement, employment, findings } = completePlacement(submission, defaults);
  const staffing = completePosts(submission.posts);
  const costs = completeCosts(submission.costs);
  const needs = completeNeeds(submission.additionalNeeds);
  const openBook: OpenBook = {
    submission,
    placement: withReferenceAlone(placement),
    employment,
    posts: staffing.posts,
    costLines: costs.costLines,
    additionalNeeds: needs.additionalNeeds,
    printedTotals: submission.printedTotals,
  };
  return understood(openBook, [
    ...findings,
    ...reportMissingAnswers(openBook),
    ...staffing.findings,
    ...costs.findings,
    ...needs.findings,
    ...findPersonalDetails(submission),
  ]);
}

/** The reference stands in headings and on every page: a name in it goes no further than the finding. */
function withReferenceAlone(placement: OpenBook['placement']): OpenBook['placement'] {
  const { placementReference } = placement;
  if (placementReference === null) return placement;
  return { ...placement, placementReference: withoutPersonalDetails(placementReference, 'reference') };
}
