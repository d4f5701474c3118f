/**
 * A provider's request for a higher fee, for one placement or several: what was requested, what the contract's clause gives,
 * what the evidence bears out and what was decided, each a week, in the year asked about and in per cent; and a reply that
 * can be sent, without the council's own limits.
 *
 * Worked example: £5,210.00 a week, 8 % requested; 50 % × 4.1 + 30 % × 2.3 + 20 % × 0 = 2.74 %: £5,352.75.
 */
import { daysBetween } from '../../domain/calendar/isoDate';
import { namedTwice } from '../../domain/evidence/namedTwice';
import { refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { periodWrong } from '../../domain/fee/feeYear';
import { sumOf } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, percentage, type Percentage } from '../../domain/money/percentage';
import { columnAt, columnTo, decidedColumn } from '../../domain/requests/requestColumns';
import { clauseUplift, type UpliftClause } from '../../domain/uplift/upliftClause';
import { layOut } from '../../sheets/core/layout';
import { describeRequest } from '../../sheets/request/requestWorkbook';
import { analysis, type AnalysisReference } from '../typed/analysis';
import { choice, count, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { aboveRequested } from './aboveRequested';
import { evidenceCosts, evidenceOf } from './evidence';
import { evidenceDaysWrong } from './evidenceDays';
import { requestedTwoWays } from './requestedTwoWays';
import { requestAsJson, tellRequest, type AnsweredRequest, type Columns } from './tell';
import {
  change,
  countedRows,
  notRequested,
  placedTwice,
  requestedChange,
  requestedPlacements,
  requestTables,
} from './requestedPlacements';

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
  requested: optionally(
    requestedChange('Requested for all', 'Where a placement below states nothing of its own.'),
  ),
  decided: optionally(change('Decided for all')),
  threat: optionally(choice('Notice threatened', { yes: 'Yes', no: 'No' })),
  appealDays: optionally(count('To appeal within', 'days', { to: '365' })),
  returnWeekly: optionally(money('Return in the fee', '£ a week', { hint: 'For the evidence below.' })),
  costs: evidenceCosts,
  placements: requestedPlacements,
};

type Terms = ValuesOfForm<typeof form>;
type Row = Terms['placements'][number];

interface Answer extends AnsweredRequest {
  readonly terms: Terms;
  readonly clause: UpliftClause;
}

export const request = analysis({
  id: 'request',
  command: 'request',
  title: 'Requests',
  purpose:
    'Set a provider’s request beside the contract’s clause and the evidence, record what was decided, and write back.',
  form,
  restsOnFigures: true,
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
    appealDays: '28',
    returnWeekly: '521.00',
    costs: [
      { cost: 'Staffing', weekly: '3334.40', change: '3.8' },
      { cost: 'Everything else', weekly: '1354.60', follows: 'cpi', year: '2026' },
    ],
    placements: [
      { placement: 'P-1042', fee: '5210.00', requested: '8', evidence: '3.03', decided: '2.74' },
      { placement: 'P-1107', fee: '4890.00', requested: '8', evidence: '3' },
    ],
  },
  tables: requestTables,
  answer,
  tell: tellRequest,
  json: requestAsJson,
  write: ({ terms, clause, uplift, columns, proof }, _, { asAt }) =>
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
        evidence: proof,
        threat: terms.threat === 'yes',
        appealDays: terms.appealDays ?? null,
        asAt,
      }),
    ),
});

function answer(terms: Terms, reference: AnalysisReference): Worked<Answer> {
  const clause = clauseIn(terms);
  const uplift = clauseUplift(clause);
  const proof = evidenceOf(terms, reference);
  const { counted, findings } = countedRows(terms);
  const wrong = [
    ...periodWrong(terms),
    ...namedTwice(
      'parts',
      terms.parts.map(({ index }) => index),
    ),
    ...placedTwice(counted),
    ...uplift.findings,
    ...proof.findings,
  ];
  if (wrong.length > 0 || uplift.value === null) return refused(...wrong);
  const reached = uplift.value;
  const silent = counted.filter(
    (each) => each.requestedFee === undefined && requestedOf(each, terms) === null,
  );
  if (silent.length > 0 || counted.length === 0) return refused(...findings, notRequested(silent));
  const columns = counted.map((each): Columns => {
    const fee = poundsPer('week', each.fee);
    const nights = nightsAskedAbout(each, terms);
    const evidence = each.evidence ?? proof.value?.frozen.change ?? null;
    const decided = each.decided ?? terms.decided ?? null;
    const requested =
      each.requestedFee === undefined
        ? columnAt(fee, requestedOf(each, terms) ?? percentage(0), nights)
        : columnTo(fee, poundsPer('week', each.requestedFee), nights);
    return {
      placement: {
        placement: each.placement,
        fee,
        requested: requested.change,
        evidence,
        restsOnCosts: each.evidence === undefined && evidence !== null,
        decided,
        ends: each.ends ?? null,
      },
      nights,
      requested,
      clause: columnAt(fee, reached.uplift, nights),
      evidence: evidence === null ? null : columnAt(fee, evidence, nights),
      decided: decided === null ? null : decidedColumn(fee, decided, { nights, upTo: terms.upTo ?? null }),
    };
  });
  return worked({ terms, clause, uplift: reached, columns, proof: proof.value }, [
    ...findings,
    ...requestedTwoWays(counted),
    ...evidenceDaysWrong(terms, reference.asAt),
    ...columns.flatMap(aboveRequested),
  ]);
}

/** To the end of the placement, where that comes before the end of the time asked about. */
const nightsAskedAbout = ({ ends }: Row, { from, until }: Terms): number =>
  daysBetween(from, ends !== undefined && ends < until ? ends : until);

const requestedOf = (row: Row, terms: Terms): Percentage | null => row.requested ?? terms.requested ?? null;

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
