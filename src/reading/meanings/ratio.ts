/**
 * A staffing ratio, staff to children: "2:1", "1 to 3", "2:1 support (6 hrs)". Excel turns 2:1 into the time 02:01; the
 * cell's format says that it is a time, so it is read as the ratio that was typed.
 */
import { exact, type Exact } from '../../domain/money/exact';
import type { ReceivedCell } from '../../domain/submission/received';

export interface Ratio {
  readonly staff: Exact;
  readonly children: Exact;
}

export function ratioIn(text: string): Ratio | null {
  const [, staff, children] =
    /(?<![\d:.£])([1-9])\s?(?::|to|-to-)\s?([1-9])(?![\d:.]|\s?(am|pm|%))/i.exec(text) ?? [];
  return staff === undefined || children === undefined
    ? null
    : { staff: exact(staff), children: exact(children) };
}

export function ratioInCell(cell: ReceivedCell | null): Ratio | null {
  if (cell?.kind === 'text') return ratioIn(cell.text);
  if (cell?.kind !== 'time') return null;
  const [, staff = '0', children = '0'] = /^0?(\d):0?(\d)(?::00)?(?: ?am)?$/i.exec(cell.shown.trim()) ?? [];
  return staff === '0' || children === '0' ? null : { staff: exact(staff), children: exact(children) };
}
