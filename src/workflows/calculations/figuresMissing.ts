/** The sentences that say which published employment figures a calculation would need and are not held for its day. */
import type { Validated } from '../../domain/evidence/validated';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';

export function figuresMissing({ findings }: Validated<EmploymentRules>, asAt: string): readonly string[] {
  return findings.length === 0
    ? [`No published employment figures are held for ${asAt}.`]
    : findings.map(({ expected, received, advice }) => `Needed: ${expected}. Held: ${received}. ${advice}`);
}
