/**
 * What the label of a cost line says of a ratio and its hours, in our own form and in JSON as in any other layout:
 * "1:1 support, 14 hours a week" is 14 hours at one to one, "Support worker 84 hrs per week @ £15.20" 84 hours at £15.20. Labels
 * with neither are left as they are.
 */
import type { StatedWorkings } from '../domain/fee/statedWorkings';
import { ratioInText } from '../domain/placement/ratioInText';
import type { FeeSubmission } from '../domain/submission/feeSubmission';
import { labelWorkings } from './labelWorkings';
import { textOf } from './sheetCells';

export function withWorkingsOfLabels(submission: FeeSubmission): FeeSubmission {
  return {
    ...submission,
    costs: submission.costs.map((row) => {
      const workings = row.workings ?? workingsOfLabel(textOf(row.fields.label?.cell));
      return workings === null ? row : { ...row, workings };
    }),
  };
}

function workingsOfLabel(label: string): StatedWorkings | null {
  const ratio = ratioInText(label);
  const workings = labelWorkings(label);
  if (ratio !== null) return { ...workings, ratio };
  const statesHours = [workings?.hoursAWeek, workings?.wte, workings?.hoursOfPeriod].some(
    (stated) => stated !== undefined,
  );
  return statesHours ? workings : null;
}
