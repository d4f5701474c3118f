/**
 * A provider's file in, a review out: our own template where it is one, any other layout otherwise.
 *
 * Nothing is thrown for what a provider got wrong; where no review is possible at all, the findings say why.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { Finding } from '../../domain/evidence/finding';
import { limits } from '../../domain/evidence/limits';
import { placeText, wholeSubmission } from '../../domain/evidence/place';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { FeeReview } from '../../domain/review/feeReview';
import { noJudgements } from '../../domain/review/lineJudgements';
import { reviewFee } from '../../domain/review/reviewFee';
import { completeSubmission } from '../../domain/submission/completeSubmission';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { LayoutMapping } from '../../reading/layoutMapping';
import { withoutOwnTables } from '../../reading/ownTables';
import { readForeignLayout } from '../../reading/readForeignLayout';
import { readTemplate } from '../../reading/template/readTemplate';
import { withWorkingsOfLabels } from '../../reading/workingsOfLabel';
import { publishedMargins } from '../../reference/observations';
import { employmentRulesInForce } from '../../reference/employmentRulesInForce';
import { ownRules, type OwnFigures } from '../figures/localFigures';

/** `localFigures` and `scenario` stand in the place of published figures. */
export interface ReviewChoices extends OwnFigures {
  readonly asAt: IsoDate;
  /** What the user chose; null leaves it to the submission, and where that is silent to 365/7. */
  readonly weeksPerYear: WeeksPerYear | null;
}

/** What was received, recognised but not yet complete. */
export function recogniseWorkbook(
  received: ReceivedWorkbook,
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> {
  const { workbook, findings } = withoutOwnTables(received);
  const ours = readTemplate(workbook);
  const { value, findings: found } = ours === null ? readForeignLayout(workbook, mapping) : understood(ours);
  return { value, findings: [...findings, ...found] };
}

export function reviewSubmission(
  submission: Validated<FeeSubmission>,
  choices: ReviewChoices,
): Validated<FeeReview> {
  if (submission.value === null) return notUsable(submission.findings);
  const tooMany = tooManyLines(submission.value);
  if (tooMany !== null) return notUsable([...submission.findings, tooMany]);
  const completed = completeSubmission(withWorkingsOfLabels(submission.value), {
    weeksPerYear: choices.weeksPerYear,
  });
  const rules = employmentRulesInForce(choices.asAt, ownRules(choices, choices.asAt));
  // A detail found in the table and again in the submission made of it is one.
  const known = new Set(submission.findings.map(placed));
  // One cause, one finding: the reader has said that the amounts have no period.
  const saysNoPeriod = submission.findings.some(({ code }) => code === 'period-missing');
  const more = completed.findings.filter(
    (finding) => !known.has(placed(finding)) && !(saysNoPeriod && finding.code === 'period-missing'),
  );
  const findings = [...submission.findings, ...more, ...rules.findings];
  if (completed.value === null || rules.value === null) return notUsable(findings);
  const review = reviewFee(completed.value, rules.value, findings, noJudgements, publishedMargins);
  return understood(review, review.findings);
}

/** No fee has so many lines; whatever has is another kind of table. */
function tooManyLines({ file, posts, costs, additionalNeeds }: FeeSubmission): Finding | null {
  const lines = posts.length + costs.length + additionalNeeds.length;
  if (lines <= limits.lines.most) return null;
  return {
    code: 'file-too-large',
    severity: 'error',
    at: wholeSubmission,
    expected: 'a submission of at most 25,000 posts, cost lines and additional needs',
    received: `${file} has ${String(lines)}`,
    advice: 'Give the cost breakdown of one placement alone, without lists of other payments.',
  };
}

function placed({ code, at, received }: Finding): string {
  return `${code} ${placeText(at)} ${received}`;
}
