/** Whether two parts of one file speak of the same places and the same children; where not, both stand and a finding says so. */
import { countInWords } from '../evidence/countInWords';
import { exactText, sumOf, type Exact } from '../money/exact';
import { contractFinding, type ContractFinding } from './contractFinding';

export interface GroupNamed {
  readonly name: string;
  readonly places: number;
  readonly loads: readonly Exact[];
}

export function sameGroup(
  part: GroupNamed,
  whole: { readonly places: number; readonly load: Exact },
): readonly ContractFinding[] {
  const load = sumOf(part.loads);
  const findings: ContractFinding[] = [];
  if (part.places !== whole.places)
    findings.push(
      contractFinding('places-of-homes-do-not-sum', 'warning', {
        expected: `${part.name} to hold the ${countInWords(whole.places, 'place')} of the comparison`,
        received: String(part.places),
        advice: 'Correct one of them, or read their figures apart.',
      }),
    );
  if (!load.equals(whole.load))
    findings.push(
      contractFinding('children-do-not-sum', 'warning', {
        expected: `${part.name} to have the ${exactText(whole.load)} children needing a place of the comparison`,
        received: exactText(load),
        advice: 'Correct one of them, or read their figures apart.',
      }),
    );
  return findings;
}
