/**
 * What became of something a user gave us: understood, understood with findings, or not usable at all.
 * Nothing is thrown for what a user can get wrong.
 */
import type { Finding } from './finding';

export interface Validated<T, Found = Finding> {
  /** What could be made of it; null where nothing could. */
  readonly value: T | null;
  readonly findings: readonly Found[];
}

export function understood<T>(value: T, findings: readonly Finding[] = []): Validated<T> {
  return { value, findings };
}

export function notUsable(findings: readonly Finding[]): Validated<never> {
  return { value: null, findings };
}
