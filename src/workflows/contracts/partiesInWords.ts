/** Councils that hold places together, for the terminal: what each pays alone and together, the proposal, what pooling is worth. */
import type { Parties } from '../../domain/contracts/comparisonTerms';
import { poundsInWords } from '../../domain/money/moneyPer';

export function partiesInWords({ cost, proposed, commissioned }: Parties): readonly string[] {
  const { alone, together, saved } = commissioned;
  return [
    `Held together, the councils pay ${poundsInWords(cost.together)} a week, each alone ${poundsInWords(cost.alone)}:`,
    ...cost.councils.map((council, index) => {
      const share = proposed.inProportion?.[index];
      const proposal =
        share === undefined ? '' : `; in proportion, as a proposal, ${poundsInWords(share.pays)}`;
      return `  ${council.name}: together ${poundsInWords(council.together)}, alone ${poundsInWords(council.alone)}${proposal}`;
    }),
    `Places to commission: each alone ${String(alone.places)}, together ${String(together.places)}; pooling is worth ${poundsInWords(saved)} a week.`,
  ];
}
