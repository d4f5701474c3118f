/**
 * A provider's request for a higher fee, for one placement or several: what was requested, what the contract's clause gives,
 * what the evidence bears out and what was decided, each a week, in the year asked about and in per cent; and a reply that
 * can be sent, without the council's own limits.
 *
 * Worked example: £5,210.00 a week, 8 % requested; 50 % × 4.1 + 30 % × 2.3 + 20 % × 0 = 2.74 %: £5,352.75.
 */
import { dayInWords, daysBetween } from '../../domain/calendar/isoDate';
import { namedTwice } from '../../domain/evidence/namedTwice';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { periodWrong } from '../../domain/fee/feeYear';
import { exactText, hundred, sumOf, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, type Percentage } from '../../domain/money/percentage';
import {
  columnAt,
  decidedColumn,
  type DecidedColumn,
  type RequestColumn,
} from '../../domain/requests/requestColumns';
import { clauseUplift, type ClauseUplift, type UpliftClause } from '../../domain/uplift/upliftClause';
import { layOut } from '../../sheets/core/layout';
import { describeRequest } from '../../sheets/request/requestWorkbook';
import type { RequestedPlacement } from '../../sheets/request/subject';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { choice, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import type { JsonObject } from '../typed/jsonValue';

/** A change may be below nought, and above a whole. */
const change = (label: string, hint = '') => percent(label, { from: '-100', to: '1000', hint });

const form = {
  provider: optionally(words('Provider')),
  received: optionally(day('Received')),
  answerBy: optionally(day('To be answered by')),
  from: day('New fee from'),
  until: day('Asked about until', { hint: 'The first day not counted, usually 1 April.' }),
  parts: listOf(
    'part of the fee',
    { index: words('Follows'), weight: percent('Weight'), change: change('Change of the index') },
    {
      label: 'The clause',
      hint: 'Weights add up to 100 %; a part that does not move changes by 0.',
      most: 12,
    },
  ),
  lowerOf: optionally(change('The lower of it and')),
  higherOf: optionally(change('The higher of it and')),
  cap: optionally(change('Cap')),
  floor: optionally(change('Floor')),
  freeze: optionally(choice('Freeze', { yes: 'Yes', no: 'No' })),
  upTo: optionally(
    money('New fee up to a multiple of', '£', {
      from: '0.01',
      to: '100',
      hint: 'Empty: to the nearest penny.',
    }),
  ),
  placements: listOf(
    'placement',
    {
      placement: words('Placement', { hint: 'Its reference, never a child’s name.' }),
      fee: money('Fee now', '£ a week', { from: '0.01' }),
      requested: change('Requested'),
      evidence: optionally(change('Borne out by evidence')),
      decided: optionally(change('Decided')),
    },
    { label: 'Placements', most: 100 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Columns {
  readonly placement: RequestedPlacement;
  readonly requested: RequestColumn;
  readonly clause: RequestColumn;
  readonly evidence: RequestColumn | null;
  readonly decided: DecidedColumn | null;
}

interface Answer {
  readonly terms: Terms;
  readonly clause: UpliftClause;
  readonly uplift: ClauseUplift;
  readonly columns: readonly Columns[];
}

export const request = analysis({
  id: 'request',
  command: 'request',
  title: 'Requests',
  purpose:
    'Set a provider’s request beside the contract’s clause and the evidence, record what was decided, and write back.',
  form,
  example: {
    provider: 'Example Care',
    received: '2027-01-18',
    answerBy: '2027-02-26',
    from: '2027-04-01',
    until: '2028-04-01',
    parts: [
      { index: 'National Living Wage', weight: '50', change: '4.1' },
      { index: 'Consumer prices', weight: '30', change: '2.3' },
      { index: 'Does not move', weight: '20', change: '0' },
    ],
    cap: '5',
    placements: [
      { placement: 'P-1042', fee: '5210.00', requested: '8', evidence: '3.03', decided: '2.74' },
      { placement: 'P-1107', fee: '4890.00', requested: '8' },
    ],
  },
  answer,
  tell,
  json: ({ uplift, columns }) => ({
    clause: { percent: exactText(uplift.uplift.percent), binding: uplift.binding },
    placements: columns.map(({ placement, requested, clause, evidence, decided }) => ({
      placement: placement.placement,
      fee: exactText(placement.fee.pounds),
      requested: columnAsJson(requested),
      clause: columnAsJson(clause),
      evidence: evidence === null ? null : columnAsJson(evidence),
      decided:
        decided === null ? null : { ...columnAsJson(decided), newFee: exactText(decided.newFee.pounds) },
    })),
  }),
  write: ({ terms, clause, uplift, columns }, _, { asAt }) =>
    layOut(
      describeRequest({
        provider: terms.provider ?? null,
        from: terms.from,
        until: terms.until,
        received: terms.received ?? null,
        answerBy: terms.answerBy ?? null,
        clause,
        uplift,
        upTo: terms.upTo ?? null,
        placements: columns.map(({ placement }) => placement),
        clauseWeekly: sumOf(columns.map((each) => each.clause.weekly.pounds)),
        decidedWeekly: sumOf(columns.flatMap(({ decided }) => decided?.weekly.pounds ?? [])),
        asAt,
      }),
    ),
});

const columnAsJson = ({ change: share, weekly, inYear }: RequestColumn): JsonObject => ({
  percent: exactText(share.percent),
  weekly: exactText(weekly.pounds),
  inYear: exactText(inYear),
});

function answer(terms: Terms): Worked<Answer> {
  const clause = clauseIn(terms);
  const uplift = clauseUplift(clause);
  const wrong = [
    ...periodWrong(terms),
    ...namedTwice(
      'parts',
      terms.parts.map(({ index }) => index),
    ),
    ...namedTwice(
      'placements',
      terms.placements.map(({ placement }) => placement),
    ),
    ...uplift.findings,
  ];
  if (wrong.length > 0 || uplift.value === null) return refused(...wrong);
  const reached = uplift.value;
  const nights = daysBetween(terms.from, terms.until);
  const columns = terms.placements.map((each): Columns => {
    const fee = poundsPer('week', each.fee);
    const { evidence = null, decided = null, requested } = each;
    return {
      placement: { placement: each.placement, fee, requested, evidence, decided },
      requested: columnAt(fee, requested, nights),
      clause: columnAt(fee, reached.uplift, nights),
      evidence: evidence === null ? null : columnAt(fee, evidence, nights),
      decided: decided === null ? null : decidedColumn(fee, decided, { nights, upTo: terms.upTo ?? null }),
    };
  });
  return worked({ terms, clause, uplift: reached, columns }, columns.flatMap(aboveRequested));
}

function clauseIn({ parts, lowerOf, higherOf, cap, floor, freeze }: Terms): UpliftClause {
  const list = (stated: Percentage | undefined) => (stated === undefined ? [] : [stated]);
  return {
    weights: parts.map(({ index, weight }) => ({ index, weight: fractionOf(weight) })),
    indices: parts.map(({ index, change: changed }) => ({ index, change: changed })),
    lowerOf: list(lowerOf),
    higherOf: list(higherOf),
    cap: cap ?? null,
    floor: floor ?? null,
    freeze: freeze === 'yes',
  };
}

function aboveRequested({ placement: { placement, requested, decided } }: Columns): readonly PriceFinding[] {
  if (decided?.percent.greaterThan(requested.percent) !== true) return [];
  return [
    priceFinding(
      'decided-above-requested',
      {
        at: `placements, ${placement}`,
        expected: `at most what was requested, ${inPercent(requested)}`,
        received: inPercent(decided),
        advice: 'Check that the two have not changed places.',
      },
      'warning',
    ),
  ];
}

const inPercent = ({ percent: share }: Percentage): string => `${decimalInWords(share, 2)} %`;

const bindingInWords: Readonly<Record<ClauseUplift['binding'], string>> = {
  formula: 'the formula',
  lowerOf: 'the lower of it and a stated figure',
  higherOf: 'the higher of it and a stated figure',
  cap: 'the cap',
  floor: 'the floor',
  freeze: 'the freeze',
};

function tell({ terms, uplift, columns }: Answer): Told {
  const inAll = (of: (each: Columns) => RequestColumn | null) => ({
    weekly: sumOf(columns.flatMap((each) => of(each)?.weekly.pounds ?? [])),
    inYear: sumOf(columns.flatMap((each) => of(each)?.inYear ?? [])),
  });
  const fees = sumOf(columns.map(({ placement }) => placement.fee.pounds));
  const share = (weekly: Exact): string => inPercent({ percent: weekly.times(hundred).dividedBy(fees) });
  const requested = inAll((each) => each.requested);
  const clause = inAll((each) => each.clause);
  const evidence = inAll((each) => each.evidence);
  const decided = inAll((each) => each.decided);
  const undecided = columns.filter((each) => each.decided === null).length;
  const cells = (column: RequestColumn | null): string =>
    column === null ? '–' : `${poundsInWords(column.weekly.pounds)} (${inPercent(column.change)})`;
  return {
    headline: `${poundsInWords(requested.weekly)} a week more is requested (${share(requested.weekly)}); the clause gives ${inPercent(uplift.uplift)}, ${poundsInWords(clause.weekly)} a week, bound by ${bindingInWords[uplift.binding]}.`,
    figures: [
      { label: 'Requested in the year', value: poundsInWords(requested.inYear) },
      { label: 'By the clause', value: poundsInWords(clause.inYear) },
      ...(columns.some((each) => each.evidence !== null)
        ? [{ label: 'By the evidence', value: poundsInWords(evidence.inYear) }]
        : []),
      ...(undecided < columns.length ? [{ label: 'Decided', value: poundsInWords(decided.inYear) }] : []),
    ],
    tables: [
      {
        title: 'Each placement, £ a week more',
        columns: [
          { header: 'Placement', isFigure: false },
          { header: 'Fee now', isFigure: true },
          { header: 'Requested', isFigure: true },
          { header: 'Clause', isFigure: true },
          { header: 'Evidence', isFigure: true },
          { header: 'Decided', isFigure: true },
          { header: 'New fee', isFigure: true },
        ],
        rows: columns.map((each) => [
          each.placement.placement,
          poundsInWords(each.placement.fee.pounds),
          cells(each.requested),
          cells(each.clause),
          cells(each.evidence),
          cells(each.decided),
          each.decided === null ? '–' : poundsInWords(each.decided.newFee.pounds),
        ]),
        hasTotal: false,
      },
    ],
    sentences: [
      ...columns.flatMap(({ placement, decided: column }) =>
        column === null
          ? []
          : [
              `To write back: for ${placement.placement} you asked for ${inPercent(placement.requested)} on ${poundsInWords(placement.fee.pounds)} a week. From ${dayInWords(terms.from)} the fee is ${poundsInWords(column.newFee.pounds)}.`,
            ],
      ),
      ...(undecided === 0
        ? []
        : [
            `${undecided === 1 ? 'One placement is' : `${String(undecided)} placements are`} not decided yet.`,
          ]),
    ],
  };
}
