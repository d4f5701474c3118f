/**
 * A copy of a workbook whose formula cells all carry wrong values. LibreOffice trusts stored values unless it is told
 * to recalculate; only from a spoilt copy does its agreement prove anything.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const formulaCell = /(<c [^>]*>\s*<f[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g;

export function spoilValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const spoilt = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/sheet') ? strToU8(strFromU8(part).replace(formulaCell, wrongValue)) : part,
  ]);
  return zipSync(Object.fromEntries(spoilt));
}

function wrongValue(_: string, cell: string): string {
  if (/^<c [^>]*t="str"/.test(cell)) return `${cell}<v>spoilt on purpose</v>`;
  // a truth value can only be spoilt by taking it away
  return /^<c [^>]*t="b"/.test(cell) ? cell.replace(' t="b"', '') : `${cell}<v>987654321.5</v>`;
}
