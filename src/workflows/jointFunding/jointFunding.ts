/**
 * Who pays: a placement's year shared among social care, education, health and justice, each night at the fee and the
 * shares of that night, with what is to be recovered where the panel decided after its decision took effect.
 *
 * Worked example: £4,900.00 a week in 2026/27, social care 80, health 5, education 15 %; from 2 November 65, 20 and 15,
 * decided that day with effect from 1 September: health is to pay back £6,510.00.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { reviewPast } from '../../domain/evidence/reviewPast';
import type { Decision } from '../../domain/jointFunding/decision';
import { fundingYear, type FundingYear, type FundingYearTerms } from '../../domain/jointFunding/fundingYear';
import type { DatedShares } from '../../domain/jointFunding/shares';
import { exactText, sumOf } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { layOut } from '../../sheets/core/layout';
import { describeJointFunding } from '../../sheets/jointFunding/jointFundingWorkbook';
import { shareInWords } from '../shown/shownFigures';
import { analysis, type AnalysisReference, type Told } from '../typed/analysis';
import { day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  from: day('First night', { hint: 'Usually 1 April.' }),
  until: day('First day not counted', { hint: 'Usually 1 April of the next year.' }),
  fees: listOf(
    'fee',
    { from: day('From'), weekly: money('Fee', '£ a week') },
    { label: 'Fees', hint: 'Each from the first night it holds.', most: 20 },
  ),
  shares: listOf(
    'share',
    {
      from: day('From'),
      payer: words('Who pays'),
      percent: percent('Share'),
      reason: optionally(words('Why')),
    },
    { label: 'Shares', hint: 'A row for each payer; those of one day add up to 100 %.', most: 60 },
  ),
  decided: optionally(day('Decided on')),
  effective: optionally(day('With effect from')),
  interimPayer: optionally(
    words('Who paid until then', { hint: 'Only where no shares were agreed before.' }),
  ),
  what: optionally(words('What is paid for', { hint: 'In the words of the panel, never a name.' })),
  childsView: optionally(day('Child’s view heard on')),
  review: optionally(day('Looked at again on')),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: FundingYearTerms;
  readonly year: FundingYear;
}

export const jointFunding = analysis({
  id: 'jointFunding',
  command: 'joint-funding',
  title: 'Who pays',
  purpose:
    'Share a placement’s year among those who pay, and see what is to be recovered after a late decision.',
  form,
  example: {
    placement: 'P-1042',
    from: '2026-04-01',
    until: '2027-04-01',
    fees: [{ from: '2026-04-01', weekly: '4900.00' }],
    shares: [
      { from: '2026-04-01', payer: 'Social care', percent: '80' },
      { from: '2026-04-01', payer: 'Health', percent: '5' },
      { from: '2026-04-01', payer: 'Education', percent: '15' },
      { from: '2026-11-02', payer: 'Social care', percent: '65' },
      { from: '2026-11-02', payer: 'Health', percent: '20', reason: 'Therapy accepted by the NHS' },
      { from: '2026-11-02', payer: 'Education', percent: '15' },
    ],
    decided: '2026-11-02',
    effective: '2026-09-01',
    what: 'A place in a children’s home with therapy and school',
    childsView: '2026-10-12',
    review: '2027-02-01',
  },
  answer,
  tell,
  json: ({ year: { total, contributions, toRecover } }) => ({
    total: exactText(total),
    contributions: Object.fromEntries(contributions.map(({ payer, pounds }) => [payer, exactText(pounds)])),
    ...(toRecover === null
      ? {}
      : { toRecover: Object.fromEntries(toRecover.map(({ payer, pounds }) => [payer, exactText(pounds)])) }),
  }),
  write: ({ terms, year }, { placement, shares, review, what, childsView }, { asAt }) =>
    layOut(
      describeJointFunding({
        terms,
        year,
        placement: placement ?? null,
        reasons: shares.flatMap(({ from, payer, reason }) =>
          reason === undefined ? [] : [{ from, payer, reason }],
        ),
        review: review ?? null,
        what: what ?? null,
        childsView: childsView ?? null,
        asAt,
      }),
    ),
});

function answer(terms: Terms, { asAt }: AnalysisReference): Worked<Answer> {
  const decision = decisionIn(terms);
  if (decision.findings.length > 0) return refused(...decision.findings);
  const yearTerms: FundingYearTerms = {
    from: terms.from,
    until: terms.until,
    fees: terms.fees.map(({ from, weekly }) => ({ from, weeklyFee: poundsPer('week', weekly) })),
    shares: byDay(terms.shares),
    decision: decision.value,
  };
  const { value, findings } = fundingYear(yearTerms);
  return value === null
    ? refused(...findings)
    : worked({ terms: yearTerms, year: value }, [...findings, ...reviewPast(terms.review ?? null, asAt)]);
}

/** Rows of one day are one agreement. */
function byDay(rows: Terms['shares']): readonly DatedShares[] {
  const days = new Map<IsoDate, DatedShares>();
  for (const { from, payer, percent: share } of rows) {
    const shares = days.get(from)?.shares ?? [];
    days.set(from, { from, shares: [...shares, { payer, share }] });
  }
  return [...days.values()];
}

function decisionIn({ decided, effective, interimPayer }: Terms): Worked<Decision> {
  if (decided !== undefined && effective !== undefined)
    return worked({ decided, effective, interimPayer: interimPayer ?? null });
  if (decided === undefined && effective === undefined && interimPayer === undefined)
    return { value: null, findings: [] };
  return refused(
    priceFinding('decision-incomplete', {
      at: 'decided, effective',
      expected: 'both days of a decision: when it was made and from when it counts',
      received: decided === undefined ? 'no day it was made' : 'no day it counts from',
      advice: 'Type both days, or leave both empty.',
    }),
  );
}

function tell({ terms, year: { total, contributions, toRecover } }: Answer): Told {
  const owed = toRecover ?? [];
  const [first] = owed;
  const recovered =
    first === undefined
      ? ''
      : ` ${owed.map(({ payer, pounds }) => `${payer} is to pay back ${poundsInWords(pounds)}`).join('; ')}.`;
  const span = `${dayInWords(terms.from)} to the night before ${dayInWords(terms.until)}`;
  return {
    headline: `The placement costs ${poundsInWords(total)} from ${span}.${recovered}`,
    figures: [
      { label: 'In the year', value: poundsInWords(total) },
      ...owed.map(({ payer, pounds }) => ({
        label: `To recover from ${payer}`,
        value: poundsInWords(pounds),
      })),
    ],
    tables: [
      {
        title: 'Who bears what in the year',
        columns: [
          { header: 'Payer', isFigure: false },
          { header: 'Bears', isFigure: true },
          { header: 'Share', isFigure: true },
        ],
        rows: [
          ...contributions.map(({ payer, pounds }) => [
            payer,
            poundsInWords(pounds),
            total.isZero() ? '–' : shareInWords(pounds.dividedBy(total)),
          ]),
          ['In all', poundsInWords(sumOf(contributions.map(({ pounds }) => pounds))), '100.0 %'],
        ],
        hasTotal: true,
      },
    ],
    sentences: [
      'Each night is paid at the fee and the shares of that night; the year is rounded once, to the penny.',
      ...(terms.decision === null
        ? []
        : [
            `The panel decided on ${dayInWords(terms.decision.decided)} with effect from ${dayInWords(terms.decision.effective)}: until then the shares before it were paid.`,
          ]),
    ],
  };
}
