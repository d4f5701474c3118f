/**
 * How many of a thing there are, as people say it.
 *
 * Worked example: `countInWords(1, 'night')` is "1 night", `countInWords(0, 'night')` "0 nights", `countInWords(2, 'child', 'children')` "2 children".
 */
export const countInWords = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;
