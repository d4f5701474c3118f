/** A portfolio for other programs: decimals as text, every grouping by name. */
import { exactText, type Exact } from '../../domain/money/exact';
import { isOffFramework } from '../../domain/portfolio/placed';
import {
  groupings,
  inPounds,
  offFramework,
  type GroupSums,
  type PlacedYear,
  type Portfolio,
  type Sums,
} from '../../domain/portfolio/portfolio';
import { answerByName } from '../typed/nestedKinds';
import type { JsonObject, JsonValue } from '../typed/jsonValue';

export function portfolioAsJson(portfolio: Portfolio): JsonObject {
  const { terms, total, byMonth, byFunder, groups, now, years, opportunities } = portfolio;
  const off = offFramework(years);
  return {
    from: terms.from,
    until: terms.until,
    day: terms.toDate,
    noticeNights: terms.noticeNights,
    placements: years.length,
    nights: portfolio.nights,
    now: { placements: now.placements, weekly: exactText(now.weekly) },
    ...sumsAsJson(total),
    byMonth: byMonth.map(({ month, pennies }) => ({ from: month.from, year: pounds(pennies) })),
    byFunder: answerByName(
      byFunder.map(({ funder, budget, ...sums }) => ({
        name: funder,
        value: {
          ...sumsAsJson(sums),
          ...(budget === null
            ? {}
            : { budget: exactText(budget), againstBudget: exactText(inPounds(sums.pennies).minus(budget)) }),
        },
      })),
    ),
    by: Object.fromEntries(groupings.map((grouping) => [grouping, groupsAsJson(groups[grouping])])),
    offFramework: {
      placements: off.sums?.placements ?? 0,
      year: pounds(off.sums?.pennies ?? 0n),
      byReason: groupsAsJson(off.reasons),
    },
    over20Miles: {
      placements: years.filter(isFar).length,
      of: years.filter(({ placed }) => placed.row.miles !== undefined).length,
    },
    opportunities: opportunities.map(
      ({ placement, kind, weekly, heldAgainst, year, strength, weighed, n }) => ({
        placement: placement.id,
        kind,
        weekly: exactText(weekly),
        heldAgainst: exactText(heldAgainst),
        year: exactText(year),
        strength: exactText(strength),
        weighed: exactText(weighed),
        n,
        band: placement.row.band ?? null,
        lastReview: placement.row.reviewed ?? null,
      }),
    ),
    byPlacement: years.map(placementAsJson),
  };
}

const isFar = ({ placed }: PlacedYear): boolean => placed.row.miles?.greaterThan(20) === true;

function placementAsJson({ placed, year, weeklyNow }: PlacedYear): JsonObject {
  const { row, fees, starts, ends } = placed;
  return {
    placement: placed.id,
    at: placed.at,
    provider: row.provider ?? null,
    home: row.home ?? null,
    band: row.band ?? null,
    isOffFramework: isOffFramework(row.sourcing),
    starts,
    ends,
    fees: fees.map(({ from, weeklyFee }) => ({ from, weekly: exactText(weeklyFee.pounds) })),
    weeklyNow: exactText(weeklyNow),
    nights: year.nights,
    ...sumsAsJson(year),
    byFunder: answerByName(
      year.byFunder.map(({ payer, pennies }) => ({ name: payer, value: pounds(pennies) })),
    ),
    needsScore: statedOr(row.needsScore),
    miles: statedOr(row.miles),
    judgement: row.judgement ?? null,
    inspected: row.inspected ?? null,
    lastReview: row.reviewed ?? null,
  };
}

const statedOr = (value: Exact | undefined): JsonValue => (value === undefined ? null : exactText(value));

function sumsAsJson({ pennies, toDate, toCome, committed }: Sums) {
  return {
    year: pounds(pennies),
    toDate: pounds(toDate),
    toCome: pounds(toCome),
    committed: pounds(committed),
    expected: pounds(toCome - committed),
  };
}

const groupsAsJson = (groups: readonly GroupSums[]): JsonObject =>
  answerByName(
    groups.map(({ name, placements, weeklyNow, ...sums }) => ({
      name,
      value: { placements, weeklyNow: exactText(weeklyNow), ...sumsAsJson(sums) },
    })),
  );

const pounds = (pennies: bigint): string => exactText(inPounds(pennies));
