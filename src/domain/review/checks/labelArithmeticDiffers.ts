/**
 * The label carries its own arithmetic ("5 hrs @ £38") and it gives another amount than the one stated. What counts as a
 * difference is in `negotiation/supportedByLabel.ts`.
 *
 * Warning. Worked example: "5 hrs @ £38" is £190.00 a week; stated as £210.00 it leaves £20.00 a week to explain.
 */
import type { Finding } from '../../evidence/finding';
import { supportedByLabel } from '../../negotiation/supportedByLabel';
import { sharingHome } from '../../staffing/childrenSharing';
import { multiplicationInWords, type StatedWorkings } from '../../fee/statedWorkings';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { amountInWords, quoted } from '../inWords';

export const labelArithmeticDiffers: Check = (subject) =>
  subject.openBook.costLines.flatMap((line) => difference(subject, line));

function difference({ staffingAssumptions }: CheckSubject, line: CostLine): readonly Finding[] {
  const workings = line.workings?.amount;
  if (workings === undefined || line.amount.kind !== 'money') return [];
  if (supportedByLabel(line, staffingAssumptions.year, sharingHome(staffingAssumptions)) === null) return [];
  return [
    {
      code: 'label-arithmetic-differs',
      severity: 'warning',
      at: line.amountAt,
      expected: workingsInWords(workings),
      received: amountInWords(line.amount.money.pounds, line.amount.money.per),
      advice: `Ask which is right for ${quoted(line.label)}, the working in its label or the amount beside it.`,
    },
  ];
}

/** "5 × £38.00: £190.00 a week", or the amount alone where the label multiplies nothing. */
function workingsInWords(amount: NonNullable<StatedWorkings['amount']>): string {
  const multiplied = multiplicationInWords(amount);
  return `${multiplied === null ? '' : `${multiplied}: `}${amountInWords(amount.pounds, amount.per)}`;
}
