/** A jointly funded year as a workbook: who pays, its checks, and what the figures rest on. */
import { sumOf } from '../../domain/money/exact';
import type { WorkbookDescription } from '../core/description';
import { asWorkedOut, changed, fault, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number } from '../core/expression';
import { checksOfTerms } from '../core/relations';
import { analysisWorkbook } from '../core/workbook';
import { borneCell, owedStepCell, totalCell } from './cellIds';
import { fundingRelations } from './fundingRelations';
import { fundingTable } from './fundingTable';
import type { JointFundingSubject } from './subject';
import { whoPaysSheet, whoPaysWorkings } from './whoPaysSheet';

export function describeJointFunding(subject: JointFundingSubject): WorkbookDescription {
  const table = fundingTable(subject);
  return analysisWorkbook({
    called: { checks: 'Who pays checks', about: 'About who pays' },
    title: subject.placement === null ? 'Who pays' : `Who pays: ${subject.placement}`,
    subject: 'What a year of a placement costs, what each payer bears, and what is to be recovered.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [whoPaysSheet(table), whoPaysWorkings(table)],
    checks: [...checks(subject), ...checksOfTerms(fundingRelations(table))],
    rules: [
      {
        source: 'Each night',
        rule: 'A year is its nights, each at the fee and the shares of that night: weekly ÷ 7 × nights. It is rounded once, to the penny.',
      },
      {
        source: 'To the penny',
        rule: 'What each payer bears adds up to the year: whole pennies first, then one each to the largest remainders, ties to the payer named first.',
      },
      {
        source: 'Two days',
        rule: 'Until the day of the decision the shares in force before it took effect go on being paid; the new shares count from the day it takes effect. What was paid too little meanwhile is recovered.',
      },
      { source: 'No share is usual', rule: 'There is no national percentage, so none is proposed here.' },
    ],
  });
}

function checks({ year }: JointFundingSubject): readonly ArithmeticCheck[] {
  const recovered = sumOf((year.toRecover ?? []).map(({ pounds }) => pounds));
  return [
    twoWays('What each bears comes to the year', cell(borneCell('pounds', 'inAll')), cell(totalCell('cost'))),
    asWorkedOut('The year as it was worked out', cell(totalCell('cost')), number(year.total)),
    {
      label: 'What is to be recovered as it was worked out',
      first: cell(owedStepCell('pounds', 'inAll')),
      second: number(recovered),
      places: 2,
      meaning: `${changed} ${fault}`,
      ofInputs: true,
    },
  ];
}
