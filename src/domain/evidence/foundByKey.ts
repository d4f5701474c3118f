/**
 * Entries of a list found by a key, the list gone through once: a read-only list never changes, so that the question for
 * the ten-thousandth line costs no more than for the first. Where several entries have one key the first answers, as with
 * `find`; null where none has it.
 *
 * Worked example: `const byId = foundByKey<CostLine>(({ id }) => id)`; then `byId(costLines, 'C07')` is the seventh line.
 */
export function foundByKey<Entry>(
  keyOf: (entry: Entry) => string | null,
): (entries: readonly Entry[], key: string) => Entry | null {
  const placeOf = placeByKey(keyOf);
  return (entries, key) => entries[placeOf(entries, key)] ?? null;
}

/** The place of an entry in its list, counted from 0; −1 where none has the key. */
export function placeByKey<Entry>(
  keyOf: (entry: Entry) => string | null,
): (entries: readonly Entry[], key: string) => number {
  const indexOf = workedOutOnce((entries: readonly Entry[]) => indexed(entries, keyOf));
  return (entries, key) => indexOf(entries).get(key) ?? -1;
}

/** What follows from something that never changes, worked out at the first question and kept as long as the thing is. */
export function workedOutOnce<Subject extends object, Result>(
  workOut: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.result;
    const result = workOut(subject);
    known.set(subject, { result });
    return result;
  };
}

/**
 * What follows from a text alone, worked out at the first question and kept: the labels of fees are the same from home to
 * home, and one label is asked about at every step of reading it. At most `most` are kept; then all are forgotten.
 */
export function rememberedByText<Result>(
  workOut: (text: string) => Result,
  most = 50_000,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > longestLabel) return workOut(text);
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}

/** What is longer is a letter and no label: it seldom comes again. */
const longestLabel = 300;

function indexed<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries.forEach((entry, place) => {
    const key = keyOf(entry);
    if (key !== null && !places.has(key)) places.set(key, place);
  });
  return places;
}
