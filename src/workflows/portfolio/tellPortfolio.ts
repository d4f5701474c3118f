/** A portfolio in words: the year against the budget first, then who pays, the months, the providers and where to look. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import { exact, sumOf } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { Opportunity, OpportunityKind } from '../../domain/portfolio/opportunities';
import { inPounds, offFramework, type Portfolio, type Sums } from '../../domain/portfolio/portfolio';
import { shareInWords } from '../shown/shownFigures';
import type { Told, ToldTable } from '../typed/analysis';

const mostRows = 10;

const opportunityWords: Readonly<Record<OpportunityKind, string>> = {
  stepDown: 'a step-down that is due',
  shouldCost: 'its should-cost',
  unexplained: 'what its breakdown explains',
  market: 'the median of comparable placements',
  ownBand: 'the median of our own in this band',
};

const money = (pennies: bigint): string => poundsInWords(inPounds(pennies));

export function tellPortfolio(portfolio: Portfolio): Told {
  const { terms, total, years, now, opportunities } = portfolio;
  const budget = sumOf(terms.budgets.map(({ pounds }) => pounds));
  const apart = inPounds(total.pennies).minus(budget);
  const against =
    terms.budgets.length === 0
      ? ''
      : apart.isZero()
        ? ', just the budget'
        : `, ${poundsInWords(apart.abs())} ${apart.isPositive() ? 'over' : 'under'} the budget`;
  const there = years.filter(({ year }) => year.nights > 0).length;
  const placements = there === 1 ? 'One placement costs' : `${countInWords(there, 'placement')} cost`;
  return {
    headline: `${placements} ${money(total.pennies)} from ${dayInWords(terms.from)} to the night before ${dayInWords(terms.until)}${against}.`,
    figures: [
      { label: 'To date', value: money(total.toDate) },
      { label: 'Committed', value: money(total.committed) },
      { label: 'Expected after that', value: money(total.toCome - total.committed) },
      { label: 'In the year', value: money(total.pennies) },
    ],
    tables: [
      funderTable(portfolio),
      {
        title: 'Month by month',
        columns: [
          { header: 'Month', isFigure: false },
          { header: 'Costs', isFigure: true },
        ],
        rows: [
          ...portfolio.byMonth.map(({ month, pennies }) => [
            dayInWords(month.from).slice(2).trim(),
            money(pennies),
          ]),
          ['In the year', money(total.pennies)],
        ],
        hasTotal: true,
      },
      providerTable(portfolio),
      ...(opportunities.length === 0 ? [] : [opportunityTable(opportunities)]),
    ],
    sentences: [
      `On ${dayInWords(terms.toDate)} ${now.placements === 1 ? 'one child is' : `${String(now.placements)} children are`} placed, at ${poundsInWords(now.weekly)} a week together.`,
      ...offInWords(portfolio),
      ...farInWords(portfolio),
      `Committed is what ${countInWords(terms.noticeNights, 'night')}’ notice would still cost; what is expected is left of the year after that, as long as nothing changes.`,
      'Each night is counted at the fee of that night; a placement’s year is rounded once, so that every list adds up.',
      'The list of where to look is by pounds and evidence; a child’s needs and the outcomes sought come first.',
    ],
  };
}

const sumsOf = ({ toDate, committed, toCome, pennies }: Sums): readonly string[] => [
  money(toDate),
  money(committed),
  money(toCome - committed),
  money(pennies),
];

function funderTable({ byFunder, total, terms }: Portfolio): ToldTable {
  const hasBudget = terms.budgets.length > 0;
  const figure = (header: string) => ({ header, isFigure: true });
  const inAll = sumOf(terms.budgets.map(({ pounds }) => pounds));
  const withBudget = (pennies: bigint, budget: typeof inAll | null): readonly string[] =>
    !hasBudget
      ? []
      : budget === null
        ? ['–', '–']
        : [poundsInWords(budget), poundsInWords(inPounds(pennies).minus(budget))];
  return {
    title: 'Who pays',
    columns: [
      { header: 'Funder', isFigure: false },
      ...['To date', 'Committed', 'Expected', 'Year'].map(figure),
      ...(hasBudget ? ['Budget', 'Over or under'].map(figure) : []),
    ],
    rows: [
      ...byFunder.map((each) => [each.funder, ...sumsOf(each), ...withBudget(each.pennies, each.budget)]),
      ['In all', ...sumsOf(total), ...withBudget(total.pennies, inAll)],
    ],
    hasTotal: true,
  };
}

function providerTable({ groups, total }: Portfolio): ToldTable {
  const shown = groups.provider.slice(0, mostRows);
  const others = groups.provider.slice(mostRows);
  const share = (pennies: bigint): string =>
    total.pennies === 0n
      ? '–'
      : shareInWords(exact(pennies.toString()).dividedBy(exact(total.pennies.toString())));
  const rest = others.reduce((sum, { pennies }) => sum + pennies, 0n);
  return {
    title: 'By provider',
    columns: [
      { header: 'Provider', isFigure: false },
      { header: 'Placements', isFigure: true },
      { header: 'Year', isFigure: true },
      { header: 'Share', isFigure: true },
    ],
    rows: [
      ...shown.map(({ name, placements, pennies }) => [
        name,
        String(placements),
        money(pennies),
        share(pennies),
      ]),
      ...(others.length === 0
        ? []
        : [
            [
              countInWords(others.length, 'other'),
              String(others.reduce((sum, { placements }) => sum + placements, 0)),
              money(rest),
              share(rest),
            ],
          ]),
    ],
    hasTotal: false,
  };
}

function opportunityTable(opportunities: readonly Opportunity[]): ToldTable {
  return {
    title: 'Where to look first',
    columns: [
      { header: 'Placement', isFigure: false },
      { header: 'Held against', isFigure: false },
      { header: 'A year', isFigure: true },
      { header: 'Weighed', isFigure: true },
      { header: 'Need', isFigure: false },
      { header: 'Last review', isFigure: false },
    ],
    rows: opportunities
      .slice(0, mostRows)
      .map(({ placement, kind, year, weighed }) => [
        placement.id,
        opportunityWords[kind],
        poundsInWords(year),
        poundsInWords(weighed),
        placement.row.band ?? 'not stated: ask',
        placement.row.reviewed === undefined ? 'not stated: ask' : dayInWords(placement.row.reviewed),
      ]),
    hasTotal: false,
  };
}

function offInWords({ years, total }: Portfolio): readonly string[] {
  const { sums, reasons } = offFramework(years);
  if (sums === null) return [];
  const share =
    total.pennies === 0n
      ? ''
      : `, ${shareInWords(exact(sums.pennies.toString()).dividedBy(exact(total.pennies.toString())))} of the year`;
  const because = reasons.slice(0, 3).map(({ name, placements }) => `${name} ${String(placements)}`);
  return [
    `Off framework: ${sums.placements === 1 ? 'one placement' : countInWords(sums.placements, 'placement')}${share} (${because.join(', ')}).`,
  ];
}

function farInWords({ years }: Portfolio): readonly string[] {
  const known = years.filter(({ placed }) => placed.row.miles !== undefined);
  if (known.length === 0) return [];
  const far = known.filter(({ placed }) => placed.row.miles?.greaterThan(20) === true).length;
  return [
    `Over 20 miles from home: ${String(far)} of ${String(known.length)} whose distance is stated, ${shareInWords(exact(far).dividedBy(known.length))}.`,
  ];
}
