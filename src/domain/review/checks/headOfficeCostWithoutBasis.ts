/**
 * A head-office cost that does not say how it was shared out: by places, by turnover, by hours worked, by headcount. Without
 * a basis it can be any figure, and it is usually the least examined one in the fee.
 *
 * A stated basis of share, a percentage of something named, or hours or WTE with a rate count as a basis.
 * Warning. Example: "Group management charge" at £484.69 a week for one child, nothing beside it.
 */
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const headOffice =
  /\b(head[\s-]?office|central (overheads?|costs?|services)|(group|management) (charge|fee|recharge))\b/i;

export const headOfficeCostWithoutBasis: Check = (subject: CheckSubject) =>
  includedCostLines(subject)
    .filter((line) => isHeadOffice(line) && !hasBasis(line) && !weeklyOfLine(subject, line).isZero())
    .map((line) => ({
      code: 'head-office-cost-without-basis',
      severity: 'warning',
      at: line.at,
      expected: 'how the organisation’s cost was shared between its homes',
      received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}, no basis stated`,
      advice: `Ask what ${quoted(line.label)} pays for in total, and how it was shared: by places, turnover or staff.`,
    }));

function isHeadOffice(line: CostLine): boolean {
  return (
    line.category === 'centralOverheads' || line.serves === 'organisation' || headOffice.test(line.label)
  );
}

const basisInNotes =
  /\b(by|per|on|across)\b.{0,120}\b(turnover|income|places?|homes?|head-?count|staff|hours|fte|wte)\b/i;

function hasBasis({ basisOfShare, workings, amount, notes }: CostLine): boolean {
  const namesItsBase =
    workings?.percent !== undefined && workings.percentOf !== undefined && workings.percentOf !== 'unstated';
  const statesWork =
    workings?.wte !== undefined || workings?.hoursAWeek !== undefined || workings?.salary !== undefined;
  return (
    (basisOfShare ?? '').trim() !== '' ||
    basisInNotes.test(notes ?? '') ||
    namesItsBase ||
    statesWork ||
    amount.kind === 'percentage'
  );
}
