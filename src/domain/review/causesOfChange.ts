/**
 * Why a line stands otherwise in a later submission: whatever the two state of it otherwise, and where they state the same, what
 * of the home it follows. A line of the same pounds is not as before where its hours, its category or its evidence is another.
 *
 * Worked example: 14 hours at £21.40 before and 7 hours at £42.80 now are £299.60 a week in both: "Hours a week 7, was 14; rate
 * £42.80, was £21.40."
 */
import { dayInWords } from '../calendar/isoDate';
import { costCategoryLabel } from '../fee/costCategory';
import { costLineById, type CostLine } from '../fee/costLine';
import type { FeeLine } from '../fee/feeLine';
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import { exactText, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { funderWords } from '../placement/placement';
import { childrenInHome } from '../staffing/childrenSharing';
import { postTypeWords, type Post } from '../staffing/post';
import { postCostById } from '../staffing/postCost';
import type { FeeReview } from './feeReview';

/** What is stated, under its name; null where it is not. */
type Stated = Readonly<Record<string, string | null | undefined>>;

/** One sentence; empty where everything is as before. */
export function causeOf(before: FeeLine, now: FeeLine, earlier: FeeReview, later: FeeReview): string {
  const causes = [
    ...(before.included === now.included ? [] : [now.included ? 'now in the fee' : 'now beside the fee']),
    ...(before.allowability.allowable === now.allowability.allowable
      ? []
      : [now.allowability.allowable ? 'now marked allowable' : 'now marked not allowable']),
    ...otherwise(statedOf(before, earlier), statedOf(now, later)),
  ];
  const hasMoved = !before.weekly.pounds.equals(now.weekly.pounds);
  const said = [...causes, ...(causes.length === 0 && hasMoved ? ofTheHome(earlier, later) : [])].join('; ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function otherwise(was: Stated, is: Stated): readonly string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [before, now] = [was[name] ?? 'not stated', is[name] ?? 'not stated'];
    return before === now ? [] : [`${name} ${now}, was ${before}`];
  });
}

function statedOf(line: FeeLine, review: FeeReview): Stated {
  const { openBook, postCosts } = review;
  const post = postCostById(postCosts, line.id)?.post;
  const cost = costLineById(openBook.costLines, line.id);
  const need = openBook.additionalNeeds.find(
    ({ id }) => line.origin.kind === 'need' && id === line.origin.needId,
  );
  return {
    ...(post === undefined ? {} : ofPost(post, review)),
    ...(cost === null ? {} : ofCost(cost)),
    ...(need === undefined ? {} : ofNeed(need)),
    category: costCategoryLabel(line.category),
    funder: line.funder === null ? null : funderWords[line.funder],
    'related party': line.relatedParty ? 'yes' : 'no',
    evidence: quoted(line.evidence),
  };
}

function ofPost(post: Post, review: FeeReview): Stated {
  const cost = postCostById(review.postCosts, post.id);
  const { pay, premium, premiumHours, agencyShare, agencyRate, sleepIns, shareOfShift } = post;
  return {
    'hours a week': shown(cost?.workedHours ?? null),
    pay: pounds(pay.pounds),
    'agency share': shown(agencyShare.fraction),
    'children sharing': shown(cost?.childrenSharing ?? null),
    'pay by the': pay.per,
    'hours in a contract': shown(post.contractedHours),
    'premium, %': shown(premium.percent),
    'share of the hours at the premium': shown(premiumHours.fraction),
    'agency rate': pounds(agencyRate?.pounds ?? null),
    'sleep-ins a week': shown(sleepIns?.nightsAWeek ?? null),
    'sleep-in allowance': pounds(sleepIns?.allowance.pounds ?? null),
    'share of a shift':
      shareOfShift === null
        ? null
        : `${shown(shareOfShift.staff) ?? ''}:${shown(shareOfShift.children) ?? ''}`,
    work: postTypeWords[post.postType],
    for: servedWords[post.serves],
    size:
      post.size.kind === 'rota'
        ? 'on the rota'
        : post.size.kind === 'establishment'
          ? 'an establishment'
          : 'sleep-ins alone',
    'cover while away': post.needsBackfill ? 'needed' : 'not needed',
  };
}

const servedWords = { home: 'the home', child: 'this child', organisation: 'the organisation' } as const;

function ofCost({ amount, serves, organisationShare, workings, ...line }: CostLine): Stated {
  const money = amount.kind === 'money' ? amount.money : null;
  const percent = amount.kind === 'percentage' ? amount : null;
  return {
    amount: pounds(money?.pounds ?? null),
    period: money?.per,
    'per cent': shown(percent?.percentage.percent ?? null),
    'per cent of the': percent?.of,
    share: shown(organisationShare.fraction),
    'what the share rests on': quoted(line.basisOfShare),
    for: servedWords[serves],
    'teaching weeks': line.teachingWeeks === null ? null : String(line.teachingWeeks),
    'hours a week': shown(workings?.staffHoursAWeek ?? workings?.hoursAWeek ?? null),
    'an hour': pounds(workings?.hourlyRate ?? null),
    WTE: shown(workings?.wte ?? null),
    notes: quoted(line.notes),
  };
}

function ofNeed({ price, ...need }: AdditionalNeed): Stated {
  return {
    'hours a week': shown(price.hoursAWeek ?? null),
    rate: price.kind === 'hours' ? pounds(price.rate.pounds) : null,
    amount: price.kind === 'weekly' ? pounds(price.amount.pounds) : null,
    outcome: quoted(need.intendedOutcome),
    measure: quoted(need.measure),
    review: need.reviewDate === null ? null : dayInWords(need.reviewDate),
    'step-down to': quoted(need.stepDownTo),
  };
}

/** What a line that states the same may follow. */
function ofTheHome(earlier: FeeReview, later: FeeReview): readonly string[] {
  const stated = ({ staffingAssumptions: home }: FeeReview): Stated => ({
    'children sharing the home': shown(childrenInHome(home)),
    'days away a year': shown(home.daysAwayAYear.value),
    'working days a week': shown(home.workingDaysAWeek.value),
    'full-time hours': shown(home.fullTimeHours.value),
    'weeks in the year': home.year.weeksPerYear,
    'weeks taught': String(home.year.teachingWeeks),
    pension:
      home.pension.value.kind === 'percentOfAllPay'
        ? `${shown(home.pension.value.percent) ?? ''} % of all pay`
        : 'at the lawful minimum',
    'pay bill of the organisation': pounds(home.organisationPayBill?.value ?? null),
    'minimum wage': pounds(home.rules.nationalLivingWage.value),
  });
  const causes = otherwise(stated(earlier), stated(later));
  return causes.length > 0 ? causes : ['follows from other lines, or from the figures in force'];
}

const shown = (value: Exact | null): string | null =>
  value === null ? null : exactText(value.toDecimalPlaces(2));
const pounds = (value: Exact | null): string | null => (value === null ? null : poundsInWords(value));
const quoted = (text: string | null): string | null => (text === null ? null : `“${text}”`);
