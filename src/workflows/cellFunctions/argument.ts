/** How the rows of the functions name their arguments. */
import type { Argument } from './cellFunction';

export const argument = (
  name: string,
  field: string,
  kind: Argument['kind'],
  says: string,
  isOptional = false,
): Argument => ({ name, field, kind, says, ...(isOptional ? { isOptional: true as const } : {}) });

export const weeks = argument(
  'weeksPerYear',
  'weeksPerYear',
  'weeksPerYear',
  'The weeks of a year: "52", "365/7" or "366/7".',
);
