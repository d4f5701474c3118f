/**
 * Demand: how many children need a place at a time, from a council's own starts and ends, with how uncertain that is, and how
 * many places to commission for it; a page that can be published says the needs and the numbers, never a price.
 *
 * Worked example: 26 starts and 20 ends in 52 weeks with 7,000 nights: a load of 25, nine times in ten between 15.3 and 40.8.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { placesToCommission } from '../../domain/contracts/occupancy/placesToCommission';
import { oneYearBefore, type IsoDate } from '../../domain/calendar/isoDate';
import { periodWrong } from '../../domain/fee/feeYear';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { demandInList, type CountedGroup } from '../../domain/portfolio/demandInList';
import { notStated, sameWords } from '../../domain/portfolio/placed';
import { placementsFromRows } from '../../domain/portfolio/placementsFromRows';
import { describeDemand } from '../../sheets/demand/demandWorkbook';
import { layOut } from '../../sheets/core/layout';
import { placementFields } from '../portfolio/placementFields';
import { referralList } from '../referrals/referralLog';
import { analysis } from '../typed/analysis';
import { acceptedShare } from './acceptance';
import { demandTables } from './demandTables';
import { firstStartIn, listBeginsLate, passedOf, startsNotStated, tooLong } from './demandFindings';
import { demandAsJson, groupingWords, tellDemand, type DemandAnswer } from './tellDemand';
import { choice, count, day, money, optionally } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const form = {
  from: optionally(
    day('Looked at from', {
      hint: 'Three years before the end where empty; of a shorter list its first start.',
    }),
  ),
  until: optionally(day('Looked at until', { hint: 'The first day not counted; today where empty.' })),
  by: optionally(choice('By', groupingWords)),
  placePrice: optionally(money('A place commissioned', '£ a week', { from: '0.01' })),
  spotPrice: optionally(money('A place bought singly', '£ a week', { from: '0.01' })),
  resalePrice: optionally(money('A vacant place offered to a partner', '£ a week')),
  referrals: optionally(
    count('Referrals made', 'referrals', {
      hint: 'Over the same time; a log that is read counts by itself.',
      from: '1',
    }),
  ),
  accepted: optionally(count('Referrals accepted', 'referrals')),
  referralLog: referralList('Or the log of referrals', 0),
  placements: listOf('placement', placementFields, {
    label: 'Placements',
    hint: 'With the day each started and, where it has, ended.',
    most: 100_000,
  }),
};

type Terms = ValuesOfForm<typeof form>;

const exampleStay = (index: number) => ({
  placement: `P-${String(1001 + index)}`,
  band: index % 3 === 0 ? 'Band 4' : 'Band 3',
  region: 'North West',
  weekly: '5000',
  starts: `202${String(4 + (index % 2))}-${String(1 + (index % 12)).padStart(2, '0')}-11`,
  ...(index % 4 === 0 ? {} : { ends: `2026-${String(1 + (index % 9)).padStart(2, '0')}-20` }),
});

export const demand = analysis({
  id: 'demand',
  command: 'demand',
  title: 'Demand',
  purpose:
    'Count from your own starts and ends how many children need a place at a time, and how many places that asks for.',
  form,
  example: {
    from: '2024-01-01',
    until: '2026-10-01',
    by: 'band',
    placePrice: '4600',
    spotPrice: '6200',
    resalePrice: '0',
    placements: Array.from({ length: 24 }, (_, index) => exampleStay(index)),
  },
  tables: demandTables,
  answer,
  tell: tellDemand,
  json: demandAsJson,
  write: ({ demand: counted, grouping, places, placedNow, acceptance }, _, { asAt }) =>
    layOut(
      describeDemand({
        demand: counted,
        groupedBy: grouping === null ? null : groupingWords[grouping],
        places,
        placedNow,
        acceptance,
        asAt,
      }),
    ),
});

function answer(terms: Terms, { asAt }: { readonly asAt: IsoDate }): Worked<DemandAnswer> {
  const until = terms.until ?? asAt;
  const firstStart = firstStartIn(terms.placements);
  const threeYears = [1, 2, 3].reduce(oneYearBefore, until);
  const isShort =
    terms.from === undefined && firstStart !== null && firstStart > threeYears && firstStart < until;
  const asked = { from: terms.from ?? (isShort ? firstStart : threeYears), until };
  const wrong = [...periodWrong(asked), ...tooLong(asked), ...acceptanceWrong(terms)];
  if (wrong.length > 0) return refused(...wrong);
  const { value: time, findings: ofTime } = passedOf(asked, asAt);
  if (time === null) return refused(...ofTime);
  const made = placementsFromRows(terms.placements, time);
  const found = [...ofTime, ...listBeginsLate(firstStart, time, isShort), ...startsNotStated(made, time)];
  const grouping = terms.by ?? null;
  const counted = demandInList(made.placements, time, grouping);
  const { starts, ends, nights } = counted.all;
  if (counted.all.demand === null)
    return refused(
      ...found,
      priceFinding('no-stay-ended', {
        at: 'placements',
        expected: 'at least one stay that started and one that ended in the time',
        received: `${String(starts)} starts, ${String(ends)} ends, ${countInWords(nights, 'night')}`,
        advice: 'Look at a longer time, and check that the list holds the days.',
      }),
    );
  const here = made.placements.filter(
    ({ starts: from, ends: to }) => from < time.until && (to === null || to >= time.until),
  );
  const placedNow = new Map<string, number>([['All', here.length]]);
  for (const group of counted.groups)
    placedNow.set(
      group.name,
      here.filter(
        ({ row }) => grouping !== null && sameWords(row[grouping] ?? notStated) === sameWords(group.name),
      ).length,
    );
  const { acceptance, findings } = acceptedShare(terms, time);
  return worked(
    {
      demand: { ...counted, findings: found },
      grouping,
      places: placesFor(terms, [counted.all, ...counted.groups]),
      placedNow,
      acceptance,
    },
    [...found, ...findings],
  );
}

function placesFor(
  { placePrice, spotPrice, resalePrice }: Terms,
  groups: readonly CountedGroup[],
): ReadonlyMap<string, number> | null {
  if (placePrice === undefined || spotPrice === undefined) return null;
  const prices = {
    blockPrice: poundsPer('week', placePrice),
    spotPrice: poundsPer('week', spotPrice),
    resalePrice: poundsPer('week', resalePrice ?? '0'),
  };
  return new Map(
    groups.flatMap(({ name, demand: of }) => {
      const { value } = of === null ? { value: null } : placesToCommission(of.load, prices);
      return value === null ? [] : [[name, value.marginalRule.places] as const];
    }),
  );
}

function acceptanceWrong({ referrals, accepted }: Terms): readonly PriceFinding[] {
  if (referrals === undefined || !accepted?.greaterThan(referrals)) return [];
  return [
    priceFinding('stays-do-not-fit', {
      at: 'referrals, accepted',
      expected: `at most ${exactText(referrals)} accepted`,
      received: exactText(accepted),
      advice: 'Count each referral once.',
    }),
  ];
}
