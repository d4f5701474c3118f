/**
 * A finding: something that a person should look at, with its place, what was expected, what was received, and what to do
 * about it. Findings are data; they are collected while reading and reviewing goes on.
 *
 * An `error` must be settled before the figures can be relied on; a `warning` is a question, mostly for the provider;
 * a `note` is worth knowing. `findingWords.ts` says them.
 */
import type { FindingCode } from './findingCodes';
import type { Place } from './place';

export type Severity = 'error' | 'warning' | 'note';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** About a submission its place is a cell; about terms it is a term by its name. */
export interface Finding<Code extends string = FindingCode, At = Place> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: At;
  readonly expected: string;
  readonly received: string;
  /** What to do, or what to ask the provider: a whole sentence. */
  readonly advice: string;
}

/** Errors first, then warnings, then notes; within each in the order they were found. */
export function bySeverity<Code extends string, At>(
  findings: readonly Finding<Code, At>[],
): readonly Finding<Code, At>[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

export function hasErrors(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
