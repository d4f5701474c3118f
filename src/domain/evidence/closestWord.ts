/**
 * The word somebody probably meant, for "did you mean": the known word that takes the fewest changes (a letter more, less,
 * other, or two changed over), where that is at most a third of it. Null where none is near.
 *
 * Worked example: among `out`, `overwrite` and `json`, `--jsno` is near `json`, and `--fast` near none.
 */
const longestCompared = 40;

function closestWord(word: string, known: readonly string[]): string | null {
  const given = plain(word);
  if (given === '' || given.length > longestCompared) return null;
  const same = known.find((each) => plain(each) === given);
  if (same !== undefined) return same;
  const near = known
    .filter((each) => each.length <= longestCompared)
    .map((each) => ({ each, changes: changesBetween(given, plain(each)) }))
    .filter(({ each, changes }) => changes * 3 <= Math.max(each.length, 3));
  const [best] = near.sort((first, second) => first.changes - second.changes);
  return best?.each ?? startOf(given, known);
}

/** `mapp` for `mapping`: the start of one word and of no other. */
function startOf(given: string, known: readonly string[]): string | null {
  const begun = known.filter((each) => given.length >= 3 && plain(each).startsWith(given));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Optimal string alignment: L. Boytsov, Indexing methods for approximate dictionary searching, 2011. */
function changesBetween(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}

/** " Did you mean “json”?", or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closestWord(word, known);
  return meant === null ? '' : ` Did you mean “${meant}”?`;
}
