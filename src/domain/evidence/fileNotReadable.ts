/** The finding for a file that cannot be read at all: what was hoped for, what was found, what to do. */
import type { Finding } from './finding';
import { wholeSubmission } from './place';

export function fileNotReadable(expected: string, received: string, advice: string): Finding {
  return { code: 'file-not-readable', severity: 'error', at: wholeSubmission, expected, received, advice };
}
