/**
 * Lines of a scatter chart are straight unless a file says nothing: then most readers draw curves, which would show
 * figures between the points that nobody worked out. The library leaves a straight line unsaid, so it is said here.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { fixedTime } from './fixedTime';

export function withStraightLines(bytes: Uint8Array, grid: WorkbookGrid): Uint8Array {
  if (!grid.sheets.some(({ charts }) => charts.some(({ kind }) => kind === 'scatter'))) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    isChart(name) ? strToU8(straightened(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level: 4 });
}

const isChart = (name: string): boolean => /^xl\/charts\/chart\d+\.xml$/.test(name);

/** In a series' own order the word about smoothing follows its values. */
function straightened(xml: string): string {
  return xml.includes('<c:scatterChart>')
    ? xml.replaceAll('</c:yVal></c:ser>', '</c:yVal><c:smooth val="0"/></c:ser>')
    : xml;
}
