/**
 * What would give a price that rests on more than the provider's own claim: of the child's needs, comparable fees, a choice between
 * the two and a limit of the council's own, that which is not there already.
 *
 * Worked example: needs and comparable fees that disagree: "a choice between should-cost and comparable homes or a limit of our own".
 */
import type { ReviewComparisons } from './comparisons';
import type { ReviewPositions } from './reviewPositions';

export function whatWouldGive(
  { shouldCost, benchmarks }: ReviewComparisons,
  isToChoose: boolean,
): { readonly words: string; readonly isOne: boolean } {
  const absent = [
    ...(shouldCost === null ? ['the child’s needs'] : []),
    ...(benchmarks === null ? ['comparable fees'] : []),
    ...(isToChoose ? ['a choice between should-cost and comparable homes'] : []),
    'a limit of our own',
  ];
  const before = absent.slice(0, -1);
  const last = absent.at(-1) ?? '';
  return {
    words: before.length === 0 ? last : `${before.join(', ')} or ${last}`,
    isOne: before.length === 0,
  };
}

/**
 * Categories that stand as submitted until somebody chooses: of them, or of the whole fee, should-cost and comparable homes disagree.
 */
export function categoriesToChoose({
  positionTerms: { rows },
  bases,
}: Pick<ReviewPositions, 'positionTerms' | 'bases'>): readonly string[] {
  return rows.flatMap(({ name, needsLed }, index) => {
    const basis = bases[index] ?? null;
    const isOpen =
      basis?.used === null &&
      !basis.isChosen &&
      (basis.shouldCost !== null || basis.market !== null) &&
      !needsLed;
    return isOpen ? [name] : [];
  });
}
