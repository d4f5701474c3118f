/**
 * Build or buy: a home of the council's own against places bought, with its capital: what it saves a year, how soon that pays
 * the capital back, and the occupancy from which it pays.
 *
 * Worked example: £900,000.00 over 25 years, 4 places, £14,000.00 a week fixed, £900.00 a child-week, bought at £6,000.00: at
 * 80 % £120,971.43 a year, paid back in 7.4 years; it pays from 72.0 % on.
 */
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { priceFinding, worked, type PriceFinding, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { buildOrBuy as worksOut, type BuildOrBuy, type OwnHome } from '../../domain/options/buildOrBuy';
import { layOut } from '../../sheets/core/layout';
import { describeBuildOrBuy } from '../../sheets/buildOrBuy/buildOrBuyWorkbook';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { figure, money, optionally, percent, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';

const form = {
  home: optionally(words('Home')),
  purpose: optionally(words('For which children', { hint: 'Their needs, never a name.' })),
  capital: money('Capital', '£', { to: '1000000000', hint: 'Land, building, fitting out.' }),
  years: figure('Written down over', 'years', { from: '1', to: '100' }),
  places: figure('Places that can be used', 'places', { from: '1', to: '1000' }),
  occupancy: percent('Occupancy', { from: '0.1' }),
  fixed: money('Fixed cost of the home', '£ a week', { hint: 'Paid whether a place is filled or not.' }),
  variable: money('Variable cost', '£ a child-week'),
  price: money('Price of a place bought', '£ a week', { from: '0.01' }),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly home: OwnHome;
  readonly worth: BuildOrBuy;
}

export const buildOrBuy = analysis({
  id: 'buildOrBuy',
  command: 'build-or-buy',
  title: 'Build or buy',
  purpose:
    'Set a home of the council’s own, with its capital, against places bought: saving, pay-back, and the occupancy from which it pays.',
  form,
  example: {
    home: 'A home of four places',
    purpose: 'Children placed more than 20 miles from home',
    capital: '900000.00',
    years: '25',
    places: '4',
    occupancy: '80',
    fixed: '14000.00',
    variable: '900.00',
    price: '6000.00',
  },
  answer,
  tell,
  json: ({ worth: { savedAYear, payBackYears, ownChildWeek, paysFrom } }) => ({
    savedAYear: exactText(savedAYear),
    payBackYears: payBackYears === null ? null : exactText(payBackYears),
    ownChildWeek: exactText(ownChildWeek),
    paysFromOccupancy: paysFrom === null ? null : exactText(paysFrom.fraction),
  }),
  write: ({ home, worth }, terms, { asAt }) =>
    layOut(describeBuildOrBuy({ home: terms.home ?? null, terms: home, answer: worth, asAt })),
});

function answer(terms: Terms): Worked<Answer> {
  const home: OwnHome = {
    capital: terms.capital,
    years: terms.years,
    places: terms.places,
    occupancy: fractionOf(terms.occupancy),
    fixed: poundsPer('week', terms.fixed),
    variable: poundsPer('week', terms.variable),
    price: poundsPer('week', terms.price),
    weeksPerYear: defaultWeeksPerYear,
  };
  const worth = worksOut(home);
  return worked({ terms, home, worth }, neverPays(worth));
}

function neverPays({ paysFrom }: BuildOrBuy): readonly PriceFinding[] {
  if (paysFrom?.fraction.greaterThan(1) === false) return [];
  return [
    priceFinding(
      'never-pays',
      {
        at: 'fixed, variable, price',
        expected: 'an occupancy of at most 100 % from which the home pays',
        received:
          paysFrom === null
            ? 'none: a child costs no less than a place bought'
            : shareInWords(paysFrom.fraction),
        advice:
          'On cost alone it does not pay; what it is worth to children near home is not in these figures.',
      },
      'warning',
    ),
  ];
}

function tell({ terms, worth }: Answer): Told {
  const { savedAYear, payBackYears, ownChildWeek, paysFrom } = worth;
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const from = paysFrom === null ? 'never' : shareInWords(paysFrom.fraction);
  return {
    headline:
      payBackYears === null
        ? `At ${shareInWords(fractionOf(terms.occupancy).fraction)} occupancy nothing is saved: the home costs ${pounds(savedAYear.abs())} a year more than buying.`
        : `At ${shareInWords(fractionOf(terms.occupancy).fraction)} occupancy ${pounds(savedAYear)} a year is saved before capital, which pays ${pounds(terms.capital)} back in ${decimalInWords(payBackYears, 1)} years; it pays from ${from} on.`,
    figures: [
      { label: 'Saved a year, before capital', value: pounds(savedAYear) },
      { label: 'Pay-back', value: payBackYears === null ? '–' : `${decimalInWords(payBackYears, 1)} years` },
      { label: 'Pays from an occupancy of', value: from },
    ],
    tables: [],
    sentences: [
      ...(terms.purpose === undefined ? [] : [`It is for: ${terms.purpose}.`]),
      `With the capital written down a child-week of our own costs ${pounds(ownChildWeek)}, against ${pounds(terms.price)} bought.`,
      'No interest is added, and places filled by children for whom the home is not right are no saving.',
    ],
  };
}
