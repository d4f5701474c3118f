/**
 * Which term of an analysis an unlocked cell of its workbook holds: the same change can then be made in the terms, and the
 * analysis be run anew by the domain.
 */
import {
  asDay,
  inPercent,
  inRows,
  isNth,
  isShare,
  set,
  type ChangeOfTerms,
  type Terms,
} from './changeOfTerms';
import { changesOfLaterAnalyses } from './termsOfLaterCells';

export type { Terms } from './changeOfTerms';

/** Names of cells by analysis; what is not here is a record, or no term: nothing is worked out from it. */
const changes: Readonly<Record<string, Readonly<Record<string, ChangeOfTerms>>>> = {
  jointFunding: {
    'funding.year.from': set('from', asDay),
    'funding.year.until': set('until', asDay),
    'funding.decision.decided': set('decided', asDay),
    'funding.decision.effective': set('effective', asDay),
    'funding.fee.#.from': set('fees.#.from', asDay),
    'funding.fee.#.weekly': set('fees.#.weekly'),
    'funding.shares.#.from': inRows('shares', 'from', isNth('from'), asDay),
    'funding.shares.#.payer.#': inRows('shares', 'percent', isShare, inPercent),
  },
  request: {
    'request.from': set('from', asDay),
    'request.until': set('until', asDay),
    'request.upTo': set('upTo'),
    'request.received': set('received', asDay),
    'request.answerBy': set('answerBy', asDay),
    'request.part.#.index': set('parts.#.index'),
    'request.part.#.weight': set('parts.#.weight', inPercent),
    'request.part.#.change': set('parts.#.change', inPercent),
    'request.limit.lowerOf': set('lowerOf', inPercent),
    'request.limit.higherOf': set('higherOf', inPercent),
    'request.limit.cap': set('cap', inPercent),
    'request.limit.floor': set('floor', inPercent),
    'request.limit.freeze': set('freeze'),
    'request.placement.#.fee': set('placements.#.fee'),
    'request.placement.#.requested': set('placements.#.requested', inPercent),
    'request.placement.#.evidence': set('placements.#.evidence', inPercent),
    'request.placement.#.decided': set('placements.#.decided', inPercent),
    'request.placement.#.ends': set('placements.#.ends', asDay),
    'request.cost.#.weekly': set('costs.#.weekly'),
    'request.cost.#.change': set('costs.#.change', inPercent),
    'request.evidence.return': set('returnWeekly'),
    // The year is of the name: each cost that follows prices of that year rises by what is typed.
    'request.index.cpi.#': inRows(
      'costs',
      'change',
      ({ follows, year }, [of]) => follows === 'cpi' && year === String(of),
      inPercent,
    ),
  },
  stepDown: {
    'stepDown.until': set('until', asDay),
    'stepDown.rate': set('rate'),
    'stepDown.core': set('core'),
    'stepDown.step.#.from': set('hours.#.from', asDay),
    'stepDown.step.#.hours': set('hours.#.perWeek'),
    'stepDown.baseline': set('baseline'),
    'stepDown.latest': set('latest'),
    'stepDown.target': set('target'),
    'stepDown.review': set('review', asDay),
  },
  options: {
    'options.priceWeight': set('priceWeight', inPercent),
    'options.weeks': set('weeks'),
    ...Object.fromEntries(
      ['fee', 'travel', 'education', 'health', 'notice', 'void', 'dropsNeed'].map((field) => [
        `options.home.#.${field}`,
        set(`options.#.${field}`),
      ]),
    ),
    ...Object.fromEntries(
      ['inspection', 'stability', 'distance', 'childsView'].map((field) => [
        `options.home.#.${field}`,
        set(`options.#.${field}`),
      ]),
    ),
    'options.home.#.name': set('options.#.name'),
    'options.home.#.statedQuality': set('options.#.quality'),
  },
  invoice: {
    'invoice.invoiced': set('invoiced'),
    'invoice.arrival': set('arrival', asDay),
    'invoice.departure': set('departure', asDay),
    'invoice.fee.#.from': set('fees.#.from', asDay),
    'invoice.fee.#.weekly': set('fees.#.weekly'),
    'invoice.away.#.from': set('away.#.from', asDay),
    'invoice.away.#.until': set('away.#.until', asDay),
    'invoice.away.#.paid': set('away.#.percent', inPercent),
    'invoice.stopped.#.weekly': set('stopped.#.weekly'),
    'invoice.stopped.#.nights': set('stopped.#.nights'),
  },
  ...changesOfLaterAnalyses,
  yearEnd: {
    'yearEnd.from': set('from', asDay),
    'yearEnd.until': set('until', asDay),
    'yearEnd.fee.#.from': set('fees.#.from', asDay),
    'yearEnd.fee.#.weekly': set('fees.#.weekly'),
    'yearEnd.allowance.#.from': set('allowances.#.from', asDay),
    'yearEnd.allowance.#.until': set('allowances.#.until', asDay),
    'yearEnd.allowance.#.pounds': set('allowances.#.pounds'),
    'yearEnd.fee': set('fee'),
    'yearEnd.nights': set('nights'),
    'yearEnd.council.#.name': set('councils.#.council'),
    'yearEnd.hoursAgreed': set('hoursAgreed'),
    'yearEnd.hoursDelivered': set('hoursDelivered'),
    'yearEnd.tolerance': set('tolerance', inPercent),
    'yearEnd.hourRate': set('hourRate'),
    'yearEnd.cost': set('cost'),
    'yearEnd.cap': set('cap', inPercent),
    'yearEnd.councilShare': set('councilShare', inPercent),
    'yearEnd.disallowed.#.pounds': set('disallowed.#.pounds'),
    'yearEnd.council.#.nights': set('councils.#.nights'),
  },
  // Funders stand in the order of their names.
  portfolio: {
    'portfolio.funder.#.budget': inRows(
      'budgets',
      'pounds',
      ({ payer }, at, budgets) => payer === budgets.map((budget) => budget['payer']).sort()[at[0]!],
    ),
  },
  feeRound: {
    'round.decided': set('decided', inPercent),
    'round.requested': set('requested', inPercent),
    'round.months': set('leaveOutWithinMonths'),
    'round.rate': set('rate'),
    'round.placed.#.now': set('placements.#.weekly'),
  },
  contracts: {
    'contracts.childrenAWeek': set('children.childrenAWeek'),
    'contracts.acceptance': set('children.acceptance'),
    'contracts.meanStayWeeks': set('children.meanStayWeeks'),
    'contracts.spotPrice': set('spotPrice'),
    'contracts.blockPrice': set('blockPrice'),
    'contracts.resalePrice': set('resalePrice'),
    'contracts.fixed': set('provider.fixed'),
    'contracts.perChild': set('provider.perChild'),
    'contract.#.price': set('contracts.#.price'),
    'contract.#.guarantee': set('contracts.#.guarantee'),
    'contract.#.voidShare': set('contracts.#.voidShare'),
    'contract.#.blockPerHome': set('contracts.#.blockPerHome'),
    'contract.#.extraPerChild': set('contracts.#.extraPerChild'),
    'contract.#.childrenIncluded': set('contracts.#.childrenIncluded', Number),
    'contract.#.voidFreeWeeks': set('contracts.#.voidFreeWeeks'),
    'contract.#.capWeeks': set('contracts.#.capWeeks'),
    'contract.#.meanVacancyWeeks': set('contracts.#.meanVacancyWeeks'),
    'contract.#.acceptance': set('contracts.#.options.noExclusion.acceptance'),
    'contract.#.emergencyPrice': set('contracts.#.options.emergency.price'),
    'contract.#.priceCap': set('contracts.#.options.priceCap'),
    'contract.#.uplift': set('contracts.#.options.uplift.percent', inPercent),
    'contract.#.upliftLowerOf': set('contracts.#.options.uplift.lowerOfPercent', inPercent),
    'contract.#.upliftCap': set('contracts.#.options.uplift.capPercent', inPercent),
    'contract.#.upliftFloor': set('contracts.#.options.uplift.floorPercent', inPercent),
    'contracts.refillWeeks': set('children.refillWeeks'),
    'contracts.daysInYear': set('weeksPerYear', (days) => `${String(days)}/7`),
    'commission.share': set('mostPlacedElsewhere'),
    'stayTerm.#.missing': set('contracts.#.stay.missingShare'),
    'stayTerm.#.hospital': set('contracts.#.stay.hospitalShare'),
    'stayTerm.#.home': set('contracts.#.stay.homeShare'),
    'stayTerm.#.held': set('contracts.#.stay.retainerShare'),
    'stayTerm.#.notice': set('contracts.#.stay.noticeShare'),
    'stayTerm.#.emergency': set('contracts.#.stay.emergencyPremium'),
    'stayTerm.#.assessment': set('contracts.#.stay.assessmentFee'),
    'stayTerm.#.once.#': set('contracts.#.stay.chargedOnce.#.amount'),
    // The first fee is another cell: this is the first change of it.
    'stayTerm.#.fee.#': (terms, value, [contract, change]) =>
      set('contracts.#.stay.feeChanges.#.fee')(terms, value, [contract!, change! - 1]),
    'host.contribution': set('host.contribution'),
    'host.step.#.fromUse': set('host.surplusShares.#.fromUse'),
    'host.step.#.share': set('host.surplusShares.#.share'),
    'host.#.load': set('councils.#.load'),
    'release.notice': set('host.release.noticeWeeks'),
    'hub.aTeachingWeek': set('hub.aTeachingWeek'),
    'hub.teachingWeeks': set('hub.teachingWeeks', Number),
    'hub.home.#.places': set('hub.homes.#.places', Number),
    'hub.home.#.children': set('hub.homes.#.children'),
    'party.byPlacesHeld': set('costSharedByPlacesHeld'),
  },
};

/** Null where the cell holds no term of the analysis. */
export function changedTerms(
  analysis: string,
  terms: Terms,
  id: string,
  value: string | number,
): Terms | null {
  const numbers: number[] = [];
  const pattern = id.replace(/(?<=\.)\d+(?=\.|$)/g, (digits) => {
    numbers.push(Number(digits));
    return '#';
  });
  const change = changes[analysis]?.[pattern];
  return change === undefined ? null : change(terms, value, numbers);
}
