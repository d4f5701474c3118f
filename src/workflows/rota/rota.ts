/**
 * The working rota of councils that share places: whose turn it is today to be offered a free place, who is next where it
 * declines, who declined before and why.
 *
 * Worked example: Ashmoor, Birchdale and Carrow in turn; Ashmoor took a place on 2 November, Birchdale declined one on the 16th,
 * Carrow took it then: it is Ashmoor's turn.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import {
  offersWrong,
  workingRota,
  type RotaCouncil,
  type RotaOffer,
  type RotaRule,
  type WorkingRota,
} from '../../domain/contracts/councils/workingRota';
import { namedTwice } from '../../domain/evidence/namedTwice';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { unsafeNumber } from '../../domain/money/exact';
import { layOut } from '../../sheets/core/layout';
import { describeRota } from '../../sheets/rota/rotaWorkbook';
import { ruleNames } from '../../sheets/rota/subject';
import { analysis, type AnalysisReference, type Told } from '../typed/analysis';
import { choice, count, day, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const form = {
  title: optionally(words('The places', { hint: 'The home or the block.' })),
  rule: choice<RotaRule>('The rota', ruleNames),
  on: optionally(day('On', { hint: 'Today where empty.' })),
  councils: listOf(
    'council',
    { council: words('Council'), placesHeld: count('Places held', 'places', { from: '1', to: '1000' }) },
    { label: 'Councils', hint: 'In the order agreed.', most: 40 },
  ),
  offers: listOf(
    'offer',
    {
      day: day('Offered on'),
      council: words('To'),
      answer: choice('It', { took: 'Took it', declined: 'Declined' }),
      why: optionally(words('Why it declined')),
    },
    { label: 'Offers so far', least: 0, most: 100 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly councils: readonly RotaCouncil[];
  readonly offers: readonly RotaOffer[];
  readonly on: NonNullable<Terms['on']>;
  readonly rota: WorkingRota;
}

export const rota = analysis({
  id: 'rota',
  command: 'rota',
  title: 'Rota',
  purpose: 'See whose turn it is today to be offered a free place, who declined before, and why.',
  form,
  example: {
    title: 'Hollin Bank, four places',
    rule: 'inTurn',
    on: '2026-11-28',
    councils: [
      { council: 'Ashmoor', placesHeld: '2' },
      { council: 'Birchdale', placesHeld: '1' },
      { council: 'Carrow', placesHeld: '1' },
    ],
    offers: [
      { day: '2026-11-02', council: 'Ashmoor', answer: 'took' },
      {
        day: '2026-11-16',
        council: 'Birchdale',
        answer: 'declined',
        why: 'The child’s school is too far away',
      },
      { day: '2026-11-17', council: 'Carrow', answer: 'took' },
    ],
  },
  answer,
  tell,
  json: ({ rota: { order, declined }, on, terms: { rule } }) => ({
    on,
    rule,
    turn: order[0]?.council ?? null,
    order: order.map(({ council, offered, taken, declined: no, lastOffered }) => ({
      council,
      offered: String(offered),
      taken: String(taken),
      declined: String(no),
      lastOffered,
    })),
    declined: declined.map(({ day: when, council, why }) => ({ day: when, council, why })),
  }),
  write: ({ terms, councils, offers, on, rota: workedRota }, _, { asAt }) =>
    layOut(
      describeRota({
        title: terms.title === undefined ? 'Rota' : `Rota: ${terms.title}`,
        rule: terms.rule,
        councils,
        offers,
        on,
        rota: workedRota,
        asAt,
      }),
    ),
});

function answer(terms: Terms, { asAt }: AnalysisReference): Worked<Answer> {
  const councils = terms.councils.map(({ council, placesHeld }) => ({
    council,
    placesHeld: unsafeNumber(placesHeld),
  }));
  const offers = terms.offers.map((offer): RotaOffer => ({
    day: offer.day,
    council: offer.council,
    took: offer.answer === 'took',
    why: offer.why ?? null,
  }));
  const on = terms.on ?? asAt;
  const found = [
    ...namedTwice(
      'councils',
      councils.map(({ council }) => council),
    ),
    ...offersWrong(councils, offers),
    ...laterThan(on, offers),
  ];
  if (found.some(({ severity }) => severity === 'error')) return refused(...found);
  return worked({ terms, councils, offers, on, rota: workingRota(terms.rule, councils, offers, on) }, found);
}

/** Offers after the day asked about are no turn yet. */
function laterThan(on: IsoDate, offers: readonly RotaOffer[]): readonly PriceFinding[] {
  const later = offers.filter(({ day: when }) => when > on).length;
  if (later === 0) return [];
  return [
    priceFinding(
      'rows-left-out',
      {
        at: 'offers',
        expected: `offers up to ${dayInWords(on)}`,
        received: `${String(later)} of a later day`,
        advice: 'They are not counted: state a later day under “On”.',
      },
      'warning',
    ),
  ];
}

function tell({ terms, on, rota: { order, declined } }: Answer): Told {
  const [first, second] = order;
  return {
    headline: `On ${dayInWords(on)} it is ${first?.council ?? ''}’s turn${second === undefined ? '' : `; where it declines, ${second.council} is next`}.`,
    figures: [{ label: 'Whose turn it is', value: first?.council ?? '' }],
    tables: [
      {
        title: `The order of turns: ${ruleNames[terms.rule].toLowerCase()}`,
        columns: [
          { header: 'Council', isFigure: false },
          { header: 'Places held', isFigure: true },
          { header: 'Offered', isFigure: true },
          { header: 'Taken', isFigure: true },
          { header: 'Declined', isFigure: true },
          { header: 'Last offered', isFigure: false },
        ],
        rows: order.map(({ council, placesHeld, offered, taken, declined: no, lastOffered }) => [
          council,
          String(placesHeld),
          String(offered),
          String(taken),
          String(no),
          lastOffered === null ? 'never' : dayInWords(lastOffered),
        ]),
        hasTotal: false,
      },
    ],
    sentences: [
      ...declined.map(
        ({ day: when, council, why }) =>
          `${council} declined on ${dayInWords(when)}: ${why ?? 'no reason was given'}.`,
      ),
      'The rota says who is asked first; whether a place is right for a child is for those who know the child.',
    ],
  };
}
