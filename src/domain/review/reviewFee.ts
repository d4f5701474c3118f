/**
 * The review of one open book: staff costed, lines put side by side, the fee taken apart, everything checked.
 *
 * Pure: the day, the rules in force and the findings so far are arguments; the same arguments give the same review.
 */
import type { Finding } from '../evidence/finding';
import { costLineById } from '../fee/costLine';
import { footToFee } from '../fee/footToFee';
import { breakDownFee } from '../fee/feeBreakdown';
import { keyRatios } from './keyRatios';
import { negotiationLines } from '../negotiation/negotiationLines';
import { providerResult } from '../negotiation/providerResult';
import { sharingHome } from '../staffing/childrenSharing';
import { costPost } from '../staffing/costPost';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { OpenBook } from '../submission/openBook';
import { assumptionsLog } from './assumptionsLog';
import { assumptionsOf } from './assumptionsOf';
import { allChecks } from './checks/allChecks';
import { feeLines } from './feeLines';
import type { FeeReview } from './feeReview';
import { findingsByPounds } from './findingsByPounds';
import { judgedCost, noJudgements, type LineJudgements } from './lineJudgements';
import type { PublishedMargin } from './profitWords';
import { sourcesOf } from './sourcesOf';

export function reviewFee(
  submitted: OpenBook,
  rules: EmploymentRules,
  findingsSoFar: readonly Finding[],
  judgements: LineJudgements = noJudgements,
  publishedMargins: readonly PublishedMargin[] = [],
): FeeReview {
  const openBook: OpenBook = {
    ...submitted,
    costLines: submitted.costLines.map((line) => judgedCost(line, judgements)),
  };
  const staffingAssumptions = assumptionsOf(openBook, rules);
  const postCosts = openBook.posts.map((post) => costPost(post, staffingAssumptions));
  const lines = footToFee(
    openBook.placement.quotedWeeklyFee,
    feeLines(openBook, postCosts, staffingAssumptions, judgements),
    ({ origin }) =>
      origin.kind === 'cost' && costLineById(openBook.costLines, origin.costLineId)?.amount.kind === 'money',
  );
  const breakdown = breakDownFee(openBook.placement.quotedWeeklyFee, lines);
  const subject = { asAt: rules.asAt, openBook, staffingAssumptions, postCosts, breakdown };
  const findings = findingsByPounds(
    [...findingsSoFar, ...allChecks.flatMap((check) => check(subject))],
    subject,
  );
  const assumptions = assumptionsLog(openBook, staffingAssumptions);
  return {
    asAt: rules.asAt,
    openBook,
    rules,
    staffingAssumptions,
    postCosts,
    breakdown,
    ratios: keyRatios(breakdown, postCosts, openBook, staffingAssumptions),
    providerResult: providerResult(breakdown, openBook.placement.councilOffer),
    negotiation: negotiationLines(breakdown, findings, openBook, postCosts, sharingHome(staffingAssumptions)),
    assumptions,
    sources: sourcesOf(openBook, assumptions, publishedMargins),
    publishedMargins,
    foundInReading: findingsSoFar,
    findings,
  };
}
