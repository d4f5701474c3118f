/**
 * A finding: something about a submission that a person should look at, with its place, what was expected, what was
 * received, and what to do about it. Findings are data; they are collected while reading and reviewing goes on.
 *
 * An `error` must be settled before the figures can be relied on; a `warning` is a question for the provider;
 * a `note` is worth knowing.
 */
import type { FindingCode } from './findingCodes';
import type { Place } from './place';

export type Severity = 'error' | 'warning' | 'note';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: Place;
  readonly expected: string;
  readonly received: string;
  /** What to do, or what to ask the provider: a whole sentence. */
  readonly advice: string;
}

/** Errors first, then warnings, then notes; within each in the order they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
