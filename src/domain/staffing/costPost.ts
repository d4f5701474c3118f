/**
 * What one post costs a week, and what of it falls on one child.
 *
 * worked hours → cover → employed hours → people; gross per person → NI, pension, levy;
 * weekly = people × (gross + NI + pension + levy) ÷ W + agency + sleep-ins; per child = weekly ÷ children sharing.
 *
 * Worked example, 2025/26, 52 weeks, minimum pension: 75 rota hours at £12.21 without backfill in a home of four places
 * at 80 %. Two people of 37.5 hours, each 23,809.50 + 2,821.425 + 527.085 = £27,158.01 a year;
 * 2 × 27,158.01 ÷ 52 = £1,044.54 a week, ÷ 3.2 = £326.42 a child.
 *
 * Errors: none of the user's. A submission is completed before it is costed; hours, places, occupancy or working days of
 * nought, and time away that fills the year, are findings there. Reaching this file with them is a bug, and throws.
 */
import { weekly } from '../calendar/weekly';
import type { Exact } from '../money/exact';
import { addMoney, scaleMoney, sumMoney, type Weekly } from '../money/moneyPer';
import type { Post } from './post';
import { agencyCost } from './agency';
import { childrenSharing, perChild } from './childrenSharing';
import { grossPerPerson } from './grossPay';
import { contractedHoursOf, coverFactorOf, employedHours, workedHours } from './hoursAndPeople';
import { onCostsFor, type OnCosts } from './onCosts';
import type { PostCost } from './postCost';
import { sleepInCost } from './sleepIn';
import type { StaffingAssumptions } from './staffingAssumptions';

export function costPost(post: Post, assumptions: StaffingAssumptions): PostCost {
  const hours = hoursOf(post, assumptions);
  const onCosts = onCostsOfOne(post, assumptions);
  const sleepInWeekly = sleepInCost(post.sleepIns, assumptions.pension.value, assumptions.rules);
  const agencyWeekly = agencyCost(hours.workedHours, post.agencyShare, post.agencyRate);
  const employedWeekly = employedCost(hours.people, onCosts, assumptions);
  const total = sumMoney('week', [employedWeekly, agencyWeekly, sleepInWeekly]);
  return {
    post,
    ...hours,
    grossPerPerson: onCosts.gross,
    employerNIPerPerson: onCosts.employerNI,
    pensionPerPerson: onCosts.pension,
    levyPerPerson: onCosts.levy,
    employedWeekly,
    agencyWeekly,
    sleepInWeekly,
    weekly: total,
    childrenSharing: positive(childrenSharing(post, assumptions), 'children sharing'),
    weeklyPerChild: perChild(total, post, assumptions),
  };
}

type Hours = Pick<
  PostCost,
  'workedHours' | 'coverFactor' | 'employedHours' | 'wte' | 'contractedHours' | 'people'
>;

function hoursOf(post: Post, assumptions: StaffingAssumptions): Hours {
  const fullTime = positive(assumptions.fullTimeHours.value, 'full-time hours');
  const contractedHours = positive(contractedHoursOf(post, assumptions), 'contracted hours');
  const employed = present(employedHours(post, assumptions));
  return {
    workedHours: workedHours(post.size, fullTime),
    coverFactor: present(coverFactorOf(post, assumptions)),
    employedHours: employed,
    wte: employed.dividedBy(fullTime),
    contractedHours,
    people: employed.dividedBy(contractedHours),
  };
}

function onCostsOfOne(post: Post, assumptions: StaffingAssumptions): OnCosts {
  const contractedHours = contractedHoursOf(post, assumptions);
  return onCostsFor(grossPerPerson(post, contractedHours, assumptions.year.weeksPerYear), {
    rules: assumptions.rules,
    pension: assumptions.pension.value,
    organisationPayBill: assumptions.organisationPayBill?.value ?? null,
  });
}

function employedCost(people: Exact, { gross, total }: OnCosts, assumptions: StaffingAssumptions): Weekly {
  return weekly(scaleMoney(addMoney(gross, total), people), assumptions.year);
}

function positive(value: Exact, name: string): Exact {
  if (!value.greaterThan(0) || !value.isFinite())
    throw new Error(`${name} must be more than nought to cost a post`);
  return value;
}

function present(hours: Exact | null): Exact {
  if (hours?.isFinite()) return hours;
  throw new Error('time away must leave weeks to work in to cost a post');
}
