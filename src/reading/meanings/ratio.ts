/**
 * A staffing ratio in a cell, staff to children. Excel turns 2:1 into the time 02:01; the cell's format says that it is a
 * time, so it is read as the ratio that was typed.
 */
import { exact } from '../../domain/money/exact';
import type { StaffingRatio } from '../../domain/placement/placement';
import { ratioInText } from '../../domain/placement/ratioInText';
import type { ReceivedCell } from '../../domain/submission/received';

export function ratioInCell(cell: ReceivedCell | null): StaffingRatio | null {
  if (cell?.kind === 'text') return ratioInText(cell.text);
  if (cell?.kind !== 'time') return null;
  const [, staff = '0', children = '0'] = /^0?(\d):0?(\d)(?::00)?(?: ?am)?$/i.exec(cell.shown.trim()) ?? [];
  return staff === '0' || children === '0' ? null : { staff: exact(staff), children: exact(children) };
}
