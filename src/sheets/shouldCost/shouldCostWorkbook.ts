/**
 * A should-cost as a workbook: the needs and the parameters as inputs, every line as a formula over them, and the
 * submitted fee beside it. The simulation and the tornado are values of the day they were made, and say so.
 */
import { scenarioIn } from '../../domain/staffing/scenario';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { WorkbookDescription } from '../core/description';
import { cell, number } from '../core/expression';
import { markedScenario } from '../core/scenarioMark';
import { analysisWorkbook } from '../core/workbook';
import { totalCell } from './cellIds';
import { shouldCostSheet } from './shouldCostSheet';
import type { ShouldCostSubject } from './subject';
import { varianceSheet } from './varianceSheet';

export function describeShouldCost(subject: ShouldCostSubject): WorkbookDescription {
  const { reference } = subject.profile;
  const workbook = analysisWorkbook({
    called: { checks: 'Should-cost checks', about: 'About the should-cost' },
    title: `Should-cost${reference === null ? '' : `: ${reference}`}`,
    subject: 'What a council should expect to pay for a child’s assessed needs, as a range',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [shouldCostSheet(subject), varianceSheet(subject)],
    checks: checks(subject),
    rules: [
      {
        source: 'Low, central, high',
        rule: 'Each line is worked out three times, with every parameter at its low end, in the middle and at its high end. All ends at once are rare: the range to expect is narrower.',
      },
      {
        source: 'The range to expect',
        rule: 'Many outcomes are drawn with each parameter between its ends; one in ten is lower than the range, one in ten higher. It is of the day this was made.',
      },
    ],
  });
  return markedScenario(workbook, scenarioIn(subject.rules).length > 0);
}

function checks({ cost }: ShouldCostSubject): readonly ArithmeticCheck[] {
  const ends = ['low', 'central', 'high'] as const;
  return [
    ...ends.map((end) =>
      twoWays(
        `Categories come to the should-cost, ${end}`,
        cell(`variance.total.${end}`),
        cell(totalCell(end)),
      ),
    ),
    ...ends.map((end) =>
      asWorkedOut(`As worked out: should-cost, ${end}`, cell(totalCell(end)), number(cost.total[end].pounds)),
    ),
  ];
}
