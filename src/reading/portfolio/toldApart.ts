/**
 * Initials in the place of a reference may stand for two children: lines of other homes, providers or starts under one name are
 * told apart, so that nobody's fee takes the place of another's.
 *
 * Worked example: "AB" at Hollin Bank from 1 May and "AB" at Rowan House from 2 June are "AB" and "AB (row 7)".
 */
import { sameWords, type PlacedRow } from '../../domain/portfolio/placed';
import type { LineRead } from './rowsOfLine';

export function toldApart(
  lines: readonly LineRead[],
  isReferenceWeak: boolean,
): { readonly lines: readonly LineRead[]; readonly shared: readonly string[] } {
  if (!isReferenceWeak) return { lines, shared: [] };
  const names = new Map<string, Map<string, string>>();
  const shared = new Set<string>();
  const apart = lines.map((line) => {
    const { placement, council = '' } = line.now;
    if (placement === undefined) return line;
    const key = `${sameWords(council)}\n${sameWords(placement)}`;
    const known = names.get(key) ?? new Map<string, string>();
    names.set(key, known);
    const own = stayOf(line.now);
    const name = known.get(own) ?? (known.size === 0 ? placement : `${placement} (${line.now.at ?? ''})`);
    known.set(own, name);
    if (known.size > 1) shared.add(placement);
    return name === placement ? line : named(line, name);
  });
  return { lines: apart, shared: [...shared] };
}

const stayOf = ({ home = '', provider = '', starts }: PlacedRow): string =>
  [sameWords(home), sameWords(provider), starts ?? ''].join('\n');

function named(line: LineRead, placement: string): LineRead {
  const rows = line.rows.map((row) => ({ ...row, placement }));
  return { ...line, rows, now: rows[line.rows.indexOf(line.now)] ?? line.now };
}
