/**
 * The acceptance share from a referral log: how many of the referrals that got an answer were accepted, by provider, need,
 * region or reason, and how many children somebody accepted. The share goes straight into demand and contracts.
 *
 * Worked example: ten referrals, four accepted, four declined, one never answered, one taken back: 4 ÷ 9 = 44.4 %.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords, daysAfter, oneYearBefore, type IsoDate } from '../../domain/calendar/isoDate';
import { periodWrong } from '../../domain/fee/feeYear';
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import {
  acceptanceIn,
  type Acceptance,
  type AcceptanceCounts,
  type Referral,
  type ReferralGrouping,
} from '../../domain/portfolio/acceptance';
import { referralsInLog } from '../../domain/portfolio/referralLog';
import { referralOutcomeIn } from '../../reading/portfolio/referralOutcome';
import { layOut } from '../../sheets/core/layout';
import { describeReferrals } from '../../sheets/referrals/referralsWorkbook';
import { shareInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { choice, day, optionally } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';
import { referralList, referralTables } from './referralLog';

const groupingWords: Readonly<Record<ReferralGrouping, string>> = {
  provider: 'Provider',
  band: 'Need',
  region: 'Region',
  reason: 'Reason',
};

const form = {
  from: optionally(day('Made from', { hint: 'A year before the end where empty.' })),
  until: optionally(day('Made until', { hint: 'The first day not counted; tomorrow where empty.' })),
  by: optionally(choice('By', groupingWords)),
  referrals: referralList('Referrals', 1),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly time: { readonly from: IsoDate; readonly until: IsoDate };
  readonly grouping: ReferralGrouping | null;
  readonly referrals: readonly Referral[];
  readonly acceptance: Acceptance;
}

type ExampleRow = readonly [provider: string, outcome: string, band: string, reason?: string];
const exampleRow = (referral: string, made: string, [provider, outcome, band, reason]: ExampleRow) => ({
  referral,
  made,
  provider,
  outcome,
  band,
  ...(reason === undefined ? {} : { reason }),
});

export const referrals = analysis({
  id: 'referrals',
  command: 'referrals',
  title: 'Referrals',
  purpose: 'See what share of your referrals is accepted, by whom and for which needs, from your own log.',
  form,
  example: {
    from: '2025-10-01',
    until: '2026-10-01',
    by: 'provider',
    referrals: [
      exampleRow('R-201', '2025-11-03', ['Alder Care', 'Declined', 'Band 4', 'Matching']),
      exampleRow('R-201', '2025-11-03', ['Beech Homes', 'Accepted', 'Band 4']),
      exampleRow('R-202', '2025-12-10', ['Alder Care', 'Accepted', 'Band 3']),
      exampleRow('R-203', '2026-02-02', ['Alder Care', 'Declined', 'Band 4', 'Staffing']),
      exampleRow('R-203', '2026-02-02', ['Beech Homes', 'No answer', 'Band 4']),
      exampleRow('R-204', '2026-03-19', ['Beech Homes', 'Accepted', 'Band 3']),
      exampleRow('R-205', '2026-05-07', ['Alder Care', 'Withdrawn', 'Band 3']),
      exampleRow('R-206', '2026-06-23', ['Alder Care', 'Accepted', 'Band 3']),
      exampleRow('R-207', '2026-08-14', ['Beech Homes', 'Declined', 'Band 4', 'Matching']),
      exampleRow('R-207', '2026-08-14', ['Alder Care', 'Declined', 'Band 4', 'Matching']),
    ],
  },
  tables: referralTables('referrals'),
  answer,
  tell,
  json: ({ time, acceptance: { all, groups, children } }) => ({
    from: time.from,
    until: time.until,
    all: asJson(all),
    groups: groups.map(asJson),
    children: { referred: children.referred, accepted: children.accepted },
  }),
  write: ({ time, grouping, referrals: counted, acceptance }, _, { asAt }) =>
    layOut(
      describeReferrals({
        time,
        groupedBy: grouping === null ? null : { by: grouping, words: groupingWords[grouping] },
        referrals: counted,
        acceptance,
        asAt,
      }),
    ),
});

function answer(terms: Terms, { asAt }: { readonly asAt: IsoDate }): Worked<Answer> {
  const until = terms.until ?? daysAfter(asAt, 1);
  const time = { from: terms.from ?? oneYearBefore(until), until };
  const wrong = periodWrong(time);
  if (wrong.length > 0) return refused(...wrong);
  const { referrals: counted, findings } = referralsInLog(terms.referrals, time, referralOutcomeIn);
  const grouping = terms.by ?? null;
  const acceptance = acceptanceIn(counted, grouping);
  if (acceptance.all.share === null)
    return refused(
      ...findings,
      priceFinding('no-referral-counts', {
        at: 'referrals',
        expected: `at least one from ${time.from} to the night before ${time.until} that was accepted, declined or never answered`,
        received: `${countInWords(terms.referrals.length, 'row')}, none of them such a one`,
        advice: 'Look at a longer time, and check what the log says became of each.',
      }),
    );
  return worked({ time, grouping, referrals: counted, acceptance }, findings);
}

const share = (counts: AcceptanceCounts): string =>
  counts.share === null ? 'none counts' : shareInWords(counts.share);

function tell({ time, grouping, acceptance: { all, groups, children } }: Answer): Told {
  const rowOf = (counts: AcceptanceCounts): readonly string[] => {
    const { accepted, declined, noAnswer, withdrawn, waiting } = counts.outcomes;
    return [counts.name, ...[accepted, declined, noAnswer, withdrawn + waiting].map(String), share(counts)];
  };
  return {
    headline: `${share(all)} of ${String(all.counted)} referrals were accepted; somebody accepted ${String(children.accepted)} of ${countInWords(children.referred, 'child', 'children')}.`,
    figures: [
      { label: 'Accepted', value: share(all) },
      { label: 'Referrals counted', value: String(all.counted) },
    ],
    tables: [
      {
        title: grouping === null ? 'Counted' : `By ${groupingWords[grouping].toLowerCase()}`,
        columns: [
          { header: grouping === null ? '' : groupingWords[grouping], isFigure: false },
          ...['Accepted', 'Declined', 'No answer', 'Not counted', 'Share'].map((header) => ({
            header,
            isFigure: true,
          })),
        ],
        rows: [...groups.map(rowOf), rowOf(all)],
        hasTotal: true,
      },
    ],
    sentences: [
      `Made from ${dayInWords(time.from)} to the night before ${dayInWords(time.until)}. Withdrawn referrals and those still waiting are not counted; one that was never answered was not accepted.`,
      'A share of few referrals says little: look at the numbers beside it.',
      'Who declines most may be asked for the children hardest to place: ask for the reasons first.',
    ],
  };
}

const asJson = ({ name, outcomes, counted, share: accepted }: AcceptanceCounts) => ({
  name,
  ...outcomes,
  counted,
  share: accepted === null ? null : sixPlaces(accepted),
});

const sixPlaces = (value: Exact): string => exactText(roundHalfAwayFromZero(value, 6));
