/** A provider's submission as a placement of the portfolio: its fee, how far it is explained, whose it is. */
import { additionalCategories } from '../../domain/fee/costCategory';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding } from '../../domain/evidence/priceFinding';
import { sumOf } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { PlacedRow } from '../../domain/portfolio/placed';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import { reviewSubmission } from '../review/answer';
import type { RowsRead } from '../typed/analysis';

const contracts = { spot: 'Spot', framework: 'Framework', block: 'Block', softBlock: 'Soft block' } as const;

export function submissionAsRow(submission: FeeSubmission, asAt: IsoDate): RowsRead {
  const { value: review } = reviewSubmission(
    { value: submission, findings: [] },
    { asAt, weeksPerYear: null },
  );
  const { file } = submission;
  const at = file === '' ? 'the submission' : file;
  if (!review?.breakdown.quoted.pounds.greaterThan(0))
    return {
      rows: [],
      sentence: `${at} was read as a provider’s submission; no fee is stated in it.`,
      findings: [
        priceFinding('fee-not-a-number', {
          at,
          expected: 'a provider’s submission with a weekly fee',
          received: 'none',
          advice: 'It is not counted: open-book review says what is missing.',
        }),
      ],
    };
  const { placement } = review.openBook;
  const { quoted, unexplained, categories } = review.breakdown;
  const additional = sumOf(
    categories.flatMap(({ category, weekly }) =>
      additionalCategories.includes(category) ? [weekly.pounds] : [],
    ),
  );
  const row: PlacedRow = {
    at,
    weekly: quoted.pounds,
    placement: placement.placementReference ?? placement.submissionId ?? undefined,
    provider: placement.provider ?? undefined,
    home: placement.home ?? undefined,
    region: placement.region ?? undefined,
    sourcing: placement.contractType === null ? undefined : contracts[placement.contractType],
    unexplained: toThePenny(unexplained.pounds),
    additional: toThePenny(additional),
    core: toThePenny(quoted.pounds.minus(unexplained.pounds).minus(additional)),
  };
  return {
    rows: [row],
    sentence: `${at} was read as a provider’s submission of ${poundsInWords(quoted.pounds)} a week.`,
    findings: [],
  };
}
