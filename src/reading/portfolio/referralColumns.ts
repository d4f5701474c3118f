/** Which column of a referral log holds what, by its heading; the narrow ones stand before the wide. */
import type { ColumnPatterns } from '../benchmarks/headedColumns';

export const referralColumns: ColumnPatterns<
  'referral' | 'made' | 'outcome' | 'provider' | 'band' | 'region' | 'reason'
> = [
  ['reason', /\breasons?\b|\bwhy\b/],
  ['outcome', /\b(outcome|result|response|decision|status|answer)\b/],
  ['made', /\b(date|day|when|made|sent(?! to)|referred on)\b/],
  ['provider', /\b(provider|home|organisation|sent to|referred to)\b/],
  ['band', /\b(need|needs|band|level)\b/],
  ['region', /\b(region|area)\b/],
  ['referral', /\breferral\b|\bref(erence)?\b|\bcase\b|\bid\b/],
];
