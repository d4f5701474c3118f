/**
 * Words before a colon or a dash that most lines share: "Provider: nights", "Provider: head office". They say whose the
 * lines are, and nothing of what each is.
 */
const beforeMark = /^([A-Za-z][A-Za-z &']{1,30})(?::|\s[-–—])\s+(?=\S)/;
const [fewest, leastShare] = [4, 0.6];

export function sharedPrefix(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) {
    const [prefix] = beforeMark.exec(label) ?? [];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [prefix, times] = [...counts].sort((first, second) => second[1] - first[1])[0] ?? ['', 0];
  return times >= fewest && times >= labels.length * leastShare ? prefix : '';
}

export function withoutPrefix(label: string, prefix: string): string {
  return prefix !== '' && label.startsWith(prefix) ? label.slice(prefix.length) : label;
}
