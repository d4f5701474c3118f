/** Every placement of a council as a workbook: Budget, Portfolio, Opportunities, Provider, Trend, and a page for a panel. */
import { inPounds } from '../../domain/portfolio/portfolio';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { WorkbookDescription } from '../core/description';
import { cell, number, sumOfCells } from '../core/expression';
import { analysisWorkbook } from '../core/workbook';
import { budgetSheet, funderCell, totalCell } from './budgetSheet';
import { opportunitiesSheet } from './opportunitiesSheet';
import { panelSheet } from './panelSheet';
import { portfolioSheets } from './portfolioSheet';
import { groupCell, providerSheet } from './providerSheet';
import { trendSheet } from './trendSheet';
import type { PortfolioSubject } from './subject';

export function describePortfolio(subject: PortfolioSubject): WorkbookDescription {
  const { portfolio, asAt, panelPlacement } = subject;
  const panel = panelSheet(subject);
  return analysisWorkbook({
    called: { checks: 'Portfolio checks', about: 'About the portfolio' },
    title: panelPlacement === null ? 'Portfolio' : `Portfolio and placement ${panelPlacement}`,
    subject:
      'Every placement: where, what it costs, who pays, what the year costs against the budget, where to look first.',
    asAt,
    madeFrom: [portfolio.terms, portfolio.years.map(({ placed }) => [placed.row, placed.fees])],
    pages: [
      ...(panel === null ? [] : [panel]),
      budgetSheet(subject),
      ...portfolioSheets(subject),
      ...(portfolio.opportunities.length > 0 ? [opportunitiesSheet(subject)] : []),
      providerSheet(subject),
      trendSheet(subject),
    ],
    checks: checks(subject),
    rules: [
      {
        source: 'By the night',
        rule: 'Each night at the fee of that night; a placement’s year is rounded once, to the penny. Never 52 × today’s fee.',
      },
      {
        source: 'Committed',
        rule: 'What notice given on the day would still cost: the nights before the notice ends. What is left of the year after it is expected.',
      },
      {
        source: 'Funders',
        rule: 'Each placement is shared to the penny by largest remainder; what nobody is named for stands under “Not stated”.',
      },
      {
        source: 'Opportunities',
        rule: 'Pounds a year × how sure the evidence is, a model of ours with its weights on the page. Medians leave the placement itself out and need five others.',
      },
    ],
  });
}

function checks({ portfolio }: PortfolioSubject): readonly ArithmeticCheck[] {
  const { byFunder, total } = portfolio;
  return [
    asWorkedOut(
      'The funders come to the year',
      sumOfCells(byFunder.map((_, index) => funderCell(index, 'year'))),
      cell(totalCell('year')),
    ),
    asWorkedOut('The months come to the year', cell(totalCell('months')), cell(totalCell('year'))),
    twoWays(
      'The providers come to the year',
      cell(groupCell('provider', -1, 'year')),
      cell(totalCell('year')),
    ),
    asWorkedOut('The year as it was worked out', cell(totalCell('year')), number(inPounds(total.pennies))),
    asWorkedOut('To date as it was worked out', cell(totalCell('toDate')), number(inPounds(total.toDate))),
    asWorkedOut(
      'Committed as it was worked out',
      cell(totalCell('committed')),
      number(inPounds(total.committed)),
    ),
  ];
}
