/**
 * A host council that carries a block for its partners: it pays a fixed contribution whatever happens, may release places after
 * notice, and receives a share of the provider's surplus that rises with its use of the places.
 *
 * Worked example: four places at £5,000.00, two each; 1 and 3 children need one; contribution £1,000.00, spot £7,000.00, fixed
 * £14,000.00, £900.00 a child-week; 10 % of the surplus, 30 % from half of the use on: £451.84 a week to the host.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { hostCost, type HostCost, type HostCouncil } from '../../domain/contracts/councils/hostCouncil';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import { refusedShare } from '../../domain/contracts/occupancy/erlangLoss';
import { namedTwice } from '../../domain/evidence/namedTwice';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { exact, exactText, one, sumOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { layOut } from '../../sheets/core/layout';
import { describeHost } from '../../sheets/host/hostWorkbook';
import type { HostedTerms } from '../../sheets/host/subject';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { count, figure, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const aWeek = '£ a week';

const form = {
  title: optionally(words('The places', { hint: 'The home or the block.' })),
  host: words('Host council', { hint: 'One of the councils below.' }),
  price: money('Price of a place', aWeek, { from: '0.01' }),
  contribution: money('Host’s contribution', aWeek, { hint: 'Whatever happens.' }),
  spotPrice: money('Spot price', aWeek),
  fixed: money('Provider’s fixed cost', aWeek),
  perChild: money('Provider’s cost of a child', aWeek),
  releasePlaces: optionally(count('Places the host may release', 'places', { to: '1000' })),
  releaseNotice: optionally(count('after notice of', 'weeks', { to: '260' })),
  councils: listOf(
    'council',
    {
      name: words('Council'),
      load: figure('Children needing a place', 'at a time', { to: '1000' }),
      places: count('Places held', 'places', { to: '60' }),
    },
    { label: 'Councils', most: 12 },
  ),
  surplusShares: listOf(
    'step',
    { fromUse: percent('From a use of'), share: percent('Share of the surplus') },
    { label: 'Share of the surplus, by the host’s use', least: 0, most: 6 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly hosted: HostedTerms;
  readonly cost: HostCost;
}

export const host = analysis({
  id: 'host',
  command: 'host',
  title: 'Host council',
  purpose:
    'See what a host council and its partners pay for a block it carries, and what of the surplus comes back.',
  form: { ...form, releaseNotice: { ...form.releaseNotice, label: 'Notice to release places' } },
  example: {
    title: 'Hollin Bank, four places',
    host: 'Ashmoor',
    price: '5000.00',
    contribution: '1000.00',
    spotPrice: '7000.00',
    fixed: '14000.00',
    perChild: '900.00',
    releasePlaces: '1',
    releaseNotice: '26',
    councils: [
      { name: 'Ashmoor', load: '1', places: '2' },
      { name: 'Birchdale', load: '3', places: '2' },
    ],
    surplusShares: [
      { fromUse: '0', share: '10' },
      { fromUse: '50', share: '30' },
    ],
  },
  answer,
  tell,
  json: ({ cost: { parties, use, share, surplus, providerKeeps } }) => ({
    use: exactText(use),
    share: exactText(share),
    surplus: exactText(surplus),
    providerKeeps: exactText(providerKeeps),
    parties: parties.map(({ name, isHost, placesHeld, part, contribution, surplus: back, spot, pays }) => ({
      name,
      isHost,
      placesHeld: String(placesHeld),
      part: exactText(part),
      contribution: exactText(contribution),
      surplus: exactText(back),
      spot: exactText(spot),
      pays: exactText(pays),
    })),
  }),
  write: ({ terms, hosted, cost }, _, { asAt }) =>
    layOut(
      describeHost({
        title: terms.title === undefined ? 'Host council' : `Host council: ${terms.title}`,
        hosted,
        cost,
        release: releaseInWords(terms),
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const councils = terms.councils.map(({ name, load, places }): CouncilDemand => ({
    name,
    load,
    places: unsafeNumber(places),
  }));
  const places = councils.reduce((sum, each) => sum + each.places, 0);
  const load = sumOf(councils.map((each) => each.load));
  const wrong = [
    ...namedTwice(
      'councils',
      councils.map(({ name }) => name),
    ),
    ...notMeant(terms, places, load),
  ];
  if (wrong.length > 0) return refused(...wrong);
  const agreed: HostCouncil = {
    council: terms.host,
    contract: 'Block',
    contribution: terms.contribution,
    surplusShares: terms.surplusShares.map(({ fromUse, share }) => ({
      fromUse: fractionOf(fromUse),
      share: fractionOf(share),
    })),
    release:
      terms.releasePlaces === undefined
        ? null
        : {
            places: unsafeNumber(terms.releasePlaces),
            noticeWeeks: unsafeNumber(terms.releaseNotice ?? zero),
          },
  };
  const refusedPart = refusedShare(places, load);
  const cost = hostCost(agreed, councils, {
    payment: terms.price.times(exact(places)),
    children: load.times(one.minus(refusedPart)),
    refused: refusedPart,
    spotPrice: terms.spotPrice,
    provider: { fixed: poundsPer('week', terms.fixed), perChild: poundsPer('week', terms.perChild) },
  });
  return worked({
    terms,
    hosted: {
      agreed,
      councils,
      price: terms.price,
      spotPrice: terms.spotPrice,
      fixed: terms.fixed,
      perChild: terms.perChild,
    },
    cost,
  });
}

function notMeant(
  { host: name, councils, releasePlaces }: Terms,
  places: number,
  load: Exact,
): readonly PriceFinding[] {
  const wrong = (at: string, expected: string, received: string): PriceFinding =>
    priceFinding('contract-not-meant', {
      at,
      expected,
      received,
      advice: 'Correct it: the figures rest on it.',
    });
  return [
    ...(councils.some((council) => council.name === name)
      ? []
      : [wrong('host', `one of ${councils.map((council) => council.name).join(', ')}`, name)]),
    ...(places > 0 && load.greaterThan(0)
      ? []
      : [wrong('councils', 'places, and children who need one', 'none')]),
    ...(releasePlaces?.greaterThan(places) === true
      ? [
          wrong(
            'releasePlaces',
            `at most the ${countInWords(places, 'place')} of the block`,
            exactText(releasePlaces),
          ),
        ]
      : []),
  ];
}

function releaseInWords({ releasePlaces, releaseNotice }: Terms): string | null {
  if (releasePlaces === undefined) return null;
  const places = `${exactText(releasePlaces)} ${releasePlaces.equals(1) ? 'place' : 'places'}`;
  return `The host may release ${places} after ${exactText(releaseNotice ?? zero)} weeks’ notice; until then they are paid.`;
}

function tell({ terms, cost: { parties, use, share, surplus, providerKeeps } }: Answer): Told {
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const hosting = parties.find(({ isHost }) => isHost);
  const release = releaseInWords(terms);
  return {
    headline: `${terms.host} pays ${pounds(hosting?.pays ?? zero)} a week as host, ${pounds(hosting?.surplus ?? zero)} of the surplus having come back.`,
    figures: [
      { label: 'The host pays', value: pounds(hosting?.pays ?? zero) },
      { label: 'Surplus, before the host’s share', value: pounds(surplus) },
      { label: 'The provider keeps', value: pounds(providerKeeps) },
    ],
    tables: [
      {
        title: 'What each council pays a week',
        columns: [
          { header: 'Council', isFigure: false },
          { header: 'Places', isFigure: true },
          { header: 'Children', isFigure: true },
          { header: 'Its part', isFigure: true },
          { header: 'Spot', isFigure: true },
          { header: 'Pays', isFigure: true },
        ],
        rows: parties.map(({ name, placesHeld, children, part, spot, pays }) => [
          name,
          String(placesHeld),
          decimalInWords(children, 2),
          pounds(part),
          pounds(spot),
          pounds(pays),
        ]),
        hasTotal: false,
      },
    ],
    sentences: [
      `Of all children placed ${shareInWords(use)} are the host’s: ${shareInWords(share)} of the surplus comes back to it.`,
      ...(release === null ? [] : [release]),
      'These figures compare structures; they are no forecast.',
    ],
  };
}
