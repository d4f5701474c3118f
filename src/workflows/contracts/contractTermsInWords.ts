/** What contracts' terms come to, for the terminal: a line for each thing that was asked. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import type { BreakEven } from '../../domain/contracts/models/breakEvens';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { shareInWords } from '../shown/shownFigures';

const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));

export function contractTermsInWords(comparison: ContractComparison): readonly string[] {
  return [
    ...breakEvensInWords(comparison),
    ...yearsInWords(comparison),
    ...clausesInWords(comparison),
    ...staysInWords(comparison),
    ...hubInWords(comparison),
    ...hostInWords(comparison),
  ];
}

function breakEvensInWords({ contracts }: ContractComparison): readonly string[] {
  return [
    'Break-even, as a share of places occupied:',
    ...contracts.map(
      ({ name, breakEvens: { council, provider } }) =>
        `  ${name}: no dearer than spot ${fromInWords(council)}; the provider’s cost is covered ${fromInWords(provider)}`,
    ),
  ];
}

function fromInWords(side: BreakEven): string {
  switch (side.kind) {
    case 'always':
      return 'at any occupancy';
    case 'never':
      return 'at none';
    case 'from':
      return `from ${shareInWords(side.occupancy)}`;
  }
}

function yearsInWords({ contracts }: ContractComparison): readonly string[] {
  const lines = contracts.flatMap(({ name, years }) => {
    if (years === null) return [];
    const firstBreak = years.years.find(({ mayEndHere, year }) => mayEndHere && year < years.years.length);
    const toBreak =
      firstBreak === undefined
        ? ''
        : `, ${pounds(firstBreak.soFar)} to the break after year ${String(firstBreak.year)}`;
    const met = years.ifTargetMet === null ? '' : `, ${pounds(years.ifTargetMet.total)} if its target is met`;
    return [
      `  ${name}: ${pounds(years.total)} over ${countInWords(years.years.length, 'year')}${toBreak}${met}`,
    ];
  });
  return lines.length === 0 ? [] : ['Over their years:', ...lines];
}

const clauseWords = {
  withoutClauses: 'without its clauses',
  noExclusion: 'with no exclusion',
  emergency: 'with places held for emergencies',
  both: 'with both clauses',
} as const;

function clausesInWords({ contracts }: ContractComparison): readonly string[] {
  const lines = contracts.flatMap(({ name, clauses }) =>
    clauses.map(
      ({ kind, perChildWeek, inAll }) =>
        `  ${name}, ${clauseWords[kind]}: ${pounds(perChildWeek)} a child-week, ${pounds(inAll)} a week with spot`,
    ),
  );
  return lines.length === 0 ? [] : ['Clauses:', ...lines];
}

function staysInWords({ stays, contracts }: ContractComparison): readonly string[] {
  return stays.flatMap(({ stay, costs }) => [
    `${stay.name}, ${dayInWords(stay.arrival)} to ${dayInWords(stay.departure)}:`,
    ...costs.map(
      ({ total, nightsPlaced, nightsPaidAway }, index) =>
        `  ${contracts[index]?.name ?? ''}: ${pounds(total)} for ${countInWords(nightsPlaced, 'night')} placed and ${String(nightsPaidAway)} paid while not there`,
    ),
  ]);
}

function hubInWords({ hub, terms }: ContractComparison): readonly string[] {
  if (hub === null || terms.hub === undefined) return [];
  return [
    `${terms.hub.name}: ${pounds(hub.aWeek)} a week over the year, ${pounds(hub.perPlaceWeek)} a place-week, ${pounds(hub.perChildWeek)} a child-week, beside the price of a place.`,
  ];
}

function hostInWords({ host, terms }: ContractComparison): readonly string[] {
  if (host === null || terms.host === undefined) return [];
  const { cost, release } = host;
  return [
    `${terms.host.council} as host under ${terms.host.contract}, ${shareInWords(cost.use)} of the use:`,
    ...cost.parties.map(({ name, pays }) => `  ${name} pays ${pounds(pays)} a week, spot with it`),
    `  The provider keeps ${pounds(cost.providerKeeps)} a week`,
    ...(release === null
      ? []
      : [
          `  Releasing ${String(terms.host.release?.places ?? 0)}: ${pounds(release.gained)} a week gained after the notice, ${pounds(release.inFirstYear)} in the first year`,
        ]),
  ];
}

export function rateCardInWords({ fees }: RateCard): readonly string[] {
  if (fees.length === 0)
    return [
      'On the rate card: no fee of a home is given, so there is none to look up. Name it under "quotedFees".',
    ];
  return [
    'On the rate card:',
    ...fees.map(({ fee, place }) =>
      place.kind === 'offFramework'
        ? `  ${fee.name}, ${pounds(fee.weekly.pounds)} a week: off framework, no rate of this name was agreed`
        : `  ${fee.name}, ${pounds(fee.weekly.pounds)} a week: ${pounds(place.above.abs())} ${place.above.isNegative() ? 'below' : 'above'} the rate of ${dayInWords(place.agreed.agreedOn)}${place.drift === null ? '' : ` (${shareInWords(place.drift)})`}, ${countInWords(place.nightsSinceAgreed, 'night')} ago`,
    ),
  ];
}
