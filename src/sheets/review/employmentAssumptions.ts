/** What employing somebody costs beyond pay: the statutory figures in force and the scheme, each with its source, and the two rates that follow. */
import { exact, exactText } from '../../domain/money/exact';
import type { Provenance } from '../../domain/evidence/provenance';
import type { FeeReview } from '../../domain/review/feeReview';
import type { InForce } from '../../domain/staffing/employmentRules';
import type { PensionTerms } from '../../domain/staffing/staffingAssumptions';
import { amountInput, chosen, headingRow, typedFigure } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { difference, equals, greaterThan, largest, number, quotient, text, when } from '../core/expression';
import { assumptionColumns, assumptionRow, derivedRow } from './assumptionRow';
import { assumption, assumptionCell, type AssumptionId } from '../core/feeCells';

export const pensionBases = {
  minimum: 'statutory minimum',
  everyone: 'minimum, everyone enrolled',
  allPay: 'percentage of all pay',
} as const;

export function employmentAssumptions(review: FeeReview): readonly DescribedRow[] {
  const { rules } = review;
  return [
    headingRow('What employing somebody costs', assumptionColumns),
    moneyRow(
      'nationalLivingWage',
      'National Living Wage',
      'an hour',
      'Pay is held against it on the Staffing sheet.',
      rules.nationalLivingWage,
      // The law of the day: pay may not be held against less. For an earlier day the review is made as at that day.
      exactText(rules.nationalLivingWage.value),
    ),
    percentRow(
      'employerNI',
      'Employer National Insurance',
      'of pay above it',
      'Worked out person by person.',
      rules.employerNIPercent,
    ),
    moneyRow(
      'secondaryThreshold',
      'National Insurance begins at',
      'a year a person',
      'Pay below it bears no employer contribution.',
      rules.secondaryThreshold,
    ),
    ...pensionRows(review),
    percentRow(
      'levyPercent',
      'Apprenticeship levy',
      'of all pay',
      'Less one allowance for the whole organisation.',
      rules.levyPercent,
    ),
    moneyRow(
      'levyAllowance',
      'Levy allowance',
      'a year',
      'One for the whole organisation.',
      rules.levyAllowance,
    ),
    payBillRow(review),
    levyRateRow(),
  ];
}

function pensionRows(review: FeeReview): readonly DescribedRow[] {
  const { rules } = review;
  const { value: terms, provenance } = review.staffingAssumptions.pension;
  const scheme = terms.kind === 'percentOfAllPay' ? terms.percent.dividedBy(100) : null;
  return [
    assumptionRow(
      'Employer pension: what it is paid on',
      chosen(
        assumptionCell('pensionBasis'),
        basisOf(terms),
        basisOf(terms) === pensionBases.everyone
          ? Object.values(pensionBases)
          : [pensionBases.minimum, pensionBases.allPay],
        'Choose the statutory minimum, or a scheme’s percentage of all pay.',
      ),
      'choose',
      'Added to each person’s pay.',
      provenance,
    ),
    assumptionRow(
      'Scheme’s percentage of all pay',
      typedFigure(
        assumptionCell('pensionScheme'),
        scheme,
        'inputPercent',
        amountInput('1', 'Type the scheme’s percentage; it counts where “percentage of all pay” is chosen.'),
      ),
      'of all pay',
      'Counts only where “percentage of all pay” is chosen.',
      scheme === null ? { kind: 'derived', from: 'nothing: no scheme is stated' } : provenance,
    ),
    percentRow(
      'pensionMinimum',
      'Pension minimum',
      'of pay in the band',
      'Of the pay between the two amounts below.',
      rules.pensionMinimumPercent,
    ),
    moneyRow(
      'pensionBandFrom',
      'Pension band from',
      'a year',
      'Pay below it bears no minimum pension.',
      rules.pensionBandFrom,
    ),
    moneyRow(
      'pensionBandTo',
      'Pension band to',
      'a year',
      'Pay above it bears no minimum pension.',
      rules.pensionBandTo,
    ),
    moneyRow(
      'pensionTrigger',
      'Enrolled from pay of',
      'a year',
      'Nobody below it is enrolled automatically.',
      rules.pensionTrigger,
    ),
    derivedRow(
      'pensionRate',
      'Pension rate that applies',
      when(
        equals(assumption('pensionBasis'), text(pensionBases.allPay)),
        assumption('pensionScheme'),
        assumption('pensionMinimum'),
      ),
      'percent',
      'of pay that counts',
      'Also borne by sleep-in allowances.',
      'the basis chosen above',
    ),
  ];
}

function basisOf(terms: PensionTerms): string {
  if (terms.kind === 'percentOfAllPay') return pensionBases.allPay;
  return terms.enrolledBelowTrigger === true ? pensionBases.everyone : pensionBases.minimum;
}

function payBillRow(review: FeeReview): DescribedRow {
  const bill = review.staffingAssumptions.organisationPayBill;
  const unstated: Provenance = {
    kind: 'localAssumption',
    owner: 'Open Book',
    reason: 'no pay bill is stated',
  };
  return assumptionRow(
    'Organisation’s pay bill',
    typedFigure(
      assumptionCell('organisationPayBill'),
      bill?.value ?? null,
      'inputMoney',
      amountInput('10000000000', 'Type the whole organisation’s pay a year; left empty, no levy is added.'),
    ),
    'a year',
    'Sets the levy on each pound of pay; without it no levy is added.',
    bill?.provenance ?? unstated,
  );
}

function levyRateRow(): DescribedRow {
  const allowanceShare = quotient(assumption('levyAllowance'), assumption('organisationPayBill'));
  return derivedRow(
    'levyRate',
    'Levy on each pound of pay',
    when(
      greaterThan(assumption('organisationPayBill'), number(0)),
      largest(number(0), difference(assumption('levyPercent'), allowanceShare)),
      number(0),
    ),
    'factor',
    'of all pay',
    'Spread evenly over everybody’s pay.',
    'levy − allowance ÷ pay bill, never below nought',
  );
}

function moneyRow(
  id: AssumptionId,
  label: string,
  unit: string,
  effect: string,
  rule: InForce,
  from = '0',
): DescribedRow {
  const input = amountInput(
    '1000000',
    'Type pounds; the published figure stands here until it is typed over.',
    from,
  );
  return assumptionRow(
    label,
    typedFigure(assumptionCell(id), rule.value, 'inputMoney', input),
    unit,
    effect,
    rule.provenance,
  );
}

function percentRow(
  id: AssumptionId,
  label: string,
  unit: string,
  effect: string,
  rule: InForce,
): DescribedRow {
  const input = amountInput(
    '1',
    'Type a percentage; the published figure stands here until it is typed over.',
  );
  const share = exact(rule.value).dividedBy(100);
  return assumptionRow(
    label,
    typedFigure(assumptionCell(id), share, 'inputPercent', input),
    unit,
    effect,
    rule.provenance,
  );
}
