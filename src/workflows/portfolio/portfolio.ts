/**
 * Every placement in one place: who is where, what it costs, who pays, what the year will cost by funder and month against
 * the budget, and which placements to look at first, each with its need and last review beside the pounds.
 *
 * Worked example: one placement at £4,900.00 in 2026/27, to date on 1 October 2026: £128,100.00 to date, £19,600.00 committed
 * for 28 nights' notice, £255,500.00 in the year.
 */
import { yearlyIndex } from '../../domain/benchmarks/priceBase';
import { isoDate, oneYearAfter, type IsoDate } from '../../domain/calendar/isoDate';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { periodWrong } from '../../domain/fee/feeYear';
import { daysBetween } from '../../domain/calendar/isoDate';
import { providerKey } from '../../domain/evidence/organisationKey';
import { exact } from '../../domain/money/exact';
import { funderNames, notStated, sameWords } from '../../domain/portfolio/placed';
import { portfolioOf, type Portfolio, type PortfolioTerms } from '../../domain/portfolio/portfolio';
import { consumerPrices } from '../../reference/bundledBenchmarks';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { layOut } from '../../sheets/core/layout';
import { describePortfolio } from '../../sheets/portfolio/portfolioWorkbook';
import type { PortfolioSubject } from '../../sheets/portfolio/subject';
import { analysis } from '../typed/analysis';
import { count, day, money, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { placementFields, placementTables } from './placementFields';
import { portfolioAsJson } from './portfolioAsJson';
import { tellPortfolio } from './tellPortfolio';

const form = {
  from: optionally(day('First night', { hint: 'Usually 1 April; this financial year where empty.' })),
  until: optionally(day('First day not counted', { hint: 'Usually 1 April of the next year.' })),
  toDate: optionally(day('To date until', { hint: 'Nights before it are spent; today where empty.' })),
  noticeNights: optionally(
    count('Notice', 'nights', { hint: 'Paid whatever is decided; 28 where empty.', to: '365' }),
  ),
  placement: optionally(
    words('One placement for a panel', { hint: 'Its reference: a page of its own is written.' }),
  ),
  budgets: listOf(
    'budget',
    { payer: words('Who pays'), pounds: money('Budget', '£ in the year', { to: '100000000000' }) },
    { label: 'Budgets', hint: 'By funder, as the placements name them.', least: 0, most: 40 },
  ),
  placements: listOf('placement', placementFields, {
    label: 'Placements',
    hint: 'Read from a table, or a row each.',
    most: 100_000,
  }),
};

type Terms = ValuesOfForm<typeof form>;

export const portfolio = analysis({
  id: 'portfolio',
  command: 'portfolio',
  title: 'Portfolio',
  purpose:
    'See every placement at once: what the year costs by funder and month against the budget, and which to look at first.',
  form,
  example: {
    from: '2026-04-01',
    until: '2027-04-01',
    toDate: '2026-10-01',
    budgets: [
      { payer: 'Social care', pounds: '700000' },
      { payer: 'Health', pounds: '90000' },
    ],
    placements: [
      {
        placement: 'P-1042',
        provider: 'Alder Care',
        home: 'Hollin Bank',
        band: 'Band 3',
        provision: 'Residential',
        sourcing: 'Framework',
        weekly: '4900',
        starts: '2025-09-01',
        socialCare: '3920',
        health: '980',
        shouldCost: '4600',
        miles: '12',
        judgement: 'Good',
        inspected: '2026-02-10',
        reviewed: '2026-08-20',
        needsScore: '31',
      },
      {
        placement: 'P-1077',
        provider: 'Alder Care',
        home: 'Hollin Bank',
        band: 'Band 4',
        provision: 'Residential',
        sourcing: 'Direct Award / Off Framework',
        offFrameworkReason: 'Emergency',
        weekly: '5000',
        feeFrom: '2025-11-03',
        starts: '2025-11-03',
        socialCare: '5000',
        miles: '46',
        judgement: 'Requires improvement',
        reviewed: '2026-03-05',
      },
      {
        placement: 'P-1077',
        provider: 'Alder Care',
        home: 'Hollin Bank',
        band: 'Band 4',
        provision: 'Residential',
        sourcing: 'Direct Award / Off Framework',
        offFrameworkReason: 'Emergency',
        weekly: '5150',
        feeFrom: '2026-07-01',
        starts: '2025-11-03',
        socialCare: '5150',
        cause: 'Uplift of 3 %',
        miles: '46',
        judgement: 'Requires improvement',
        reviewed: '2026-03-05',
        stepDownTo: '4700',
        stepDownFrom: '2026-09-01',
      },
      {
        placement: 'P-1101',
        provider: 'Beech Homes',
        home: 'Rowan House',
        band: 'Band 3',
        provision: 'Residential',
        sourcing: 'Framework',
        weekly: '4321.09',
        starts: '2026-05-14',
        ends: '2026-12-21',
        socialCare: '3321.09',
        health: '1000',
        median: '4100',
        comparators: '14',
        miles: '8',
        judgement: 'Outstanding',
        reviewed: '2026-09-12',
      },
    ],
  },
  tables: placementTables,
  answer,
  tell: tellPortfolio,
  json: portfolioAsJson,
  write: (answered, { placement }, { asAt, scenario }) =>
    layOut(
      describePortfolio({
        portfolio: answered,
        asAt,
        panelPlacement: placement ?? null,
        prices: pricesOfYears(scenario ?? null),
      }),
      'whenAsked',
    ),
});

function answer(stated: Terms, { asAt }: { readonly asAt: IsoDate }): Worked<Portfolio> {
  const terms = termsOf(stated, asAt);
  const wrong = [...periodWrong(terms), ...tooLong(terms), ...budgetTwice(terms), ...notThere(stated)];
  if (wrong.length > 0) return refused(...wrong);
  const answered = portfolioOf(stated.placements, terms);
  return worked(answered, [...answered.findings, ...budgetOfNobody(terms)]);
}

function termsOf({ from, until, toDate, noticeNights, budgets }: Terms, asAt: IsoDate): PortfolioTerms {
  const begins = from ?? financialYearOf(toDate ?? asAt);
  return {
    from: begins,
    until: until ?? oneYearAfter(begins),
    toDate: toDate ?? asAt,
    noticeNights: noticeNights === undefined ? 28 : noticeNights.toNumber(),
    budgets: budgets.map(({ payer, pounds }) => ({ funder: payer, pounds: exact(pounds) })),
  };
}

/** 1 April before the day, or the day itself. */
function financialYearOf(day: IsoDate): IsoDate {
  const sameYear = isoDate(`${day.slice(0, 4)}-04-01`) ?? day;
  if (sameYear <= day) return sameYear;
  const before = String(Number.parseInt(day.slice(0, 4), 10) - 1).padStart(4, '0');
  return isoDate(`${before}-04-01`) ?? day;
}

function tooLong({ from, until }: PortfolioTerms): readonly PriceFinding[] {
  if (daysBetween(from, until) <= 1100) return [];
  return [
    priceFinding('period-too-long', {
      at: 'from, until',
      expected: 'at most three years',
      received: `${from} to ${until}`,
      advice: 'Check the years of both days.',
    }),
  ];
}

function budgetTwice({ budgets }: PortfolioTerms): readonly PriceFinding[] {
  const keys = budgets.map(({ funder }) => providerKey(funder));
  const twice = budgets.find(({ funder }, index) => keys.indexOf(providerKey(funder)) !== index);
  if (twice === undefined) return [];
  return [
    priceFinding('named-twice', {
      at: 'budgets',
      expected: 'one budget for each funder',
      received: `“${twice.funder}” twice`,
      advice: 'Add the two together.',
    }),
  ];
}

/** It meets no payer of any placement, whatever is spent. */
function budgetOfNobody({ budgets }: PortfolioTerms): readonly PriceFinding[] {
  const payers = [...Object.values(funderNames), notStated];
  const known = new Set(payers.map(providerKey));
  const strangers = budgets.filter(({ funder }) => !known.has(providerKey(funder)));
  if (strangers.length === 0) return [];
  return [
    priceFinding(
      'budget-of-nobody',
      {
        at: 'budgets',
        expected: `one of ${payers.join(', ')}`,
        received: strangers.map(({ funder }) => `“${funder}”`).join(', '),
        advice: 'Nothing that is spent is held against it: name the funder as here.',
      },
      'warning',
    ),
  ];
}

function notThere({ placement, placements }: Terms): readonly PriceFinding[] {
  if (placement === undefined) return [];
  const wanted = sameWords(placement);
  if (placements.some((row) => row.placement !== undefined && sameWords(row.placement) === wanted)) return [];
  return [
    priceFinding('placement-not-there', {
      at: 'placement',
      expected: 'the reference of a placement in the list',
      received: `“${placement}”`,
      advice: 'Check the reference, or leave it empty.',
    }),
  ];
}

/** Published consumer prices, and those of a scenario for years that are not published. */
function pricesOfYears(scenario: ScenarioFigures | null): PortfolioSubject['prices'] {
  const { name, source } = consumerPrices;
  const stated = (scenario?.consumerPrices ?? []).map(({ year, percent }) => [year, percent] as const);
  return {
    index: { ...yearlyIndex(consumerPrices), ...Object.fromEntries(stated) },
    source: `${name}, ${source.publisher}${stated.length === 0 ? '' : '; later years as in the scenario'}`,
  };
}
