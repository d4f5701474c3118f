/** "See the 2026/27 column": of columns of several years the one that a sentence points to, wherever it stands among them. */
import { yearIn } from '../meanings/version';
import type { AmountColumn } from './amountColumn';

export function ofNamedYear(
  columns: readonly AmountColumn[],
  texts: readonly string[],
  isBesideOnly: (part: string) => boolean,
): AmountColumn | null {
  const parts = texts.flatMap((text) => text.split(/[.;]/)).filter((part) => !isBesideOnly(part));
  const years = new Set(parts.flatMap((part) => yearIn(pointed.exec(part)?.[1] ?? '') ?? []));
  const [year] = years;
  const dated = columns.filter(({ how, version }) => how === 'printed' && version.year !== null);
  const meant = dated.filter(({ version }) => version.year === year);
  return dated.length >= 2 && years.size === 1 && meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Only words that point: "prices rise by 3% in 2027/28" names a year and no column. */
const pointed =
  /\b((?:20)?\d\d ?[/-] ?(?:20)?\d\d|20\d\d|year (?:\d|one|two|three|four|five)) (?:column|figures|prices?)\b/i;
