/**
 * How many weeks a place that can be used stands vacant between two children, by the model: vacant places ÷ children leaving
 * a week = (usable − children placed) ÷ (children placed ÷ mean stay). Places kept empty are not vacant.
 *
 * Worked example: 5 places that can be used, 3.749550 children, a mean stay of 50 weeks: (5 − 3.749550) ÷ (3.749550 ÷ 50) =
 * 16.7 weeks. A share of vacant places that counts on another length contradicts the model it is priced with: a finding.
 */
import { countInWords } from '../../evidence/countInWords';
import { exact, exactText, type Exact } from '../../money/exact';
import { roundHalfAwayFromZero } from '../../money/rounding';
import type { ComparisonTerms } from '../comparisonTerms';
import { contractFinding, type ContractFinding } from '../contractFinding';
import { erlangLoss } from './erlangLoss';

/** Null where nobody is placed. */
export function vacancyWeeks(usable: number, children: Exact, meanStayWeeks: Exact): Exact | null {
  return children.greaterThan(0)
    ? exact(usable).minus(children).times(meanStayWeeks).dividedBy(children)
    : null;
}

/** Weeks apart that nobody would argue about. */
const within = exact(1);

export function checkVacancyWeeks({
  arrivals,
  demand,
  contracts,
}: ComparisonTerms): readonly ContractFinding[] {
  const usable = demand.places - demand.placesKeptEmpty;
  if (arrivals === undefined || !(usable >= 1) || !demand.load.greaterThan(0)) return [];
  const implied = vacancyWeeks(usable, erlangLoss(usable, demand.load).carried, arrivals.meanStayWeeks);
  if (implied === null) return [];
  return contracts.flatMap(({ name, model }) => {
    const stated = model.kind === 'voidShare' ? model.chargedWeeks?.meanVacancyWeeks : undefined;
    if (stated === undefined || implied.minus(stated).abs().lessThanOrEqualTo(within)) return [];
    return [
      contractFinding('vacancy-weeks-disagree', 'warning', {
        expected: `vacancies of ${exactText(roundHalfAwayFromZero(implied, 1))} weeks on average, as ${countInWords(usable, 'place')} that can be used and these children give`,
        received: `${countInWords(stated, 'week')} in “${name}”`,
        advice:
          'Check both against experience: the weeks stated decide how much of a vacancy is charged, the children how often there is one.',
      }),
    ];
  });
}
