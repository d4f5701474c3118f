/** The finding for a file that cannot be read at all: what was hoped for, what was found, what to do. */
import type { Finding } from './finding';
import { wholeSubmission, type Place } from './place';

export function fileNotReadable(
  expected: string,
  received: string,
  advice: string,
  at: Place = wholeSubmission,
): Finding {
  return { code: 'file-not-readable', severity: 'error', at, expected, received, advice };
}
