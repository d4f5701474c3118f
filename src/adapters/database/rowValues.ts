/** Values of rows as both databases give them; another kind than was asked for is a mistake of ours. */

/** A count, cast to an integer in the query. */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`a database counted ${String(value)}`);
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`a database has no text but ${String(value)}`);
  return value;
}
