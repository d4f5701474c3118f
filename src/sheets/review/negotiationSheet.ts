/**
 * Negotiation: line by line what was submitted, what is still to be explained and what to ask for, with the opening,
 * the target and the limit to type in; below, what the provider keeps at each price, the outcomes, and who signs.
 *
 * Until they are typed over, opening and target are submitted less the gap, the limit is what was submitted.
 * Worked example: food submitted at £95.00 with a gap of £15.00: opening and target £80.00, limit £95.00.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { gap } from '../cells';
import type { SheetDescription } from '../description';
import { framed, type SheetColumn } from '../sheetFrame';
import { negotiationRows } from './negotiationRows';
import { outcomeRows } from './outcomeRows';
import { providerResultRows } from './providerResultRows';
import { homeName } from './reviewWords';
import { signatureRows } from './signatureRows';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'Line', width: 34 },
  { header: 'Category', width: 27 },
  { header: 'Submitted a week', width: 13, figures: true },
  { header: 'Gap to explain', width: 13, figures: true },
  { header: 'Opening', width: 13, figures: true },
  { header: 'Target', width: 13, figures: true },
  { header: 'Limit', width: 13, figures: true },
  { header: 'Target less submitted, a week', width: 13, figures: true },
  { header: 'Target less submitted, a year', width: 15, figures: true },
  { header: 'Why there is a gap', width: 36 },
  { header: 'Evidence to ask for', width: 56 },
];

export function negotiationSheet(review: FeeReview): SheetDescription {
  return framed({
    name: 'Negotiation',
    role: 'inputs',
    title: `Negotiation: ${homeName(review)}`,
    purpose:
      'Type opening, target and limit into the pale yellow cells; every total and the provider’s result follow.',
    columns,
    freezeColumns: 2,
    body: [
      ...negotiationRows(review),
      gap,
      ...providerResultRows(review),
      gap,
      ...outcomeRows(review),
      gap,
      ...signatureRows(),
    ],
    orientation: 'landscape',
  });
}
