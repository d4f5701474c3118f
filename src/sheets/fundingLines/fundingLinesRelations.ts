/** What the lines and shares of a week must be to one another: what the command refuses, held on the sheet. */
import { cell, lessThan, number, rounded } from '../core/expression';
import { allAboveNought, never, noneMarked, type Relation } from '../core/relations';
import { lineCell, totalCell, type FundingRow } from './cellIds';
import type { FundingLinesSubject } from './subject';

export const termsCell = 'fundingLines.terms';
/** Beside a line: the marks that are counted. */
export const notWhole = '✗ not 100 %';
export const lacksSomething = '✗ lacks';

export function fundingLinesRelations(
  { rest }: FundingLinesSubject,
  rows: readonly FundingRow[],
): readonly Relation[] {
  const isBelowNought = (pounds: ReturnType<typeof cell>) => lessThan(rounded(pounds, 2), number(0));
  return [
    {
      label: 'Lines whose shares do not come to 100 %: none',
      ...noneMarked(
        rows.map((_, line) => lineCell(line, 'inAll')),
        notWhole,
      ),
      broken: 'The shares of a line do not come to 100 %: who pays is not known until they do.',
    },
    ...(rest === null
      ? []
      : [
          {
            label: 'The other lines are no more than the fee',
            ...never(isBelowNought(cell(lineCell(rows.length - 1, 'weekly')))),
            broken: 'The lines are more than the fee: nobody who bears the rest pays less than nothing.',
          },
        ]),
    {
      label: 'Nobody bears less than nothing',
      ...never(isBelowNought(cell(totalCell('weekly')))),
      broken: 'Deductions are more than the lines: look at the amounts below nought.',
    },
    allAboveNought('The days of the year', ['fundingLines.days']),
    {
      label: 'Lines without a name or an amount: none',
      ...noneMarked(
        rows.map((_, line) => lineCell(line, 'inAll')),
        lacksSomething,
      ),
      broken: 'A line lacks its name or its amount: fill in those marked ✗ lacks, or empty their row.',
    },
  ];
}
