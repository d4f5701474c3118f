/** A row that says again what other rows hold: "of which health", "included above", "memo". */
const memo =
  /^\W*(of which|o\/w|incl(uding|udes|\.)? (above|in the above)|included (above|in)|memo(randum)?\b|for information|n\.?b\.?\b|note\b)|\b(included|incl) above\b/i;

export function isMemo(label: string): boolean {
  return memo.test(label.trim());
}
