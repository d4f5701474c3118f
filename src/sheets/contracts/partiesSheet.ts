/**
 * Parties: councils that hold the places together, what each pays alone and together, and who pays for which vacant
 * place; of a soft block every party, providers too.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import { gap } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed } from '../core/sheetFrame';
import { modelSentence } from './contractCells';
import { partiesColumnCount, partiesTogetherRows } from './partiesTogether';
import { simulatedCouncilRows } from './simulatedCouncilRows';
import { vacantPlaceRows } from './vacantPlaceRows';

const widths = [32, ...Array.from({ length: partiesColumnCount - 2 }, () => 13.5), 38];

/** Null where nobody shares anything. */
export function partiesSheet(
  { parties, terms }: ContractComparison,
  simulated: Simulations | null,
): SheetDescription | null {
  const parts: readonly (readonly DescribedRow[])[] = [
    ...(parties === null ? [] : [partiesTogetherRows(parties, terms)]),
    ...(simulated?.softBlock == null ? [] : [vacantPlaceRows(simulated.softBlock)]),
    ...(simulated?.simulation == null ? [] : [simulatedCouncilRows(simulated.simulation)]),
  ];
  if (parts.length === 0) return null;
  return framed({
    name: 'Parties',
    role: parties === null ? 'results' : 'inputs',
    title: 'Who pays for what when places are held together',
    purpose: `${modelSentence} No child is moved to fill a place.`,
    widths,
    body: parts.flatMap((rows, index) => (index === 0 ? rows : [gap, ...rows])),
    orientation: 'landscape',
  });
}
