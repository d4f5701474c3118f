/**
 * An additional need without an intended outcome, a measure or a review date. Extra support is bought for a change in the
 * child's life; without these three nobody can tell when it has done its work.
 *
 * Needs of the form are asked for all three. Elsewhere there are no such columns, so each priced line of extra staffing, or
 * that says extra or one-to-one, is asked about once; NI and pension on them are no support. Warning.
 */
import type { Finding } from '../../evidence/finding';
import type { AdditionalNeed } from '../../additionalNeeds/additionalNeed';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { includedLinesOf, lineText, weeklyOfLine } from '../checkedLine';
import { cannotUseOfNeed } from '../unusableAnswers';
import { listInWords, quoted } from '../inWords';

const onCosts = /\b(nic?s?|national insurance|pensions?|on-?\s?costs?|levy|vat)\b/i;
const severalStaff = /\b[2-4]\s?:\s?1\b/i;
const severalStaffCounted = /^(?=.*\bstaff x \d)[2-4] staff\b|\b[2-4] staff x\b/i;
const extraSupport = /\b(additional|extra|\d:\d|(one|two|three)[\s-]to[\s-](one|two))\b/i;

export const additionalNeedWithoutOutcome: Check = (subject) => [
  ...subject.openBook.additionalNeeds.flatMap((need) => missingFromNeed(need, subject)),
  ...subject.openBook.costLines.filter((line) => isExtraSupport(subject, line)).map(missingFromLine),
  ...therapyAndEducation(subject),
];

function missingFromNeed(
  { at, need, intendedOutcome, measure, reviewDate }: AdditionalNeed,
  { openBook }: CheckSubject,
): readonly Finding[] {
  const isDated = reviewDate !== null || cannotUseOfNeed(openBook, at, 'reviewDate');
  const missing = [
    ...(isBlank(intendedOutcome) ? ['intended outcome'] : []),
    ...(isBlank(measure) ? ['measure'] : []),
    ...(isDated ? [] : ['review date']),
  ];
  return missing.length === 0 ? [] : [finding({ at, label: need }, `no ${listInWords(missing)}`)];
}

/** Therapy and education are bought for an outcome too, and often paid by another: asked once for all their lines. */
function therapyAndEducation(subject: CheckSubject): readonly Finding[] {
  if (subject.openBook.submission.layout !== 'foreign') return [];
  const lines = includedLinesOf(subject, ['additionalHealth', 'additionalEducation']).filter(
    (line) => !isExtraSupport(subject, line) && !weeklyOfLine(subject, line).isZero(),
  );
  const [first] = lines;
  if (first === undefined) return [];
  const labels = listInWords(lines.slice(0, 5).map(({ label }) => quoted(label)));
  const isFunded = lines.every(({ funder }) => funder !== null);
  return [
    {
      code: 'additional-need-without-outcome',
      severity: 'note',
      at: first.at,
      expected:
        'an intended outcome, a measure and a review date, and who pays: social care, education or health (ICB)',
      received: `${labels} with no outcome${isFunded ? '' : ' and no funder'}`,
      advice: isFunded
        ? 'Agree what each should change and when it is reviewed; ask whether each funder has agreed its share.'
        : 'Agree what each should change and when it is reviewed; ask whether education or the ICB has agreed to pay its share.',
    },
  ];
}

function isBlank(answer: string | null): boolean {
  return answer === null || answer.trim() === '';
}

function isExtraSupport(subject: CheckSubject, line: CostLine): boolean {
  const isAdditional =
    line.category === 'additionalStaffing' ||
    line.category === 'additionalHealth' ||
    line.category === 'additionalEducation';
  const isSupport = line.category === 'additionalStaffing' && !onCosts.test(line.label);
  const text = lineText(line);
  const isCore = line.category === 'directCare' || line.category === 'managementAndSupport';
  const isMoreThanOneToOne = severalStaff.test(text) || (!isCore && severalStaffCounted.test(text));
  return (
    (isMoreThanOneToOne || (isAdditional && (isSupport || extraSupport.test(line.label)))) &&
    !weeklyOfLine(subject, line).isZero()
  );
}

function missingFromLine({ at, label }: CostLine): Finding {
  return finding({ at, label }, 'no intended outcome, measure and review date');
}

function finding({ at, label }: Pick<CostLine, 'at' | 'label'>, missing: string): Finding {
  return {
    code: 'additional-need-without-outcome',
    severity: 'warning',
    at,
    expected: 'an intended outcome, how it is measured, and a review date',
    received: `${quoted(label)} with ${missing}`,
    advice: `Agree with the provider what ${quoted(label)} should change for the child, how that is seen, and when it is reviewed.`,
  };
}
