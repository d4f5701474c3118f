/** The sentences that say which published employment figures a calculation would need and are not held for its day. */
import type { Validated } from '../../domain/evidence/validated';

export function figuresMissing(
  { findings }: Pick<Validated<unknown>, 'findings'>,
  asAt: string,
): readonly string[] {
  return findings.length === 0
    ? [`No published employment figures are held for ${asAt}.`]
    : findings.map(({ expected, received, advice }) => `Needed: ${expected}. Held: ${received}. ${advice}`);
}
