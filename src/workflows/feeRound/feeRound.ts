/**
 * A fee round: one decision on a provider's increase for every council that places with it, what it does to each council and
 * in all, who has answered, and the letters. Fees agreed a short while ago stay as they are, by rule.
 *
 * Worked example: 5,000.00 and 4,321.09 a week, 3 % decided, 8 % requested: 9,600.72 and 10,066.78: £466.06 a week avoided.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, sumOf, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { feeRoundOfList, type FeeRoundOfList } from '../../domain/portfolio/feeRoundOfList';
import { placementsFromRows } from '../../domain/portfolio/placementsFromRows';
import { layOut } from '../../sheets/core/layout';
import { describeFeeRound } from '../../sheets/feeRound/feeRoundWorkbook';
import type { CouncilAnswer } from '../../sheets/feeRound/subject';
import { placementFields, placementTables } from '../portfolio/placementFields';
import { analysis, type Told } from '../typed/analysis';
import { answerByName } from '../typed/nestedKinds';
import { choice, count, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { councilAnswers } from './councilAnswers';
import { leftOut, namesJoinedIn } from './leftOutOfRound';

const answersGiven = { yes: 'Agrees', no: 'Does not agree', asks: 'Asks for more' } as const;

const form = {
  provider: optionally(
    words('Provider', {
      hint: 'As the list names it, with or without Ltd; every placement of the list where empty.',
    }),
  ),
  from: day('From', { hint: 'The first night of the new fees.' }),
  decided: percent('Decided', { from: '-100', to: '1000' }),
  requested: percent('Requested', { from: '-100', to: '1000', asksBelowOne: true }),
  leaveOutWithinMonths: optionally(count('Left out if agreed within', 'months', { to: '120' })),
  rate: optionally(
    money('A rate for all placements', '£ a week', { hint: 'To see what adopting it would cost.' }),
  ),
  answerBy: optionally(day('Answer by')),
  answers: listOf(
    'answer',
    {
      council: words('Council'),
      on: optionally(day('Answered on')),
      agrees: optionally(choice('Says', answersGiven)),
    },
    { label: 'Who has answered', least: 0, most: 400 },
  ),
  placements: listOf('placement', placementFields, {
    label: 'Placements',
    hint: 'Of every council, each with its council and, where known, the day its fee was agreed.',
    most: 100_000,
  }),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly feeRound: FeeRoundOfList;
  readonly councils: readonly string[];
  readonly answers: ReadonlyMap<string, CouncilAnswer>;
  readonly rate: Exact | null;
}

export const feeRound = analysis({
  id: 'feeRound',
  command: 'fee-round',
  title: 'Fee round',
  purpose:
    'Decide a provider’s increase once for every council: what it does to each, who has answered, and the letters.',
  form,
  example: {
    provider: 'Alder Care',
    from: '2027-04-01',
    decided: '3',
    requested: '8',
    leaveOutWithinMonths: '6',
    rate: '4900',
    answerBy: '2027-02-26',
    answers: [{ council: 'Northbury', on: '2027-02-10', agrees: 'yes' }],
    placements: [
      {
        council: 'Northbury',
        placement: 'P-1042',
        provider: 'Alder Care',
        home: 'Hollin Bank',
        weekly: '5000',
        starts: '2025-09-01',
        agreed: '2025-09-01',
      },
      {
        council: 'Northbury',
        placement: 'P-1077',
        provider: 'Alder Care',
        home: 'Rowan House',
        weekly: '4321.09',
        starts: '2026-01-12',
        agreed: '2026-01-12',
      },
      {
        council: 'Southmere',
        placement: 'S-33',
        provider: 'Alder Care',
        home: 'Hollin Bank',
        weekly: '5200',
        starts: '2026-12-01',
        agreed: '2026-12-01',
      },
      {
        council: 'Southmere',
        placement: 'S-40',
        provider: 'Beech Homes',
        weekly: '6100',
        starts: '2026-05-01',
      },
    ],
  },
  tables: placementTables,
  answer,
  tell,
  json,
  write: ({ feeRound: round, councils, answers, rate }, { answerBy }, { asAt }) =>
    layOut(describeFeeRound({ feeRound: round, councils, answers, rate, answerBy: answerBy ?? null, asAt })),
});

function answer(terms: Terms): Worked<Answer> {
  const { from } = terms;
  const made = placementsFromRows(terms.placements, { from, until: from });
  // Only who is there on the day counts: a start that is not stated was before it.
  const findings = made.findings.filter(
    ({ code }) => code !== 'start-not-stated' && code !== 'contributions-differ',
  );
  const round = feeRoundOfList(made.placements, {
    provider: terms.provider ?? null,
    from,
    decided: terms.decided,
    requested: terms.requested,
    leaveOutWithinMonths: terms.leaveOutWithinMonths ?? null,
  });
  if (round.placements.length === 0)
    return refused(
      ...findings,
      ...leftOut(round),
      priceFinding('placement-not-there', {
        at: 'provider, from',
        expected: `a placement${terms.provider === undefined ? '' : ` with ${terms.provider}`} on ${from}`,
        received: `none among ${countInWords(terms.placements.length, 'row')}`,
        advice: 'Check the provider’s name as the list writes it, and the day.',
      }),
    );
  const councils = round.round.newFees.map(({ council }) => council);
  const given = terms.answers.map(({ council, on, agrees }) => ({
    council,
    on: on ?? null,
    agrees: agrees === undefined ? null : answersGiven[agrees],
  }));
  const { answers, findings: ofAnswers } = councilAnswers(given, councils, terms.answerBy ?? null);
  return worked({ feeRound: round, councils, answers, rate: terms.rate ?? null }, [
    ...findings,
    ...leftOut(round),
    ...ofAnswers,
    ...namesJoinedIn(
      round,
      terms.answers.map(({ council }) => council),
    ),
  ]);
}

const weeklyOf = (
  { placements }: FeeRoundOfList,
  council: string,
  of: 'now' | 'decided' | 'requested',
): Exact => sumOf(placements.filter((each) => each.council === council).map((each) => each[of].pounds));

function tell({ feeRound: round, councils, answers, rate }: Answer): Told {
  const { now, decided, requested, avoided } = round.round;
  const money = poundsInWords;
  const asTheyAre = round.placements.filter(({ isLeftOut }) => isLeftOut).length;
  const notYet = councils.filter((council) => answers.get(council) === undefined);
  const whose = round.terms.provider === null ? 'These placements' : `${round.terms.provider}’s placements`;
  return {
    headline: `${whose} cost ${money(now.pounds)} a week now, ${money(decided.pounds)} as decided and ${money(requested.pounds)} as requested: ${money(avoided.weekly.pounds)} a week is avoided.`,
    figures: [
      { label: 'Decided, more a week', value: money(decided.pounds.minus(now.pounds)) },
      { label: 'Avoided in a year', value: money(toThePenny(avoided.year)) },
    ],
    tables: [
      {
        title: 'By council',
        columns: [
          { header: 'Council', isFigure: false },
          ...['Placements', 'Now', 'Decided', 'Requested', 'Avoided'].map((header) => ({
            header,
            isFigure: true,
          })),
          { header: 'Answered', isFigure: false },
        ],
        rows: [
          ...councils.map((council) => {
            const [is, becomes, requested] = (['now', 'decided', 'requested'] as const).map((of) =>
              weeklyOf(round, council, of),
            );
            const answered = answers.get(council);
            return [
              council,
              String(round.placements.filter((each) => each.council === council).length),
              ...[is, becomes, requested].map((each) => (each === undefined ? '' : money(each))),
              requested === undefined || becomes === undefined ? '' : money(requested.minus(becomes)),
              answered === undefined
                ? 'not yet'
                : `${answered.agrees ?? 'yes'}${answered.isLate ? ', late' : ''}`,
            ];
          }),
          [
            'In all',
            String(round.placements.length),
            money(now.pounds),
            money(decided.pounds),
            money(requested.pounds),
            money(avoided.weekly.pounds),
            '',
          ],
        ],
        hasTotal: true,
      },
    ],
    sentences: [
      `New fees hold from ${dayInWords(round.terms.from)}; each is rounded to the penny, then summed.`,
      ...(asTheyAre === 0
        ? []
        : [
            `${asTheyAre === 1 ? 'One fee was' : `${String(asTheyAre)} fees were`} agreed recently and ${asTheyAre === 1 ? 'stays' : 'stay'} as ${asTheyAre === 1 ? 'it is' : 'they are'}, in every total.`,
          ]),
      ...(rate === null
        ? []
        : [
            `Paying ${money(rate)} a week for every placement would change the cost by ${money(rate.times(round.placements.length).minus(now.pounds))} a week.`,
          ]),
      ...(notYet.length === 0 ? [] : [`No answer yet from ${notYet.join(', ')}.`]),
    ],
  };
}

function json({ feeRound: round, councils, answers, rate }: Answer) {
  const { now, decided, requested, avoided, newFees } = round.round;
  return {
    now: exactText(now.pounds),
    decided: exactText(decided.pounds),
    requested: exactText(requested.pounds),
    avoided: {
      weekly: exactText(avoided.weekly.pounds),
      year: exactText(toThePenny(avoided.year)),
      byCouncil: answerByName(
        avoided.byCouncil.map((each) => ({ name: each.council, value: exactText(each.weekly.pounds) })),
      ),
    },
    newFees: answerByName(
      newFees.map((each) => ({ name: each.council, value: each.fees.map((fee) => exactText(fee.pounds)) })),
    ),
    letters: councils.map((council) => ({
      council,
      placements: round.placements
        .filter((each) => each.council === council)
        .map(({ placement, now: is, decided: becomes, isLeftOut }) => ({
          placement,
          now: exactText(is.pounds),
          decided: exactText(becomes.pounds),
          isLeftOut,
        })),
      now: exactText(weeklyOf(round, council, 'now')),
      decided: exactText(weeklyOf(round, council, 'decided')),
      answered: answers.get(council)?.on ?? null,
      agrees: answers.get(council)?.agrees ?? null,
      isLate: answers.get(council)?.isLate ?? false,
    })),
    startLater: answerByName(
      round.startLater.map(({ council, placements }) => ({ name: council, value: placements })),
    ),
    rate: rate === null ? null : { weekly: exactText(rate.times(round.placements.length).minus(now.pounds)) },
  };
}
