/**
 * Findings of a long table, the first twenty of each kind in full and the rest as one that counts them: a census of ten
 * thousand placements may break one rule ten thousand times.
 */
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission } from '../../domain/evidence/place';

const shownOfEach = 20;

export function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const shown = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= shownOfEach;
  });
  const more = shown.filter(
    ({ code }, index) =>
      (counts.get(code) ?? 0) > shownOfEach && shown.findIndex((each) => each.code === code) === index,
  );
  return [...shown, ...more.map((first) => theRest(first, (counts.get(first.code) ?? 0) - shownOfEach))];
}

function theRest({ code, severity }: Finding, count: number): Finding {
  return {
    code,
    severity,
    at: wholeSubmission,
    expected: `none after the first ${String(shownOfEach)}`,
    received: `${String(count)} more of the same kind`,
    advice: 'Mend the file where it was made, and read it again.',
  };
}
