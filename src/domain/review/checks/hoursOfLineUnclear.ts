/**
 * A cost line of staff whose label states hours that could be meant in more than one way, or that its amount cannot pay for: they
 * stand in no lawful floor and no split by ratio. Where hours × rate give another amount, that is said already.
 *
 * Warning: a question for the provider. Worked example: "2 staff, 84 hours a week" at £2,600.00 may be 84 hours or 168.
 */
import { supportedByLabel } from '../../negotiation/supportedByLabel';
import { sharingHome } from '../../staffing/childrenSharing';
import type { Check } from '../check';
import { feeLineOf } from '../checkedLine';
import { hoursOfLine, isOfNoRota } from '../hoursOfLine';
import { amountInWords, quoted } from '../inWords';
import { isOfStaff } from '../staffedLines';

export const hoursOfLineUnclear: Check = (subject) => {
  const { openBook, staffingAssumptions } = subject;
  return openBook.costLines.flatMap((line) => {
    const { amount, label, at } = line;
    const isInFee = feeLineOf(subject, line)?.included === true;
    if (!isInFee || !isOfStaff(line) || isOfNoRota(line) || amount.kind !== 'money') return [];
    if (supportedByLabel(line, staffingAssumptions.year, sharingHome(staffingAssumptions)) !== null)
      return [];
    if (hoursOfLine(line, staffingAssumptions).kind !== 'unclear') return [];
    return [
      {
        code: 'hours-of-line-unclear',
        severity: 'warning',
        at,
        expected: 'hours of staff a week that the amount can pay for, and whose they are',
        received: `${quoted(label)}: ${amountInWords(amount.money.pounds, amount.money.per)}`,
        advice: `Ask how many hours of staff a week ${quoted(label)} pays for: of each person or together, for the home or for this child. Until then they count in no lawful cost.`,
      },
    ];
  });
};
