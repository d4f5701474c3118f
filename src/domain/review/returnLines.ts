/**
 * The kinds of return and risk that a label may name. A margin is surplus ÷ price, a mark-up surplus ÷ cost; contingency,
 * reserves, vacancy allowances and return on capital all pay the provider for bearing risk.
 */
import type { CostLine } from '../fee/costLine';

export function isProfitLine({ label, category }: CostLine): boolean {
  return (
    category === 'return' &&
    /\b(profits?|surplus|margins?|mark-?\s?up|return on (operations|turnover|sales))\b/i.test(label)
  );
}

export type RiskKind =
  'contingency' | 'reserves' | 'vacancy allowance' | 'risk premium' | 'return on capital';

const riskWords: readonly (readonly [RiskKind, RegExp])[] = [
  ['contingency', /\bcontingenc(y|ies)\b/i],
  ['reserves', /\breserves?\b|\bsinking fund\b/i],
  ['vacancy allowance', /\b(void|vacancy|vacant)\b.{0,120}\b(allowance|cover|provision|risk)\b/i],
  ['risk premium', /\brisk\s+(premium|allowance|margin|provision|element)\b/i],
  ['return on capital', /\breturn on capital\b|\bROCE\b/i],
];

export function riskKindsOf({ label }: CostLine): readonly RiskKind[] {
  return riskWords.flatMap(([kind, words]) => (words.test(label) ? [kind] : []));
}
