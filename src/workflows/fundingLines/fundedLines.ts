/** The lines of a fee and who pays each: typed, of a provider's submission with the funder that it states, or of a census. */
import { countInWords } from '../../domain/evidence/countInWords';
import { exact, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { percentage, type Percentage } from '../../domain/money/percentage';
import type { Payer } from '../../sheets/fundingLines/subject';
import { reviewSubmission } from '../review/answer';
import { censusRead, type CensusLine } from './censusLines';
import type { RowsFromTables } from '../typed/analysis';
import { figure, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfFields } from '../typed/form';

const share = (label: string) => optionally(percent(label));

const fields = {
  line: words('Line'),
  weekly: optionally(money('Amount', '£ a week', { from: '-10000000' })),
  perTeachingWeek: optionally(money('Or for a teaching week', '£')),
  teachingWeeks: optionally(figure('Teaching weeks', 'a year', { to: '100' })),
  socialCare: share('Social care'),
  education: share('Education'),
  health: share('Health'),
  justice: share('Youth justice'),
  reason: optionally(words('Why', { hint: 'Such as: therapy declined by the NHS.' })),
  placement: optionally(words('Placement', { hint: 'Where the lines are of more than one.' })),
};

export const fundedLines = listOf('line', fields, {
  label: 'Lines of the fee',
  hint: 'Shares of a line add up to 100 %; a line that states none is social care’s.',
  most: 1000,
});

export interface FundedLine {
  readonly line: string;
  readonly weekly: Exact;
  readonly perTeachingWeek: Exact | null;
  readonly teachingWeeks: Exact | null;
  readonly shares: readonly { readonly payer: Payer; readonly percent: Percentage }[];
  readonly reason: string | null;
  /** Where the lines are of more than one. */
  readonly placement: string | null;
  /** Nobody said who pays it. */
  readonly isSilent: boolean;
  /** What is left of the fee. */
  readonly isRest: boolean;
}

/** A submission's own lines, those in the fee, each with its funder; or what a census says that each payer contributes. */
export const linesOfSubmission: RowsFromTables = {
  list: 'lines',
  what: 'a provider’s submission, or a census with contributions',
  read: (workbook, asAt) => {
    const census = censusRead(workbook, asAt);
    return census === null ? null : { ...census, rows: census.rows.map(rowOfCensus) };
  },
  ofSubmission: (submission, asAt) => {
    const { value: review } = reviewSubmission(
      { value: submission, findings: [] },
      { asAt, weeksPerYear: null },
    );
    const at = submission.file === '' ? 'The submission' : submission.file;
    const lines = review?.breakdown.lines.filter(({ included }) => included) ?? [];
    return {
      rows: lines.map(({ label, weekly, funder }): ValuesOfFields<typeof fields> => ({
        line: label.slice(0, 200),
        weekly: weekly.pounds,
        perTeachingWeek: undefined,
        teachingWeeks: undefined,
        socialCare: funder === 'socialCare' ? percentage(exact(100)) : undefined,
        education: funder === 'education' ? percentage(exact(100)) : undefined,
        health: funder === 'health' ? percentage(exact(100)) : undefined,
        justice: undefined,
        reason: undefined,
        placement: undefined,
      })),
      sentence: `${at} was read as a provider’s submission of ${poundsInWords(review?.breakdown.quoted.pounds ?? exact(0))} a week: ${countInWords(lines.length, 'line')} in the fee, each with the funder it states.`,
      findings: [],
    };
  },
};

function rowOfCensus({ line, placement, weekly, payer }: CensusLine): ValuesOfFields<typeof fields> {
  const whole = (each: Payer) => (payer === each ? percentage(exact(100)) : undefined);
  return {
    line: line.slice(0, 200),
    weekly,
    perTeachingWeek: undefined,
    teachingWeeks: undefined,
    socialCare: whole('socialCare'),
    education: whole('education'),
    health: whole('health'),
    justice: whole('justice'),
    reason: undefined,
    placement,
  };
}
