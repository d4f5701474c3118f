/**
 * A review with figures of its workbook typed over: the same submission, worked out anew by the domain. Each unlocked cell is
 * known by the field it carries; a cell that only records (a name, an offer's reason) changes no figure.
 *
 * Worked example: `assumption.plannedOccupancy` typed as 0.9 shares the home's costs by places × 90 %.
 */
import { weeksPerYearConventions } from '../../domain/calendar/weeksPerYear';
import { costCategoryNamed } from '../../domain/fee/costCategory';
import type { CostLine } from '../../domain/fee/costLine';
import { exact, exactFromText, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction, percentage } from '../../domain/money/percentage';
import type { FeeReview } from '../../domain/review/feeReview';
import type { LineJudgement, LineJudgements } from '../../domain/review/lineJudgements';
import { reviewFee } from '../../domain/review/reviewFee';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import type { Post } from '../../domain/staffing/post';
import type { OpenBook } from '../../domain/submission/openBook';
import { forWhom } from '../../sheets/review/lineAmount';
import { pensionBases } from '../../sheets/review/employmentAssumptions';
import { periodNames } from '../../sheets/review/periodTable';
import { conventionWords } from '../../sheets/review/yearAssumptions';
import { sparePercentageId, spareIds } from '../../sheets/review/feeRows';
import { ofCost } from '../../sheets/review/percentageAmount';

/** What cells hold now, by their names; an empty one is an empty text. */
export type TypedCells = ReadonlyMap<string, string | number | boolean>;

export function reviewTypedOver(review: FeeReview, typed: TypedCells): FeeReview {
  const input: TypedOver = { review, typed };
  return reviewFee(openBookOf(input), rulesOf(input), [], judgementsOf(input), review.publishedMargins);
}

interface TypedOver {
  readonly review: FeeReview;
  readonly typed: TypedCells;
}

/** The figure typed into a cell; what stands where nothing was typed; nought where the cell was emptied. */
function figureOf({ typed }: TypedOver, id: string, standing: Exact): Exact {
  const held = typed.get(id);
  if (held === undefined) return standing;
  return exactFromText(String(held)) ?? exact(0);
}

const wordsOf = ({ typed }: TypedOver, id: string, standing: string): string => {
  const held = typed.get(id);
  return held === undefined ? standing : String(held);
};

function openBookOf(input: TypedOver): OpenBook {
  const { openBook } = input.review;
  return {
    ...openBook,
    placement: placementOf(input),
    employment: employmentOf(input),
    posts: openBook.posts.map((post) => postOf(input, post)),
    costLines: [
      ...openBook.costLines.map((line) => costLineOf(input, line)),
      ...spareIds.flatMap((id) => spareLineOf(input, id)),
      ...sparePercentageOf(input),
    ],
    additionalNeeds: openBook.additionalNeeds.map((need) => ({
      ...need,
      price:
        need.price.kind === 'hours'
          ? {
              kind: 'hours' as const,
              hoursAWeek: figureOf(input, `need.${need.id}.hours`, need.price.hoursAWeek),
              rate: poundsPer('hour', figureOf(input, `need.${need.id}.rate`, need.price.rate.pounds)),
            }
          : {
              kind: 'weekly' as const,
              amount: poundsPer('week', figureOf(input, `line.${need.id}.amount`, need.price.amount.pounds)),
              ...(need.price.hoursAWeek === undefined
                ? {}
                : { hoursAWeek: figureOf(input, `need.${need.id}.hours`, need.price.hoursAWeek) }),
            },
    })),
  };
}

function placementOf(input: TypedOver): OpenBook['placement'] {
  const { openBook, staffingAssumptions: assumed } = input.review;
  const { placement } = openBook;
  const convention = wordsOf(input, 'assumption.convention', conventionWords(placement.weeksPerYear));
  const offer = figureOf(input, 'negotiation.offer', placement.councilOffer?.pounds ?? exact(0));
  return {
    ...placement,
    weeksPerYear:
      weeksPerYearConventions.find((each) => conventionWords(each) === convention) ?? placement.weeksPerYear,
    teachingWeeks: figureOf(input, 'assumption.teachingWeeks', exact(placement.teachingWeeks)).toNumber(),
    registeredPlaces: figureOf(input, 'assumption.registeredPlaces', assumed.registeredPlaces.value),
    placesThatCanBeUsed: figureOf(input, 'assumption.placesThatCanBeUsed', assumed.placesThatCanBeUsed.value),
    plannedOccupancy: fraction(
      figureOf(input, 'assumption.plannedOccupancy', assumed.plannedOccupancy.value),
    ),
    quotedWeeklyFee: poundsPer('week', figureOf(input, 'fee.quoted', placement.quotedWeeklyFee.pounds)),
    councilOffer: offer.greaterThan(0) ? poundsPer('week', offer) : null,
  };
}

function employmentOf(input: TypedOver): OpenBook['employment'] {
  const { openBook, staffingAssumptions: assumed } = input.review;
  const { employment } = openBook;
  const { pensionOfAllPay, organisationPayBill } = employment;
  const basis = wordsOf(
    input,
    'assumption.pensionBasis',
    pensionOfAllPay === null ? pensionBases.minimum : pensionBases.allPay,
  );
  const scheme = figureOf(
    input,
    'assumption.pensionScheme',
    (pensionOfAllPay?.percent ?? exact(0)).dividedBy(100),
  );
  const bill = figureOf(input, 'assumption.organisationPayBill', organisationPayBill ?? exact(0));
  return {
    ...employment,
    daysAwayAYear: figureOf(input, 'assumption.daysAwayAYear', assumed.daysAwayAYear.value),
    workingDaysAWeek: figureOf(input, 'assumption.workingDaysAWeek', assumed.workingDaysAWeek.value),
    fullTimeHours: figureOf(input, 'assumption.fullTimeHours', assumed.fullTimeHours.value),
    pensionOfAllPay: basis === pensionBases.allPay ? percentage(scheme.times(100)) : null,
    organisationPayBill: bill.greaterThan(0) ? bill : null,
  };
}

function rulesOf(input: TypedOver): EmploymentRules {
  const { rules } = input.review;
  const pounds = (name: PoundsRule) => ({
    ...rules[name],
    value: figureOf(input, `assumption.${name}`, rules[name].value),
  });
  const percent = (rule: PercentRule, id: string) => ({
    ...rules[rule],
    value: figureOf(input, `assumption.${id}`, rules[rule].value.dividedBy(100)).times(100),
  });
  return {
    ...rules,
    nationalLivingWage: pounds('nationalLivingWage'),
    secondaryThreshold: pounds('secondaryThreshold'),
    pensionBandFrom: pounds('pensionBandFrom'),
    pensionBandTo: pounds('pensionBandTo'),
    pensionTrigger: pounds('pensionTrigger'),
    levyAllowance: pounds('levyAllowance'),
    employerNIPercent: percent('employerNIPercent', 'employerNI'),
    pensionMinimumPercent: percent('pensionMinimumPercent', 'pensionMinimum'),
    levyPercent: percent('levyPercent', 'levyPercent'),
  };
}

type PoundsRule =
  | 'nationalLivingWage'
  | 'secondaryThreshold'
  | 'pensionBandFrom'
  | 'pensionBandTo'
  | 'pensionTrigger'
  | 'levyAllowance';
type PercentRule = 'employerNIPercent' | 'pensionMinimumPercent' | 'levyPercent';

function postOf(input: TypedOver, post: Post): Post {
  const { id, size, sleepIns } = post;
  const of = (name: string, standing: Exact) => figureOf(input, `post.${id}.${name}`, standing);
  const isTyped = (name: string) => input.typed.has(`post.${id}.${name}`);
  const rate = of('agencyRate', post.agencyRate?.pounds ?? exact(0));
  return {
    ...post,
    size:
      size.kind === 'rota'
        ? { kind: 'rota', hoursAWeek: of('size', size.hoursAWeek) }
        : size.kind === 'establishment'
          ? { kind: 'establishment', wte: of('size', size.wte) }
          : size,
    needsBackfill: wordsOf(input, `post.${id}.covered`, post.needsBackfill ? 'yes' : 'no') === 'yes',
    contractedHours: post.contractedHours === null ? null : of('contracted', post.contractedHours),
    pay: { ...post.pay, pounds: of('pay', post.pay.pounds) },
    premium: percentage(of('premium', post.premium.percent.dividedBy(100)).times(100)),
    premiumHours: fraction(of('premiumHours', post.premiumHours.fraction)),
    agencyShare: fraction(of('agencyShare', post.agencyShare.fraction)),
    agencyRate: isTyped('agencyRate') || post.agencyRate !== null ? poundsPer('hour', rate) : null,
    sleepIns:
      sleepIns === null && !isTyped('nights') && !isTyped('allowance')
        ? null
        : {
            nightsAWeek: of('nights', sleepIns?.nightsAWeek ?? exact(0)),
            allowance: poundsPer('night', of('allowance', sleepIns?.allowance.pounds ?? exact(0))),
          },
  };
}

function costLineOf(input: TypedOver, line: CostLine): CostLine {
  const id = `line.${line.id}.amount`;
  const { amount } = line;
  const weeks = figureOf(input, `line.${line.id}.periodsAYear`, exact(line.teachingWeeks ?? 0));
  return {
    ...line,
    teachingWeeks: line.teachingWeeks === null ? null : weeks.toNumber(),
    amount:
      amount.kind === 'money'
        ? { kind: 'money', money: { ...amount.money, pounds: figureOf(input, id, amount.money.pounds) } }
        : {
            ...amount,
            percentage: percentage(figureOf(input, id, amount.percentage.percent.dividedBy(100)).times(100)),
          },
  };
}

/** A line added in a spare row; none while no amount stands in it. */
function spareLineOf(input: TypedOver, id: string): readonly CostLine[] {
  const amount = figureOf(input, `line.${id}.amount`, exact(0));
  if (amount.isZero()) return [];
  const basis = wordsOf(input, `line.${id}.basis`, forWhom.child);
  const period = wordsOf(input, `line.${id}.period`, periodNames.week);
  const named = Object.entries(periodNames).find(([, words]) => words === period)?.[0] ?? 'week';
  const serves = basis === forWhom.home ? 'home' : basis === forWhom.organisation ? 'organisation' : 'child';
  const money = poundsPer(named as keyof typeof periodNames, amount);
  return [addedLine(input, id, serves, { kind: 'money', money })];
}

function sparePercentageOf(input: TypedOver): readonly CostLine[] {
  const id = sparePercentageId;
  const share = figureOf(input, `line.${id}.amount`, exact(0));
  if (share.isZero()) return [];
  const of = wordsOf(input, `line.${id}.period`, ofCost) === ofCost ? 'cost' : 'price';
  return [
    addedLine(input, id, 'child', { kind: 'percentage', percentage: percentage(share.times(100)), of }),
  ];
}

function addedLine(
  input: TypedOver,
  id: string,
  serves: CostLine['serves'],
  amount: CostLine['amount'],
): CostLine {
  const at = { cell: id };
  return {
    id,
    at,
    amountAt: at,
    label: wordsOf(input, `line.${id}.label`, 'A line added in the workbook'),
    category: 'unclassified',
    confidence: null,
    amount,
    serves,
    organisationShare: fraction(1),
    basisOfShare: null,
    teachingWeeks: null,
    included: true,
    allowability: { allowable: true, reason: '' },
    relatedParty: false,
    evidence: null,
    funder: null,
    notes: null,
    workings: null,
    parallelAmounts: [],
  };
}

/** What was decided about lines, each by its id. */
function judgementsOf({ typed }: TypedOver): LineJudgements {
  const judgements = new Map<string, LineJudgement>();
  for (const [id, held] of typed) {
    const parts = /^line\.(.+)\.(included|allowable|category|share|why)$/.exec(id);
    if (parts?.[1] === undefined) continue;
    judgements.set(parts[1], { ...judgements.get(parts[1]), ...judgementOf(parts[2] ?? '', String(held)) });
  }
  return Object.fromEntries(judgements);
}

function judgementOf(name: string, held: string): LineJudgement {
  switch (name) {
    case 'included':
      return { included: held === 'yes' };
    case 'allowable':
      return { allowable: held !== 'no' };
    case 'why':
      return { reason: held };
    case 'share': {
      return { share: fraction(exactFromText(held) ?? exact(0)) };
    }
    default: {
      const category = costCategoryNamed(held);
      return category === null ? {} : { category };
    }
  }
}
