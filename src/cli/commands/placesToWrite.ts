/**
 * Where the workbooks of a run go: a file that ends in .xlsx, a folder, or the current folder; each its own name, so that
 * `fee.xlsx`, `fee.csv` and `x/fee.json` do not write one over another.
 *
 * Worked example: those three make `fee-xlsx.review.xlsx`, `fee-csv.review.xlsx` and `fee-json.review.xlsx`.
 */
import { basename, dirname, extname, join } from 'node:path';
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { visibleLine } from '../../domain/evidence/visibleText';
import { standardInput } from './opening';

export interface PlacesWanted {
  /** The files that were named, one workbook for each. */
  readonly from: readonly string[];
  /** What `--out` says; null where absent. */
  readonly out: string | null;
  /** Whether a folder stands there already. */
  readonly isFolder: boolean;
  /** What the workbook is, within its name: `hollin-bank.unit-cost.xlsx`. */
  readonly suffix: string;
}

/** A place for each file, or a sentence about what is wrong with `--out`. */
export function placesToWrite({ from, out, isFolder, suffix }: PlacesWanted): readonly string[] | string {
  if (out === '-')
    return '--out takes a file that ends in .xlsx, or a folder: a workbook is not written to standard output.';
  if (out === null) return namesApart(from, suffix);
  if (isFolder || out.endsWith('/')) return namesApart(from, suffix).map((name) => join(out, name));
  const ending = extname(out).toLowerCase();
  if (ending === '.xlsx')
    return from.length <= 1
      ? from.map(() => out)
      : `--out ${out} is one file, and ${String(from.length)} were named to review: name a folder, so that each has its own workbook.`;
  // A folder may have a full stop in its name; an ending of letters is a file of another kind.
  if (/^\.[a-z][a-z0-9]{0,4}$/.test(ending))
    return `--out ${out} ends in ${ending}: a workbook ends in .xlsx, and anything without an ending is a folder.`;
  return namesApart(from, suffix).map((name) => join(out, name));
}

const longestStem = 100;

function namesApart(from: readonly string[], suffix: string): readonly string[] {
  const plain = from.map((path) => stemOf(path));
  const counts = countOf(plain);
  const told = from.map((path, index) => {
    const stem = plain[index] ?? '';
    const ending = extname(path).slice(1);
    return (counts.get(key(stem)) ?? 0) > 1 && ending !== '' ? `${stem}-${ending}` : stem;
  });
  const again = countOf(told);
  const copies = new Map<string, number>();
  return told.map((stem, index) => {
    const folder = basename(dirname(from[index] ?? ''));
    const isTwice = (again.get(key(stem)) ?? 0) > 1 && !['', '.', '..'].includes(folder);
    return `${freeName(isTwice ? `${shortened(folder)}-${stem}` : stem, copies)}.${suffix}.xlsx`;
  });
}

/** Numbered where all that the name can tell is the same; each search goes on where the last one ended. */
function freeName(wanted: string, copies: Map<string, number>): string {
  let name = wanted;
  for (let copy = (copies.get(key(wanted)) ?? 0) + 1; copies.has(key(name)); copy += 1) {
    name = `${wanted}-${String(copy)}`;
    copies.set(key(wanted), copy);
  }
  copies.set(key(name), copies.get(key(name)) ?? 1);
  return name;
}

function stemOf(path: string): string {
  if (path === standardInput) return 'standard-input';
  const stem = withoutPersonalDetails(basename(path, extname(path)), 'reference');
  return shortened(stem.replace(/[[\]]/g, ''));
}

/** Control characters, and what some file systems refuse, leave the name; the rest fits into the 255 bytes of a name. */
function shortened(name: string): string {
  const stem = visibleLine(name).replace(/[<>:"|?*\\]/g, '_');
  let bytes = 0;
  const fitting = Array.from(stem).filter(
    (character) => (bytes += Buffer.byteLength(character)) <= longestStem,
  );
  return fitting.join('');
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1);
  return counts;
}

/** Many file systems take `Fee` and `fee`, and an é written in two ways, for one name. */
const key = (name: string): string => name.normalize('NFC').toLowerCase();
