/**
 * What a person should look at in a contract's terms. Like every finding it has a place, what was expected, what was
 * found and what to do; its codes are its own, since they are about terms and not about a provider's submission.
 */
import type { Finding, Severity } from '../evidence/finding';
import { wholeSubmission, type Place } from '../evidence/place';
import type { Validated } from '../evidence/validated';

const contractFindingHeadlines = {
  'no-places': 'The contract has no places',
  'no-children-needing-a-place': 'No children need a place',
  'price-negative': 'A price is negative',
  'share-outside-nought-to-one': 'A share is not between nought and one',
  'guarantee-above-all-places': 'The guarantee is more than all places',
  'occupied-above-places': 'More places are occupied than there are',
  'resale-not-below-price': 'A vacant place would earn money',
  'block-not-below-spot': 'The block price is not below the spot price',
  'places-of-homes-do-not-sum': 'The homes’ places do not add up',
  'entitlements-do-not-sum': 'The councils’ entitlements do not add up to the places',
  'bands-end-below-places': 'Above the last discount band the full price returns',
  'bands-do-not-join': 'The discount bands leave a gap or overlap',
  'total-falls-as-volume-rises': 'Buying one more place costs less in total',
  'places-by-year-not-meant': 'The places by year do not fit the contract',
  'break-outside-the-term': 'A break year is outside the term',
  'uplift-not-meant': 'The uplift clause cannot be meant',
  'growth-not-meant': 'The growth clause does not fit the contract',
  'emergency-places-not-meant': 'The emergency places leave no other',
  'no-exclusion-lowers-acceptance': 'Fewer children would be taken than without the clause',
  'clause-needs-arrivals': 'The clause needs the children a week and their stay',
  'hub-not-meant': 'The shared hub cannot be shared',
  'host-not-meant': 'The host council’s terms do not fit the contract',
  'stay-not-meant': 'The stay cannot be meant',
  'no-child-accepted': 'No child is accepted',
  'stay-without-length': 'A stay has no length',
  'children-do-not-sum': 'The councils’ children do not add up to the children needing a place',
  'run-too-long': 'The simulation cannot be as long as that',
  'void-shares-do-not-sum': 'The parties’ shares of a vacant place do not add up to one',
  'occupancy-out-of-reach': 'More places are taken as occupied than there are children for',
  'vacancy-weeks-disagree': 'A contract’s vacancies are not as long as the children’s stays give',
  'council-worse-off': 'A council is worse off together than alone',
} as const;

export type ContractFindingCode = keyof typeof contractFindingHeadlines;

export type ContractFinding = Finding<ContractFindingCode>;

/** What became of terms: what could be made of them, or null, and what should be looked at. */
export type ValidatedTerms<T> = Validated<T, ContractFinding>;

export function contractFinding(
  code: ContractFindingCode,
  severity: Severity,
  words: Pick<Finding, 'expected' | 'received' | 'advice'> & { readonly at?: Place },
): ContractFinding {
  return { code, severity, ...words, at: words.at ?? wholeSubmission };
}

export function contractFindingInWords(finding: ContractFinding): string {
  const { code, expected, received, advice } = finding;
  return `${contractFindingHeadlines[code]}: expected ${expected}; found ${received}. ${advice}`;
}
