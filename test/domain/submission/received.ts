/** Cells as they arrive, for the cases of this folder. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { Received, ReceivedCell } from '../../../src/domain/submission/received';

export const at = { sheet: 'Costs', cell: 'D7' };

export const inCell = (cell: ReceivedCell): Received => ({ at, cell });
export const typed = (text: string): Received => inCell({ kind: 'text', text });
export const held = (decimal: string, numberFormat?: string): Received =>
  inCell({ kind: 'number', decimal, ...(numberFormat === undefined ? {} : { numberFormat }) });
export const ticked = (truth: boolean): Received => inCell({ kind: 'truth', truth });
export const onDay = (day: string): Received => inCell({ kind: 'date', day: knownDay(day) });
export const atTime = (shown: string): Received => inCell({ kind: 'time', shown });
export const broken = (text: string): Received => inCell({ kind: 'error', text });
